import { Inject, Injectable } from '@nestjs/common';
import { comparedSeries } from '@waymark/domain';
import { SeriesService } from '../series/series.service.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { differenceFilter, figureDifferences, promiseDifferences, themesOf } from './reconcile.js';
import type { ReconcileFilter, Reconciliation } from './reconcile.type.js';

@Injectable()
export class ReconcileService {
  constructor(
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(SeriesService) private readonly series: SeriesService,
  ) {}

  /** Figures and goals of a day that need reconciling. Throws AS_OF_IN_FUTURE for a day to come. */
  async get(filter: ReconcileFilter, asOf?: string | null): Promise<Reconciliation> {
    const snapshot = await this.snapshots.at(asOf);
    const compared = comparedSeries(snapshot.reference.series.values()).flat();
    const versions = await this.series.versions(
      compared.map(({ id }) => id),
      snapshot.asOf,
    );
    const promises = promiseDifferences(snapshot);
    const values = figureDifferences(snapshot, versions);
    const passes = differenceFilter(filter);
    return {
      asOf: snapshot.asOf,
      total: promises.length + values.length,
      themes: [...new Set([...promises, ...values].flatMap(themesOf))],
      promises: promises.filter(passes),
      values: values.filter(passes),
    };
  }
}

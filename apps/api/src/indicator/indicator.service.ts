import { Inject, Injectable } from '@nestjs/common';
import { promisesOn } from '../goal/goal.service.js';
import { SeriesService } from '../series/series.service.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import type { IndicatorPage } from './indicator-page.type.js';

@Injectable()
export class IndicatorService {
  constructor(
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(SeriesService) private readonly series: SeriesService,
  ) {}

  /** The page of an indicator, null where there is none of that id. */
  async findPage(id: string, asOf?: string | null): Promise<IndicatorPage | null> {
    const snapshot = await this.snapshots.at(asOf);
    const { indicators } = snapshot.reference;
    const indicator = indicators.get(id);
    if (!indicator) return null;
    const own = [...snapshot.reference.series.values()].filter((series) => series.indicator.id === id);
    own.sort((a, b) => Number(b.governs) - Number(a.governs));
    const seriesIds = own.map(({ id }) => id);
    const versions = await this.series.versions(seriesIds, snapshot.asOf);
    const series = this.series.list(seriesIds, versions, snapshot);
    return {
      asOf: snapshot.asOf,
      indicator,
      replacedBy: indicators.get(indicator.replacedById ?? '') ?? null,
      replaces: [...indicators.values()].filter(({ replacedById }) => replacedById === id),
      promises: promisesOn(snapshot, id),
      series,
      documents: this.series.documentsOf(series, snapshot),
    };
  }
}

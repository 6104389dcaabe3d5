import { Inject, Injectable } from '@nestjs/common';
import { addMonths } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { BoardFilter } from '../board/board.input.js';
import { filterOf } from '../board/board.js';
import { DomainError } from '../graphql/domain-error.js';
import { allVersions, seriesPublishedBetween } from '../series/observation.store.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import {
  documentChanges,
  figureChanges,
  goalsWithOtherVerdict,
  lastChange,
  statedSince,
  verdictChanges,
  wantedOf,
  type Comparison,
} from './changes.js';
import type { Changes } from './changes.type.js';

@Injectable()
export class ChangesService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
  ) {}

  /**
   * What moved from the end of `since` (a month earlier where it is left out) to the end of a day. Throws
   * AS_OF_IN_FUTURE for a day to come, SINCE_NOT_BEFORE where `since` is not before that day.
   */
  async get(filter: BoardFilter, since?: string | null, asOf?: string | null): Promise<Changes> {
    const later = await this.snapshots.at(asOf);
    const from = since ?? addMonths(later.asOf, -1);
    const earlier = await this.snapshots.at(from);
    if (from >= later.asOf) throw new DomainError('SINCE_NOT_BEFORE', { since: from, asOf: later.asOf });
    const statuses = filter.statuses?.length ? new Set(filter.statuses) : null;
    const passes = filterOf(later, filter);
    const wanted = wantedOf(later, (one) => passes(one) && (!statuses || statuses.has(one.status)));
    const comparison: Comparison = { earlier, later, wanted };
    const versions = await this.versions(comparison);
    return {
      since: from,
      asOf: later.asOf,
      verdicts: verdictChanges(comparison, versions),
      stated: statedSince(comparison),
      figures: figureChanges(comparison, versions),
      documents: documentChanges(comparison, Object.values(filter).some(isGiven)),
      lastChangeOn: lastChange(comparison),
    };
  }

  /** Every version of the series that were published anew or decide a changed verdict; of no other one. */
  private async versions(comparison: Comparison) {
    const { earlier, later, wanted } = comparison;
    const measuring = [...new Set(wanted.flatMap(({ goal }) => goal.seriesIds))];
    const published = await seriesPublishedBetween(this.dataSource, measuring, earlier.asOf, later.asOf);
    const judged = goalsWithOtherVerdict(comparison).flatMap(({ goal }) => goal.seriesIds);
    return allVersions(this.dataSource, [...new Set([...published, ...judged])], later.asOf);
  }
}

const isGiven = (condition: unknown): boolean =>
  Array.isArray(condition)
    ? condition.length > 0
    : condition !== null && condition !== undefined && condition !== '';

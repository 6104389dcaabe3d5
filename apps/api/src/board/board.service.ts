import { Inject, Injectable } from '@nestjs/common';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { boardRows, countStatuses, facetsOf, filterOf, orderRows } from './board.js';
import type { BoardFilter, BoardOrder } from './board.input.js';
import type { Board } from './board.type.js';

@Injectable()
export class BoardService {
  constructor(@Inject(SnapshotService) private readonly snapshots: SnapshotService) {}

  /** The board of a day; a row passes when one of its promises passes every condition. */
  async get(
    filter: BoardFilter,
    order: BoardOrder,
    page: { offset: number; limit: number },
    asOf?: string | null,
  ): Promise<Board> {
    const snapshot = await this.snapshots.at(asOf);
    const passes = filterOf(snapshot, filter);
    const passing = snapshot.goals.filter(passes);
    const statuses = filter.statuses?.length ? new Set(filter.statuses) : null;
    const wanted = new Set(passing.filter(({ status }) => !statuses || statuses.has(status)));
    const rows = boardRows(snapshot, wanted);
    return {
      asOf: snapshot.asOf,
      total: rows.length,
      rows: orderRows(rows, order, snapshot).slice(page.offset, page.offset + page.limit),
      counts: countStatuses(passing, snapshot.asOf),
      facets: facetsOf(snapshot),
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { covers, mayDo } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { holdersOf } from './approvers.js';
import { demand } from './sheet-rights.js';
import { getSheets } from './sheet.store.js';
import type { SheetSummary } from './sheet.type.js';
import { subjectOfAgency, subjectOfRow } from './subject.js';

/** Who collects a sheet, and who brings its figures. */
@Injectable()
export class UnitPeopleService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws NOT_ALLOWED where somebody does not act for the unit that collects one of the sheets. */
  async demandManaging(actor: AccessActor, sheets: readonly SheetSummary[]): Promise<void> {
    const reference = await this.snapshots.register();
    for (const receiverId of new Set(sheets.map(({ round }) => round.form.receiverId))) {
      const subject = subjectOfAgency(receiverId, reference);
      demand(mayDo(actor, 'MANAGE_ROUNDS', this.clock.today(), subject), 'MANAGE_ROUNDS');
    }
  }

  /** For each sheet who enters its figures; where that is nobody's task, who approves them. */
  async of(sheets: readonly SheetSummary[]): Promise<ReadonlyMap<SheetSummary, readonly string[]>> {
    const today = this.clock.today();
    const reference = await this.snapshots.register();
    const holders = await holdersOf(this.dataSource, ['DATA_ENTRY', 'APPROVER'], today);
    const keys = sheets.map(({ round, agency }) => ({ roundId: round.id, agencyId: agency.id }));
    const stored = await getSheets(this.dataSource.manager, keys, reference);
    const peopleOf = new Map<SheetSummary, readonly string[]>();
    for (const [at, sheet] of sheets.entries()) {
      const subjects = stored[at]!.seriesIds.map((id) => subjectOfRow(sheet.agency.id, id, reference));
      const those = holders.filter(({ scope }) => subjects.some((subject) => covers(scope, subject)));
      const officers = those.filter(({ role }) => role === 'DATA_ENTRY');
      const people = officers.length > 0 ? officers : those;
      peopleOf.set(sheet, [...new Set(people.map(({ personId }) => personId))]);
    }
    return peopleOf;
  }
}

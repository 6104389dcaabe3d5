import { Inject, Injectable } from '@nestjs/common';
import type { AccessActor } from '../access/actor.js';
import { PendingService } from '../approval/pending.service.js';
import { SheetService } from '../sheet/sheet.service.js';
import type { SheetSummary } from '../sheet/sheet.type.js';
import { UnitPeopleService } from '../sheet/unit-people.service.js';

/** What waits for somebody. */
export interface Waiting {
  /** Sheets whose figures are theirs to enter, the most pressing first. */
  readonly toEnter: readonly SheetSummary[];
  /** How many sheets wait for their approval. */
  readonly toApprove: number;
  /** How many sheets they may receive for the collecting unit. */
  readonly toReceive: number;
}

/** Finds what waits for somebody. */
@Injectable()
export class WaitingService {
  constructor(
    @Inject(SheetService) private readonly sheets: SheetService,
    @Inject(UnitPeopleService) private readonly people: UnitPeopleService,
    @Inject(PendingService) private readonly pendings: PendingService,
  ) {}

  /** Heads of units may enter figures too, and are told of what is owed where nobody else has that task. */
  async of(actor: AccessActor): Promise<Waiting> {
    const owed = await this.sheets.owed(actor);
    const isHead = actor.grants.some(({ role }) => role === 'APPROVER');
    const peopleOf = isHead ? await this.people.of(owed) : null;
    return {
      toEnter: owed.filter((one) => peopleOf?.get(one)?.includes(actor.id) ?? true),
      toApprove: await this.pendings.countSheets(actor),
      toReceive: await this.sheets.countToReceive(actor),
    };
  }
}

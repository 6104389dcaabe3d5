import { Inject, Injectable } from '@nestjs/common';
import { isPressing } from '@waymark/domain';
import type { EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { DigestService } from '../digest/digest.service.js';
import { DomainError } from '../graphql/domain-error.js';
import { SheetService } from '../sheet/sheet.service.js';
import type { SheetSummary } from '../sheet/sheet.type.js';
import { UnitPeopleService } from '../sheet/unit-people.service.js';
import { WriteService } from '../write/write.service.js';
import type { Reminded, RemindedSheet } from './reminder.type.js';

/** Whom to remind of what. */
export interface Remind {
  readonly key: string;
  readonly sheets: readonly RemindedSheet[];
  readonly again: boolean;
}

const MOST = 1_000;

/** Reminds units of what they owe. */
@Injectable()
export class ReminderService {
  constructor(
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(UnitPeopleService) private readonly people: UnitPeopleService,
    @Inject(SheetService) private readonly sheets: SheetService,
    @Inject(DigestService) private readonly digests: DigestService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Reminds units: they see it where they enter figures, and who enters for them gets the one mail of the day, unless
   * it was sent. Throws NOT_FOUND, NOT_ALLOWED, BAD_PAGE for too many at once.
   */
  async remind(actor: AccessActor, { key, ...input }: Remind): Promise<Reminded> {
    if (input.sheets.length > MOST)
      throw new DomainError('BAD_PAGE', { limit: input.sheets.length, most: MOST });
    const all = await this.chosen(actor, input.sheets);
    const owed = all.filter(isToBeReminded);
    const peopleOf = await this.people.of(owed);
    const reminded = await this.writes.write({ actor, key, operation: 'remind', input }, async (manager) => {
      const fresh = input.again ? owed : await this.notToday(manager, owed);
      await this.writeDown(manager, fresh, actor);
      const people = fresh.map((one) => peopleOf.get(one) ?? []);
      const ids = [...new Set(people.flat())];
      const mailed = this.digests.isPossible ? await this.digests.queue(manager, ids) : 0;
      return {
        sheets: fresh.length,
        before: owed.length - fresh.length,
        notOwed: all.length - owed.length,
        nobody: people.filter(({ length }) => length === 0).length,
        mailed,
        mailedBefore: this.digests.isPossible ? ids.length - mailed : 0,
        hasMail: this.digests.isPossible,
      };
    });
    this.digests.begin();
    return reminded;
  }

  /** The sheets as they stand, each once. Throws NOT_FOUND, NOT_ALLOWED. */
  private async chosen(actor: AccessActor, sheets: readonly RemindedSheet[]): Promise<SheetSummary[]> {
    const summaries: SheetSummary[] = [];
    for (const roundId of new Set(sheets.map((one) => one.roundId)))
      summaries.push(...(await this.sheets.summaries(actor, { roundId })));
    const found = sheets.map(({ roundId, agencyId }) => {
      const one = summaries.find(({ round, agency }) => round.id === roundId && agency.id === agencyId);
      if (!one) throw new DomainError('NOT_FOUND', { kind: 'sheet' });
      return one;
    });
    await this.people.demandManaging(actor, found);
    return [...new Set(found)];
  }

  /** Those of which nobody was reminded today; two who remind at once wait for each other. */
  private async notToday(manager: EntityManager, sheets: readonly SheetSummary[]): Promise<SheetSummary[]> {
    const ids = sheets.map(({ round }) => round.id);
    await manager.query('SELECT FROM round WHERE id = ANY($1::text[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
    const last: { roundId: string; agencyId: string; at: Date }[] = await manager.query(
      `SELECT round_id AS "roundId", agency_id AS "agencyId", max(sent_at) AS at
         FROM reminder WHERE round_id = ANY($1::text[]) GROUP BY round_id, agency_id`,
      [ids],
    );
    const today = this.clock.today();
    return sheets.filter(
      ({ round, agency }) =>
        !last.some(
          ({ roundId, agencyId, at }) =>
            roundId === round.id && agencyId === agency.id && this.clock.dayOf(at) === today,
        ),
    );
  }

  private async writeDown(manager: EntityManager, sheets: readonly SheetSummary[], actor: AccessActor) {
    await manager.query(
      `INSERT INTO reminder (round_id, agency_id, sent_by, sent_at)
       SELECT r, a, $3, $4 FROM unnest($1::text[], $2::text[]) AS s (r, a)`,
      [
        sheets.map(({ round }) => round.id),
        sheets.map(({ agency }) => agency.id),
        actor.id,
        this.clock.moment(),
      ],
    );
  }
}

function isToBeReminded({ owed, finalising }: SheetSummary): boolean {
  return isPressing(owed) || finalising.some((one) => isPressing(one.owed));
}

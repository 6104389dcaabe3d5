import { Inject, Injectable } from '@nestjs/common';
import { addDays, cutOffOn, earlierPeriods, LATE_DUE_DAYS, mayDo } from '@waymark/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { AuthorityService } from '../access/authority.service.js';
import { Clock } from '../clock.js';
import { Form } from '../form/form.entity.js';
import { DomainError } from '../graphql/domain-error.js';
import { getRound } from '../sheet/sheet.store.js';
import { subjectOfAgency } from '../sheet/subject.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { WriteService } from '../write/write.service.js';
import type { EarlierRounds } from './earlier-round.type.js';
import { openRound } from './round-calendar.service.js';
import type { Round } from './round.entity.js';

/** A round to be opened late. */
export interface OpenEarlier {
  readonly key: string;
  readonly formId: string;
  readonly period: string;
  readonly dueOn: string;
}

/** Rounds of periods that the calendar has passed by: what a form asked for before it was kept here. */
@Injectable()
export class EarlierRoundService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(AuthorityService) private readonly authority: AuthorityService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The forms in force that somebody collects, as far as there are such periods, by their codes. */
  async list(actor: AccessActor): Promise<EarlierRounds[]> {
    const today = this.clock.today();
    const reference = await this.snapshots.register();
    const { manager } = this.dataSource;
    const forms = await manager.getRepository(Form).find({
      where: { lifecycle: 'IN_FORCE' },
      order: { code: 'ASC', id: 'ASC' },
    });
    const rounds = await periodsByForm(manager);
    return forms
      .filter(({ receiverId }) =>
        mayDo(actor, 'MANAGE_ROUNDS', today, subjectOfAgency(receiverId, reference)),
      )
      .map((form) => {
        form.receiver = reference.agencies.get(form.receiverId)!;
        return { form, periods: earlierPeriods(form, rounds.get(form.id) ?? [], today) };
      })
      .filter(({ periods }) => periods.length > 0);
  }

  /**
   * Opens one. Its due date by the calendar has passed long ago, so whoever opens it says another. Throws NOT_FOUND,
   * NOT_ALLOWED, ROUND_NOT_EARLIER, DUE_DAY { from, until } for a due date outside of these days.
   */
  async open(actor: AccessActor, { key, ...input }: OpenEarlier): Promise<Round> {
    const { formId, period, dueOn } = input;
    const today = this.clock.today();
    const form = await this.dataSource.getRepository(Form).findOneBy({ id: formId });
    if (!form) throw new DomainError('NOT_FOUND', { kind: 'form' });
    const { behalfOf } = await this.authority.authorise(actor, 'MANAGE_ROUNDS', {
      agencyId: form.receiverId,
    });
    const write = { actor, key, operation: 'openEarlierRound', input, behalfOf };
    await this.writes.write(write, async (manager) => {
      // As it is now: against the same wish of somebody else, and a form that is changed or goes out of force meanwhile.
      const held = await manager
        .getRepository(Form)
        .findOne({ where: { id: formId }, lock: { mode: 'pessimistic_write' } });
      const rounds = (await periodsByForm(manager, formId)).get(formId) ?? [];
      if (held?.lifecycle !== 'IN_FORCE' || !earlierPeriods(held, rounds, today).includes(period))
        throw new DomainError('ROUND_NOT_EARLIER');
      const cutOff = cutOffOn(held, period)!;
      const [from, until] = [cutOff > today ? cutOff : today, addDays(today, LATE_DUE_DAYS.most)];
      if (dueOn < from || dueOn > until) throw new DomainError('DUE_DAY', { from, until });
      await openRound(manager, held, period, dueOn);
    });
    const reference = await this.snapshots.register();
    return getRound(this.dataSource.manager, `${formId}.${period}`, reference);
  }
}

async function periodsByForm(
  manager: EntityManager,
  formId: string | null = null,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { formId: string; periods: string[] }[] = await manager.query(
    `SELECT form_id AS "formId", array_agg(period) AS periods FROM round
      WHERE $1::text IS NULL OR form_id = $1 GROUP BY form_id`,
    [formId],
  );
  return new Map(rows.map((row) => [row.formId, row.periods]));
}

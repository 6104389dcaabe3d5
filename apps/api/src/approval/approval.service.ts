import { Inject, Injectable } from '@nestjs/common';
import { isDate, takeStep, type StepRefusal, type SubmissionFacts } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { Entry } from '../entry/entry.entity.js';
import { DomainError } from '../graphql/domain-error.js';
import { hasOther, type Holder, holdersOf } from '../sheet/approvers.js';
import { SheetRights, stepActor } from '../sheet/sheet-rights.js';
import { getSheet, nameThem, type StoredSheet } from '../sheet/sheet.store.js';
import { subjectOfRow } from '../sheet/subject.js';
import type { Reference } from '../snapshot/register-nouns.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { WriteService } from '../write/write.service.js';
import type { DecidedCell, Decisions } from './approval.type.js';
import { decide, type Decision } from './decide.js';

/** What is asked to be decided. */
export interface Decide {
  readonly key: string;
  readonly decision: Decision;
  readonly cells: readonly DecidedCell[];
  readonly knownOn?: string | null;
}

/** What the rules of deciding look at, beside the figure itself. */
export interface Judges {
  readonly actor: AccessActor;
  readonly approvers: readonly Holder[];
  readonly reference: Reference;
  readonly today: string;
}

const MOST = 1_000;

@Injectable()
export class ApprovalService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Approves figures, which makes them public, or returns them with what is to be mended. Each is decided on by its own;
   * those that may not be, or changed meanwhile, are told. Throws NOT_FOUND, BAD_PAGE for too many at once.
   */
  async decide(actor: AccessActor, { key, ...input }: Decide): Promise<Decisions> {
    const { decision, cells, knownOn } = input;
    if (cells.length > MOST) throw new DomainError('BAD_PAGE', { limit: cells.length, most: MOST });
    const reference = await this.snapshots.register();
    const today = this.clock.today();
    const judges: Judges = {
      actor,
      approvers: await holdersOf(this.dataSource, ['APPROVER'], today),
      reference,
      today,
    };
    const behalfOf = await this.behalfOf(judges, cells);
    const write = { actor, key, operation: decision, input, behalfOf };
    const outcome = await this.writes.write(write, (manager) =>
      decide(manager, {
        ...{ decision, cells, reference },
        actorId: actor.id,
        knownOn: knownOn && isDate(knownOn) ? knownOn : today,
        refusalOf: (sheet, cell) => decisionRefusal(judges, sheet, cell, decision),
      }),
    );
    const ids = [...outcome.done, ...outcome.stale, 0];
    const entries = await this.dataSource
      .getRepository(Entry)
      .createQueryBuilder('e')
      .where('e.id IN (:...ids)', { ids })
      .getMany();
    await nameThem(this.dataSource.manager, entries);
    const those = (wanted: readonly number[]) => entries.filter(({ id }) => wanted.includes(id));
    return { done: those(outcome.done), stale: those(outcome.stale), refused: outcome.refused };
  }

  /** On whose behalf the first figure is decided on, where it rests on a delegation. */
  private async behalfOf(
    { actor, reference, today }: Judges,
    [first]: readonly DecidedCell[],
  ): Promise<string | null> {
    if (!first) return null;
    const sheet = await getSheet(this.dataSource.manager, first, reference);
    const rights = new SheetRights(actor, sheet, reference, today);
    return rights.behalfOf(rights.mayApprove(first.seriesId) ? 'APPROVE' : 'RECEIVE');
  }
}

/** Why somebody may not decide on one figure of a sheet; null where they may. */
export function decisionRefusal(
  { actor, approvers, reference, today }: Judges,
  sheet: StoredSheet,
  { seriesId, reason }: Pick<DecidedCell, 'seriesId' | 'reason'>,
  decision: Decision,
): StepRefusal | null {
  const entry = sheet.entries.get(seriesId);
  if (!entry) return 'NOT_FROM_HERE';
  const rights = new SheetRights(actor, { ...sheet, seriesIds: [seriesId] }, reference, today);
  const facts: SubmissionFacts = {
    state: stateOf(sheet, entry),
    round: sheet.round.state,
    receives: sheet.round.form.twoSteps,
    enteredBy: [entry.enteredBy],
    approvedBy: sheet.submission.approvedBy,
    unitHasApprover: hasOther(approvers, subjectOfRow(sheet.agencyId, seriesId, reference), [
      entry.enteredBy,
    ]),
    ...{ empty: 0, errors: 0, unexplained: 0 },
  };
  const hasReason = (reason ?? '').trim() !== '';
  return takeStep(facts, decision, { ...stepActor(actor, rights), hasReason }).refusal;
}

/** How far one figure is, in the words of a sheet. */
function stateOf({ submission }: StoredSheet, { state }: Entry): SubmissionFacts['state'] {
  if (state === 'SUBMITTED') return 'SUBMITTED';
  if (state === 'APPROVED') return submission.state === 'RECEIVED' ? 'RECEIVED' : 'APPROVED';
  return state === 'RETURNED' ? 'RETURNED' : 'DRAFT';
}

import type { SubmissionFacts, SubmissionState } from '@waymark/domain';
import type { EntityManager } from 'typeorm';
import type { Entry } from '../entry/entry.entity.js';
import type { Reference } from '../snapshot/register-nouns.js';
import { hasOther, type Holder, holdersOf } from './approvers.js';
import { checkSheet, type RowChecks } from './sheet-checks.js';
import type { StoredSheet } from './sheet.store.js';
import { subjectOfRow } from './subject.js';

/** The moment at which a step is asked for. */
export interface StepMoment {
  readonly reference: Reference;
  readonly today: string;
}

/** A sheet as the rules of its steps look at it, with what keeps it from being sent. */
export interface SheetStepFacts extends SubmissionFacts {
  readonly rows: readonly RowChecks[];
}

/** What the rules of the steps look at. */
export async function stepFacts(
  manager: EntityManager,
  sheet: StoredSheet,
  { reference, today }: StepMoment,
): Promise<SheetStepFacts> {
  const approvers = await holdersOf(manager, ['APPROVER'], today);
  const rows = await checkSheet(manager, sheet, { reference, today });
  return {
    ...decidedFacts(sheet, approvers, reference),
    empty: rows.filter(({ isEmpty }) => isEmpty).length,
    errors: rows.filter(({ checks }) => checks.some(({ severity }) => severity === 'ERROR')).length,
    unexplained: rows.filter(({ checks }) =>
      checks.some(({ severity, isExplained }) => severity === 'EXPLAIN' && !isExplained),
    ).length,
    rows,
  };
}

/** What the rules look at once a sheet is sent: nothing keeps it from that any more, and nothing need be checked. */
export function decidedFacts(
  sheet: StoredSheet,
  approvers: readonly Holder[],
  reference: Reference,
): SubmissionFacts {
  const entries = [...sheet.entries.values()];
  const sent = entries.filter(({ state }) => state === 'SUBMITTED');
  const decided = sent.length > 0 ? sent : entries;
  const enteredBy = [...new Set(decided.map((entry) => entry.enteredBy))];
  return {
    ...standOf(sheet, entries),
    receives: sheet.round.form.twoSteps,
    enteredBy,
    approvedBy: sheet.submission.approvedBy,
    unitHasApprover: sheet.seriesIds.every((id) =>
      hasOther(approvers, subjectOfRow(sheet.agencyId, id, reference), enteredBy),
    ),
    ...{ empty: 0, errors: 0, unexplained: 0 },
  };
}

/**
 * What was approved or received and is being corrected is sent anew from a draft; also into a locked round, where
 * nothing but corrections is sent.
 */
function standOf(
  { submission, round }: StoredSheet,
  entries: readonly Entry[],
): Pick<SubmissionFacts, 'state' | 'round'> {
  const drafts = entries.filter(({ state }) => state === 'DRAFT');
  const isCorrection = drafts.length > 0 && drafts.every(({ approvedVersion }) => approvedVersion !== null);
  const isDone = submission.state === 'APPROVED' || submission.state === 'RECEIVED';
  const state: SubmissionState = isDone && drafts.length > 0 ? 'DRAFT' : submission.state;
  return { state, round: round.state === 'LOCKED' && isCorrection ? 'REOPENED' : round.state };
}

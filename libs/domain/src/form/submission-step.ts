import type { EntryState, RoundState, SubmissionState } from './form-vocabulary.js';

/** What can be done with a submission, or with a single entry of it (APPROVE, RETURN). */
export const SUBMISSION_STEPS = ['SUBMIT', 'WITHDRAW', 'APPROVE', 'RETURN', 'RECEIVE'] as const;
export type SubmissionStep = (typeof SUBMISSION_STEPS)[number];

/** Why a step is not taken. */
export const STEP_REFUSALS = [
  'NOT_FROM_HERE', // the state does not lead there
  'ROUND_LOCKED',
  'NO_RIGHT',
  'STILL_EMPTY', // rows without a value and without a reason
  'HAS_ERRORS',
  'NEEDS_EXPLANATION',
  'OWN_ENTRY', // nobody approves what they entered themselves
  'OWN_APPROVAL', // nobody receives what they approved themselves, while the unit has another approver
  'UNIT_HAS_APPROVER', // the receiving unit approves only for a unit that has nobody to do it
  'RECEIVING_OFF',
  'REASON_MISSING', // a return without a reason
] as const;
export type StepRefusal = (typeof STEP_REFUSALS)[number];

export interface SubmissionFacts {
  readonly state: SubmissionState;
  readonly round: RoundState;
  /** Whether the receiving unit takes over what is approved: the second step. */
  readonly receives: boolean;
  /** Ids of those who entered what is decided on: all of the submission, or those of the one entry. */
  readonly enteredBy: readonly string[];
  readonly approvedBy: string | null;
  /** Whether the unit has somebody who may approve and did not enter it. */
  readonly unitHasApprover: boolean;
  /** Rows that keep it from being sent. */
  readonly empty: number;
  readonly errors: number;
  readonly unexplained: number;
}

/** Who takes the step, with what the rules of permission allow them on this submission. */
export interface StepActor {
  readonly personId: string;
  /** Enter figures for the unit. */
  readonly mayEnter: boolean;
  /** Approve for the unit. */
  readonly mayApprove: boolean;
  /** Act for the receiving unit. */
  readonly mayReceive: boolean;
  /** Of a return: whether its reason was given. */
  readonly hasReason?: boolean;
}

export type StepDecision =
  | { readonly next: SubmissionState; readonly refusal: null }
  | { readonly next: null; readonly refusal: StepRefusal };

const FROM: Readonly<Record<SubmissionStep, readonly SubmissionState[]>> = {
  SUBMIT: ['DRAFT', 'RETURNED'],
  WITHDRAW: ['SUBMITTED'],
  APPROVE: ['SUBMITTED'],
  RETURN: ['SUBMITTED', 'APPROVED'],
  RECEIVE: ['APPROVED'],
};

const NEXT: Readonly<Record<SubmissionStep, SubmissionState>> = {
  SUBMIT: 'SUBMITTED',
  WITHDRAW: 'DRAFT',
  APPROVE: 'APPROVED',
  RETURN: 'RETURNED',
  RECEIVE: 'RECEIVED',
};

/** Steps after which the unit would have to type in a round that is closed to it. */
const NEEDS_OPEN_ROUND: readonly SubmissionStep[] = ['SUBMIT', 'WITHDRAW', 'RETURN'];

/**
 * Where a step leads, or why it may not be taken. Nobody approves their own entry; a unit of one person is approved by
 * the receiving unit. The same rule shows the buttons and guards the service.
 */
export function takeStep(facts: SubmissionFacts, step: SubmissionStep, actor: StepActor): StepDecision {
  const refusal = refusalOf(facts, step, actor);
  return refusal === null ? { next: NEXT[step], refusal } : { next: null, refusal };
}

/** All steps that somebody may take now; a return counts as having its reason, which is asked for when it is chosen. */
export function possibleSteps(facts: SubmissionFacts, actor: StepActor): SubmissionStep[] {
  return SUBMISSION_STEPS.filter((step) => refusalOf(facts, step, { ...actor, hasReason: true }) === null);
}

function refusalOf(facts: SubmissionFacts, step: SubmissionStep, actor: StepActor): StepRefusal | null {
  if (!FROM[step].includes(facts.state)) return 'NOT_FROM_HERE';
  if (facts.round === 'LOCKED' && NEEDS_OPEN_ROUND.includes(step)) return 'ROUND_LOCKED';
  switch (step) {
    case 'SUBMIT':
      if (!actor.mayEnter) return 'NO_RIGHT';
      if (facts.empty > 0) return 'STILL_EMPTY';
      if (facts.errors > 0) return 'HAS_ERRORS';
      return facts.unexplained > 0 ? 'NEEDS_EXPLANATION' : null;
    case 'WITHDRAW':
      return actor.mayEnter ? null : 'NO_RIGHT';
    case 'APPROVE':
      return approveRefusal(facts, actor);
    case 'RETURN':
      return returnRefusal(facts, actor);
    case 'RECEIVE':
      return receiveRefusal(facts, actor);
  }
}

function approveRefusal(
  facts: SubmissionFacts,
  { personId, mayApprove, mayReceive }: StepActor,
): StepRefusal | null {
  if (!mayApprove && !mayReceive) return 'NO_RIGHT';
  if (facts.enteredBy.includes(personId)) return 'OWN_ENTRY';
  if (mayApprove) return null;
  return facts.unitHasApprover ? 'UNIT_HAS_APPROVER' : null;
}

/** What is sent in goes back by whoever could approve it; what is approved, by the receiving unit. */
function returnRefusal(facts: SubmissionFacts, actor: StepActor): StepRefusal | null {
  if (facts.state === 'APPROVED') {
    if (!facts.receives) return 'NOT_FROM_HERE';
    if (!actor.mayReceive) return 'NO_RIGHT';
  } else {
    const refusal = approveRefusal(facts, actor);
    // Who entered it withdraws it instead.
    if (refusal !== null) return refusal;
  }
  return actor.hasReason ? null : 'REASON_MISSING';
}

function receiveRefusal(facts: SubmissionFacts, { personId, mayReceive }: StepActor): StepRefusal | null {
  if (!facts.receives) return 'RECEIVING_OFF';
  if (!mayReceive) return 'NO_RIGHT';
  if (facts.enteredBy.includes(personId)) return 'OWN_ENTRY';
  return facts.approvedBy === personId && facts.unitHasApprover ? 'OWN_APPROVAL' : null;
}

/** The state of a submission by those of its entries, while single ones are approved or returned; RECEIVED is set on the whole. */
export function submissionStateOf(entries: readonly EntryState[]): Exclude<SubmissionState, 'RECEIVED'> {
  if (entries.includes('RETURNED')) return 'RETURNED';
  if (entries.includes('SUBMITTED')) return 'SUBMITTED';
  const filled = entries.filter((state) => state !== 'EMPTY');
  return filled.length > 0 && filled.every((state) => state === 'APPROVED') ? 'APPROVED' : 'DRAFT';
}

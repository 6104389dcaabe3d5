import fc from 'fast-check';
import { ROUND_STATES, SUBMISSION_STATES, type EntryState } from './form-vocabulary.js';
import {
  possibleSteps,
  SUBMISSION_STEPS,
  submissionStateOf,
  takeStep,
  type StepActor,
  type SubmissionFacts,
} from './submission-step.js';

const facts = (given: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  state: 'SUBMITTED',
  round: 'OPEN',
  receives: true,
  enteredBy: ['officer'],
  approvedBy: null,
  unitHasApprover: true,
  empty: 0,
  errors: 0,
  unexplained: 0,
  ...given,
});
const nobody: StepActor = { personId: 'x', mayEnter: false, mayApprove: false, mayReceive: false };
const officer: StepActor = { ...nobody, personId: 'officer', mayEnter: true };
const head: StepActor = { ...nobody, personId: 'head', mayEnter: true, mayApprove: true };
const collector: StepActor = { ...nobody, personId: 'collector', mayReceive: true };

describe('a step', () => {
  it.each([
    ['the officer sends a draft', { state: 'DRAFT' }, 'SUBMIT', officer, 'SUBMITTED'],
    ['and what was returned', { state: 'RETURNED' }, 'SUBMIT', officer, 'SUBMITTED'],
    ['and takes it back before it is decided', {}, 'WITHDRAW', officer, 'DRAFT'],
    ['the head of the unit approves', {}, 'APPROVE', head, 'APPROVED'],
    ['or returns with a reason', {}, 'RETURN', { ...head, hasReason: true }, 'RETURNED'],
    ['the receiving unit receives', { state: 'APPROVED' }, 'RECEIVE', collector, 'RECEIVED'],
    [
      'or returns what was approved',
      { state: 'APPROVED' },
      'RETURN',
      { ...collector, hasReason: true },
      'RETURNED',
    ],
    [
      'the receiving unit approves for a unit of one',
      { unitHasApprover: false },
      'APPROVE',
      collector,
      'APPROVED',
    ],
    ['a locked round is still approved', { round: 'LOCKED' }, 'APPROVE', head, 'APPROVED'],
    [
      'who approved for a unit of one also receives',
      { state: 'APPROVED', unitHasApprover: false, approvedBy: 'collector' },
      'RECEIVE',
      collector,
      'RECEIVED',
    ],
  ] as const)('%s', (_, given, step, actor, next) => {
    expect(takeStep(facts(given), step, actor)).toEqual({ next, refusal: null });
  });

  it.each([
    ['SUBMIT', { state: 'DRAFT', empty: 1 }, officer, 'STILL_EMPTY'],
    ['SUBMIT', { state: 'DRAFT', errors: 1 }, officer, 'HAS_ERRORS'],
    ['SUBMIT', { state: 'DRAFT', unexplained: 1 }, officer, 'NEEDS_EXPLANATION'],
    ['SUBMIT', { state: 'DRAFT', round: 'LOCKED' }, officer, 'ROUND_LOCKED'],
    ['SUBMIT', { state: 'DRAFT' }, collector, 'NO_RIGHT'],
    ['SUBMIT', { state: 'RECEIVED' }, officer, 'NOT_FROM_HERE'],
    ['WITHDRAW', { state: 'APPROVED' }, officer, 'NOT_FROM_HERE'],
    ['WITHDRAW', {}, collector, 'NO_RIGHT'],
    ['APPROVE', {}, officer, 'NO_RIGHT'],
    ['APPROVE', { enteredBy: ['officer', 'head'] }, head, 'OWN_ENTRY'],
    ['APPROVE', {}, collector, 'UNIT_HAS_APPROVER'],
    ['APPROVE', { unitHasApprover: false, enteredBy: ['collector'] }, collector, 'OWN_ENTRY'],
    ['RETURN', {}, head, 'REASON_MISSING'],
    ['RETURN', { round: 'LOCKED' }, { ...head, hasReason: true }, 'ROUND_LOCKED'],
    ['RETURN', { state: 'APPROVED' }, { ...head, hasReason: true }, 'NO_RIGHT'],
    ['RETURN', { state: 'APPROVED', receives: false }, { ...collector, hasReason: true }, 'NOT_FROM_HERE'],
    ['RECEIVE', { state: 'APPROVED', receives: false }, collector, 'RECEIVING_OFF'],
    ['RECEIVE', { state: 'APPROVED' }, head, 'NO_RIGHT'],
    ['RECEIVE', { state: 'APPROVED', approvedBy: 'head' }, { ...head, mayReceive: true }, 'OWN_APPROVAL'],
  ] as const)('%s is refused of %j: %s', (step, given, actor, refusal) => {
    expect(takeStep(facts(given), step, actor)).toEqual({ next: null, refusal });
  });

  it('is offered where it may be taken, and nowhere else', () => {
    const steps = (given: Partial<SubmissionFacts>, actor: StepActor): string[] =>
      possibleSteps(facts(given), actor);
    expect(steps({ state: 'DRAFT' }, officer)).toEqual(['SUBMIT']);
    expect(steps({}, officer)).toEqual(['WITHDRAW']);
    expect(steps({}, head)).toEqual(['WITHDRAW', 'APPROVE', 'RETURN']);
    expect(steps({ enteredBy: ['head'] }, head)).toEqual(['WITHDRAW']);
    expect(steps({}, collector)).toEqual([]);
    expect(steps({ state: 'APPROVED' }, collector)).toEqual(['RETURN', 'RECEIVE']);
    expect(steps({ state: 'APPROVED', enteredBy: ['collector'] }, collector)).toEqual(['RETURN']);
    expect(steps({ round: 'LOCKED' }, head)).toEqual(['APPROVE']);
    expect(steps({ state: 'RECEIVED' }, { ...head, mayReceive: true })).toEqual([]);
  });

  it('back from the unit’s approver keeps to the same rule as the approval', () => {
    const returns = { ...collector, hasReason: true };
    expect(takeStep(facts(), 'RETURN', returns).refusal).toBe('UNIT_HAS_APPROVER');
    expect(takeStep(facts({ enteredBy: ['head'] }), 'RETURN', { ...head, hasReason: true }).refusal).toBe(
      'OWN_ENTRY',
    );
    expect(
      takeStep(facts({ state: 'APPROVED', enteredBy: ['collector'] }), 'RECEIVE', collector).refusal,
    ).toBe('OWN_ENTRY');
    expect(takeStep(facts({ round: 'LOCKED' }), 'WITHDRAW', officer).refusal).toBe('ROUND_LOCKED');
  });

  it('is never an approval of one’s own entry, whatever one may do', () => {
    const person = fc.record({
      personId: fc.constantFrom('a', 'b'),
      mayEnter: fc.boolean(),
      mayApprove: fc.boolean(),
      mayReceive: fc.boolean(),
      hasReason: fc.boolean(),
    });
    const given = fc.record({
      state: fc.constantFrom(...SUBMISSION_STATES),
      round: fc.constantFrom(...ROUND_STATES),
      receives: fc.boolean(),
      enteredBy: fc.subarray(['a', 'b']),
      unitHasApprover: fc.boolean(),
      approvedBy: fc.constantFrom('a', 'b', null),
    });
    fc.assert(
      fc.property(given, person, fc.constantFrom(...SUBMISSION_STEPS), (some, actor, step) => {
        const decision = takeStep(facts(some), step, actor);
        if (decision.next === 'APPROVED' || decision.next === 'RECEIVED') {
          expect(some.enteredBy).not.toContain(actor.personId);
        }
        if (decision.next !== null) expect(possibleSteps(facts(some), actor)).toContain(step);
      }),
    );
  });
});

it('the state of a submission follows its entries', () => {
  const cases: readonly (readonly [readonly EntryState[], string])[] = [
    [['APPROVED', 'RETURNED', 'APPROVED'], 'RETURNED'],
    [['APPROVED', 'SUBMITTED'], 'SUBMITTED'],
    [['APPROVED', 'APPROVED'], 'APPROVED'],
    [['APPROVED', 'DRAFT'], 'DRAFT'],
    [['APPROVED', 'EMPTY'], 'APPROVED'],
    [['EMPTY'], 'DRAFT'],
    [[], 'DRAFT'],
  ];
  for (const [entries, state] of cases) expect(submissionStateOf(entries)).toBe(state);
});

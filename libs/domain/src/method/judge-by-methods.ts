import { comparablePoints } from '../annual.js';
import type { Goal, MeasuringSeries, Observation, Point, Target } from '../assessment/assessment.js';
import { deadlineAt, type Deadline } from '../assessment/deadline.js';
import { judgeGrowthRate, isGrowthRate } from '../assessment/growth-rate.js';
import { judgeOpen } from '../assessment/open-deadline.js';
import { ask, edgeFrom, isKept, type ConvertedTarget, type Question } from '../assessment/question.js';
import { isKeptBy } from '../assessment/after-deadline.js';
import { pointsKnownAt } from '../observation.js';
import type { Reason } from '../vocabulary.js';
import { judgeByMethod, type OfficialMethod } from './judge-by-method.js';
import {
  factsWithoutTarget,
  methodFacts,
  type BasePoint,
  type MethodFacts,
  type PeerValue,
} from './method-facts.js';
import { METHODS, type MethodClass, type MethodVerdict } from './method.js';

/** What each method says of one target by one series, side by side. */
export interface MethodComparison {
  /** Where the official methods begin, and where they stand; null where they cannot. */
  readonly base: BasePoint | null;
  readonly latest: Pick<MethodFacts['latest'], 'period' | 'value'> | null;
  /** The deadline judged against; none of the methods looks beyond it. */
  readonly due: string | null;
  readonly verdicts: readonly MethodVerdict[];
}

const OFFICIAL = METHODS.filter((method): method is OfficialMethod => method !== 'WAYMARK');
const OPEN_CLASSES: readonly string[] = [
  'ACHIEVED',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
] satisfies MethodClass[];

/** The default's verdict while the deadline is open, or the last one before it. */
function ownVerdict(question: Question, deadline: Deadline): MethodVerdict {
  const judged = isGrowthRate(question)
    ? judgeGrowthRate(question, { ...deadline, passed: false })
    : judgeOpen(question, deadline);
  const { status, ratio, required, pace, decidedBy } = judged;
  const outcome = OPEN_CLASSES.find((one): one is MethodClass => one === status) ?? null;
  const isRate = judged.marks.includes('LOG_PACE');
  const numbers = {
    TARGET: edgeFrom(question, decidedBy?.value ?? null),
    [isRate ? 'OBSERVED_RATE' : 'OBSERVED_STEP']: pace,
    [isRate ? 'REQUIRED_RATE' : 'REQUIRED_STEP']: required,
    RATIO: ratio,
  };
  const known = Object.entries(numbers).filter(([, number]) => number !== null && Number.isFinite(number));
  return {
    method: 'WAYMARK',
    variant: null,
    outcome,
    ours: outcome === null ? null : status,
    numbers: Object.fromEntries(known),
    marks: [],
    reason: outcome === null ? (judged.reasons[0] ?? 'NO_VALUE') : null,
  };
}

function compare(facts: MethodFacts | Reason, own: MethodVerdict, due: string | null): MethodComparison {
  const verdicts = [own, ...OFFICIAL.flatMap((method) => judgeByMethod(method, facts))];
  if (typeof facts === 'string') return { base: null, latest: null, due, verdicts };
  const { period, value } = facts.latest;
  return { base: facts.base, latest: { period, value }, due, verdicts };
}

function unanswered(reason: Reason): MethodVerdict {
  return { method: 'WAYMARK', variant: null, outcome: null, ours: null, numbers: {}, marks: [], reason };
}

function withoutTarget(
  goal: Goal,
  series: MeasuringSeries,
  observations: readonly Observation[],
  asOf: string,
): MethodComparison {
  const points: readonly Point[] = comparablePoints(pointsKnownAt(observations, asOf), series.nature);
  return compare(factsWithoutTarget(goal, series, points), unanswered('NO_TARGET_VALUE'), null);
}

/**
 * Judges one target by one series by all methods, as of a day. After the deadline they are asked of what was known of
 * the time up to it. Pure: same input, same answer.
 * @param peers newest values of the same indicator in other areas, for the body that compares with them
 */
export function judgeByMethods(
  goal: Goal,
  target: Target,
  series: MeasuringSeries,
  observations: readonly Observation[],
  options: { readonly asOf: string; readonly peers?: readonly PeerValue[] },
): MethodComparison {
  const { asOf, peers = [] } = options;
  if (target.value === null) return withoutTarget(goal, series, observations, asOf);
  const converted: ConvertedTarget = { ...target, value: target.value };
  const question = ask(goal, converted, series, observations, asOf);
  if (!question) return compare('NOT_COMPARABLE', unanswered('NOT_COMPARABLE'), null);
  const keeps = (point: Point): boolean => isKept(question, point);
  const deadline = deadlineAt(target, asOf, (due) => isKeptBy(question, due, keeps));
  if (!deadline) return compare('NO_DEADLINE', unanswered('NO_DEADLINE'), null);
  const { due } = deadline;
  return compare(methodFacts(question, due, peers), ownVerdict(question, deadline), due);
}

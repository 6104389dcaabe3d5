import type { MethodChoice } from '../method/method-in-force.js';
import { assessmentHistory } from '../assessment/history.js';
import type { Goal, GoalAssessment, ObservationsBySeries, StatusChange } from '../assessment/assessment.js';
import { GRAVITY, type Cause, type Status } from '../vocabulary.js';

/** Which way a verdict went; OTHER where one of the two says nothing of whether the promise is kept. */
export const VERDICT_TURNS = ['WORSENED', 'IMPROVED', 'OTHER'] as const;
export type VerdictTurn = (typeof VERDICT_TURNS)[number];

/** Verdicts that say nothing of whether a promise is or will be kept. */
const SILENT: readonly Status[] = ['AWAITING_DATA', 'OPEN', 'NOT_ASSESSABLE'];
/** Verdicts on a promise that has not come to its end. */
const COURSES: readonly Status[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
const GOOD: readonly Status[] = ['ACHIEVED', 'ACHIEVED_LATE', 'ON_TRACK'];

/**
 * Which way a verdict went, by the order of gravity. What becomes silent turned neither way, and neither did a course
 * that is judged for the first time; what was awaited or under way turned the way of its answer, and so did every end.
 */
export function verdictTurn(before: Status, after: Status): VerdictTurn {
  if (before === after || SILENT.includes(after)) return 'OTHER';
  if (before === 'NOT_ASSESSABLE' && COURSES.includes(after)) return 'OTHER';
  if (SILENT.includes(before)) return GOOD.includes(after) ? 'IMPROVED' : 'WORSENED';
  return GRAVITY.indexOf(after) < GRAVITY.indexOf(before) ? 'WORSENED' : 'IMPROVED';
}

/** A verdict that is another at the end of a day than at the end of an earlier one. */
export interface VerdictChange {
  readonly before: Status;
  readonly after: Status;
  readonly turn: VerdictTurn;
  /** What brought the verdict that stands now. */
  readonly cause: Cause;
  /** The day of it; null where time alone brought it and no single day can be named. */
  readonly on: string | null;
  /** Period and series of the value that caused it. */
  readonly period: string | null;
  readonly seriesId: string | null;
  /** Every verdict since the first day, oldest first; empty where time alone brought the last one. */
  readonly steps: readonly StatusChange[];
}

/**
 * What changed a verdict between two judgements of one goal, told from its history of verdicts; null where it is the same.
 * `observations` hold every version known at the later day.
 * @param methods the methods chosen; the default alone if not given
 */
export function verdictChange(
  goal: Goal,
  observations: ObservationsBySeries,
  earlier: Pick<GoalAssessment, 'asOf' | 'status'>,
  later: Pick<GoalAssessment, 'asOf' | 'status' | 'deciding'>,
  methods: readonly MethodChoice[] = [],
): VerdictChange | null {
  if (earlier.status === later.status) return null;
  const steps = assessmentHistory(goal, observations, { until: later.asOf, methods }).filter(
    ({ on }) => on > earlier.asOf,
  );
  const last = steps.at(-1);
  const told = last?.status === later.status ? last : null;
  return {
    before: earlier.status,
    after: later.status,
    turn: verdictTurn(earlier.status, later.status),
    cause: told?.cause ?? 'TIME_PASSED',
    on: told?.on ?? null,
    period: told ? told.period : (later.deciding.decidedBy?.period ?? null),
    seriesId: told ? told.seriesId : later.deciding.seriesId,
    steps,
  };
}

import { pointsKnownAt } from '../observation.js';
import type { Mark } from '../vocabulary.js';
import type { Assessment, Goal, MeasuringSeries, Observation, Point, Target } from './assessment.js';
import { deadlineAt, isBy } from './deadline.js';
import { notAssessable, verdict } from './verdict.js';

/** Whether the promise is a deed that is done or not. */
export function isMilestone(goal: Goal): boolean {
  return goal.kind === 'MILESTONE' || goal.indicator.kind === 'MILESTONE';
}

/** The series that can record a deed. */
export function recordsCompletion(series: MeasuringSeries): boolean {
  return series.unit.kind === 'YES_NO';
}

/** The first value that says "done". */
export function completionOf(observations: readonly Observation[], asOf: string): Point | null {
  return pointsKnownAt(observations, asOf).find(({ value }) => value >= 1) ?? null;
}

/** The verdict on a deed: done in time, late, not yet, or not by its deadline. No interpolation of yes and no. */
export function judgeMilestone(
  target: Target | null,
  series: MeasuringSeries | null,
  completion: Point | null,
  asOf: string,
): Assessment {
  const done = (due: string): boolean => completion !== null && isBy(completion, due);
  const deadline = target && deadlineAt(target, asOf, done);
  if (!deadline) {
    return completion
      ? verdict('ACHIEVED', { decidedBy: completion, latest: completion })
      : notAssessable(['NO_DEADLINE']);
  }
  const known = { due: deadline.due, stage: deadline.stage };
  if (completion) {
    const status = done(deadline.due) ? 'ACHIEVED' : 'ACHIEVED_LATE';
    return verdict(status, { ...known, decidedBy: completion, latest: completion });
  }
  if (!deadline.passed) return verdict('OPEN', known);
  if (!series) return verdict('AWAITING_DATA', known);
  const marks: Mark[] = ['NO_COMPLETION_RECORDED'];
  return verdict('MISSED', { ...known, marks });
}

import { comparablePoints } from '../annual.js';
import { pointsKnownAt } from '../observation.js';
import { lastDue, lifecycleAt } from '../target.js';
import type { ClassingMethod } from '../method/method.js';
import type { Reason } from '../vocabulary.js';
import { isKeptBy, judgePassed } from './after-deadline.js';
import type { Assessment, Goal, MeasuringSeries, Observation, Point, Target } from './assessment.js';
import { classedBy } from './classed-by.js';
import { deadlineAt } from './deadline.js';
import { isGrowthRate, isRateKept, judgeGrowthRate } from './growth-rate.js';
import { completionOf, isMilestone, judgeMilestone, recordsCompletion } from './milestone.js';
import { judgeOpen } from './open-deadline.js';
import { ask, edgeFrom, gapAt, isKept, shareAt, type ConvertedTarget, type Question } from './question.js';
import { withMarks } from './marks.js';
import { notAssessable, verdict } from './verdict.js';

/** Whether the promise has words but no number: nothing measures it. */
export function isQualitative(goal: Goal, target: Target | null): boolean {
  if (isMilestone(goal)) return false;
  return goal.indicator.kind === 'QUALITATIVE' || target?.comparator === 'DONE';
}

function judgeQualitative(target: Target | null, asOf: string, latest: Point | null): Assessment {
  const due = target && lastDue(target);
  if (!due) return notAssessable(['NO_DEADLINE'], { latest });
  return asOf <= due
    ? verdict('OPEN', { due, latest })
    : notAssessable(['QUALITATIVE_PAST_DEADLINE'], { due, latest });
}

function hasValue(target: Target | null): target is ConvertedTarget {
  return target !== null && target.value !== null;
}

/** The day at whose end a goal is judged, and the method in force on it. */
interface Day {
  readonly asOf: string;
  readonly method: ClassingMethod;
}

function judgeQuestion(question: Question, method: ClassingMethod): Assessment {
  const { target, asOf, points } = question;
  const isRate = isGrowthRate(question);
  const keeps = (point: Point): boolean => (isRate ? isRateKept(question, point) : isKept(question, point));
  const latest = points.at(-1) ?? null;
  const value = latest?.value ?? null;
  const known = {
    latest,
    targetValue: edgeFrom(question, value),
    gap: latest && gapAt(question, latest),
    share: value === null ? null : shareAt(question, value),
  };
  const deadline = deadlineAt(target, asOf, (due) => isKeptBy(question, due, keeps));
  if (!deadline) return notAssessable(['NO_DEADLINE'], known);
  const open = (): Assessment => classedBy(method, question, deadline, judgeOpen(question, deadline));
  let judged: Assessment;
  if (isRate) judged = classedBy(method, question, deadline, judgeGrowthRate(question, deadline));
  else judged = deadline.passed ? judgePassed(question, deadline, keeps, open) : open();
  return { ...judged, ...known, due: deadline.due, stage: deadline.stage };
}

/** A measured goal by one of its series. */
function judgeMeasured(
  goal: Goal,
  target: Target | null,
  series: MeasuringSeries | null,
  observations: readonly Observation[],
  { asOf, method }: Day,
): Assessment {
  const due = target && lastDue(target);
  const reasons: Reason[] = [];
  if (!hasValue(target)) reasons.push('NO_TARGET_VALUE');
  if (!due) reasons.push('NO_DEADLINE');
  if (!series) return notAssessable([...reasons, 'NO_SERIES'], { due });
  const question = hasValue(target) ? ask(goal, target, series, observations, asOf) : null;
  if (question) return judgeQuestion(question, method);
  const latest = comparablePoints(pointsKnownAt(observations, asOf), series.nature).at(-1) ?? null;
  return notAssessable(hasValue(target) ? ['NOT_COMPARABLE', ...reasons] : reasons, { due, latest });
}

/** Judges one target of a goal by one series, or by none. */
export function assessSeries(
  goal: Goal,
  target: Target | null,
  series: MeasuringSeries | null,
  observations: readonly Observation[],
  day: Day,
): Assessment {
  const judged = judge(goal, target, series, observations, day);
  const named = { ...judged, targetN: target?.n ?? null, seriesId: series?.id ?? null };
  return withMarks(named, goal, target, series, day.asOf);
}

function judge(
  goal: Goal,
  target: Target | null,
  series: MeasuringSeries | null,
  observations: readonly Observation[],
  day: Day,
): Assessment {
  const { asOf } = day;
  if (lifecycleAt(goal, asOf) === 'DISCONTINUED') return notAssessable(['DISCONTINUED']);
  const canRecord = series !== null && recordsCompletion(series);
  const completion = canRecord ? completionOf(observations, asOf) : null;
  if (goal.lifecycle === 'DONE_WHEN_STATED') {
    return completion
      ? verdict('ACHIEVED', { decidedBy: completion, latest: completion, due: target && lastDue(target) })
      : verdict('ACHIEVED', { reasons: ['DONE_WHEN_STATED'] });
  }
  if (isMilestone(goal)) {
    if (series && !canRecord) return notAssessable(['NOT_COMPARABLE'], { due: target && lastDue(target) });
    return judgeMilestone(target, series, completion, asOf);
  }
  if (isQualitative(goal, target)) {
    const latest = series ? (pointsKnownAt(observations, asOf).at(-1) ?? null) : null;
    return judgeQualitative(target, asOf, latest);
  }
  return judgeMeasured(goal, target, series, observations, day);
}

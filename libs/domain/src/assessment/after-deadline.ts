import { yearOf } from '../calendar.js';
import { isOld } from '../freshness.js';
import type { Mark } from '../vocabulary.js';
import type { Assessment, Point } from './assessment.js';
import { isBy, isOfDeadline, type Deadline } from './deadline.js';
import { isEstimate } from './marks.js';
import { exceeds, type Question } from './question.js';
import { verdict } from './verdict.js';

/** Whether the series comes in editions, so that a period without a value is no omission. */
function comesInEditions({ goal, series }: Question): boolean {
  const kinds: readonly string[] = [goal.indicator.kind, series.unit.kind];
  return series.frequency === 'TWO_YEAR' || kinds.includes('RANK') || kinds.includes('INDEX');
}

/** First value of the last unbroken run of values that keep the promise. */
function startOfRun(points: readonly Point[], isKept: (point: Point) => boolean): Point | null {
  const broken = points.findLastIndex((point) => !isKept(point));
  return points[broken + 1] ?? null;
}

function fall(
  later: readonly Point[],
  isKept: (point: Point) => boolean,
): { marks: Mark[]; fallenTo: Point | null } {
  const newest = later.at(-1);
  return newest && !isKept(newest)
    ? { marks: ['SINCE_FALLEN'], fallenTo: newest }
    : { marks: [], fallenTo: null };
}

/** No edition will bear the deadline's year: the next one of a two-yearly series comes after it. */
function skipsDeadline({ series }: Question, newest: Point, due: string): boolean {
  return (
    series.frequency === 'TWO_YEAR' &&
    yearOf(newest.end) < yearOf(due) &&
    yearOf(newest.end) + 2 > yearOf(due)
  );
}

/**
 * The values that may decide. What a plan asks of one year's flow is kept or missed in that year alone: revenue of 158
 * in 2024 says nothing of the 157 planned for 2025, nor does growth in 2024 of the growth planned for 2023.
 */
function decisivePoints({ target, series, points }: Question, due: string): readonly Point[] {
  const isPlanOfFlow = target.role === 'PLAN' && series.nature !== 'POINT';
  return isPlanOfFlow ? points.filter((point) => yearOf(point.end) === yearOf(due)) : points;
}

/** Whether a promise was kept by a day: the last value that may decide does. */
export function isKeptBy(question: Question, due: string, isKept: (point: Point) => boolean): boolean {
  const last = decisivePoints(question, due).findLast((point) => isBy(point, due));
  return last !== undefined && isKept(last);
}

/**
 * The verdict after the deadline, with what there is: kept by then, kept later, missed, or awaiting data.
 * @param awaiting what was last said before the deadline, for the case that nothing newer is known
 */
export function judgePassed(
  question: Question,
  deadline: Deadline,
  isKept: (point: Point) => boolean,
  awaiting: () => Assessment,
): Assessment {
  const points = decisivePoints(question, deadline.due);
  const by = points.filter((point) => isBy(point, deadline.due));
  const later = points.filter((point) => !isBy(point, deadline.due));
  const last = by.at(-1) ?? null;
  if (last && isKept(last)) {
    const { marks, fallenTo } = fall(later, isKept);
    const decidedBy = startOfRun(by, isKept) ?? last;
    if (exceeds(question, decidedBy.value)) marks.push('EXCEEDED');
    if (isEstimate(last)) marks.push('ESTIMATE');
    if (isOld(question.series.frequency, last.end, deadline.due)) marks.push('OLD_DATA');
    return verdict('ACHIEVED', { decidedBy, fallenTo, marks });
  }
  const hasOwnValue = last !== null && isOfDeadline(last, deadline.due);
  const before = hasOwnValue ? null : last;
  const isBetweenEditions = before !== null && later.length > 0 && comesInEditions(question);
  const editionMarks: Mark[] = isBetweenEditions ? ['NO_EDITION'] : [];
  const reached = later.find(isKept);
  if (reached) {
    const { marks, fallenTo } = fall(later, isKept);
    return verdict('ACHIEVED_LATE', {
      decidedBy: reached,
      before,
      fallenTo,
      marks: [...editionMarks, ...marks],
    });
  }
  if (hasOwnValue) return verdict('MISSED', { decidedBy: last });
  if (later[0]) return verdict('MISSED', { decidedBy: later[0], before, marks: editionMarks });
  const earlier = awaiting();
  const marks = earlier.marks.filter((mark) => mark !== 'EXCEEDED' && mark !== 'AHEAD_OF_TIME');
  const isSkipped = last !== null && skipsDeadline(question, last, deadline.due);
  return {
    ...earlier,
    status: 'AWAITING_DATA',
    reasons: [],
    decidedBy: last,
    marks: isSkipped ? [...marks, 'NO_EDITION'] : marks,
  };
}

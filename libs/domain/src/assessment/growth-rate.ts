import { annualise, sinceLastBreak, type AnnualPoint } from '../annual.js';
import { yearOf } from '../calendar.js';
import { mean } from '../statistics.js';
import type { Mark } from '../vocabulary.js';
import { judgePassed } from './after-deadline.js';
import type { Assessment, Point } from './assessment.js';
import { classify } from './chance.js';
import { isBy, isOfDeadline, type Deadline } from './deadline.js';
import { isEstimate } from './marks.js';
import { edgeFrom, isMet, isUnproven, type Question } from './question.js';
import { notAssessable, verdict } from './verdict.js';

const YEARS = 3;
const FEWEST_YEARS = 2;

/** Whether the target is a rate of growth ("6 % a year"), of which the level is judged, not the way to it. */
export function isGrowthRate(question: Question): boolean {
  return (question.target.unit ?? question.goal.indicator.unit).code === 'percent-per-year';
}

/** The years that a mean is taken of: the newest and the two before, since the last break. */
interface Level {
  readonly used: readonly AnnualPoint[];
  readonly afterBreak: boolean;
  /** Null with fewer than two years. */
  readonly mean: number | null;
  readonly marks: readonly Mark[];
}

/** The level at the newest of some points in order of time. */
function levelOf({ series }: Question, points: readonly Point[]): Level {
  const since = sinceLastBreak(points, series.breaks);
  const afterBreak = since.length < points.length;
  const newest = since.at(-1);
  const recent = since.filter(({ end }) => newest !== undefined && yearOf(newest.end) - yearOf(end) < YEARS);
  const used = annualise(recent, series.nature);
  const marks: Mark[] = ['THREE_YEAR_MEAN'];
  if (afterBreak) marks.push('AFTER_BREAK');
  if (used.some(isEstimate)) marks.push('ESTIMATE');
  return {
    used,
    afterBreak,
    mean: used.length < FEWEST_YEARS ? null : mean(used.map(({ value }) => value)),
    marks,
  };
}

function levelAt(question: Question, point: Point): Level {
  return levelOf(question, question.points.slice(0, question.points.indexOf(point) + 1));
}

function isLevelKept(question: Question, level: Level): boolean {
  return (
    level.mean !== null &&
    isMet(question, level.mean) &&
    !level.used.some((point) => isUnproven(question, point))
  );
}

/** Whether the mean of the three years up to a point, of at least two values, keeps the promise. */
export function isRateKept(question: Question, point: Point): boolean {
  return isLevelKept(question, levelAt(question, point));
}

function judgeLevel(question: Question, points: readonly Point[]): Assessment {
  const decidedBy = points.at(-1);
  if (!decidedBy) return notAssessable(['NO_VALUE']);
  const level = levelOf(question, points);
  const { used, afterBreak, marks } = level;
  const known = { decidedBy, pointsUsed: used.length, since: used[0]?.period ?? null, marks };
  if (level.mean === null) return notAssessable([afterBreak ? 'ONE_POINT_SINCE_BREAK' : 'ONE_POINT'], known);
  const edge = edgeFrom(question, level.mean);
  const isAtRate = isMet(question, level.mean);
  const isUpward = level.mean < edge;
  const quotient = isUpward === !isAtRate ? level.mean / edge : edge / level.mean;
  const ratio = Number.isFinite(quotient) && edge > 0 && level.mean > 0 ? quotient : null;
  // A mean of bounds ("less than 10 %") may be at the rate or not.
  const atRate = isLevelKept(question, level) ? 'ON_TRACK' : 'AT_RISK';
  const status = isAtRate ? atRate : ratio === null ? 'OFF_TRACK' : classify(ratio, null);
  return verdict(status, { ...known, required: edge, pace: level.mean, ratio });
}

/** The verdict on a rate of growth by the mean of its last three years, before the deadline and after it. */
export function judgeGrowthRate(question: Question, deadline: Deadline): Assessment {
  const by = question.points.filter((point) => isBy(point, deadline.due));
  const open = judgeLevel(question, by);
  if (!deadline.passed) return open;
  const { series } = question;
  const later = question.points.filter((point) => !isBy(point, deadline.due));
  const yearly = new Set(
    [by, later].flatMap((points) => annualise(points, series.nature)).map(({ period }) => period),
  );
  const points = question.points.filter(
    (point) => yearly.has(point.period) && levelAt(question, point).mean !== null,
  );
  const passed = judgePassed(
    { ...question, points },
    deadline,
    (point) => isRateKept(question, point),
    () => open,
  );
  if (passed.status === 'AWAITING_DATA') {
    const last = by.at(-1);
    return last && isOfDeadline(last, deadline.due) ? open : passed;
  }
  if (!passed.decidedBy) return passed;
  const level = levelAt(question, passed.decidedBy);
  return {
    ...passed,
    required: open.required ?? question.target.value,
    pace: level.mean,
    pointsUsed: level.used.length,
    since: level.used[0]?.period ?? null,
    marks: [...passed.marks.filter((mark) => mark !== 'EXCEEDED'), ...level.marks],
  };
}

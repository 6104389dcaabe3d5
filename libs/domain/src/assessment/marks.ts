import { isOld } from '../freshness.js';
import { MARKS, type Mark } from '../vocabulary.js';
import type { Assessment, Goal, MeasuringSeries, Point, Target } from './assessment.js';
import { hasTwoDates } from './deadline.js';

/** Whether a value may still be revised: its source calls it an estimate or preliminary. */
export function isEstimate({ status }: Pick<Point, 'status'>): boolean {
  return status === 'ESTIMATE' || status === 'PRELIMINARY';
}

function seriesMarks(goal: Goal, series: MeasuringSeries): Mark[] {
  const marks: Mark[] = [];
  if (goal.isProxy) marks.push('PROXY');
  const others = goal.series.filter(
    ({ id, indicatorId, areaId }) =>
      id !== series.id && indicatorId === series.indicatorId && areaId === series.areaId,
  );
  if (others.some(({ producerId }) => producerId !== series.producerId)) marks.push('OTHER_OFFICIAL_SERIES');
  if (others.some(({ producerId }) => producerId === series.producerId)) marks.push('OTHER_DEFINITION');
  if (goal.seriesRule === 'ALL' && goal.series.length > 1) marks.push('SEVERAL_SERIES');
  return marks;
}

function dateMarks(target: Target, { stage, status, decidedBy, due }: Assessment): Mark[] {
  if (!hasTwoDates(target)) return [];
  if (stage !== 'LATEST') return ['TWO_DATES'];
  const isInGrace = status === 'ACHIEVED' && decidedBy !== null && due !== null;
  return isInGrace
    ? ['TWO_DATES', 'FIRST_DATE_MISSED', 'IN_GRACE_PERIOD']
    : ['TWO_DATES', 'FIRST_DATE_MISSED'];
}

/** Whether the newest value is what the verdict rests on, so that its age matters. */
function restsOnNewest({ status, decidedBy, latest }: Assessment): boolean {
  if (status === 'MISSED' || status === 'ACHIEVED_LATE') return false;
  return decidedBy === null || latest === null || decidedBy.period === latest.period;
}

/**
 * The verdict with all that a reader must know beside it, in the order of the vocabulary. ESTIMATE stands where a value
 * that decides is one: the value named, the last one by the deadline of a promise that was kept, the newest of a pace,
 * each year of a mean. The older points of a pace do not count: the median of many slopes hardly moves by one of them,
 * and a mark on nearly every verdict would tell nothing.
 */
export function withMarks(
  assessment: Assessment,
  goal: Goal,
  target: Target | null,
  series: MeasuringSeries | null,
  asOf: string,
): Assessment {
  const marks = new Set<Mark>(assessment.marks);
  if (series) seriesMarks(goal, series).forEach((mark) => marks.add(mark));
  if (target?.about) marks.add('TARGET_ABOUT');
  if (target) dateMarks(target, assessment).forEach((mark) => marks.add(mark));
  if (marks.has('IN_GRACE_PERIOD')) marks.delete('AHEAD_OF_TIME');
  const { decidedBy, latest, due } = assessment;
  if (decidedBy && isEstimate(decidedBy)) marks.add('ESTIMATE');
  const isSettled = due !== null && asOf > due && assessment.status !== 'AWAITING_DATA';
  const isMeasured = series !== null && latest !== null && series.unit.kind !== 'YES_NO';
  if (isMeasured && !isSettled && restsOnNewest(assessment) && isOld(series.frequency, latest.end, asOf)) {
    marks.add('OLD_DATA');
  }
  return { ...assessment, marks: MARKS.filter((mark) => marks.has(mark)) };
}

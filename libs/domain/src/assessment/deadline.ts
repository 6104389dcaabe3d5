import { parsePeriod, isPeriodOf } from '../period.js';
import { lastDue } from '../target.js';
import type { Assessment, Point, Target } from './assessment.js';

/** The deadline that a verdict is measured against. */
export interface Deadline {
  readonly due: string;
  readonly stage: Assessment['stage'];
  /** The day has ended. */
  readonly passed: boolean;
}

/** Whether a point is of the deadline's own period. */
export function isOfDeadline(point: Point, due: string): boolean {
  const period = parsePeriod(point.period);
  return period !== null && isPeriodOf(period, due);
}

/** Whether a point tells what was reached by the deadline. */
export function isBy(point: Point, due: string): boolean {
  return point.end <= due || isOfDeadline(point, due);
}

/** Whether a promise names two dates for one value: an aim and, later, the latest. */
export function hasTwoDates(target: Pick<Target, 'aimDue' | 'latestDue'>): boolean {
  return target.aimDue !== null && target.latestDue !== null && target.aimDue < target.latestDue;
}

/**
 * The deadline to judge against: of two the first until it has passed, and for good where it was kept; then the latest.
 * Null without a date.
 * @param keptBy whether the promise was kept by a day
 */
export function deadlineAt(
  target: Pick<Target, 'aimDue' | 'latestDue'>,
  asOf: string,
  keptBy: (due: string) => boolean,
): Deadline | null {
  const last = lastDue(target);
  if (last === null) return null;
  const { aimDue } = target;
  if (aimDue === null || !hasTwoDates(target)) return { due: last, stage: 'SINGLE', passed: asOf > last };
  if (asOf <= aimDue || keptBy(aimDue)) return { due: aimDue, stage: 'AIM', passed: asOf > aimDue };
  return { due: last, stage: 'LATEST', passed: asOf > last };
}

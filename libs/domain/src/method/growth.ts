import type { Reason } from '../vocabulary.js';
import { isReached, reasonAgainstWay, type Way } from './method.js';

/** The constant rate of growth a year that leads from a to b in so many years: 0.1 = 10 %. */
export function annualGrowth(a: number, b: number, years: number): number {
  return (b / a) ** (1 / years) - 1;
}

/** Why the way has no constant rates of growth, observed and required; null where it has both. */
export function reasonAgainstGrowth(way: Way): Reason | null {
  const { base, latest, target, direction } = way;
  const reason = reasonAgainstWay(way);
  if (reason) return reason;
  if (base.value <= 0) return 'BASE_NOT_POSITIVE';
  if (target <= 0) return 'TARGET_NOT_POSITIVE';
  if (latest.value < 0) return 'SIGNS_DIFFER';
  return isReached(base.value, target, direction) ? 'BASE_MEETS_TARGET' : null;
}

import { lastDigit } from '../quantity.js';
import { exactly } from './entry.js';

/** A printed number: its value and one unit of its last digit, by which it may have been rounded. */
export interface Printed {
  readonly value: number;
  readonly lastDigit?: number | null;
}

/** Parts that do not fit their total. */
export interface PartsMisfit {
  readonly code: 'PARTS_EXCEED' | 'PARTS_TOTAL';
  readonly total: number;
  readonly sum: number;
  /** Sum less total. */
  readonly difference: number;
  /** What rounding alone can explain. */
  readonly tolerance: number;
}

/**
 * Sets parts against their total: all of them must make it up (PARTS_TOTAL), some of them must not exceed it
 * (PARTS_EXCEED), each within the rounding of the digits that were printed. Null where they fit.
 */
export function checkParts(
  total: Printed,
  parts: readonly Printed[],
  { isComplete, decimals }: { readonly isComplete: boolean; readonly decimals: number | null },
): PartsMisfit | null {
  if (parts.length === 0) return null;
  const half = (of: Printed): number => (of.lastDigit ?? lastDigit(decimals)) / 2;
  const sum = exactly(parts.reduce((all, { value }) => all + value, 0));
  const tolerance = exactly(parts.reduce((all, part) => all + half(part), half(total)));
  const difference = exactly(sum - total.value);
  // Binary fractions must not decide a difference of exactly the tolerance.
  const slack = Math.max(Math.abs(sum), Math.abs(total.value)) * 1e-12;
  if (difference > tolerance + slack) {
    return {
      code: isComplete ? 'PARTS_TOTAL' : 'PARTS_EXCEED',
      total: total.value,
      sum,
      difference,
      tolerance,
    };
  }
  if (isComplete && -difference > tolerance + slack) {
    return { code: 'PARTS_TOTAL', total: total.value, sum, difference, tolerance };
  }
  return null;
}

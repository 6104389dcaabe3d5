import type { Observation } from '../assessment/assessment.js';
import { lastDigit } from '../quantity.js';

/** What is published of one value, as far as it can agree with another one. */
export type PublishedValue = Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'>;

/**
 * One unit of the last digit in which a number was printed: 0.01 for 44.13, 1 for 50. Zeros at the end of a whole
 * number count as printed, unless the source says "about": about 80 000 is printed to the ten thousand.
 */
export function printedDigit(value: number, isAbout: boolean): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return isAbout && value !== 0 ? Number(`1e${-decimals}`) : Number(`1e${-Math.max(0, decimals)}`);
}

/** The numbers that a published value leaves possible, before rounding; null where it holds no number. */
function possible({ value, low, high, qualifier }: PublishedValue): readonly [number, number] | null {
  if (low !== null && high !== null && (value === null || qualifier === 'RANGE')) return [low, high];
  const number = value ?? low ?? high;
  if (number === null || !Number.isFinite(number)) return null;
  if (qualifier === 'LESS_THAN' || (value === null && low === null)) return [-Infinity, number];
  if (qualifier === 'MORE_THAN' || qualifier === 'AT_LEAST' || (value === null && high === null))
    return [number, Infinity];
  return [number, number];
}

function coarseness({ value, low, high, qualifier }: PublishedValue): number {
  return Math.max(
    0,
    ...[value, low, high]
      .filter((one) => one !== null)
      .map((one) => printedDigit(one, qualifier === 'ABOUT')),
  );
}

/**
 * Whether two published values of one thing, in one unit, can both be true: they differ by no more than half a unit of
 * the coarser last printed digit (12.87 and 12.9 agree, 12.87 and 12.8 do not), never finer than the digits that the
 * indicator shows; a bound ("less than 120") or a range agrees with everything inside it. The same both ways round.
 * Values without a number agree with everything: there is nothing to hold against them.
 */
export function agree(a: PublishedValue, b: PublishedValue, decimals: number | null): boolean {
  const [p, q] = [possible(a), possible(b)];
  if (!p || !q) return true;
  const shown = decimals === null ? 0 : lastDigit(decimals);
  const slack = (Math.max(shown, coarseness(a), coarseness(b)) / 2) * (1 + 1e-9);
  return p[0] - q[1] <= slack && q[0] - p[1] <= slack;
}

/** How far apart several numbers lie. */
export interface Spread {
  /** The largest less the smallest, in their unit. */
  readonly size: number;
  /** The same as a share of the smallest, 0.25 = 25 %; null where the smallest is not above zero. */
  readonly share: number | null;
}

/** How far apart numbers lie, whichever of them comes first. */
export function spreadOf(numbers: readonly number[]): Spread {
  const smallest = Math.min(...numbers);
  // 18.3 - 13.17 are 5.13, not 5.130000000000001.
  const size = numbers.length === 0 ? 0 : Number((Math.max(...numbers) - smallest).toPrecision(12));
  return { size, share: numbers.length > 0 && smallest > 0 ? size / smallest : null };
}

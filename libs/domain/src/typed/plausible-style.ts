import { median } from '../statistics.js';
import type { IndicatorKind } from '../vocabulary.js';
import type { NumberStyle, TypedAmbiguity, TypedValue } from './typed-number.js';

/** What is known of a row before its figure is read: by this a plausible reading is named, never applied. */
export interface RowEvidence {
  readonly kind?: IndicatorKind;
  readonly decimals?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  /** Earlier values of the series, oldest first, in the unit of the indicator. */
  readonly history?: readonly number[];
}

/** So many of the newest values speak for what is usual. */
const NEWEST = 5;
/** Two readings lie a thousand times apart, so that only one of them is within ten times of what is usual. */
const NEAR = Math.log(10);

function numbersOf({ value, low, high }: TypedValue): number[] {
  return [value, low, high].filter((number): number is number => number !== null);
}

function isPossible(reading: TypedValue, { kind, decimals, min, max }: RowEvidence): boolean {
  const isWhole = kind === 'RANK' || (kind === 'COUNT' && decimals === 0);
  return numbersOf(reading).every(
    (number) =>
      number >= (min ?? -Infinity) && number <= (max ?? Infinity) && (!isWhole || Number.isInteger(number)),
  );
}

/** Whether a reading is near what is usual, by its size; never where nothing is usual, or where that is zero. */
function isUsual(reading: TypedValue, { history = [] }: RowEvidence): boolean {
  const usual = median(history.slice(-NEWEST).map(Math.abs));
  return numbersOf(reading).every((number) => Math.abs(Math.log(Math.abs(number) / usual)) <= NEAR);
}

/** The style whose reading fits the bounds, the digits and the history of the row; null where neither or both do. */
export function plausibleStyle({ readings }: TypedAmbiguity, evidence: RowEvidence): NumberStyle | null {
  for (const fits of [isPossible, isUsual]) {
    const [vi, en] = readings.map((reading) => fits(reading, evidence));
    if (vi !== en) return vi ? 'VI' : 'EN';
  }
  return null;
}

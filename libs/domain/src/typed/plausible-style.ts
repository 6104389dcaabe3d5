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
/** Two readings lie a thousand times apart: one within ten times of what is usual is near, one beyond thirty is not. */
const NEAR = Math.log(10);
const FAR = Math.log(30);

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

/** How far a reading lies from what is usual, as the logarithm of a ratio; null where nothing can be said. */
function distance(reading: TypedValue, history: readonly number[]): number | null {
  const usual = median(history.slice(-NEWEST).map(Math.abs));
  const [first = 0] = numbersOf(reading);
  if (!(usual > 0) || first === 0) return null;
  return Math.abs(Math.log(Math.abs(first) / usual));
}

/** The style whose reading fits the bounds, the digits and the history of the row; null where neither or both do. */
export function plausibleStyle({ readings }: TypedAmbiguity, evidence: RowEvidence): NumberStyle | null {
  const [vi, en] = readings.map((reading) => isPossible(reading, evidence));
  if (vi !== en) return vi ? 'VI' : 'EN';
  const [fromVi = null, fromEn = null] = readings.map((reading) => distance(reading, evidence.history ?? []));
  if (fromVi === null || fromEn === null) return null;
  if (fromVi <= NEAR && fromEn > FAR) return 'VI';
  return fromEn <= NEAR && fromVi > FAR ? 'EN' : null;
}

import type { Axis, Limits } from './forecast.js';

/** A series that has at least doubled or halved within its window moves in proportion to its size, not by steps. */
const MULTIPLE = 2;

/** Fewer values do not show that it will go on so. */
const FEWEST_POINTS = 5;

/** Nothing comes nearer to a ceiling than what is printed as it: 99.95 of 100. */
const NEAREST_SHARE = 0.9995;

/** The axis on which growth in proportion is straight: the logarithm. */
export const LOG: Axis = { onto: Math.log, back: Math.exp };

/** The axis on which growth towards a ceiling is straight: the logarithm of what is reached over what is missing. */
export function oddsAxis(ceiling: number): Axis {
  return {
    onto: (value) => {
      const share = Math.min(value / ceiling, NEAREST_SHARE);
      return Math.log(share / (1 - share));
    },
    back: (position) => ceiling / (1 + Math.exp(-position)),
  };
}

/**
 * The axis of a series that multiplies: of values that can grow without end the logarithm, below a greatest possible
 * value that of the odds. Null for a series that moves by steps, for ranks, and where a value stands at an end of its scale.
 */
export function growthAxis(
  values: readonly number[],
  { max, isWhole }: Pick<Limits, 'max' | 'isWhole'>,
): Axis | null {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  if (
    isWhole ||
    values.length < FEWEST_POINTS ||
    !values.every((value) => value > 0 && (max === null || value < max))
  )
    return null;
  const multiple = last / first;
  if (multiple < MULTIPLE && multiple > 1 / MULTIPLE) return null;
  return max === null ? LOG : oddsAxis(max);
}

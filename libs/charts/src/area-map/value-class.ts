import { niceTicks } from '../axis/axis.js';

/** How many shades the scale has: more cannot be told apart on paper. */
export const SHADES = 5;

/** A class of values with one shade, 1 the palest; its upper end belongs to it where `isClosed`. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly shade: number;
  readonly isClosed: boolean;
}

export interface ValueClassOptions {
  /** Whether the smallest value gets the darkest shade: of a rank, or where less is better. */
  readonly isLowerDarker: boolean;
  /** Places are spread evenly by themselves, so they are divided by number of areas. */
  readonly isRank?: boolean;
  readonly max?: number | null;
}

/** The largest share of all areas that one class of even width may hold before the map would say nothing. */
const CROWDED = 0.6;

/** Shades as far apart as the number of classes allows. */
const shadeOf = (n: number, count: number, isLowerDarker: boolean): number => {
  const place = isLowerDarker ? count - 1 - n : n;
  return count === 1 ? Math.ceil(SHADES / 2) : 1 + Math.round((place * (SHADES - 1)) / (count - 1));
};

const contains = ({ from, to, isClosed }: ValueClass, value: number): boolean =>
  value >= from && (value < to || (isClosed && value === to));

/** The finest round limits that make no more classes than there are shades. */
function evenClasses(sorted: readonly number[], options: ValueClassOptions): ValueClass[] {
  const limits = [7, 6, 5, 4, 3].map((count) => {
    const { ticks, domain } = niceTicks(sorted, { count, max: options.max ?? null });
    return [...new Set([...ticks, domain[1]])];
  });
  const ends = limits.find(({ length }) => length - 1 <= SHADES) ?? [];
  const count = ends.length - 1;
  return ends.slice(0, -1).map((from, n) => ({
    from,
    to: ends[n + 1] ?? from,
    shade: shadeOf(n, count, options.isLowerDarker),
    isClosed: n === count - 1,
  }));
}

/** About as many areas in each class; equal values are never divided. */
function equalCounts(sorted: readonly number[], options: ValueClassOptions): ValueClass[] {
  const distinct = [...new Set(sorted)];
  const count = Math.min(SHADES, distinct.length);
  const groups: number[][] = Array.from({ length: count }, () => []);
  if (distinct.length === count) distinct.forEach((value, n) => groups[n]?.push(value));
  else
    for (const value of sorted)
      groups[Math.floor((sorted.indexOf(value) * count) / sorted.length)]?.push(value);
  const filled = groups.filter((group) => group.length > 0);
  return filled.map((group, n) => ({
    from: group[0] ?? 0,
    to: group.at(-1) ?? 0,
    shade: shadeOf(n, filled.length, options.isLowerDarker),
    isClosed: true,
  }));
}

/**
 * Values in at most five classes: of even width with round limits; by number of areas where most would fall into one
 * class, and for ranks. Ordered from small to large; empty without values.
 */
export function valueClasses(values: readonly number[], options: ValueClassOptions): ValueClass[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  if (options.isRank || new Set(sorted).size <= SHADES) return equalCounts(sorted, options);
  const even = evenClasses(sorted, options);
  const isCrowded = even.some(
    (one) => sorted.filter((value) => contains(one, value)).length > CROWDED * sorted.length,
  );
  return isCrowded || even.length === 0 ? equalCounts(sorted, options) : even;
}

/** The shade of a value; null where no class holds it. */
export function shadeAt(classes: readonly ValueClass[], value: number): number | null {
  return classes.find((one) => contains(one, value))?.shade ?? null;
}

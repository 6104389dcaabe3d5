import type { TimedValue } from '../forecast/theil-sen.js';

const MOST_POINTS = 8;
const FURTHEST_YEARS = 18;

/** What was known at a point of a series: at most the last eight points, none more than 18 years older. */
export function windowAt(points: readonly TimedValue[], index: number): readonly TimedValue[] {
  const newest = points[index];
  return points
    .slice(Math.max(0, index + 1 - MOST_POINTS), index + 1)
    .filter(({ t }) => newest !== undefined && newest.t - t <= FURTHEST_YEARS);
}

/** Standard deviation of a year's change around the overall drift, of at least three points. */
export function swingOf(points: readonly TimedValue[]): number {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return 0;
  const drift = (last.value - first.value) / (last.t - first.t);
  let sum = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] ?? first, points[i] ?? last];
    sum += (b.value - a.value - drift * (b.t - a.t)) ** 2 / (b.t - a.t);
  }
  return Math.sqrt(sum / (points.length - 2));
}

/** Mean absolute change from one point to the next: the error of the last value within the window. */
export function naiveError(points: readonly TimedValue[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i += 1) {
    sum += Math.abs((points[i]?.value ?? 0) - (points[i - 1]?.value ?? 0));
  }
  return sum / (points.length - 1);
}

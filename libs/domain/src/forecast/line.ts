import type { TimedValue } from './theil-sen.js';

/** A line by least squares, with what its uncertainty is computed from. */
export interface Line {
  readonly slope: number;
  /** Weighted means of time and value: the line passes through them. */
  readonly middle: TimedValue;
  /** Weighted sum of squared distances of the times from their mean. */
  readonly spread: number;
  readonly count: number;
  /** Standard deviation of the values around the line, n - 2 degrees of freedom; NaN below three points. */
  readonly deviation: number;
}

/** Fits a line by least squares; `weight` gives every point the same where it is left out. */
export function fitLine(points: readonly TimedValue[], weight: (t: number) => number = () => 1): Line {
  let [total, t, value] = [0, 0, 0];
  for (const point of points) {
    const w = weight(point.t);
    total += w;
    t += w * point.t;
    value += w * point.value;
  }
  const middle = { t: t / total, value: value / total };
  let [spread, shared] = [0, 0];
  for (const point of points) {
    const away = weight(point.t) * (point.t - middle.t);
    spread += away * (point.t - middle.t);
    shared += away * (point.value - middle.value);
  }
  const slope = shared / spread;
  let squares = 0;
  for (const point of points) {
    squares += weight(point.t) * (point.value - middle.value - slope * (point.t - middle.t)) ** 2;
  }
  const count = points.length;
  // What is left of an exact line is rounding, as squares of the sixteenth digit of the values.
  const rounding = count * (1e-13 * Math.max(...points.map((point) => Math.abs(point.value)))) ** 2;
  const deviation = count < 3 ? Number.NaN : Math.sqrt(squares <= rounding ? 0 : squares / (count - 2));
  return { slope, middle, spread, count, deviation };
}

/** The value of the line at a time. */
export function lineAt({ middle, slope }: Line, t: number): number {
  return middle.value + slope * (t - middle.t);
}

/** Standard error of the line at a time: of the mean that it estimates there. */
export function meanError({ deviation, count, middle, spread }: Line, t: number): number {
  return deviation * Math.sqrt(1 / count + (t - middle.t) ** 2 / spread);
}

/** Standard error of a new value at a time. */
export function valueError(line: Line, t: number): number {
  return Math.hypot(line.deviation, meanError(line, t));
}

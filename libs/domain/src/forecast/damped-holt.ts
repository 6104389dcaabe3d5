import { dampedSum } from './damped-path.js';
import { type Forecast, forecaster, STRAIGHT, studentProjection } from './forecast.js';
import type { TimedValue } from './theil-sen.js';

/** How strongly Holt's method learns: level, slope (as a share of the level's), and what is left of a slope each year. */
export interface Smoothing {
  readonly alpha: number;
  readonly betaStar: number;
  readonly phi: number;
}

/** Level and slope of a series at a time. */
export interface HoltState {
  readonly t: number;
  readonly level: number;
  readonly slope: number;
}

/** The state after the last value, and the sum of the squared errors of one step, each per year of its step. */
export interface Smoothed extends HoltState {
  readonly squares: number;
}

/**
 * Holt's linear method with a damped slope (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 8.2;
 * undamped for phi = 1). A gap of several years is a step of that length.
 */
export function holt(points: readonly TimedValue[], start: HoltState, smoothing: Smoothing): Smoothed {
  const { alpha, betaStar, phi } = smoothing;
  let { t, level, slope } = start;
  let squares = 0;
  for (const point of points) {
    const years = point.t - t;
    const expected = level + slope * dampedSum(phi, years);
    const error = point.value - expected;
    squares += error ** 2 / years;
    const before = level;
    level = expected + alpha * error;
    slope = (betaStar * (level - before)) / years + (1 - betaStar) * slope * phi ** years;
    t = point.t;
  }
  return { t, level, slope, squares };
}

/**
 * Variance of the error h years ahead, as a multiple of the variance of one step: 1 + c_1² + … + c_(h-1)² with
 * c_j = alpha + alpha beta* (phi + … + phi^j), straight between whole years. From the state space form of the method
 * (Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing).
 */
export function holtVariance({ alpha, betaStar, phi }: Smoothing, h: number): number {
  let variance = Math.min(h, 1);
  for (let j = 1; j < h; j += 1) {
    const c = alpha + alpha * betaStar * dampedSum(phi, j);
    variance += c ** 2 * Math.min(1, h - j);
  }
  return variance;
}

/** Five to ten points cannot estimate these, so they are fixed. */
const FIXED: Smoothing = { alpha: 0.8, betaStar: 0.2, phi: 0.9 };

/**
 * Damped Holt with fixed parameters, begun at the first value with the first change as its slope. The variance of a
 * step comes from the n - 2 errors after these two, so the range is Student's with as many degrees of freedom.
 */
export const dampedHolt: Forecast = forecaster(3, (points, horizonYears, limits) => {
  const [first, second] = [points[0], points[1]];
  if (!first || !second) return { reason: 'TOO_FEW_POINTS' };
  const slope = (second.value - first.value) / (second.t - first.t);
  const start = { t: second.t, level: second.value, slope };
  const state = holt(points.slice(2), start, FIXED);
  const degrees = points.length - 2;
  const spread = {
    central: state.level + state.slope * dampedSum(FIXED.phi, horizonYears),
    error: Math.sqrt((state.squares / degrees) * holtVariance(FIXED, horizonYears)),
    degrees,
    axis: STRAIGHT,
  };
  return studentProjection(spread, limits);
});

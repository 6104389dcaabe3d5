import { type Axis, STRAIGHT } from '../forecast/forecast.js';
import { LOG } from '../forecast/growth-axis.js';
import { theilSen, type TimedValue } from '../forecast/theil-sen.js';
import type { UnitKind } from '../vocabulary.js';

/** How a pace is told: in steps of the unit, or as a rate of growth (0.1 = 10 % a year). */
export interface Measure extends Axis {
  readonly isLog: boolean;
  /** A step of a year on the axis as it is told. */
  readonly told: (step: number) => number;
}

const LINEAR: Measure = { ...STRAIGHT, isLog: false, told: (step) => step };
const RATE: Measure = { ...LOG, isLog: true, told: Math.expm1 };

/** From what multiple on a count is said to grow by a rate: within its window, and from there to its target. */
const GROWN = 2;
const TO_GROW = 3;

function isMultiple(multiple: number, least: number): boolean {
  return multiple >= least || multiple <= 1 / least;
}

/**
 * Counts and money progress by a rate where they have doubled (or halved) within the window, or are to become three
 * times as much (or a third) of its first value; all else progresses by steps.
 */
export function measureOf(kind: UnitKind, values: readonly number[], target: number): Measure {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  const isCounted = kind === 'COUNT' || kind === 'MONEY';
  if (!isCounted || target <= 0 || !values.every((value) => value > 0)) return LINEAR;
  return isMultiple(last / first, GROWN) || isMultiple(target / first, TO_GROW) ? RATE : LINEAR;
}

/** How fast a series has moved and how much it swings around that. */
export interface Pace {
  /** A year's typical change lately: the Theil-Sen slope of the last five points, or the slope between two. */
  readonly slope: number;
  /** Standard deviation of a year's change around the trend; null for two points. */
  readonly noise: number | null;
  /** Share of the pace that is left each year: 1 for a series that never turned back; null for two points. */
  readonly phi: number | null;
}

const PACE_POINTS = 5;

/** The points that a pace is read from: the last five. */
export function recentOf<T>(points: readonly T[]): readonly T[] {
  return points.slice(-PACE_POINTS);
}

/** A deviation this small beside the values is an error of rounding, not of the series. */
const ROUNDING = 1e-10;

function noiseOf(points: readonly TimedValue[]): number {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 0;
  const drift = (last.value - first.value) / (last.t - first.t);
  let sum = 0;
  points.slice(1).forEach((point, i) => {
    const previous = points[i] ?? first;
    const years = point.t - previous.t;
    sum += (point.value - previous.value - drift * years) ** 2 / years;
  });
  const noise = Math.sqrt(sum / (points.length - 2));
  const size = Math.max(...points.map(({ value }) => Math.abs(value)));
  return noise <= ROUNDING * size ? 0 : noise;
}

/**
 * How much of all the movement was progress: the net change over the sum of all changes, whichever way, squared.
 * 1 for a series that never turned back, near 0 for one that only goes to and fro, 0 for one that stands still.
 */
export function persistenceOf(points: readonly TimedValue[]): number {
  const { net, gross } = movementOf(points);
  return gross === 0 ? 0 : Math.min(1, net / gross) ** 2;
}

/** The net change of a series, and the sum of all its changes whichever way. */
export function movementOf(points: readonly TimedValue[]): { readonly net: number; readonly gross: number } {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { net: 0, gross: 0 };
  let gross = 0;
  points.forEach(({ value }, i) => {
    gross += Math.abs(value - (points[i - 1] ?? first).value);
  });
  return { net: Math.abs(last.value - first.value), gross };
}

/** The pace of at least two points in order of time; null where it is no finite number. */
export function paceOf(points: readonly TimedValue[]): Pace | null {
  const trend = theilSen(recentOf(points));
  if (!trend || !Number.isFinite(trend.slope)) return null;
  if (points.length < 3) return { slope: trend.slope, noise: null, phi: null };
  const noise = noiseOf(points);
  return Number.isFinite(noise) ? { slope: trend.slope, noise, phi: persistenceOf(points) } : null;
}

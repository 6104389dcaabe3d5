import { theilSen, type TimedValue } from '../forecast/theil-sen.js';
import type { UnitKind } from '../vocabulary.js';

/** Whether progress is counted in steps of the unit or as a rate of growth. */
export interface Measure {
  readonly isLog: boolean;
  /** To the axis on which the path is straight, and back. */
  readonly onto: (value: number) => number;
  readonly back: (value: number) => number;
  /** A step of a year on that axis as it is told: in the unit, or as a rate. */
  readonly told: (step: number) => number;
}

const LINEAR: Measure = { isLog: false, onto: (x) => x, back: (x) => x, told: (x) => x };
const LOG: Measure = { isLog: true, onto: Math.log, back: Math.exp, told: Math.expm1 };

/** Counts and money that are to become three times as much, or a third, progress by a rate; all else by steps. */
export function measureOf(kind: UnitKind, values: readonly number[], target: number): Measure {
  const first = values[0] ?? 0;
  const multiple = target / first;
  const isGrowth = (kind === 'COUNT' || kind === 'MONEY') && first > 0 && target > 0;
  const isLog = isGrowth && (multiple >= 3 || multiple <= 1 / 3) && values.every((value) => value > 0);
  return isLog ? LOG : LINEAR;
}

/** How fast a series has moved and how much it swings around that. */
export interface Pace {
  /** A year's typical change: the Theil-Sen slope, or the slope between two points. */
  readonly slope: number;
  /** Standard deviation of a year's change around the trend; null for two points. */
  readonly noise: number | null;
  /** Share of the pace that is left each year: 1 for a calm series, 0.8 for a noisy one; null for two points. */
  readonly phi: number | null;
}

const CALM_MULTIPLE = 2;
const DAMPING = 0.8;
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

/** The pace of at least two points in order of time; null where it is no finite number. */
export function paceOf(points: readonly TimedValue[]): Pace | null {
  const trend = theilSen(points);
  if (!trend || !Number.isFinite(trend.slope)) return null;
  if (points.length < 3) return { slope: trend.slope, noise: null, phi: null };
  const noise = noiseOf(points);
  if (!Number.isFinite(noise)) return null;
  const isCalm = Math.abs(trend.slope) >= CALM_MULTIPLE * noise * (1 - ROUNDING);
  return { slope: trend.slope, noise, phi: isCalm ? 1 : DAMPING };
}

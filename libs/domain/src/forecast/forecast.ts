import { clip } from '../statistics.js';
import { studentCdf, studentQuantile } from '../student-t.js';
import type { TimedValue } from './theil-sen.js';

/** What is known of a series besides its values. */
export interface Limits {
  /** The least and the greatest possible value; null is no bound. */
  readonly min: number | null;
  readonly max: number | null;
  /** Whole places, as ranks are. */
  readonly isWhole: boolean;
  /** What the values can come up to by definition, such as 100 % of households; null where nothing says so. */
  readonly ceiling: number | null;
  /** A reason of the domain says that the series comes near its ceiling, though its values do not show it yet. */
  readonly isSaturating: boolean;
  /** Places on the axis at which a new definition or method begins: nothing is learnt across them. */
  readonly breaks: readonly number[];
}

/** A series of which nothing is known but its values. */
export const NO_LIMITS: Limits = {
  min: null,
  max: null,
  isWhole: false,
  ceiling: null,
  isSaturating: false,
  breaks: [],
};

/** A range of values. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Where a method sees a series at one time. Values are within the bounds of the series, ranks whole places. */
export interface Projection {
  readonly central: number;
  /** The range that is to hold the value in this share of cases, such as 0.8; null where the method gives none. */
  range(level: number): Range | null;
  /** The probability of at least (1) or at most (-1) the target; null where the method gives none. */
  chance(target: number, direction: 1 | -1): number | null;
}

/** Why a method says nothing about a time. */
export const FORECAST_REASONS = [
  'TOO_FEW_POINTS', // since the last break
  'NO_TIME', // the time is not after the newest value
  'TOO_FAR', // more than ten years ahead
  'NO_CEILING', // the curve needs a ceiling that is known from the definition
  'AT_CEILING', // a value stands at an end of its scale, where the method is not defined
  'NOT_POSITIVE', // the method needs values above zero
  'NOT_RISING', // a growth curve needs a series that rises
  'NO_TURN', // values on both sides of the turning point, or a reason of the domain, are needed
  'NOT_FINITE', // the result is no number
] as const;
export type ForecastReason = (typeof FORECAST_REASONS)[number];

/** A method declines. */
export interface NoProjection {
  readonly reason: ForecastReason;
}

/**
 * One method of forecasting a series of yearly values.
 * @param points in order of time, one for each place on the axis
 * @param horizonYears years after the newest point, at most ten
 */
export type Forecast = (
  points: readonly TimedValue[],
  horizonYears: number,
  limits: Limits,
) => Projection | NoProjection;

/** Beyond this many years nothing is said. */
const FURTHEST_YEARS = 10;
/** Less than a day is no time. */
const NO_TIME = 1 / 400;

/** A value as the series can hold it: finite, within its bounds, a rank at a whole place. */
export function within(value: number, { min, max, isWhole }: Limits): number {
  const whole = isWhole ? Math.round(value) : value;
  return clip(clip(whole, min, max), -Number.MAX_VALUE, Number.MAX_VALUE);
}

/** A range as the series can hold it; of ranks whole places that hold all of it. */
export function rangeWithin(low: number, high: number, limits: Limits): Range {
  const { isWhole } = limits;
  return {
    low: within(isWhole ? Math.floor(low) : low, limits),
    high: within(isWhole ? Math.ceil(high) : high, limits),
  };
}

/** The axis on which a method works, such as the logit of a share. */
export interface Axis {
  readonly onto: (value: number) => number;
  readonly back: (position: number) => number;
}

/** The values as they are. */
export const STRAIGHT: Axis = { onto: (value) => value, back: (position) => position };

/** A projection of which only the central value is known. */
export function pointOnly(central: number, limits: Limits): Projection {
  return { central: within(central, limits), range: () => null, chance: () => null };
}

/** A value ahead on an axis with its standard error, known from some degrees of freedom. */
export interface Spread {
  readonly central: number;
  readonly error: number;
  readonly degrees: number;
  readonly axis: Axis;
}

/** A projection whose error is distributed as Student's t on the axis of the method. */
export function studentProjection({ central, error, degrees, axis }: Spread, limits: Limits): Projection {
  const value = (position: number): number => within(axis.back(position), limits);
  return {
    central: value(central),
    range: (level) => {
      const half = studentQuantile((1 + level) / 2, degrees) * error;
      return rangeWithin(axis.back(central - half), axis.back(central + half), limits);
    },
    chance: (target, direction) => {
      const ahead = direction * (central - axis.onto(target));
      if (error === 0 || Number.isNaN(ahead)) return ahead >= 0 ? 1 : 0;
      return studentCdf(ahead / error, degrees);
    },
  };
}

function sinceBreak(points: readonly TimedValue[], breaks: readonly number[]): readonly TimedValue[] {
  const newest = points.at(-1);
  if (!newest || breaks.length === 0) return points;
  const last = Math.max(...breaks.filter((at) => at <= newest.t));
  return points.filter(({ t }) => t >= last);
}

/**
 * Puts the rules that hold for every method before it: only values since the last break, enough of them, a time that
 * is ahead and at most ten years away, and a finite result.
 */
export function forecaster(fewestPoints: number, method: Forecast): Forecast {
  return (points, horizonYears, limits) => {
    if (!(horizonYears >= NO_TIME)) return { reason: 'NO_TIME' };
    if (horizonYears > FURTHEST_YEARS + NO_TIME) return { reason: 'TOO_FAR' };
    const usable = sinceBreak(points, limits.breaks);
    if (usable.length < fewestPoints) return { reason: 'TOO_FEW_POINTS' };
    const projection = method(usable, horizonYears, limits);
    if ('reason' in projection) return projection;
    return Number.isNaN(projection.central) ? { reason: 'NOT_FINITE' } : projection;
  };
}

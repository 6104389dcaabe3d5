import type { Chance } from '../vocabulary.js';
import type { ERROR } from './chance.js';
import type { Point } from './assessment.js';

/** Which rule gave a verdict; each has its sentence. */
export type Rule =
  | 'CHANCE' // an open promise by its chance
  | 'BY_METHOD' // an open promise by another body's method that is in force
  | 'PACE_ALONE' // two points, or more than ten years ahead
  | 'LEVEL' // a rate of growth by the mean of three years
  | 'NO_TIME_LEFT' // the newest value is of the deadline itself and falls short
  | 'BOUND_OPEN' // a bound ("less than 120") leaves open whether the target is met
  | 'MET_AHEAD'
  | 'MET_IN_TIME'
  | 'MET_LATE'
  | 'MISSED_AT_DEADLINE'
  | 'MISSED_AFTERWARDS' // no value of the deadline, a later one decides
  | 'AWAITING'
  | 'AWAITING_EDITION'
  | 'DEED_IN_TIME'
  | 'DEED_LATE'
  | 'DEED_OPEN'
  | 'DEED_MISSED'
  | 'DEED_AWAITING'
  | 'QUALITATIVE_OPEN'
  | 'DONE_WHEN_STATED'
  | 'NOT_ASSESSABLE';

/** The bounds of the classes of an open promise, as `classify` draws them. */
export const CLASS_BOUNDS = {
  ON_TRACK: { ratio: 0.95, chance: 0.5 },
  OFF_TRACK: { ratio: 0.6, chance: 0.25 },
} as const;

/** One comparison with a bound of a class, and on which side this promise stands. */
export interface ClassTest {
  /** ON_TRACK asks for at least its bound, OFF_TRACK for less than its bound. */
  readonly of: 'ON_TRACK' | 'OFF_TRACK';
  readonly measure: 'RATIO' | 'CHANCE';
  readonly bound: number;
  /** Of the ratio; the chance is told as a step. */
  readonly ratio: number | null;
  readonly chance: Chance | null;
  readonly isMet: boolean;
}

/** Where a value stands in the verdict after a deadline. */
export type PointRole = 'DECIDES' | 'BEFORE' | 'NEWEST' | 'FALLEN';

/**
 * One line of the calculation: what was put in and what came out. Values in the unit of the series, paces a year; with
 * `isLog` a pace is told as a rate; with `isOnCurve` places, noise and spread are on the axis of a growth, without unit.
 */
export type ReasonStep =
  | {
      readonly kind: 'COMPARED';
      readonly role: PointRole;
      readonly point: Point;
      readonly target: number;
      readonly isMet: boolean;
      /** Whether the period ends by the deadline, or is the deadline's own. */
      readonly isInTime: boolean | null;
    }
  | { readonly kind: 'MEAN'; readonly points: readonly Point[]; readonly result: number }
  | { readonly kind: 'LEVEL_RATIO'; readonly level: number; readonly target: number; readonly result: number }
  | { readonly kind: 'YEARS'; readonly newest: Point; readonly due: string; readonly result: number }
  | {
      readonly kind: 'REQUIRED' | 'REQUIRED_BY_LATEST';
      readonly newest: Point;
      readonly target: number;
      readonly due: string;
      readonly years: number;
      readonly isLog: boolean;
      readonly result: number;
    }
  | {
      readonly kind: 'PACE';
      readonly points: readonly Point[];
      /** Yearly changes between all pairs of points, sorted; the median is the result. */
      readonly slopes: readonly number[];
      readonly isLog: boolean;
      readonly result: number;
    }
  | {
      readonly kind: 'RATIO';
      readonly pace: number;
      readonly required: number;
      readonly isLog: boolean;
      readonly result: number;
    }
  | {
      readonly kind: 'NOISE';
      readonly points: readonly Point[];
      readonly isOnCurve: boolean;
      readonly result: number;
    }
  | {
      readonly kind: 'DAMPING';
      /** The net change of the window and the sum of all its changes, on the axis of the course. */
      readonly net: number;
      readonly gross: number;
      readonly isOnCurve: boolean;
      readonly result: number;
    }
  | {
      readonly kind: 'CENTRAL';
      readonly newest: Point;
      readonly pace: number;
      readonly phi: number;
      readonly years: number;
      /** Years' pace that the years left bring: all of them for a series that never turned back. */
      readonly yearsOfPace: number;
      readonly isLog: boolean;
      readonly due: string;
      /** Where the path leads before it is kept within the bounds of the indicator. */
      readonly unbounded: number;
      readonly result: number;
    }
  | {
      /** The same for a series that multiplies, whose pace is told in steps: along the curve of its growth. */
      readonly kind: 'CURVE';
      readonly newest: Point;
      /** Places on the axis of the growth: of the newest value, of a year's pace, and where they lead. */
      readonly from: number;
      readonly pace: number;
      readonly position: number;
      readonly phi: number;
      readonly years: number;
      readonly yearsOfPace: number;
      /** What the values can come up to; null where nothing says so. */
      readonly ceiling: number | null;
      readonly due: string;
      readonly result: number;
    }
  | {
      readonly kind: 'SPREAD';
      readonly noise: number;
      readonly pace: number;
      readonly years: number;
      /** Shares of the squared swings, of swings times pace, and of the squared pace. */
      readonly weights: typeof ERROR;
      /** On the axis of a growth, so without a unit. */
      readonly isOnCurve: boolean;
      readonly result: number;
    }
  | {
      readonly kind: 'RANGE';
      /** Before the bounds, on the axis of the course; low and high are values, within the bounds. */
      readonly central: number;
      readonly quantile: number;
      readonly spread: number;
      readonly isOnCurve: boolean;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly kind: 'CHANCE';
      /** On the axis of the course. */
      readonly central: number;
      readonly target: number;
      readonly spread: number;
      readonly isOnCurve: boolean;
      readonly chance: Chance;
    }
  | {
      readonly kind: 'SHARE';
      readonly baseline: number;
      readonly newest: Point;
      readonly target: number;
      readonly result: number;
    };

/** Why a promise has its status: the rule, its comparisons, the calculation line by line, and what it rests on. */
export interface Reasoning {
  readonly rule: Rule;
  readonly tests: readonly ClassTest[];
  readonly steps: readonly ReasonStep[];
  /** The values of the window, oldest first. */
  readonly points: readonly Point[];
}

import type { Reason, Status } from '../vocabulary.js';

/** The methods of judging a goal: ours, which is in force unless another is chosen, and those of official bodies. */
export const METHODS = [
  'WAYMARK',
  'EUROSTAT',
  'STATISTICS_CANADA',
  'UN_STATISTICS',
  'ESCAP',
  'SDSN',
  'WORLD_BANK',
  'PSA',
  'OECD',
  'DIGITAL_DECADE',
  'WHO',
  'TIME_DISTANCE',
] as const;
export type Method = (typeof METHODS)[number];

/** The methods that sort goals into classes, and so may be in force. */
export const CLASSING_METHODS = [
  'WAYMARK',
  'EUROSTAT',
  'STATISTICS_CANADA',
  'UN_STATISTICS',
  'ESCAP',
  'SDSN',
  'WORLD_BANK',
  'PSA',
] as const satisfies readonly Method[];
export type ClassingMethod = (typeof CLASSING_METHODS)[number];

/** Which of the forms of a method was used. */
export const METHOD_VARIANTS = [
  'WITH_TARGET',
  'WITHOUT_TARGET',
  'CURRENT_STATUS',
  'ANTICIPATED_LOGIT',
  'ANTICIPATED_GEOMETRIC',
  'DIRECT',
  'RECAST', // on the difference from 100 per cent
  'LINE',
  'LOGISTIC',
] as const;
export type MethodVariant = (typeof METHOD_VARIANTS)[number];

/** What a method computes with or finds, and what kind of number it is. */
export const METHOD_NUMBERS = {
  BASE: 'VALUE',
  LATEST: 'VALUE',
  TARGET: 'VALUE',
  PREDICTED: 'VALUE', // at the deadline
  PATH: 'VALUE', // where the path to the target is at the newest value
  GAP: 'CHANGE', // newest value less path
  SPREAD: 'CHANGE', // standard deviation of the peers
  OBSERVED_STEP: 'CHANGE', // a year
  REQUIRED_STEP: 'CHANGE', // a year
  OBSERVED_RATE: 'RATE', // of growth a year, 0.1 = 10 %
  REQUIRED_RATE: 'RATE',
  SHARE: 'RATE', // of the way, 0.5 = half
  RATIO: 'SCORE',
  INDEX: 'SCORE', // ESCAP: 0 to 10, below 0 where it falls back
  SCORE: 'SCORE', // Statistics Canada: -5 to 5
  DISTANCE: 'SCORE', // in standard deviations
  MULTIPLE: 'SCORE', // of the time that was planned
  ELAPSED: 'YEARS', // base to newest value
  SPAN: 'YEARS', // base to deadline
  LEFT: 'YEARS', // newest value to deadline
  AHEAD: 'YEARS', // of the timetable; negative: behind
  REACH: 'MOMENT', // a place on the axis of time
  POINTS: 'COUNT',
  PEERS: 'COUNT',
} as const;
export type MethodNumber = keyof typeof METHOD_NUMBERS;
export type MethodNumbers = Readonly<Partial<Record<MethodNumber, number>>>;

/** What the body itself puts in place of a number on which its formula is undefined. */
export const METHOD_MARKS = [
  'BASE_REPLACED', // Statistics Canada: a base of 0 counts as 0.001
  'TARGET_REPLACED', // Statistics Canada: a target of 0 counts as 0.001
  'FLOOR', // World Bank: a difference from 100 per cent counts as at least one point
] as const;
export type MethodMark = (typeof METHOD_MARKS)[number];

/** The classes of all bodies; `method-words` has the bodies' own words. */
export const METHOD_CLASSES = [
  'ACHIEVED',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'SIGNIFICANT_PROGRESS',
  'MODERATE_PROGRESS',
  'INSUFFICIENT_PROGRESS',
  'MOVEMENT_AWAY',
  'MODERATE_MOVEMENT_AWAY',
  'SIGNIFICANT_MOVEMENT_AWAY',
  'TARGET_ACHIEVED',
  'SUBSTANTIAL_PROGRESS',
  'ACCELERATION_NEEDED', // "moderate_progress" in the code of Open SDG
  'LIMITED_PROGRESS',
  'DETERIORATION',
  'MET_OR_ON_COURSE',
  'REASONABLE_PROGRESS',
  'STAGNATION_OR_REGRESSION',
  'STATUS_ON_TRACK',
  'STATUS_SLOW',
  'STATUS_REGRESSION',
  'MAINTAIN',
  'ACCELERATE',
  'REVERSE',
  'ARROW_ON_TRACK',
  'ARROW_MAINTAINING',
  'ARROW_MODERATELY_IMPROVING',
  'ARROW_STAGNATING',
  'ARROW_DECREASING',
  'LIKELY',
  'POSSIBLE',
  'UNLIKELY',
  'VERY_UNLIKELY',
  'HIGH',
  'MEDIUM',
  'LOW',
] as const;
export type MethodClass = (typeof METHOD_CLASSES)[number];

/** What a method finds, or why it finds nothing. All numbers are finite. */
export interface Finding {
  /** The body's own class; null where it has none, or where nothing can be computed. */
  readonly outcome: MethodClass | null;
  readonly numbers: MethodNumbers;
  readonly marks: readonly MethodMark[];
  readonly reason: Reason | null;
}

/** What one body would say of a goal. */
export interface MethodVerdict extends Finding {
  readonly method: Method;
  readonly variant: MethodVariant | null;
  /** Our class that the body's class corresponds to; null where it has none, or where the promise has no target value. */
  readonly ours: Status | null;
}

/** Base and newest value of a series on its way, with what it is to reach; times in decimal years. */
export interface Way {
  readonly base: { readonly t: number; readonly value: number };
  readonly latest: { readonly t: number; readonly value: number };
  readonly target: number;
  readonly deadline: number;
  /** 1 where more is better, -1 where less is. */
  readonly direction: 1 | -1;
}

/** A threshold counts as reached up to the rounding of the arithmetic. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - 1e-12;
}

/** The answer of a method; where one of its numbers is none, the reason says so instead. */
export function found(
  outcome: MethodClass | null,
  numbers: MethodNumbers,
  marks: readonly MethodMark[] = [],
): Finding {
  const isFinite = Object.values(numbers).every((number) => Number.isFinite(number));
  return isFinite ? { outcome, numbers, marks, reason: null } : notComputable('NOT_FINITE');
}

/** "Not computable, because …", with the numbers that are known. */
export function notComputable(reason: Reason, numbers: MethodNumbers = {}): Finding {
  const known = Object.entries(numbers).filter(([, number]) => Number.isFinite(number));
  return { outcome: null, numbers: Object.fromEntries(known), marks: [], reason };
}

/** Why no way lies between base and target, or between base and newest value; null where they do. */
export function reasonAgainstWay({ base, latest, target, deadline }: Way): Reason | null {
  if (![base.t, base.value, latest.t, latest.value, target, deadline].every(Number.isFinite))
    return 'NOT_FINITE';
  if (latest.t <= base.t) return 'TOO_SHORT';
  if (deadline <= base.t) return 'DEADLINE_BEFORE_BASE';
  return target === base.value ? 'TARGET_IS_BASE' : null;
}

/** Whether a value is where the direction wants it. */
export function isReached(value: number, target: number, direction: 1 | -1): boolean {
  return direction * (value - target) >= 0;
}

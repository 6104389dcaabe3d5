import { pathValue, type DampedPath } from '../forecast/damped-path.js';
import { clip } from '../statistics.js';
import { studentCdf, studentQuantile } from '../student-t.js';
import type { Chance, Status } from '../vocabulary.js';

/** How a series moves: by steps of its unit, or in proportion to its size. */
export type Movement = 'STEPS' | 'GROWTH';

/** A path into the future with its uncertainty, on the axis of the series. */
export interface Prospect extends DampedPath {
  readonly noise: number;
  readonly movement: Movement;
  /** How many points it is known from. */
  readonly count: number;
}

/** Fitted on the tuning side of two families of the back-test, then rounded; the README of this library has its result. */
export const ERROR = { swings: 0.4, both: 0.1, pace: 0.01 } as const;
const TOLD = { drift: 0.35, weight: 0.6 };
/** So few degrees of freedom that what is rare in one series, and not in many, is not called impossible. */
function degreesOf({ count }: Prospect): number {
  return count < ENOUGH_POINTS ? 1 : 2;
}

const ENOUGH_POINTS = 5;
/** The range that is shown holds the value in this share of cases. */
const SHOWN_LEVEL = 0.8;

/** Nothing in the future is told to be less likely than this, or more likely than its counterpart. */
export const LEAST_CHANCE = 0.05;

/** By how much the path may be wrong after h years: the swings, the pace, and the swings that are taken for a pace. */
export function errorAt({ noise, pace }: Prospect, h: number): number {
  const swings = ERROR.swings * noise ** 2 * h;
  const both = ERROR.both * noise * Math.abs(pace) * h ** 2;
  return Math.sqrt(swings + both + ERROR.pace * (pace * h) ** 2);
}

/** How many errors a range reaches to either side; of 80 % where no other share is asked for. */
export function rangeFactor(prospect: Prospect, level = SHOWN_LEVEL): number {
  return studentQuantile((1 + level) / 2, degreesOf(prospect));
}

/** The central value of the path after h years and its range, of 80 % where no other share is asked for. */
export function rangeAt(
  prospect: Prospect,
  h: number,
  level = SHOWN_LEVEL,
): { central: number; low: number; high: number } {
  const central = pathValue(prospect, h);
  const half = rangeFactor(prospect, level) * errorAt(prospect, h);
  return { central, low: central - half, high: central + half };
}

/**
 * The probability that the path is at the target after h years, as often as that came true in the back-test: drawn
 * towards one half, and a little up, since more series improved than their paces told. Never below 0.05 or above 0.95.
 */
export function chanceToReach(prospect: Prospect, h: number, target: number, direction: 1 | -1): number {
  const ahead = direction * (pathValue(prospect, h) - target);
  const error = errorAt(prospect, h);
  const reached = ahead >= -1e-9 * Math.abs(target) ? 1 : 0;
  const probability = error === 0 ? reached : studentCdf(ahead / error, degreesOf(prospect));
  const odds = Math.exp(TOLD.drift) * (probability / (1 - probability)) ** TOLD.weight;
  return clip(odds === Infinity ? 1 : odds / (1 + odds), LEAST_CHANCE, 1 - LEAST_CHANCE);
}

/** A limit is met by what differs from it by rounding only. */
const ROUNDING = 1e-9;

/** A probability as a step. */
export function chanceWord(probability: number): Chance {
  const told = probability + ROUNDING;
  if (told < 0.1) return 'VERY_UNLIKELY';
  if (told < 0.25) return 'UNLIKELY';
  if (told < 0.5) return 'LESS_LIKELY_THAN_NOT';
  return told < 0.75 ? 'MORE_LIKELY_THAN_NOT' : 'LIKELY';
}

/**
 * The class of an open promise: by its chance, on track from one half, off track below one quarter; where there is no
 * chance by its pace over the required one, on track from 0.95, off track below 0.6.
 */
export function classify(ratio: number, probability: number | null): Status {
  const [value, onTrack, atRisk] = probability === null ? [ratio, 0.95, 0.6] : [probability, 0.5, 0.25];
  if (value >= onTrack - ROUNDING) return 'ON_TRACK';
  return value < atRisk - ROUNDING ? 'OFF_TRACK' : 'AT_RISK';
}

import { pathValue, type DampedPath } from '../forecast/damped-path.js';
import { studentCdf, studentQuantile } from '../student-t.js';
import type { Chance, Status } from '../vocabulary.js';

/** A path into the future with its uncertainty. */
export interface Prospect extends DampedPath {
  readonly noise: number;
  /** Years that the window spans, and how many points it holds (at least three). */
  readonly span: number;
  readonly count: number;
}

/** Half of what the pace may be wrong by, as a share of it. */
const PACE_ERROR = 0.25;
/** The range that is shown holds the value in this share of cases. */
const SHOWN_LEVEL = 0.8;

function standardError({ noise, span, pace }: Prospect, h: number): number {
  return Math.sqrt(noise ** 2 * h * (1 + h / span) + (PACE_ERROR * pace * h) ** 2);
}

/** The central value of the path after h years and its range, of 80 % where no other share is asked for. */
export function rangeAt(
  prospect: Prospect,
  h: number,
  level = SHOWN_LEVEL,
): { central: number; low: number; high: number } {
  const central = pathValue(prospect, h);
  const half = studentQuantile((1 + level) / 2, prospect.count - 2) * standardError(prospect, h);
  return { central, low: central - half, high: central + half };
}

/** The probability that the path is at the target after h years; of an exact line 0 or 1. */
export function chanceToReach(prospect: Prospect, h: number, target: number, direction: 1 | -1): number {
  const { central } = rangeAt(prospect, h);
  const ahead = direction * (central - target);
  const error = standardError(prospect, h);
  if (prospect.noise === 0 || error === 0) return ahead >= -1e-9 * Math.abs(target) ? 1 : 0;
  return studentCdf(ahead / error, prospect.count - 2);
}

/** A probability as it may be told: never below 5 or above 95 %. */
export function cutProbability(probability: number): number {
  return Math.min(0.95, Math.max(0.05, probability));
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

/** The class of an open promise by its pace and, where there is one, its chance. */
export function classify(ratio: number, probability: number | null): Status {
  if (ratio >= 0.95 - ROUNDING && (probability ?? 1) >= 0.5 - ROUNDING) return 'ON_TRACK';
  if (ratio < 0.6 - ROUNDING && (probability ?? 0) < 0.25 - ROUNDING) return 'OFF_TRACK';
  return 'AT_RISK';
}

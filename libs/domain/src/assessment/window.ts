import { annualise, sinceLastBreak, type AnnualPoint } from '../annual.js';
import type { Reason } from '../vocabulary.js';
import type { Point } from './assessment.js';
import { sinceFirst } from './prospect.js';
import type { Question } from './question.js';

const MOST_POINTS = 8;
const FURTHEST_YEARS = 18;
const SHORTEST_YEARS = 0.9;

/** The annual points that a pace rests on, or why they give none. */
export interface Window {
  readonly points: readonly AnnualPoint[];
  readonly afterBreak: boolean;
  readonly reason: Reason | null;
}

function reasonAgainst(
  points: readonly AnnualPoint[],
  known: readonly Point[],
  afterBreak: boolean,
): Reason | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'NO_VALUE';
  if (points.length === 1) {
    const ends = new Set(known.map(({ end }) => end));
    if (ends.size > 1) return 'TOO_SHORT';
    return afterBreak ? 'ONE_POINT_SINCE_BREAK' : 'ONE_POINT';
  }
  return last.t - first.t < SHORTEST_YEARS ? 'TOO_SHORT' : null;
}

/**
 * The last eight annual points since the last break, none more than 18 years before the newest, and none before there
 * was anything to measure.
 */
export function windowOf(question: Pick<Question, 'series'>, points: readonly Point[]): Window {
  const known = sinceLastBreak(points, question.series.breaks);
  const annual = annualise(known, question.series.nature);
  const newest = annual.at(-1);
  const used = annual
    .filter(({ t }) => newest !== undefined && newest.t - t <= FURTHEST_YEARS)
    .slice(-MOST_POINTS);
  const afterBreak = known.length > 0 && known.length < points.length;
  return { points: sinceFirst(used), afterBreak, reason: reasonAgainst(used, known, afterBreak) };
}

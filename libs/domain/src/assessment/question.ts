import { comparablePoints } from '../annual.js';
import { pointsKnownAt } from '../observation.js';
import { type Limits, NO_LIMITS } from '../forecast/forecast.js';
import { convert, lastDigit } from '../quantity.js';
import { aimedEdge, leavesOpen, meets, wantedDirection, type Sign } from '../target.js';
import type { Goal, MeasuringSeries, Observation, Point, Target } from './assessment.js';

/** A target with its value in the unit of the series. */
export type ConvertedTarget = Target & { readonly value: number };

/** What one verdict is asked of: a target, a series, and what was known of it; everything in the unit of the series. */
export interface Question {
  readonly goal: Goal;
  readonly series: MeasuringSeries;
  readonly target: ConvertedTarget;
  readonly asOf: string;
  /** The values that the target can be judged by, oldest first. */
  readonly points: readonly Point[];
  readonly baseline: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** One unit of the last digit shown. */
  readonly digit: number;
}

/** Puts the question; null when the series is in another kind of unit than the target. */
export function ask(
  goal: Goal,
  target: ConvertedTarget,
  series: MeasuringSeries,
  observations: readonly Observation[],
  asOf: string,
): Question | null {
  const { indicator } = goal;
  const unit = target.unit ?? indicator.unit;
  const value = convert(target.value, unit, series.unit);
  if (value === null) return null;
  const own = (other: number | null): number | null => other && convert(other, indicator.unit, series.unit);
  const valueHigh = target.valueHigh && convert(target.valueHigh, unit, series.unit);
  const points = comparablePoints(pointsKnownAt(observations, asOf), series.nature);
  const isRank = series.unit.kind === 'RANK';
  return {
    goal,
    series,
    target: { ...target, value, valueHigh },
    asOf,
    points,
    baseline: goal.baselineValue && convert(goal.baselineValue, unit, series.unit),
    min: own(indicator.min) ?? (isRank ? 1 : null),
    max: own(indicator.max) ?? (isRank ? (points.at(-1)?.rankOf ?? null) : null),
    digit: own(lastDigit(indicator.decimals)) ?? lastDigit(indicator.decimals),
  };
}

/** Whether a number is where the promise wants it. */
export function isMet(question: Question, value: number): boolean {
  return meets(question.target, value);
}

/** Whether what was published of a value leaves open that it keeps the promise. */
export function isUnproven(question: Question, { qualifier }: Pick<Point, 'qualifier'>): boolean {
  return leavesOpen(question.target.comparator, qualifier);
}

/** Whether a published value keeps the promise. */
export function isKept(question: Question, point: Pick<Point, 'value' | 'qualifier'>): boolean {
  return isMet(question, point.value) && !isUnproven(question, point);
}

/** The value to be reached from a value: of a band the nearer edge. */
export function edgeFrom(question: Question, value: number | null): number {
  return aimedEdge(question.target, value) ?? question.target.value;
}

/** Whether a value passes the target by more than the last digit shown. */
export function exceeds(question: Question, value: number): boolean {
  const { comparator, value: wanted } = question.target;
  const way = comparator === 'AT_LEAST' ? value - wanted : wanted - value;
  const isOneSided = comparator === 'AT_LEAST' || comparator === 'AT_MOST' || comparator === 'TOP';
  return isOneSided && way > question.digit * (1 + 1e-9);
}

/** The wanted way from a value. */
export function directionFrom(question: Question, value: number): Sign {
  return wantedDirection(question.target, value);
}

/** What is still missing at a value, positive in the wanted direction; 0 within a band, null at a bound beyond the target. */
export function gapAt(question: Question, point: Pick<Point, 'value' | 'qualifier'>): number | null {
  const { value } = point;
  if (isMet(question, value) && isUnproven(question, point)) return null;
  const way = directionFrom(question, value);
  return way === 0 ? 0 : way * (edgeFrom(question, value) - value);
}

/** The share of the way from baseline to target; null without a baseline that falls short of the target. */
export function shareAt(question: Question, value: number): number | null {
  const { baseline } = question;
  if (baseline === null || isMet(question, baseline)) return null;
  const share = (value - baseline) / (edgeFrom(question, baseline) - baseline);
  return Number.isFinite(share) ? share : null;
}

/** What the values of the series can be: a rank is a whole place. */
export function limitsOf({ min, max, series }: Question): Limits {
  return { ...NO_LIMITS, min, max, isWhole: series.unit.kind === 'RANK' };
}

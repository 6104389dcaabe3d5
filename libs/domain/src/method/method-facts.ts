import { lastBreak } from '../annual.js';
import type { Goal, MeasuringSeries, Point } from '../assessment/assessment.js';
import { isBy } from '../assessment/deadline.js';
import { isGrowthRate } from '../assessment/growth-rate.js';
import { directionFrom, edgeFrom, type Question } from '../assessment/question.js';
import { windowOf } from '../assessment/window.js';
import { decimalYear } from '../calendar.js';
import type { TimedValue } from '../forecast/theil-sen.js';
import { parsePeriod } from '../period.js';
import type { Reason } from '../vocabulary.js';

/** A newest value of the same indicator in another area. */
export interface PeerValue {
  readonly end: string;
  readonly value: number;
}

/** The value from which the methods measure the way, and whether the promise itself named it. */
export interface BasePoint extends TimedValue {
  readonly period: string;
  readonly isStated: boolean;
}

/** What the methods of official bodies are asked of: one target by one series, in its unit; times in decimal years. */
export interface MethodFacts {
  readonly base: BasePoint;
  readonly latest: TimedValue & { readonly period: string; readonly end: string };
  /** The annual points of the window, oldest first. */
  readonly points: readonly TimedValue[];
  readonly target: number | null;
  readonly deadline: number | null;
  readonly direction: 1 | -1;
  readonly isPercent: boolean;
  /** The highest share that can be, of per cents that have one. */
  readonly ceiling: number | null;
  /** The bound in the wanted direction. */
  readonly limit: number | null;
  readonly peers: readonly PeerValue[];
}

/** The value that the promise names as its base, unless the series broke since: then the two cannot be compared. */
function statedBase(
  question: Pick<Question, 'goal' | 'series' | 'baseline'>,
  points: readonly Point[],
): BasePoint | null {
  const { baseline, goal, series } = question;
  const period = goal.baselinePeriod === null ? null : parsePeriod(goal.baselinePeriod);
  if (baseline === null || !period) return null;
  const start = lastBreak(points, series.breaks);
  if (start !== null && period.end < start) return null;
  return { t: period.t, value: baseline, period: period.code, isStated: true };
}

/**
 * The base of the way: the one that the promise names, where it has value and period and no break lies between, else
 * the first annual point of the window since the last break.
 */
function baseOf(
  question: Pick<Question, 'goal' | 'series' | 'baseline'>,
  points: readonly Point[],
  window: readonly (TimedValue & { readonly period: string })[],
): BasePoint | null {
  const [first] = window;
  const stated = statedBase(question, points);
  if (stated) return stated;
  return first ? { t: first.t, value: first.value, period: first.period, isStated: false } : null;
}

/** What the methods look at, or why they cannot: what was known by the deadline, since none of them looks beyond it. */
export function methodFacts(
  question: Question,
  due: string | null,
  peers: readonly PeerValue[] = [],
): MethodFacts | Reason {
  const { comparator } = question.target;
  if (comparator === 'BETWEEN' || comparator === 'EXACTLY') return 'TWO_SIDED';
  if (isGrowthRate(question)) return 'GROWTH_RATE';
  const { series, min, max } = question;
  const points = question.points.filter((point) => due === null || isBy(point, due));
  const { points: window } = windowOf(question, points);
  const latest = window.at(-1);
  const base = baseOf(question, points, window);
  if (!latest || !base) return 'NO_VALUE';
  if (!base.isStated && window.length === 1) return 'ONE_POINT';
  const direction = directionFrom(question, latest.value) === -1 ? -1 : 1;
  const isPercent = series.unit.kind === 'PERCENT';
  return {
    base,
    latest: { t: latest.t, value: latest.value, period: latest.period, end: latest.end },
    points: window.map(({ t, value }) => ({ t, value })),
    target: edgeFrom(question, latest.value),
    deadline: due === null ? null : decimalYear(due),
    direction,
    isPercent,
    ceiling: isPercent ? max : null,
    limit: direction === 1 ? max : min,
    peers,
  };
}

/** The same for a promise without a target value: only its direction is known; a reason where even that is not. */
export function factsWithoutTarget(
  goal: Goal,
  series: MeasuringSeries,
  points: readonly Point[],
): MethodFacts | Reason {
  const { indicator } = goal;
  if (indicator.direction !== 'INCREASE' && indicator.direction !== 'DECREASE') return 'TWO_SIDED';
  if (indicator.unit.code === 'percent-per-year') return 'GROWTH_RATE';
  const { points: window } = windowOf({ series }, points);
  const [first, latest] = [window[0], window.at(-1)];
  if (!first || !latest) return 'NO_VALUE';
  if (window.length === 1) return 'ONE_POINT';
  const direction = indicator.direction === 'INCREASE' ? 1 : -1;
  const isSame = indicator.unit.code === series.unit.code;
  const bound = direction === 1 ? indicator.max : indicator.min;
  return {
    base: { t: first.t, value: first.value, period: first.period, isStated: false },
    latest: { t: latest.t, value: latest.value, period: latest.period, end: latest.end },
    points: window.map(({ t, value }) => ({ t, value })),
    target: null,
    deadline: null,
    direction,
    isPercent: series.unit.kind === 'PERCENT',
    ceiling: null,
    limit: isSame ? bound : null,
    peers: [],
  };
}

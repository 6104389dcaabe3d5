import { convert } from '../quantity.js';
import { wantedDirection } from '../target.js';
import { GRAVITY, type Status } from '../vocabulary.js';
import { assessGoal } from './assess-goal.js';
import type { Assessment, Goal, MeasuringSeries, ObservationsBySeries } from './assessment.js';
import { assumedDay, assumeValue, expectedPeriod } from './assumption.js';

/** A next value that would do, the least of those from which on every one does. */
export interface LeastValue {
  /** The class that it gives. */
  readonly status: Status;
  readonly value: number;
  /** Less the newest value, in the unit of the series. */
  readonly change: number;
  /** One step less in the wanted direction does not do. */
  readonly step: number;
  /** The change a year, as a multiple of the recent pace; null where the pace goes the other way or is a rate. */
  readonly timesPace: number | null;
}

/** Why no next value is named. */
export const NEXT_REASONS = [
  'BEST', // there is no better class
  'NO_VALUE', // no single value within the bounds of the indicator does
  'ANY_VALUE', // any value does that is not far worse than the newest: time or one more value is all it takes
  'OTHER_SERIES', // another series holds the verdict down, or cannot be judged
] as const;
export type NextReason = (typeof NEXT_REASONS)[number];

/** What the next value would have to be. */
export interface NextClass {
  readonly seriesId: string;
  /** The period of the next value, by the frequency of its series. */
  readonly period: string;
  readonly better: LeastValue | NextReason;
  /** The least value that gives "achieved" (after the deadline "achieved late"). */
  readonly achieved: LeastValue | NextReason;
  /** Of a promise kept ahead of time: the last value with which it stays so. */
  readonly keeps: LeastValue | null;
}

interface Search {
  readonly statusAt: (value: number) => Status;
  readonly newest: number;
  readonly way: 1 | -1;
  readonly digit: number;
  /** The furthest values looked at, in steps from the newest; against the wanted way and in it. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const SAMPLES = 32;
const SIGNIFICANT = 3;
const MOST_STEPS = 10_000;
/** How far beyond the target a value is looked for, in ways from the newest value to it. */
const BEYOND = 4;

const CLASSES: readonly Status[] = [
  'MISSED',
  'OFF_TRACK',
  'AT_RISK',
  'ON_TRACK',
  'ACHIEVED_LATE',
  'ACHIEVED',
];

const isKept = (status: Status): boolean => status === 'ACHIEVED' || status === 'ACHIEVED_LATE';

/** Whether a class is better than another; awaiting and not assessable are no class, which only being kept betters. */
function isBetter(status: Status, than: Status): boolean {
  if (!CLASSES.includes(status)) return false;
  return CLASSES.includes(than) ? GRAVITY.indexOf(status) > GRAVITY.indexOf(than) : isKept(status);
}

/** The value so many steps from the newest one, on the digits of the indicator. */
function valueAt({ newest, way, digit, step }: Search, steps: number): number {
  const start = (way === 1 ? Math.floor : Math.ceil)(Number((newest / digit).toPrecision(15)));
  return Number(((start + way * steps * Math.round(step / digit)) * digit).toPrecision(15));
}

/**
 * The fewest steps from which on every value looked at does, up to the end of the search: down from its end to the
 * first that does not do, then bisection between that and the last that does. Null where the end does not do, ANY where
 * all do.
 */
function fewestSteps(search: Search, does: (status: Status) => boolean): number | 'ANY' | null {
  const at = (steps: number): boolean => does(search.statusAt(valueAt(search, steps)));
  const { least, most } = search;
  if (!at(most)) return null;
  const stride = Math.max(1, Math.floor((most - least) / SAMPLES));
  let good = most;
  let bad: number | null = null;
  while (good > least && bad === null) {
    const steps = Math.max(least, good - stride);
    if (at(steps)) good = steps;
    else bad = steps;
  }
  if (bad === null) return 'ANY';
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (at(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

interface Asked {
  readonly goal: Goal;
  readonly observations: ObservationsBySeries;
  readonly asOf: string;
  readonly now: Assessment;
  readonly series: MeasuringSeries;
  readonly decimals: number;
}

/** Steps of the last digit; of numbers with many digits, steps of the third digit of what is missing. */
function stepOf(gap: number, digit: number): number {
  if (gap <= digit * MOST_STEPS) return digit;
  return Math.max(digit, Number(`1e${Math.floor(Math.log10(gap)) - SIGNIFICANT + 1}`));
}

function searchOf(asked: Asked, period: string): Search | null {
  const { goal, observations, asOf, now, series, decimals } = asked;
  const target = goal.targets.find(({ n }) => n === now.targetN);
  if (!target || !now.latest || now.targetValue === null) return null;
  const newest = now.latest.value;
  const edge = now.targetValue;
  const isOneSided = target.comparator !== 'EXACTLY' && target.comparator !== 'BETWEEN';
  const way = isOneSided ? wantedDirection(target, newest) : edge < newest ? -1 : 1;
  if (way === 0 || (!isOneSided && isKept(now.status))) return null;
  const isRank = series.unit.kind === 'RANK';
  const digit = Number(`1e${-(isRank ? 0 : decimals)}`);
  const gap = Math.abs(edge - newest);
  const step = isRank ? 1 : stepOf(gap, digit);
  const statusAt = (value: number): Status => {
    const assumed = assumeValue(observations, { seriesId: series.id, period, value }, asOf);
    return assessGoal(goal, assumed, { asOf: assumedDay(period, asOf), method: now.method }).status;
  };
  const steps = Math.ceil(Number((gap / step).toPrecision(12))) + 1;
  const search = { statusAt, newest, way, digit, step, least: -Math.max(steps, 10), most: steps };
  return bounded(search, asked, isOneSided);
}

/** Keeps the search within what the indicator can be; of a band the way ends at its edge. */
function bounded(search: Search, { goal, now, series }: Asked, isOneSided: boolean): Search {
  const { min, max, unit } = goal.indicator;
  const isRank = series.unit.kind === 'RANK';
  const own = (bound: number | null): number | null => bound && convert(bound, unit, series.unit);
  const low = own(min) ?? (isRank ? 1 : -Infinity);
  const high = own(max) ?? (isRank ? (now.latest?.rankOf ?? Infinity) : Infinity);
  const edge = isOneSided ? null : now.targetValue;
  const [floor, ceiling] = search.way === 1 ? [low, high] : [-high, -low];
  const start = search.way * valueAt(search, 0);
  const stepsTo = (value: number): number => Number(((value - start) / search.step).toPrecision(12));
  const most = Math.min(ceiling, edge === null ? Infinity : search.way * edge);
  return {
    ...search,
    least: Math.max(search.least, Math.min(0, Math.ceil(stepsTo(floor)))),
    most: Math.min(search.most, Math.max(0, Math.floor(stepsTo(most)))),
  };
}

/** The search carried on beyond the target, for where more than the target is needed (a mean of three years). */
function beyond(search: Search, asked: Asked): Search {
  return bounded({ ...search, most: search.most * BEYOND }, asked, true);
}

function yearsBetween(asked: Asked, period: string): number {
  const from = Date.parse(asked.now.latest?.end ?? '');
  return (Date.parse(assumedEnd(period)) - from) / (365.25 * 86_400_000);
}

function assumedEnd(period: string): string {
  return assumedDay(period, '0000-01-01');
}

function leastValue(
  search: Search,
  asked: Asked,
  period: string,
  does: (status: Status) => boolean,
): LeastValue | 'ANY_VALUE' | null {
  const { now } = asked;
  const target = asked.goal.targets.find(({ n }) => n === now.targetN);
  const isBand = target?.comparator === 'EXACTLY' || target?.comparator === 'BETWEEN';
  const direct = fewestSteps(search, does);
  const wide = direct === null && !isBand ? beyond(search, asked) : search;
  const steps = direct ?? (wide === search ? null : fewestSteps(wide, does));
  if (steps === null) return null;
  if (steps === 'ANY') return 'ANY_VALUE';
  const found = valueAt(search, steps);
  const edge = now.targetValue ?? found;
  // A coarse step may pass the target itself, which does as well.
  const isPast = search.way * (found - edge) > 0 && search.way * (found - edge) < search.step;
  const value = isPast && does(search.statusAt(edge)) ? edge : found;
  const change = Number((value - search.newest).toPrecision(12));
  const isRate = now.marks.includes('LOG_PACE') || now.marks.includes('THREE_YEAR_MEAN');
  const times = isRate || !now.pace ? 0 : change / yearsBetween(asked, period) / now.pace;
  const timesPace = times > 0 && Number.isFinite(times) && search.way * change > 0 ? times : null;
  return { status: search.statusAt(value), value, change, step: search.step, timesPace };
}

/**
 * What the next value of the deciding series would have to be for the next better class and for the promise to be kept,
 * found by judging with it. Null for what no number decides (deeds, words, nothing measured yet).
 * @param now the assessment that decides, as of that day
 * @param options the day, and the digits after the sign that the series shows
 */
export function nextClass(
  goal: Goal,
  observations: ObservationsBySeries,
  now: Assessment,
  options: { readonly asOf: string; readonly decimals: number },
): NextClass | null {
  const series = goal.series.find(({ id }) => id === now.seriesId);
  if (!series || !now.latest || series.unit.kind === 'YES_NO' || now.due === null) return null;
  const period = expectedPeriod(series, now.latest, options.asOf);
  if (period === null) return null;
  const asked: Asked = { goal, observations, now, series, ...options };
  const search = searchOf(asked, period);
  if (!search) return null;
  const find = (does: (status: Status) => boolean): LeastValue | 'ANY_VALUE' | null =>
    leastValue(search, asked, period, does);
  const holdsAll = goal.seriesRule === 'ALL' && goal.series.length > 1;
  const none: NextReason = holdsAll ? 'OTHER_SERIES' : 'NO_VALUE';
  if (isKept(now.status)) {
    const isWatched = now.marks.includes('AHEAD_OF_TIME');
    const keeps = isWatched ? find((status) => isKept(status)) : null;
    const least = keeps === 'ANY_VALUE' ? null : keeps;
    return { seriesId: series.id, period, better: 'BEST', achieved: 'BEST', keeps: least };
  }
  const achieved = find((status) => isKept(status)) ?? none;
  const better = find((status) => isBetter(status, now.status)) ?? none;
  return { seriesId: series.id, period, better, achieved, keeps: null };
}

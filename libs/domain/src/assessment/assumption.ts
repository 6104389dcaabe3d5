import { comparablePoints } from '../annual.js';
import { decimalYear, pad, yearOf } from '../calendar.js';
import { isOld } from '../freshness.js';
import { comparePeriods, parsePeriod, type PeriodLength } from '../period.js';
import { clip } from '../statistics.js';
import type { Frequency, Nature } from '../vocabulary.js';
import type { Assessment, Observation, ObservationsBySeries, Outlook, Point } from './assessment.js';
import { classify } from './chance.js';

/** Months from one period's end to the next; an irregular series is expected a year after its newest value. */
const MONTHS: Readonly<Record<Frequency, number>> = {
  MONTH: 1,
  QUARTER: 3,
  HALF: 6,
  YEAR: 12,
  TWO_YEAR: 24,
  IRREGULAR: 12,
};

/** More periods than pass between a value and the next one: fifty years of months. */
const MOST_PASSED = 600;

const FORM: Readonly<Record<PeriodLength, (year: number, month: number, day: string) => string>> = {
  YEAR: (year) => pad(year, 4),
  HALF: (year, month) => `${pad(year, 4)}-S${month <= 6 ? 1 : 2}`,
  QUARTER: (year, month) => `${pad(year, 4)}-Q${Math.ceil(month / 3)}`,
  MONTH: (year, month) => `${pad(year, 4)}-${pad(month, 2)}`,
  DAY: (year, month) => `${pad(year, 4)}-${pad(month, 2)}`,
};

/** What tells when a series speaks next. */
interface Rhythm {
  readonly frequency: Frequency;
  readonly nature: Nature;
}

function isComparable(period: string, nature: Nature): boolean {
  const end = parsePeriod(period)?.end;
  if (end === undefined) return false;
  const point = {
    period,
    end,
    value: 0,
    status: 'FINAL',
    qualifier: null,
    rankOf: null,
    knownOn: end,
  } as const;
  return comparablePoints([point], nature).length > 0;
}

/**
 * The next periods that a series announces by its frequency after its newest one, oldest first, in the form of the
 * newest (a day is followed by months): of 2025-06 each year 2026-06. Periods that a target cannot be judged by, such
 * as the months of a yearly total, are passed over. Empty when the newest period is of an unknown form.
 */
export function nextPeriods({ frequency, nature }: Rhythm, newest: string, count = 1): string[] {
  const period = parsePeriod(newest);
  if (!period) return [];
  const periods: string[] = [];
  const months = period.length === 'YEAR' ? Math.max(12, MONTHS[frequency]) : MONTHS[frequency];
  const start = period.year * 12 + Number(period.end.slice(5, 7)) - 1;
  for (let step = 1; periods.length < count && step <= count * 12; step += 1) {
    const at = start + step * months;
    const code = FORM[period.length](Math.floor(at / 12), (at % 12) + 1, newest);
    if (isComparable(code, nature) && comparePeriods(code, newest) > 0) periods.push(code);
  }
  return periods;
}

/**
 * The period of the next value: the first that the series announces; of a series that is old, the last one that has ended
 * by the day, since nobody waits for those between. Null when the newest period is of an unknown form.
 */
export function expectedPeriod(
  rhythm: Rhythm,
  newest: Pick<Point, 'period' | 'end'>,
  asOf: string,
): string | null {
  const [first = null] = nextPeriods(rhythm, newest.period);
  if (first === null || !isOld(rhythm.frequency, newest.end, asOf)) return first;
  const ended = nextPeriods(rhythm, newest.period, MOST_PASSED).filter(
    (period) => (parsePeriod(period)?.end ?? '') <= asOf,
  );
  return ended.at(-1) ?? first;
}

/** A value that nobody has measured, put in the place of a period. */
export interface AssumedValue {
  readonly seriesId: string;
  readonly period: string;
  readonly value: number;
}

/** The day on which an assumed value would be known: the end of its period, never before the day that is judged. */
export function assumedDay(period: string, asOf: string): string {
  const end = parsePeriod(period)?.end ?? asOf;
  return end > asOf ? end : asOf;
}

/** The observations as if the value were published as final; all else stays as it is. Stores nothing. */
export function assumeValue(
  observations: ObservationsBySeries,
  { seriesId, period, value }: AssumedValue,
  asOf: string,
): ObservationsBySeries {
  const known = observations.get(seriesId) ?? [];
  const assumed: Observation = {
    period,
    version: 1,
    value,
    low: null,
    high: null,
    qualifier: null,
    status: 'FINAL',
    rankOf: known.findLast(({ rankOf }) => rankOf !== null)?.rankOf ?? null,
    knownOn: assumedDay(period, asOf),
    knownPrecision: 'DAY',
  };
  const others = known.filter((observation) => observation.period !== period);
  return new Map([...observations, [seriesId, [...others, assumed]]]);
}

/** Where a steady pace leads. */
export interface SteadyPace {
  /** In the unit a year, or with LOG_PACE as a rate (0.1 = 10 % a year). */
  readonly pace: number;
  readonly required: number;
  readonly ratio: number | null;
  /** The class by the pace alone, as of a promise whose chance cannot be computed; awaited data stay awaited. */
  readonly status: Assessment['status'];
  /** The value at the deadline, within the bounds. */
  readonly central: number;
  /** Calendar year in which the target is met; null if never or not within 100 years. */
  readonly reachYear: number | null;
  /** Whether the target is met at the deadline. */
  readonly isInTime: boolean;
  readonly outlook: Outlook;
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

const FURTHEST_YEARS = 100;

function yearsOfPace(newest: Point, edge: number, pace: number, isLog: boolean): number | null {
  const years = isLog ? Math.log(edge / newest.value) / Math.log1p(pace) : (edge - newest.value) / pace;
  return Number.isFinite(years) && years > 0 && years <= FURTHEST_YEARS ? years : null;
}

/**
 * The path of a promise that is not kept yet if its pace were this one, steady from the newest value on: straight, or
 * with LOG_PACE growing by that rate. Null where there is nothing to lead to, or the deadline lies before the newest value.
 */
export function followPace(assessment: Assessment, pace: number, bounds: Bounds): SteadyPace | null {
  const { latest, targetValue: edge, due, gap } = assessment;
  if (!latest || edge === null || due === null || due <= latest.end || gap === null || gap <= 0) return null;
  const isLog = assessment.marks.includes('LOG_PACE');
  const start = decimalYear(latest.end);
  const at = (day: string): number => {
    const h = decimalYear(day) - start;
    const value = isLog ? latest.value * (1 + pace) ** h : latest.value + pace * h;
    return clip(value, bounds.min, bounds.max);
  };
  const ends = [latest.end];
  for (let year = yearOf(latest.end); year <= yearOf(due); year += 1) {
    const end = `${pad(year, 4)}-12-31`;
    if (end > latest.end && end < due) ends.push(end);
  }
  ends.push(due);
  const central = at(due);
  const way = edge > latest.value ? 1 : -1;
  const years = yearsOfPace(latest, edge, pace, isLog);
  const left = decimalYear(due) - start;
  const straight = isLog ? (edge / latest.value) ** (1 / left) - 1 : (edge - latest.value) / left;
  const required = assessment.required ?? straight;
  const ratio = required === 0 ? null : pace / required;
  const isOpen = assessment.status !== 'AWAITING_DATA' && ratio !== null;
  return {
    pace,
    required,
    ratio,
    status: isOpen ? classify(ratio, null) : assessment.status,
    central,
    reachYear: years === null ? null : Math.ceil(start + years - 1e-6) - 1,
    isInTime: way * (central - edge) >= -1e-9 * Math.abs(edge),
    outlook: { ends, central: ends.map(at), low: null, high: null },
  };
}

import type { Observation, Point } from './assessment/assessment.js';
import { comparePeriods, parsePeriod, samePeriodLastYear } from './period.js';

/** The newest version known at the end of a day, one a period, in order of the periods' ends; unknown periods are left out. */
export function knownAt<Version extends Observation>(
  observations: readonly Version[],
  asOf: string,
): Version[] {
  const newest = new Map<string, Version>();
  for (const candidate of observations) {
    if (candidate.knownOn > asOf || !parsePeriod(candidate.period)) continue;
    const other = newest.get(candidate.period);
    if (!other || isNewer(candidate, other)) newest.set(candidate.period, candidate);
  }
  return [...newest.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function isNewer(a: Observation, b: Observation): boolean {
  return a.version > b.version || (a.version === b.version && a.knownOn > b.knownOn);
}

/** Whether a version takes the value of its period back: such a one holds no number. */
export function takesBack({ value, low, high }: Pick<Observation, 'value' | 'low' | 'high'>): boolean {
  return value === null && low === null && high === null;
}

/** The number to judge by: the value, else the middle of a range (its qualifier says RANGE); null without either. */
export function judgedValue(observation: Observation): number | null {
  const { value, low, high } = observation;
  if (value !== null) return Number.isFinite(value) ? value : null;
  if (low === null || high === null) return null;
  const middle = low + (high - low) / 2;
  return Number.isFinite(middle) ? middle : null;
}

/** An observation as a named value; null when it holds no number or its period is of an unknown form. */
export function toPoint(observation: Observation): Point | null {
  const value = judgedValue(observation);
  const period = parsePeriod(observation.period);
  if (value === null || !period) return null;
  return {
    period: observation.period,
    end: period.end,
    value,
    status: observation.status,
    qualifier: observation.value === null ? 'RANGE' : observation.qualifier,
    rankOf: observation.rankOf,
    knownOn: observation.knownOn,
  };
}

/** The values known at the end of a day as points, oldest first; a plan printed among values was never measured. */
export function pointsKnownAt(observations: readonly Observation[], asOf: string): Point[] {
  const points: Point[] = [];
  for (const observation of knownAt(observations, asOf)) {
    const point = observation.status === 'TARGET_LIKE' ? null : toPoint(observation);
    if (point) points.push(point);
  }
  return points;
}

/** The point of the same period a year before, among the points given. */
export function asPrevious(points: readonly Point[], period: string): Point | null {
  const wanted = samePeriodLastYear(period);
  return points.find((point) => point.period === wanted) ?? null;
}

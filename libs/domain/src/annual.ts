import type { Point, SeriesBreak } from './assessment/assessment.js';
import { yearOf } from './calendar.js';
import { comparePeriods, parsePeriod } from './period.js';
import type { Nature } from './vocabulary.js';

/** A value that stands for its year, with its own place on the axis: February 2025 stays in February. */
export interface AnnualPoint extends Point {
  readonly year: number;
  /** End of its period as a decimal year. */
  readonly t: number;
}

/** Whether a value can be set against a target of a year: totals of full years, year-to-date sums of December, any other. */
function standsForYear(point: Point, nature: Nature): boolean {
  if (nature === 'TOTAL') return parsePeriod(point.period)?.length === 'YEAR';
  if (nature === 'YEAR_TO_DATE') return point.end.endsWith('-12-31');
  return true;
}

/** The points that a target can be judged by, in order of time. */
export function comparablePoints(points: readonly Point[], nature: Nature): Point[] {
  return points
    .filter((point) => standsForYear(point, nature))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** The start of the last break that has come by the newest point; null without one. */
export function lastBreak(points: readonly Point[], breaks: readonly SeriesBreak[]): string | null {
  const newest = points.at(-1);
  const starts = breaks.flatMap(({ period }) => parsePeriod(period)?.start ?? []);
  return (
    starts
      .filter((start) => newest !== undefined && start <= newest.end)
      .sort()
      .at(-1) ?? null
  );
}

/** The points since the last break. */
export function sinceLastBreak(points: readonly Point[], breaks: readonly SeriesBreak[]): Point[] {
  const start = lastBreak(points, breaks);
  return points.filter((point) => start === null || point.end >= start);
}

/**
 * One point a year, in order of time: of point and average values the latest of each year, of totals only full years,
 * of year-to-date sums only December.
 */
export function annualise(points: readonly Point[], nature: Nature): AnnualPoint[] {
  const byYear = new Map<number, Point>();
  for (const point of comparablePoints(points, nature)) byYear.set(yearOf(point.end), point);
  return [...byYear.values()].map(annual);
}

/** Names each field, since spreading a point takes ten times as long. */
function annual({ period, end, value, status, qualifier, rankOf, knownOn }: Point): AnnualPoint {
  const year = yearOf(end);
  const t = parsePeriod(period)?.t ?? year;
  return { period, end, value, status, qualifier, rankOf, knownOn, year, t };
}

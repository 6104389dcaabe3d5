import { periodEnd, type Frequency, type Qualifier, type ValueStatus } from '@waymark/domain';
import { timeOf } from '../axis/axis.js';
import type { SeriesShape } from '../shape.js';

/** A measured value at its place; `value` is the middle where only a range was published. */
export interface LinePoint {
  readonly x: number;
  readonly period: string;
  readonly end: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: ValueStatus;
  readonly qualifier: Qualifier | null;
  readonly rankOf: number | null;
}

/** A stretch of a series that may be joined by a line: no gap and no break within. */
export interface LineSegment {
  readonly key: string;
  readonly seriesId: string;
  /** Place of the series among those drawn, for its colour. */
  readonly index: number;
  readonly points: readonly LinePoint[];
}

/** Years without a value after which a series of this frequency has a gap; an irregular one never has. */
const LONGEST_YEARS: Readonly<Record<Frequency, number>> = {
  MONTH: 1.1,
  QUARTER: 1.1,
  HALF: 1.1,
  YEAR: 1.6,
  TWO_YEAR: 2.6,
  IRREGULAR: Infinity,
};

const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** All drawable values of a series in order of time, null where a period was published without a value. */
function pointsOf(series: SeriesShape): (LinePoint | null)[] {
  const { periods, ends, values, lows, highs, statuses, qualifiers, rankOfs } = series.current;
  const indexes = periods.map((_, i) => i).sort((a, b) => ((ends[a] ?? '') < (ends[b] ?? '') ? -1 : 1));
  return indexes.map((i) => {
    const end = ends[i];
    const period = periods[i];
    const low = lows?.[i] ?? null;
    const high = highs?.[i] ?? null;
    const own = values[i];
    const value = isNumber(own) ? own : isNumber(low) && isNumber(high) ? (low + high) / 2 : (low ?? high);
    if (end === undefined || period === undefined || !isNumber(value)) return null;
    return {
      x: timeOf(end),
      period,
      end,
      value,
      low,
      high,
      status: statuses[i] ?? 'UNKNOWN',
      qualifier: qualifiers?.[i] ?? null,
      rankOf: rankOfs?.[i] ?? null,
    };
  });
}

/** The last day of the first period after each break, in order. */
function breakEnds(series: SeriesShape): string[] {
  return series.breaks.flatMap(({ period }) => periodEnd(period) ?? []).sort();
}

/** The stretches of a series that a line may join: gaps stay gaps, and a break interrupts it. */
export function lineSegments(series: SeriesShape, index: number): LineSegment[] {
  const breaks = breakEnds(series);
  const isBetween = (a: LinePoint, b: LinePoint): boolean =>
    breaks.some((end) => a.end < end && end <= b.end);
  const longest = LONGEST_YEARS[series.frequency];
  const stretches: LinePoint[][] = [];
  let last: LinePoint | null = null;
  for (const point of pointsOf(series)) {
    const joins = point && last && point.x - last.x <= longest && !isBetween(last, point);
    if (point && joins) stretches.at(-1)?.push(point);
    else if (point) stretches.push([point]);
    last = point;
  }
  return stretches.map((points, n) => ({ key: `line${index}-${n}`, seriesId: series.id, index, points }));
}

/** Places of the breaks of a series on the time axis. */
export function breakPlaces(series: SeriesShape): { x: number }[] {
  return series.breaks.flatMap(({ period }) => {
    const end = periodEnd(period);
    return end === null ? [] : [{ x: timeOf(end) }];
  });
}

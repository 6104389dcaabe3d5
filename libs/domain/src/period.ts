import { addDays, daysBetween, decimalYear, isDate, lastDayOfMonth, pad, yearOf } from './calendar.js';

/** How long a period is. */
export type PeriodLength = 'YEAR' | 'HALF' | 'QUARTER' | 'MONTH' | 'DAY';

/** A period of a published value, written in SDMX form: 2022, 2022-S1, 2022-Q3, 2022-09, 2022-09-30. */
export interface Period {
  readonly code: string;
  readonly length: PeriodLength;
  readonly year: number;
  /** Which half, quarter, month or day of the year, from 1; 1 for a year. */
  readonly part: number;
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  /** Place on the axis: the end as a decimal year. */
  readonly t: number;
}

const FORM = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})))?$/;

function months(code: string, length: PeriodLength, year: number, part: number, size: number): Period {
  const end = lastDayOfMonth(year, part * size);
  const start = `${pad(year, 4)}-${pad((part - 1) * size + 1, 2)}-01`;
  return { code, length, year, part, start, end, t: decimalYear(end) };
}

/** Periods that were read before: a verdict reads the same few over and over, a history of verdicts thousands of times. */
const read = new Map<string, Period | null>();
const MOST_READ = 5_000;

/** Reads a period; null when the form is unknown. */
export function parsePeriod(code: string): Period | null {
  let period = read.get(code);
  if (period === undefined) {
    period = readPeriod(code);
    if (read.size >= MOST_READ) read.clear();
    read.set(code, period);
  }
  return period;
}

function readPeriod(code: string): Period | null {
  if (isDate(code)) {
    const year = yearOf(code);
    const part = daysBetween(`${code.slice(0, 4)}-01-01`, code) + 1;
    return { code, length: 'DAY', year, part, start: code, end: code, t: decimalYear(code) };
  }
  const match = FORM.exec(code);
  if (!match) return null;
  const [, y, half, quarter, month] = match;
  const year = Number(y);
  if (year === 0) return null;
  if (half) return months(code, 'HALF', year, Number(half), 6);
  if (quarter) return months(code, 'QUARTER', year, Number(quarter), 3);
  if (month) {
    const part = Number(month);
    return part >= 1 && part <= 12 ? months(code, 'MONTH', year, part, 1) : null;
  }
  return months(code, 'YEAR', year, 1, 12);
}

/** Last day of a period; null when the form is unknown. */
export function periodEnd(code: string): string | null {
  return parsePeriod(code)?.end ?? null;
}

/** The same period a year before (29 February: the 28th); null when the form is unknown. */
export function samePeriodLastYear(code: string): string | null {
  const period = parsePeriod(code);
  if (!period || period.year === 1) return null;
  const before = pad(period.year - 1, 4) + code.slice(4);
  return period.length === 'DAY' && !isDate(before) ? addDays(`${before.slice(0, 8)}01`, 27) : before;
}

/** Order in time: by the end, at one end the longer period last; unknown forms stand last, by their text. */
export function comparePeriods(a: string, b: string): number {
  const [p, q] = [parsePeriod(a), parsePeriod(b)];
  if (!p || !q) return p ? -1 : q ? 1 : compareText(a, b);
  return compareText(p.end, q.end) || compareText(q.start, p.start);
}

/**
 * Whether a period is the one of a deadline: it ends on that day, or it holds the day in its last month (the whole
 * year of a deadline in December).
 */
export function isPeriodOf(period: Pick<Period, 'start' | 'end'>, due: string): boolean {
  if (period.end === due) return true;
  return period.start <= due && due <= period.end && period.end.slice(0, 7) === due.slice(0, 7);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

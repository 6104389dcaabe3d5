import { addDays, addMonths, lastDayOfMonth, pad, yearOf } from '../calendar.js';
import { parsePeriod, periodEnd } from '../period.js';
import type { FormFrequency } from './form-vocabulary.js';

/**
 * When a form is owed. Days are calendar days from the last day of the period and are never moved off a weekend or a
 * holiday: who sets a form up chooses days that hold. They may be negative: a report on a year is written before it ends.
 */
export interface FormCalendar {
  readonly frequency: FormFrequency;
  /** The day up to which what has happened is counted, in days after the period's end. */
  readonly cutOffDays: number;
  /** The last day to send the form in, in days after the period's end. */
  readonly dueDays: number;
}

/** Months from one period's end to the next, and the month in which the first of a year ends. */
const RHYTHM: Readonly<Record<FormFrequency, { readonly step: number; readonly first: number }>> = {
  MONTH: { step: 1, first: 1 },
  QUARTER: { step: 3, first: 3 },
  HALF_YEAR: { step: 6, first: 6 },
  NINE_MONTHS: { step: 12, first: 9 },
  YEAR: { step: 12, first: 12 },
};

/** The period of a form that ends in a month. Nine months have the code of September: their sums are read as year to date. */
function codeOf(frequency: FormFrequency, year: number, month: number): string {
  const y = pad(year, 4);
  switch (frequency) {
    case 'YEAR':
      return y;
    case 'HALF_YEAR':
      return `${y}-S${month / 6}`;
    case 'QUARTER':
      return `${y}-Q${month / 3}`;
    case 'MONTH':
    case 'NINE_MONTHS':
      return `${y}-${pad(month, 2)}`;
  }
}

/** The periods of a form whose last day lies between two days (`YYYY-MM-DD`, both inclusive), in order of time. */
export function roundPeriods(
  { frequency }: Pick<FormCalendar, 'frequency'>,
  from: string,
  until: string,
): string[] {
  const { step, first } = RHYTHM[frequency];
  const periods: string[] = [];
  let end = lastDayOfMonth(yearOf(from), first);
  while (end <= until) {
    if (end >= from) periods.push(codeOf(frequency, yearOf(end), Number(end.slice(5, 7))));
    const next = addMonths(`${end.slice(0, 8)}01`, step);
    end = lastDayOfMonth(yearOf(next), Number(next.slice(5, 7)));
  }
  return periods;
}

/** How far back a round can still be opened, in years. */
const EARLIER_YEARS = 10;

/** The periods of a form before its newest round for which there is none yet, the newest first; ten years back at most. */
export function earlierPeriods(
  form: Pick<FormCalendar, 'frequency'>,
  rounds: readonly string[],
  today: string,
): string[] {
  const ends = rounds.flatMap((period) => periodEnd(period) ?? []);
  const newest = ends.sort().at(-1);
  if (newest === undefined) return [];
  const from = addMonths(today, -12 * EARLIER_YEARS);
  return roundPeriods(form, from, addDays(newest, -1))
    .filter((period) => !rounds.includes(period))
    .reverse();
}

/** In how many days from today on a round that is opened late is due: without another wish, and at most. */
export const LATE_DUE_DAYS = { usual: 14, most: 366 } as const;

/** The day up to which figures of a period count; null when the period is of an unknown form. */
export function cutOffOn({ cutOffDays }: Pick<FormCalendar, 'cutOffDays'>, period: string): string | null {
  const end = periodEnd(period);
  return end === null ? null : addDays(end, cutOffDays);
}

/** The last day to send a form in; null when the period is of an unknown form. */
export function dueOn({ dueDays }: Pick<FormCalendar, 'dueDays'>, period: string): string | null {
  const end = periodEnd(period);
  return end === null ? null : addDays(end, dueDays);
}

/** The period of the same length just before; null when the period is of an unknown form. */
export function previousPeriod(code: string): string | null {
  const period = parsePeriod(code);
  if (!period) return null;
  const { length, year, part, start } = period;
  if (length === 'DAY') return start === '0001-01-01' ? null : addDays(start, -1);
  if (part === 1 && year === 1) return null;
  return codeIn(length, part === 1 ? year - 1 : year, part === 1 ? PARTS[length] : part - 1);
}

/** How many periods of a length a year has. */
const PARTS = { YEAR: 1, HALF: 2, QUARTER: 4, MONTH: 12 } as const;

function codeIn(length: keyof typeof PARTS, year: number, part: number): string {
  const y = pad(year, 4);
  switch (length) {
    case 'YEAR':
      return y;
    case 'HALF':
      return `${y}-S${part}`;
    case 'QUARTER':
      return `${y}-Q${part}`;
    case 'MONTH':
      return `${y}-${pad(part, 2)}`;
  }
}

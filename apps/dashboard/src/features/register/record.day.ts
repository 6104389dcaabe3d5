import { addDays, addMonths } from '@waymark/domain';
import { readDate, writeDate } from '../../ui/date-text.js';

/** The field that says how exactly another one is known. */
export const PRECISION_OF: Readonly<Partial<Record<string, string>>> = {
  dated: 'dated_precision',
  stated_on: 'stated_precision',
  known_on: 'known_precision',
  aim_due: 'due_precision',
  date: 'date_precision',
};

/** The field that says how exactly a day is told; two deadlines share one. */
export const precisionOf = (name: string): string =>
  PRECISION_OF[name] ?? (name === 'latest_due' ? 'due_precision' : '');

/** Fields that are filled from what is typed into another one. */
export const FILLED_FIELDS: ReadonlySet<string> = new Set([
  ...Object.values(PRECISION_OF).flatMap((name) => name ?? []),
  'breaks_en',
]);

export interface TypedDay {
  readonly day: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
}

/** `31/12/2025`, `12/2025` or `2025`: the last day of what is meant, and how exactly it is known; null for anything else. */
export function readDay(text: string): TypedDay | null {
  const typed = text.trim();
  if (/^(1|2)\d{3}$/.test(typed)) return { day: `${typed}-12-31`, precision: 'YEAR' };
  const month = /^(0?[1-9]|1[0-2])[/.\-](\d{4})$/.exec(typed);
  if (month) {
    const first = `${month[2]}-${month[1]!.padStart(2, '0')}-01`;
    return { day: addDays(addMonths(first, 1), -1), precision: 'MONTH' };
  }
  const day = readDate(typed);
  return day === null ? null : { day, precision: 'DAY' };
}

/** The other way round: what one would type for a day that is known so exactly. */
export function writeDay(day: string, precision: string | undefined): string {
  if (precision === 'YEAR' && day.endsWith('-12-31')) return day.slice(0, 4);
  if (precision === 'MONTH') return writeDate(day).slice(3);
  return writeDate(day);
}

/** A period as people type it (`2025`, `quý II/2025`, `6/2025`, `6 tháng 2025`) in SDMX form; null for anything else. */
export function readPeriod(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (/^\d{4}(-(s[12]|q[1-4]|(0[1-9]|1[0-2])(-\d{2})?))?$/.test(typed)) return typed.toUpperCase();
  const month = /^(?:tháng |m)?(0?[1-9]|1[0-2])[/.\- ](\d{4})$/.exec(typed);
  if (month) return `${month[2]}-${month[1]!.padStart(2, '0')}`;
  const quarter = /^(?:quý |q)(i{1,3}|iv|[1-4])[/.\- ](\d{4})$/.exec(typed);
  if (quarter) return `${quarter[2]}-Q${QUARTERS[quarter[1]!] ?? quarter[1]}`;
  const half = /^(?:6 tháng(?: đầu năm)?|h1) (\d{4})$/.exec(typed);
  return half ? `${half[1]}-S1` : null;
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

import type { DatePrecision, Nature } from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { TargetShape } from '../shape.js';

/** `LONG` within a sentence ("tháng 9/2022"), `SHORT` in columns and on axes ("9/2022"). */
export type PeriodForm = 'LONG' | 'SHORT';

/** Days, periods and deadlines, written as readers of one language write them. */
export interface Times {
  /** `31/12/2025`, `12/2025` or `2025`, as exactly as the date is known. */
  date(iso: string, precision?: DatePrecision | null): string;
  /** A period in SDMX form: `2025-Q2` is "Quý II/2025". With the nature YEAR_TO_DATE the sum from January: "9 tháng 2022". */
  period(period: string, form?: PeriodForm, nature?: Nature | null): string;
  /** The deadline of a target: "đến hết 2020, chậm nhất 2022"; null where none was stated. */
  due(target: Pick<TargetShape, 'aimDue' | 'latestDue' | 'duePrecision'>): string | null;
  /** A stretch of time between two days in years and months: "1 năm", "3 năm 9 tháng", "5 tháng". */
  span(from: string, to: string): string;
}

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

interface TimeText {
  readonly day: (year: string, month: number, day: number) => string;
  readonly month: (year: string, month: number, form: PeriodForm) => string;
  readonly quarter: (year: string, quarter: number) => string;
  readonly half: (year: string, half: number, form: PeriodForm) => string;
  /** January to `month`; a full year is written as the year. */
  readonly toDate: (year: string, month: number, form: PeriodForm) => string;
  readonly due: (aim: string, byEndOf: boolean) => string;
  readonly latest: (aim: string, latest: string) => string;
  readonly months: (count: number) => string;
  readonly years: (count: string, one: boolean) => string;
  readonly days: (count: number) => string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const shortMonth = (month: number): string => (MONTHS_EN[month - 1] ?? '').slice(0, 3);

const TEXT: Readonly<Record<Locale, TimeText>> = {
  vi: {
    day: (year, month, day) => `${two(day)}/${two(month)}/${year}`,
    month: (year, month, form) => (form === 'LONG' ? `tháng ${month}/${year}` : `${month}/${year}`),
    quarter: (year, quarter) => `Quý ${ROMAN[quarter - 1] ?? quarter}/${year}`,
    half: (year, half, form) => {
      const which = half === 1 ? 'đầu' : 'cuối';
      return form === 'LONG' ? `6 tháng ${which} năm ${year}` : `6 tháng ${which} ${year}`;
    },
    toDate: (year, month, form) =>
      form === 'LONG' ? `${month} tháng đầu năm ${year}` : `${month} tháng ${year}`,
    due: (aim, byEndOf) => (byEndOf ? `đến hết ${aim}` : `đến ${aim}`),
    latest: (aim, latest) => `${aim}, chậm nhất ${latest}`,
    months: (count) => `${count} tháng`,
    years: (count) => `${count} năm`,
    days: (count) => `${count} ngày`,
  },
  en: {
    day: (year, month, day) => `${day} ${shortMonth(month)} ${year}`,
    month: (year, month, form) =>
      `${form === 'LONG' ? (MONTHS_EN[month - 1] ?? '') : shortMonth(month)} ${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    half: (year, half, form) =>
      form === 'LONG' ? `${half === 1 ? 'first' : 'second'} half of ${year}` : `H${half} ${year}`,
    toDate: (year, month, form) =>
      form === 'LONG'
        ? month === 1
          ? `January ${year}`
          : `January to ${MONTHS_EN[month - 1] ?? ''} ${year}`
        : month === 1
          ? `Jan ${year}`
          : `Jan–${shortMonth(month)} ${year}`,
    due: (aim, byEndOf) => (byEndOf ? `by the end of ${aim}` : `by ${aim}`),
    latest: (aim, latest) => `${aim}, ${latest} at the latest`,
    months: (count) => `${count} ${count === 1 ? 'month' : 'months'}`,
    years: (count, one) => `${count} ${one ? 'year' : 'years'}`,
    days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
  },
};

const DAY_MS = 86_400_000;

/** The times of a language. */
export function timesOf(locale: Locale): Times {
  const text = TEXT[locale];

  function date(iso: string, precision: DatePrecision | null = 'DAY'): string {
    const [year = '', month = '1', day = '1'] = iso.slice(0, 10).split('-');
    if (precision === 'YEAR' || precision === 'UNKNOWN') return year;
    if (precision === 'MONTH') return text.month(year, Number(month), 'SHORT');
    return text.day(year, Number(month), Number(day));
  }

  function period(of: string, form: PeriodForm = 'SHORT', nature?: Nature | null): string {
    const parts = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(\d{2})(?:-(\d{2}))?))?$/.exec(of);
    if (!parts) return of;
    const [, year = '', quarter, half, month, day] = parts;
    if (nature === 'YEAR_TO_DATE' && day === undefined) {
      const last = month ? Number(month) : quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : 12;
      return last === 12 ? year : text.toDate(year, last, form);
    }
    if (quarter) return text.quarter(year, Number(quarter));
    if (half) return text.half(year, Number(half), form);
    if (month && day) return text.day(year, Number(month), Number(day));
    if (month) return text.month(year, Number(month), form);
    return year;
  }

  return {
    date,
    period,
    due({ aimDue, latestDue, duePrecision }) {
      const first = aimDue ?? latestDue;
      if (!first) return null;
      const aim = text.due(date(first, duePrecision), duePrecision === 'YEAR');
      return latestDue && latestDue !== first ? text.latest(aim, date(latestDue, duePrecision)) : aim;
    },
    span(from, to) {
      const days = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));
      if (days < 31) return text.days(days);
      const months = Math.round(days / 30.4375);
      if (months < 12) return text.months(months);
      const years = Math.floor(months / 12);
      const rest = months % 12;
      const written = text.years(String(years), years === 1);
      return rest === 0 ? written : `${written} ${text.months(rest)}`;
    },
  };
}

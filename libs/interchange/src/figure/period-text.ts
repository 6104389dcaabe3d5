import { fold, parsePeriod } from '@waymark/domain';

/** A period as it was read; `isToDate`: a sum since 1 January ("9 tháng 2022"), named by its last month. */
export interface ReadPeriod {
  readonly period: string;
  readonly isToDate: boolean;
}

export type PeriodFault = 'NOT_A_PERIOD' | 'NO_SUCH_PERIOD';

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (part: string | number): string => String(part).padStart(2, '0');

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

type Reader = (year: string, part: string) => string;
const quarterOf: Reader = (year, part) => `${year}-Q${QUARTERS[part] ?? Number(part)}`;
const halfOf: Reader = (year, part) => `${year}-S${QUARTERS[part] ?? Number(part)}`;
const monthOf: Reader = (year, part) =>
  `${year}-${/^\d/.test(part) ? two(Number(part)) : two(monthNumber(part))}`;

const MONTH_NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const SEPARATOR = '[ /.,-]*';

/** Each form with the year as group y and the part as group p; what they give is checked against the calendar. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(?<y>\d{4})(?:(?:\.0+)?| ?\[yr\d{4}\])$/, (year) => year],
  [/^(?:nam|yr|year|fy|ca nam)\.? ?(?<y>\d{4})$/, (year) => year],
  [/^(?<y>\d{4})[ -]?(?:ca nam|a|a1)$/, (year) => year],
  [pattern('q(?:uy|uarter)? ?', '\\d+|i{1,3}v?|iv|vi*'), quarterOf],
  [yearFirst('q(?:uy|uarter)? ?', '\\d+|i{1,3}v?|iv|vi*'), quarterOf],
  [pattern('', '(?:first|second|third|fourth)(?= quarter)', ' quarter(?: of)?'), quarterOf],
  [pattern('(?:h|s|half ?|nua )', '\\d+'), halfOf],
  [yearFirst('(?:h|s|half ?)', '\\d+'), halfOf],
  [/^(?:6 thang cuoi|nua cuoi)(?: nam)?[ /-]*(?<y>\d{4})$/, (year) => `${year}-S2`],
  [/^(?:nua dau)(?: nam)?[ /-]*(?<y>\d{4})$/, (year) => `${year}-S1`],
  [pattern('(?:thang|month|m|t|th\\.?) ?', '\\d{1,2}'), monthOf],
  [yearFirst('(?:thang|month|m|t) ?', '\\d{1,2}'), monthOf],
  [/^(?<p>\d{1,2})[/.-](?<y>\d{4})$/, monthOf],
  [/^(?<y>\d{4})[/.-](?<p>\d{1,2})$/, monthOf],
  [new RegExp(`^(?<p>${MONTH_NAME})${SEPARATOR}(?<y>\\d{4})$`), monthOf],
  [new RegExp(`^(?<y>\\d{4})${SEPARATOR}(?<p>${MONTH_NAME})$`), monthOf],
];

function pattern(word: string, part: string, after = ''): RegExp {
  return new RegExp(`^${word}(?<p>${part})${after}${SEPARATOR}(?:nam )?(?<y>\\d{4})$`);
}

function yearFirst(word: string, part: string): RegExp {
  return new RegExp(`^(?:nam )?(?<y>\\d{4})${SEPARATOR}${word}(?<p>${part})$`);
}

const DAY_FIRST = /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/;
const IN_WORDS = /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const NAMED_DAY = new RegExp(`^(\\d{1,2})${SEPARATOR}(${MONTH_NAME})${SEPARATOR}(\\d{4})$`);
/** "9 tháng 2022", "9 tháng đầu năm 2022", "2022 9 tháng". */
const TO_DATE = /^(?<p>\d{1,2}) thang(?: dau)?(?: nam)?[ /-]*(?<y>\d{4})$/;
const TO_DATE_AFTER = /^(?:nam )?(?<y>\d{4})[ /-]*(?<p>\d{1,2}) thang(?: dau nam)?$/;
/** "Jan–Sep 2022". */
const TO_MONTH = new RegExp(`^jan[a-z]*\\.? ?[-\u2013] ?(?<p>${MONTH_NAME})${SEPARATOR}(?<y>\\d{4})$`);
/** Sums since January that are a half or a quarter of their own. */
const TO_DATE_CODES: Readonly<Record<number, string>> = { 3: '-Q1', 6: '-S1', 12: '' };

const MOST_KEPT = 5_000;
const kept = new Map<string, ReadPeriod | PeriodFault>();

/**
 * Reads a period as tables print it, in Vietnamese, English or SDMX; days with the day first. The sum of 6 months is
 * 2019-S1, of 9 months 2019-09, both marked. `NO_SUCH_PERIOD` for what is written as a period but is none.
 */
export function readPeriodText(text: string): ReadPeriod | PeriodFault {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const read = readAnew(text);
  if (kept.size === MOST_KEPT) kept.clear();
  // A cell is a part of the text of its whole piece of the file, and would keep all of it in memory.
  kept.set(Buffer.from(text).toString(), read);
  return read;
}

function readAnew(text: string): ReadPeriod | PeriodFault {
  const sdmx = parsePeriod(text);
  if (sdmx) return { period: sdmx.code, isToDate: false };
  const folded = fold(text.replace(/^['"]+|['"]+$/g, ''));
  if (folded.length > 40) return 'NOT_A_PERIOD';
  const toDate = TO_DATE.exec(folded) ?? TO_DATE_AFTER.exec(folded);
  if (toDate?.groups) return sumTo(toDate.groups['y'] ?? '', Number(toDate.groups['p']));
  const toMonth = TO_MONTH.exec(folded)?.groups;
  if (toMonth) return sumTo(toMonth['y'] ?? '', monthNumber(toMonth['p'] ?? ''));
  for (const [form, read] of FORMS) {
    const groups = form.exec(folded)?.groups;
    if (groups) return existing(read(groups['y'] ?? '', groups['p'] ?? ''));
  }
  const day = DAY_FIRST.exec(folded) ?? IN_WORDS.exec(folded);
  if (day) return existing(`${day[3]}-${two(day[2] ?? '')}-${two(day[1] ?? '')}`);
  const named = NAMED_DAY.exec(folded);
  if (named) return existing(`${named[3]}-${two(monthNumber(named[2] ?? ''))}-${two(named[1] ?? '')}`);
  const iso = YEAR_FIRST.exec(folded);
  if (iso) return existing(`${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`);
  return 'NOT_A_PERIOD';
}

function sumTo(year: string, month: number): ReadPeriod | PeriodFault {
  const read = existing(month in TO_DATE_CODES ? year + TO_DATE_CODES[month] : `${year}-${two(month)}`);
  return typeof read === 'string' ? read : { ...read, isToDate: month !== 12 };
}

function existing(code: string): ReadPeriod | PeriodFault {
  return parsePeriod(code) ? { period: code, isToDate: false } : 'NO_SUCH_PERIOD';
}

/** The period of a text; null where it is none. */
export function periodOf(text: string): ReadPeriod | null {
  const read = readPeriodText(text);
  return typeof read === 'string' ? null : read;
}

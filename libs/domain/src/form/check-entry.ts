import { parsePeriod, periodEnd } from '../period.js';
import { lastDigit } from '../quantity.js';
import { hasMoreDecimals } from '../typed/kept-digits.js';
import { checkParts, type PartsMisfit, type Printed } from './check-parts.js';
import { entryValue, exactly, type EarlierValue, type Entry, type EntryMeasure } from './entry.js';
import { previousPeriod } from './form-calendar.js';
import { jumpOf, type Jump } from './jump.js';
import { valueEndingWith, yearToDate } from './year-to-date.js';

/** ERROR keeps a form from being sent; EXPLAIN asks for a sentence and forbids nothing; NOTE only tells. */
export const CHECK_SEVERITIES = ['ERROR', 'EXPLAIN', 'NOTE'] as const;
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number];

/** What is wrong or unusual, with the numbers that say so, all in the unit of the indicator. */
export type CheckFinding =
  | { readonly code: 'BELOW_MIN'; readonly value: number; readonly min: number }
  | { readonly code: 'ABOVE_MAX'; readonly value: number; readonly max: number }
  | { readonly code: 'WHOLE_NUMBER'; readonly value: number }
  | { readonly code: 'MORE_DECIMALS'; readonly value: number; readonly decimals: number }
  | { readonly code: 'RANK_OF'; readonly value: number; readonly rankOf: number }
  | { readonly code: 'RANGE_REVERSED'; readonly low: number; readonly high: number }
  | ({ readonly code: 'JUMP' } & Jump)
  | { readonly code: 'CUMULATIVE_FALLS'; readonly value: number; readonly before: EarlierValue }
  | { readonly code: 'SUM_DISAGREES'; readonly typed: number; readonly computed: number }
  | PartsMisfit
  | { readonly code: 'MISSING_SOURCE' }
  | { readonly code: 'MISSING_REASON' } // a marker of no value without its reason
  | { readonly code: 'EXPECTED_PAST'; readonly expectedOn: string }
  | { readonly code: 'PERIOD_NOT_OVER'; readonly end: string }
  | { readonly code: 'UNCHANGED'; readonly before: EarlierValue };
export type CheckCode = CheckFinding['code'];

export type Check = CheckFinding & {
  readonly severity: CheckSeverity;
  /** Of EXPLAIN: whether the entry has an explanation. */
  readonly isExplained: boolean;
};

export const CHECK_SEVERITY: Readonly<Record<CheckCode, CheckSeverity>> = {
  BELOW_MIN: 'ERROR',
  ABOVE_MAX: 'ERROR',
  WHOLE_NUMBER: 'ERROR',
  RANK_OF: 'ERROR',
  RANGE_REVERSED: 'ERROR',
  JUMP: 'EXPLAIN',
  CUMULATIVE_FALLS: 'EXPLAIN',
  SUM_DISAGREES: 'EXPLAIN',
  PARTS_EXCEED: 'EXPLAIN',
  PARTS_TOTAL: 'EXPLAIN',
  MISSING_SOURCE: 'ERROR',
  MISSING_REASON: 'ERROR',
  EXPECTED_PAST: 'ERROR',
  PERIOD_NOT_OVER: 'ERROR',
  UNCHANGED: 'NOTE',
  MORE_DECIMALS: 'NOTE',
};

export interface EntryFacts {
  readonly measure: EntryMeasure;
  /** Approved values of the same series, of any periods, in any order; since the last break of the series. */
  readonly history: readonly EarlierValue[];
  /** `YYYY-MM-DD`, where the day ends by the clock of the installation. */
  readonly today: string;
  readonly needsSource: boolean;
  /** Of a total: the entries that are parts of it, and whether all of them have a value. */
  readonly parts?: { readonly values: readonly Printed[]; readonly isComplete: boolean } | null;
}

/**
 * Everything that is wrong with an entry or unusual about it, the gravest first. Nothing is said of a cell in which
 * nothing was typed: how many rows are still empty is counted by who sends the form.
 */
export function checkEntry(entry: Entry, facts: EntryFacts): Check[] {
  const value = entryValue(entry);
  const findings = value === null ? checkMissing(entry, facts) : checkValue(entry, value, facts);
  const isExplained = (entry.explanation ?? '').trim() !== '';
  return findings
    .map((finding): Check => {
      const severity = CHECK_SEVERITY[finding.code];
      return { ...finding, severity, isExplained: severity === 'EXPLAIN' && isExplained };
    })
    .sort((a, b) => CHECK_SEVERITIES.indexOf(a.severity) - CHECK_SEVERITIES.indexOf(b.severity));
}

/** Whether a check still keeps the form from being sent. */
export function isOpenCheck({ severity, isExplained }: Pick<Check, 'severity' | 'isExplained'>): boolean {
  return severity === 'ERROR' || (severity === 'EXPLAIN' && !isExplained);
}

function checkMissing({ missing }: Entry, { today }: EntryFacts): CheckFinding[] {
  if (!missing) return [];
  const { reason, expectedOn } = missing;
  if (reason === null) return [{ code: 'MISSING_REASON' }];
  return expectedOn !== null && expectedOn < today ? [{ code: 'EXPECTED_PAST', expectedOn }] : [];
}

function checkValue(entry: Entry, value: number, facts: EntryFacts): CheckFinding[] {
  return [
    ...checkBounds(entry, value, facts.measure),
    ...checkPeriod(entry, facts),
    ...checkHistory(entry, value, facts),
    ...checkSum(entry, value, facts),
  ];
}

function checkBounds(
  entry: Entry,
  value: number,
  { kind, decimals, min, max }: EntryMeasure,
): CheckFinding[] {
  const { low = null, high = null, rankOf = null } = entry;
  const findings: CheckFinding[] = [];
  const numbers = [entry.value, low, high].filter((one): one is number => one !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (low !== null && high !== null && low > high) findings.push({ code: 'RANGE_REVERSED', low, high });
  // A rank before the first is none, whatever the indicator says of its bounds.
  const floor = kind === 'RANK' ? Math.max(1, min ?? 1) : min;
  if (floor !== null && least < floor) findings.push({ code: 'BELOW_MIN', value: least, min: floor });
  if (max !== null && most > max) findings.push({ code: 'ABOVE_MAX', value: most, max });
  const isWhole = kind === 'RANK' || (kind === 'COUNT' && decimals === 0);
  const broken = isWhole ? numbers.find((number) => !Number.isInteger(number)) : undefined;
  if (broken !== undefined) findings.push({ code: 'WHOLE_NUMBER', value: broken });
  // Nothing is rounded away: all digits are stored, and said to be more than tables show.
  else if (decimals !== null) {
    const longer = numbers.find((number) => hasMoreDecimals(number, decimals));
    if (longer !== undefined) findings.push({ code: 'MORE_DECIMALS', value: longer, decimals });
  }
  if (rankOf !== null && most > rankOf) findings.push({ code: 'RANK_OF', value, rankOf });
  return findings;
}

function checkPeriod(
  { period, status, hasSource }: Entry,
  { today, needsSource }: EntryFacts,
): CheckFinding[] {
  const end = periodEnd(period);
  const findings: CheckFinding[] = [];
  if (status === 'FINAL' && end !== null && end >= today) findings.push({ code: 'PERIOD_NOT_OVER', end });
  if (needsSource && !hasSource) findings.push({ code: 'MISSING_SOURCE' });
  return findings;
}

function checkHistory({ period }: Entry, value: number, { measure, history }: EntryFacts): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const jump = jumpOf({ period, value }, measure, history);
  if (jump) findings.push({ code: 'JUMP', ...jump });
  const code = previousPeriod(period);
  const end = code === null ? null : periodEnd(code);
  const before = end === null ? null : valueEndingWith(history, end);
  if (!before) return findings;
  const isSameYear = parsePeriod(before.period)?.year === parsePeriod(period)?.year;
  if (measure.nature === 'YEAR_TO_DATE' && isSameYear && value < before.value) {
    findings.push({ code: 'CUMULATIVE_FALLS', value, before });
  }
  // The same digits again may be last period's figure, handed on; of ranks and whole shares that is common.
  const isTelling = (measure.decimals ?? 0) > 0 && !Number.isInteger(value);
  if (isTelling && value === before.value) findings.push({ code: 'UNCHANGED', before });
  return findings;
}

function checkSum(entry: Entry, value: number, { measure, history, parts }: EntryFacts): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const others = history.filter((one) => one.period !== entry.period);
  const typed = entry.yearToDate ?? null;
  const computed = yearToDate({ period: entry.period, value }, measure.nature, others);
  if (typed !== null && computed.value !== null) {
    const tolerance = (entry.lastDigit ?? lastDigit(measure.decimals)) / 2;
    const year = parsePeriod(entry.period)?.year;
    const count = others.filter(({ period }) => parsePeriod(period)?.year === year).length + 2;
    const isOff = Math.abs(exactly(typed - computed.value)) > tolerance * count + Math.abs(typed) * 1e-12;
    if (isOff) findings.push({ code: 'SUM_DISAGREES', typed, computed: computed.value });
  }
  if (parts) {
    const total = { value, lastDigit: entry.lastDigit ?? null };
    const { isComplete, values } = parts;
    const misfit = checkParts(total, values, { isComplete, decimals: measure.decimals });
    if (misfit) findings.push(misfit);
  }
  return findings;
}

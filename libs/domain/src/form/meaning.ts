import { parsePeriod } from '../period.js';
import type { PeriodChange } from '../quantity.js';
import type { EntryComparisons } from './comparisons.js';
import type { EarlierValue, Entry, EntryMeasure } from './entry.js';

/** What a figure means, as far as it can be told in one line under its cell. */
export interface EntryMeaning {
  readonly entry: Entry;
  /** "bằng 50,6% cả năm 2023": of sums within a year. */
  readonly ofLastFullYear: { readonly period: string; readonly percent: number } | null;
  /** A change that says something: against the same period of last year, else against the period before. */
  readonly change: {
    readonly against: 'LAST_YEAR' | 'PREVIOUS';
    readonly from: EarlierValue;
    readonly measure: PeriodChange['measure'];
    readonly size: number;
  } | null;
  readonly ofPlan: { readonly period: string; readonly percent: number } | null;
}

/**
 * What to tell of a figure at once: a sum within a year as a share of the whole year before, anything else by its
 * change; and its share of the plan. What cannot be computed is left out.
 */
export function meaningOf(
  entry: Entry,
  { nature }: Pick<EntryMeasure, 'nature'>,
  compared: EntryComparisons,
): EntryMeaning {
  const isWholeYear = parsePeriod(entry.period)?.end.endsWith('-12-31') === true;
  const isPartOfYear = (nature === 'TOTAL' || nature === 'YEAR_TO_DATE') && !isWholeYear;
  const { lastFullYear, ofLastFullYear, plan, ofPlan } = compared;
  const share =
    isPartOfYear && lastFullYear && ofLastFullYear.value !== null
      ? { period: lastFullYear.period, percent: ofLastFullYear.value }
      : null;
  return {
    entry,
    ofLastFullYear: share,
    change: share ? null : changeOf(compared),
    ofPlan: plan && ofPlan.value !== null ? { period: plan.period, percent: ofPlan.value } : null,
  };
}

function changeOf({ lastYear, onLastYear, previous, onPrevious }: EntryComparisons): EntryMeaning['change'] {
  if (lastYear && onLastYear.value !== null) {
    return { against: 'LAST_YEAR', from: lastYear, measure: onLastYear.measure, size: onLastYear.value };
  }
  if (previous && onPrevious.value !== null) {
    return { against: 'PREVIOUS', from: previous, measure: onPrevious.measure, size: onPrevious.value };
  }
  return null;
}

import { parsePeriod, samePeriodLastYear } from '../period.js';
import {
  planAchievement,
  samePeriodChange,
  type PeriodChange,
  type PlanReason,
  type Quantity,
} from '../quantity.js';
import { entryValue, type EarlierValue, type Entry, type EntryMeasure } from './entry.js';
import { previousPeriod } from './form-calendar.js';
import { periodFromYearToDate, valueEndingWith, yearToDate, type SumReason } from './year-to-date.js';

/** The plan of a period ("KH năm" mostly). */
export interface EntryPlan {
  readonly period: string;
  readonly value: number | null;
}

/** Why a figure is not a share of a whole year or of a plan. NOT_A_SHARE: ranks, deeds. */
export type ShareReason = PlanReason | SumReason | 'NOT_A_SHARE' | 'OTHER_YEAR';

/** An entry beside what is known. All values are in the unit of the indicator; a reason where one cannot be computed. */
export interface EntryComparisons {
  /** "Kỳ trước": of year-to-date figures the sum up to the period before, within the year. */
  readonly previous: EarlierValue | null;
  readonly onPrevious: PeriodChange;
  /** "Cùng kỳ": the same period last year. */
  readonly lastYear: EarlierValue | null;
  /** "So cùng kỳ": per cent of amounts and counts, points of shares and indices, places of ranks (positive: climbed). */
  readonly onLastYear: PeriodChange;
  readonly plan: EntryPlan | null;
  /** "So KH" in per cent, never clipped: of sums what has come together since January, set against a plan of the year. */
  readonly ofPlan: Quantity<ShareReason>;
  /** "Lũy kế". */
  readonly yearToDate: Quantity<SumReason>;
  /** The period alone, of an entry that is a sum from January. */
  readonly ofPeriod: Quantity<SumReason>;
  /** The whole year before, of sums. */
  readonly lastFullYear: EarlierValue | null;
  /** What has come together since January in per cent of it: "bằng 50,6% cả năm 2023". */
  readonly ofLastFullYear: Quantity<ShareReason>;
}

/** Sets an entry beside the approved values of its series and its plan. `history` may hold periods of any length. */
export function comparisons(
  entry: Entry,
  measure: Pick<EntryMeasure, 'kind' | 'nature' | 'unit'>,
  history: readonly EarlierValue[],
  plan: EntryPlan | null = null,
): EntryComparisons {
  const { kind, nature, unit } = measure;
  const value = entryValue(entry);
  const isSum = nature === 'TOTAL' || nature === 'YEAR_TO_DATE';
  const previous = previousOf(entry.period, nature, history);
  const lastYear = lastYearOf(entry.period, nature, history);
  const typedSum = entry.yearToDate ?? null;
  const sum: Quantity<SumReason> =
    isSum && typedSum !== null
      ? { value: typedSum, reason: null }
      : yearToDate({ period: entry.period, value }, nature, history);
  const lastFullYear = isSum ? fullYearBefore(entry.period, nature, history) : null;
  return {
    previous,
    onPrevious: samePeriodChange(unit.kind, value, previous?.value ?? null),
    lastYear,
    onLastYear: samePeriodChange(unit.kind, value, lastYear?.value ?? null),
    plan,
    ofPlan: ofPlan({ entry, kind, value, isSum }, sum, plan),
    yearToDate: sum,
    ofPeriod:
      nature === 'YEAR_TO_DATE'
        ? periodFromYearToDate({ period: entry.period, sum: value }, nature, history)
        : value === null
          ? { value: null, reason: 'NO_VALUE' }
          : { value, reason: null },
    lastFullYear,
    ofLastFullYear: isSum
      ? shareOf(sum, lastFullYear?.value ?? null)
      : { value: null, reason: value === null ? 'NO_VALUE' : 'NOT_A_SHARE' },
  };
}

function previousOf(
  period: string,
  nature: EntryMeasure['nature'],
  history: readonly EarlierValue[],
): EarlierValue | null {
  const code = previousPeriod(period);
  const before = code === null ? null : parsePeriod(code);
  if (!before) return null;
  // A sum from January starts anew each year: December is no value to set January against.
  if (nature === 'YEAR_TO_DATE') {
    return before.year === parsePeriod(period)?.year ? valueEndingWith(history, before.end) : null;
  }
  return history.find((one) => one.period === code) ?? null;
}

function lastYearOf(
  period: string,
  nature: EntryMeasure['nature'],
  history: readonly EarlierValue[],
): EarlierValue | null {
  const code = samePeriodLastYear(period);
  const exact = history.find((one) => one.period === code);
  const end = code === null ? null : parsePeriod(code)?.end;
  return exact ?? (nature === 'YEAR_TO_DATE' && end ? valueEndingWith(history, end) : null);
}

/** The whole year before: as one value, or of totals as the sum of its parts, or of sums to date as December's. */
function fullYearBefore(
  period: string,
  nature: EntryMeasure['nature'],
  history: readonly EarlierValue[],
): EarlierValue | null {
  const parsed = parsePeriod(period);
  if (!parsed) return null;
  const year = String(parsed.year - 1).padStart(4, '0');
  const whole = history.find((one) => one.period === year);
  if (whole) return whole;
  const last = valueEndingWith(history, `${year}-12-31`);
  if (!last) return null;
  const sum = yearToDate(last, nature, history);
  return sum.value === null ? null : { period: year, value: sum.value };
}

interface PlanFacts {
  readonly entry: Entry;
  readonly kind: EntryMeasure['kind'];
  readonly value: number | null;
  readonly isSum: boolean;
}

function ofPlan(
  { entry, kind, value, isSum }: PlanFacts,
  sum: Quantity<SumReason>,
  plan: EntryPlan | null,
): Quantity<ShareReason> {
  if (kind === 'RANK' || kind === 'MILESTONE' || kind === 'QUALITATIVE')
    return { value: null, reason: 'NOT_A_SHARE' };
  if (!plan || plan.value === null) return { value: null, reason: 'NO_PLAN' };
  const [planned, reported] = [parsePeriod(plan.period), parsePeriod(entry.period)];
  if (planned && reported && planned.year !== reported.year) return { value: null, reason: 'OTHER_YEAR' };
  return isSum && planned?.length === 'YEAR' ? shareOf(sum, plan.value) : planAchievement(value, plan.value);
}

function shareOf(part: Quantity<SumReason>, whole: number | null): Quantity<ShareReason> {
  return part.value === null ? part : planAchievement(part.value, whole);
}

import { parsePeriod, periodEnd, type Period } from '../period.js';
import type { Quantity } from '../quantity.js';
import type { Nature } from '../vocabulary.js';
import { exactly, type EarlierValue } from './entry.js';
import { previousPeriod } from './form-calendar.js';

/** Why a sum from January, or the part of a period in it, cannot be computed. */
export type SumReason =
  | 'NO_VALUE'
  | 'NOT_A_SUM' // of points in time, averages and ranks there is none
  | 'PERIODS_MISSING'
  | 'UNKNOWN_PERIOD';

type Sum = Quantity<SumReason>;

const none = (reason: SumReason): Sum => ({ value: null, reason });
const some = (value: number): Sum => ({ value: exactly(value), reason: null });

/** The periods of the same length from January up to a period, itself left out. */
function earlierInYear(period: Period): string[] {
  const codes: string[] = [];
  for (let code = previousPeriod(period.code), left = period.part - 1; code !== null && left > 0; left -= 1) {
    codes.unshift(code);
    code = previousPeriod(code);
  }
  return codes;
}

/** A value that ends on the same day, whatever its period is called: the first half and the second quarter of a sum to date. */
export function valueEndingWith(history: readonly EarlierValue[], end: string): EarlierValue | null {
  return history.findLast(({ period }) => parsePeriod(period)?.end === end) ?? null;
}

/**
 * The sum from January that a value of a period stands for: of totals the sum of all periods of that length in the
 * year, of year-to-date figures the value itself. `history`: approved values of the same series.
 */
export function yearToDate(
  { period, value }: { readonly period: string; readonly value: number | null },
  nature: Nature,
  history: readonly EarlierValue[],
): Sum {
  if (nature !== 'TOTAL' && nature !== 'YEAR_TO_DATE') return none('NOT_A_SUM');
  if (value === null) return none('NO_VALUE');
  if (nature === 'YEAR_TO_DATE') return some(value);
  const parsed = parsePeriod(period);
  if (!parsed) return none('UNKNOWN_PERIOD');
  let sum = value;
  for (const code of earlierInYear(parsed)) {
    const earlier = history.find((one) => one.period === code);
    if (!earlier) return none('PERIODS_MISSING');
    sum += earlier.value;
  }
  return some(sum);
}

/**
 * The value of a period alone, from the sum from January up to it ("Lũy kế" typed, "Kỳ này" computed): less the earlier
 * periods of totals, less the sum up to the period before of year-to-date figures.
 */
export function periodFromYearToDate(
  { period, sum }: { readonly period: string; readonly sum: number | null },
  nature: Nature,
  history: readonly EarlierValue[],
): Sum {
  if (nature !== 'TOTAL' && nature !== 'YEAR_TO_DATE') return none('NOT_A_SUM');
  if (sum === null) return none('NO_VALUE');
  const parsed = parsePeriod(period);
  if (!parsed) return none('UNKNOWN_PERIOD');
  if (parsed.part === 1) return some(sum);
  if (nature === 'YEAR_TO_DATE') {
    const end = periodEnd(previousPeriod(period) ?? '') ?? '';
    const before = valueEndingWith(history, end);
    return before ? some(sum - before.value) : none('PERIODS_MISSING');
  }
  const values = earlierInYear(parsed).map(
    (code) => history.find((one) => one.period === code)?.value ?? null,
  );
  if (values.includes(null)) return none('PERIODS_MISSING');
  return some(values.reduce<number>((rest, value) => rest - (value ?? 0), sum));
}

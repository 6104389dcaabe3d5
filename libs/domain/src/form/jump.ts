import { comparePeriods, parsePeriod, samePeriodLastYear } from '../period.js';
import { median } from '../statistics.js';
import type { EarlierValue, EntryMeasure } from './entry.js';
import { periodFromYearToDate } from './year-to-date.js';

/** A figure that differs from those before more than they differ from each other. */
export interface Jump {
  /** The nearest figure to compare with: the one before, or the same period of last year. */
  readonly from: EarlierValue;
  readonly value: number;
  /** How often the change is as large as is usual; null where the figures never changed. */
  readonly timesUsual: number | null;
  /** The usual change from one figure to the next: a ratio (0.05 = 5 %), or a difference in the unit. */
  readonly usual: number;
  readonly usualIs: 'RATIO' | 'DIFFERENCE';
}

/** Values that a jump is measured against, at least, and at most. */
const LEAST = 3;
const MOST = 12;
/** So many times the usual change is unusual. */
const TIMES = 4;
/** A ratio beyond this is unusual whatever came before: a unit or a separator was taken for another. */
const ALWAYS = Math.log(5);
/** Changes below these are never unusual: a tenth of an amount, a fiftieth of a level, two places of a rank. */
const SMALL_RATIO = Math.log(1.1);
const SMALL_SHARE = 0.02;
const SMALL_PLACES = 2;

interface Measure {
  readonly change: (from: number, to: number) => number;
  readonly small: number;
  readonly usualIs: Jump['usualIs'];
}

/**
 * Whether a figure jumps: its change is more than four times the median of the changes before it, or five times larger
 * or smaller than the figure before. Seasons count: what is near to the same period of last year is no jump. Null when
 * it does not, and with fewer than three earlier figures.
 */
export function jumpOf(
  { period, value }: EarlierValue,
  { kind, nature }: Pick<EntryMeasure, 'kind' | 'nature'>,
  history: readonly EarlierValue[],
): Jump | null {
  const length = parsePeriod(period)?.length;
  const alike = history.filter((one) => parsePeriod(one.period)?.length === length);
  const same = (alike.length >= LEAST ? alike : [...history])
    .filter((one) => comparePeriods(one.period, period) < 0)
    .sort((a, b) => comparePeriods(a.period, b.period));
  // One more, since the first of them has none before it to be taken apart from.
  const told =
    nature === 'YEAR_TO_DATE'
      ? alone([...same.slice(-MOST - 1), { period, value }])
      : [...same, { period, value }];
  const current = told.at(-1);
  const earlier = told.slice(0, -1).slice(-MOST);
  const newest = earlier.at(-1);
  if (!newest || !current || current.period !== period || earlier.length < LEAST) return null;

  const measure = measureOf(kind, [...earlier, current]);
  const changes = earlier
    .slice(1)
    .map((one, index) => Math.abs(measure.change(earlier[index]?.value ?? 0, one.value)));
  const usual = median(changes);
  const season = samePeriodLastYear(period);
  const isJump = [newest, ...earlier.filter((one) => one.period === season)].every((from) => {
    const change = Math.abs(measure.change(from.value, current.value));
    return change > measure.small && (change > TIMES * usual || ratio(from.value, current.value) > ALWAYS);
  });
  if (!isJump) return null;
  const change = Math.abs(measure.change(newest.value, current.value));
  return {
    from: newest,
    value: current.value,
    timesUsual: usual === 0 ? null : change / usual,
    usual: measure.usualIs === 'RATIO' ? Math.exp(usual) - 1 : usual,
    usualIs: measure.usualIs,
  };
}

/** Amounts and counts by their ratio, where all are above zero; everything else by its difference. */
function measureOf(kind: EntryMeasure['kind'], values: readonly EarlierValue[]): Measure {
  const isAmount = kind === 'AMOUNT' || kind === 'COUNT' || kind === 'RATIO';
  if (isAmount && values.every(({ value }) => value > 0)) {
    return { change: (from, to) => Math.log(to / from), small: SMALL_RATIO, usualIs: 'RATIO' };
  }
  const level = median(values.map(({ value }) => Math.abs(value)));
  const small = kind === 'RANK' ? SMALL_PLACES : SMALL_SHARE * level;
  return { change: (from, to) => to - from, small, usualIs: 'DIFFERENCE' };
}

const ratio = (a: number, b: number): number => (a > 0 && b > 0 ? Math.abs(Math.log(b / a)) : 0);

/** Of sums from January what each period alone brought; those whose period before is not known are left out. */
function alone(sums: readonly EarlierValue[]): EarlierValue[] {
  return sums.flatMap(({ period, value }) => {
    const part = periodFromYearToDate({ period, sum: value }, 'YEAR_TO_DATE', sums);
    return part.value === null ? [] : [{ period, value: part.value }];
  });
}

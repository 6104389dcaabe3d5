import {
  addMonths,
  periodEnd,
  roundPeriods,
  type EarlierValue,
  type FormFrequency,
  type Nature,
} from '@waymark/domain';
import type { PeriodSheetPartsFragment, SheetPartsFragment } from '../../api/generated/graphql.js';
import { factsOf, type EntryFacts } from './entry-facts.js';

const MOST_PERIODS = 24;

/** A period of a form; without a round nothing can be written into it. */
export interface PeriodColumn {
  readonly id: string;
  readonly period: string;
  readonly sheet: PeriodSheetPartsFragment | null;
}

/**
 * The periods of a form up to its newest round, two dozen at most; before the first that has a round or a figure there
 * is nothing to see.
 */
export function periodColumns(
  frequency: FormFrequency,
  sheets: readonly PeriodSheetPartsFragment[],
  hasFigure: (period: string) => boolean,
): readonly PeriodColumn[] {
  const byPeriod = new Map(sheets.map((sheet) => [sheet.round.period, sheet]));
  const last = [...byPeriod.keys()].map(endOf).sort().at(-1);
  if (last === undefined) return [];
  const calendar = roundPeriods({ frequency }, addMonths(last, -12 * MOST_PERIODS), last);
  const periods = [...new Set([...calendar, ...byPeriod.keys()])]
    .sort((a, b) => endOf(a).localeCompare(endOf(b)))
    .slice(-MOST_PERIODS);
  const first = periods.findIndex((period) => byPeriod.has(period) || hasFigure(period));
  return periods.slice(first).map((period) => {
    const sheet = byPeriod.get(period) ?? null;
    return { id: sheet?.round.id ?? period, period, sheet };
  });
}

const endOf = (period: string): string => periodEnd(period) ?? period;

/**
 * What is public of a period; of a point in time and of a sum since January also the figure of another period that ends
 * on the same day: June for the second quarter.
 */
export function figureAt(
  { history, nature }: { readonly history: readonly EarlierValue[]; readonly nature: Nature },
  period: string,
): number | null {
  const exact = history.find((one) => one.period === period);
  if (exact || (nature !== 'POINT' && nature !== 'YEAR_TO_DATE')) return exact?.value ?? null;
  return history.findLast((one) => endOf(one.period) === endOf(period))?.value ?? null;
}

/** The entries of several rounds; what is the same in all of them is known from the form that is open. */
export function factsOfPeriods(
  { rows, round: { form } }: SheetPartsFragment,
  sheets: readonly PeriodSheetPartsFragment[],
  today: string,
): readonly EntryFacts[] {
  return sheets.flatMap((sheet) => {
    const own = new Map(sheet.rows.map((row) => [row.series.id, row]));
    return rows.flatMap((row) => {
      const of = own.get(row.series.id);
      if (!of) return [];
      const { plan = null, current = null, entry = null, mayEnter } = of;
      return [factsOf({ ...row, plan, current, entry, mayEnter }, { ...sheet.round, form }, today)];
    });
  });
}

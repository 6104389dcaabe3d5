import {
  entryValue,
  type EarlierValue,
  type EntryPlan,
  type Nature,
  type ValueStatus,
} from '@waymark/domain';
import type {
  EntryPartsFragment,
  IndicatorPartsFragment,
  RoundPartsFragment,
  SheetRowPartsFragment,
} from '../../api/generated/graphql.js';

type Indicator = IndicatorPartsFragment;

/** A row of a form as far as reading, comparing and checking what is typed need it. */
export interface EntryFacts {
  /** Of the round and the series: unique among all forms that are open together. */
  readonly id: string;
  readonly seriesId: string;
  readonly n: number;
  readonly parentN: number | null;
  readonly period: string;
  readonly indicator: Indicator;
  readonly nature: Nature;
  readonly rankOf: number | null;
  readonly history: readonly EarlierValue[];
  readonly plan: EntryPlan | null;
  /** What is public of the very period already. */
  readonly current: SheetRowPartsFragment['current'];
  readonly mayEnter: boolean;
  /** Whether the form is not sent without the source of each value. */
  readonly needsSource: boolean;
  readonly today: string;
}

/** What a figure of a series is read, checked and told by: its indicator, with the nature of the series. */
export const measureOf = ({ indicator, nature }: Pick<EntryFacts, 'indicator' | 'nature'>) => ({
  ...indicator,
  nature,
});

/** What holds for every value of a form that says nothing else. */
export interface SheetDefaults {
  readonly status: ValueStatus | null;
  readonly source: string;
}

/** The name of an entry in the browser: the round and the series. */
export const entryId = (roundId: string, seriesId: string): string => `${roundId} ${seriesId}`;

/** The round in the name of an entry. */
export const roundOf = (id: string): string => id.slice(0, id.indexOf(' '));

/** What the server has of the entries of some sheets, where anything was written. */
export function entriesOf(
  sheets: readonly {
    readonly round: { readonly id: string };
    readonly rows: readonly {
      readonly series: { readonly id: string };
      readonly entry?: EntryPartsFragment | null;
    }[];
  }[],
): ReadonlyMap<string, EntryPartsFragment> {
  return new Map(
    sheets.flatMap(({ round, rows }) =>
      rows.flatMap(({ series, entry }) => (entry ? [[entryId(round.id, series.id), entry] as const] : [])),
    ),
  );
}

/** The next entry after one in which something is to be done, round to itself; undefined without any. */
export function nextAfter(
  id: string | undefined,
  facts: readonly EntryFacts[],
  isToDo: (one: EntryFacts) => boolean,
): EntryFacts | undefined {
  const from = facts.findIndex((one) => one.id === id);
  return [...facts.slice(from + 1), ...facts.slice(0, from + 1)].find(isToDo);
}

/** The values that a figure is compared with; what is only wished for is none of them. */
export function earlierValues({
  periods,
  values,
  lows,
  highs,
  statuses,
}: SheetRowPartsFragment['history']): EarlierValue[] {
  return periods.flatMap((period, i): EarlierValue[] => {
    const [low, high] = [lows[i] ?? null, highs[i] ?? null];
    const value = entryValue({ value: values[i] ?? null, low, high });
    return value === null || statuses[i] === 'TARGET_LIKE' ? [] : [{ period, value }];
  });
}

/** A row of a form with what it is compared with. */
export function factsOf(
  row: SheetRowPartsFragment,
  round: Pick<RoundPartsFragment, 'id' | 'period'> & {
    readonly form?: Pick<RoundPartsFragment['form'], 'needsSource'>;
  },
  today: string,
): EntryFacts {
  const { series, history } = row;
  return {
    id: entryId(round.id, series.id),
    seriesId: series.id,
    n: row.n,
    parentN: row.parentN ?? null,
    period: round.period,
    indicator: series.indicator,
    nature: series.nature,
    rankOf: series.rankOf ?? null,
    history: earlierValues(history),
    plan: row.plan ?? null,
    current: row.current ?? null,
    mayEnter: row.mayEnter,
    needsSource: round.form?.needsSource ?? false,
    today,
  };
}

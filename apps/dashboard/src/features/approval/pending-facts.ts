import { checkEntry, entryValue, samePeriodChange, type Check, type PeriodChange } from '@waymark/domain';
import type { PendingPartsFragment } from '../../api/generated/graphql.js';
import { earlierValues, measureOf } from '../entry/entry-facts.js';

/** What is unusual about a figure that waits, with the numbers that say so. */
export function checksOf(pending: PendingPartsFragment, today: string): readonly Check[] {
  const { entry, series, round, status } = pending;
  const since = series.breaks
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const history = earlierValues(series.current).filter(
    ({ period }) => since === undefined || period >= since,
  );
  return checkEntry(
    {
      ...entry,
      period: round.period,
      status: status ?? 'UNKNOWN',
      rankOf: entry.rankOf ?? series.rankOf,
    },
    {
      measure: measureOf(series),
      history,
      today,
      needsSource: false,
    },
  );
}

/** The change against what is public of the same period, else against the figure before; null without either. */
export function changeOf({ entry, current, previous, series }: PendingPartsFragment): PeriodChange | null {
  const before = current ?? previous;
  const now = entryValue(entry);
  if (!before || now === null) return null;
  return samePeriodChange(series.indicator.unit.kind, now, entryValue(before));
}

import { checkEntry, entryValue, samePeriodChange, type Check, type PeriodChange } from '@waymark/domain';
import type { PendingPartsFragment } from '../../api/generated/graphql.js';

/** What is unusual about a figure that waits, with the numbers that say so. */
export function checksOf(pending: PendingPartsFragment, today: string): readonly Check[] {
  const { entry, series, round, status } = pending;
  const since = series.breaks
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const { periods, values, lows, highs, statuses } = series.current;
  const history = periods.flatMap((period, index) => {
    const value = entryValue({
      value: values[index] ?? null,
      low: lows[index] ?? null,
      high: highs[index] ?? null,
    });
    const counts = statuses[index] !== 'TARGET_LIKE' && (since === undefined || period >= since);
    return value !== null && counts ? [{ period, value }] : [];
  });
  const { indicator, nature } = series;
  return checkEntry(
    {
      period: round.period,
      value: entry.value ?? null,
      low: entry.low ?? null,
      high: entry.high ?? null,
      status: status ?? 'UNKNOWN',
      rankOf: entry.rankOf ?? series.rankOf ?? null,
      explanation: entry.explanation ?? null,
    },
    {
      measure: {
        kind: indicator.kind,
        nature,
        unit: indicator.unit,
        decimals: indicator.decimals ?? null,
        min: indicator.min ?? null,
        max: indicator.max ?? null,
      },
      history,
      today,
      needsSource: false,
    },
  );
}

/** The change against what is public of the same period, else against the figure before; null without either. */
export function changeOf({ entry, current, previous, series }: PendingPartsFragment): PeriodChange | null {
  const before = current ?? previous;
  const now = entryValue({ value: entry.value ?? null, low: entry.low ?? null, high: entry.high ?? null });
  if (!before || now === null) return null;
  const was = entryValue({ value: before.value ?? null, low: before.low ?? null, high: before.high ?? null });
  return samePeriodChange(series.indicator.unit.kind, now, was);
}

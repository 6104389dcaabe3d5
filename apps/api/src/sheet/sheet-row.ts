import { convert, parsePeriod, previousPeriod, samePeriodLastYear } from '@waymark/domain';
import { figureOf, type Figure } from '../series/figure.type.js';
import type { PublishedObservation } from '../series/observation.store.js';
import type { Series } from '../series/series.entity.js';
import type { Reference } from '../snapshot/register-nouns.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import type { YearPlan } from './sheet.type.js';

/** What stands beside a figure of a period. */
export interface Neighbours {
  readonly current: Figure | null;
  readonly samePeriod: Figure | null;
  readonly previous: Figure | null;
}

/** The neighbours of a period among the newest versions of its series. */
export function neighboursOf(
  newest: readonly PublishedObservation[],
  { period, series }: { readonly period: string; readonly series: Series },
  reference: Reference,
): Neighbours {
  const at = (code: string | null) => {
    const found = code === null ? null : valueAt(newest, code, series);
    return found && figureOf(found, reference);
  };
  return {
    current: at(period),
    samePeriod: at(samePeriodLastYear(period)),
    previous: at(previousPeriod(period)),
  };
}

/**
 * The value of a period; of a point in time and of a sum since January also one whose period ends on the same day: June
 * for the second quarter.
 */
export function valueAt<Kind extends { readonly period: string }>(
  values: readonly Kind[],
  code: string,
  { nature }: Pick<Series, 'nature'>,
): Kind | null {
  const exact = values.find(({ period }) => period === code);
  if (exact || (nature !== 'POINT' && nature !== 'YEAR_TO_DATE')) return exact ?? null;
  const end = parsePeriod(code)?.end;
  return values.findLast(({ period }) => parsePeriod(period)?.end === end) ?? null;
}

/** What the promise stated last plans of a series for the year of a period, in the unit of the series; null without one. */
export function planOf({ goals }: Snapshot, series: Series, period: string): YearPlan | null {
  const year = period.slice(0, 4);
  for (const { goal } of goals.toReversed()) {
    if (!goal.series.some(({ id }) => id === series.id)) continue;
    const target = goal.targets.find(({ role, aimDue }) => role === 'PLAN' && aimDue?.startsWith(year));
    const value =
      target?.unit && target.value !== null ? convert(target.value, target.unit, series.unit) : null;
    if (value !== null) return { value, period: year, goalId: goal.id };
  }
  return null;
}

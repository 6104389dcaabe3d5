import type { Nature, UnitKind } from '../vocabulary.js';
import type { MeasuringSeries, Observation } from '../assessment/assessment.js';
import { judgedValue, knownAt } from '../observation.js';
import { periodEnd } from '../period.js';
import { agree, spreadOf, type Spread } from './agreement.js';

/** A series as far as its values can be held against those of another one. */
export interface ComparedSeries extends Pick<
  MeasuringSeries,
  'id' | 'indicatorId' | 'areaId' | 'producerId'
> {
  readonly breakdown: string | null;
  readonly nature: Nature;
  readonly unit: { readonly kind: UnitKind };
  readonly indicator: { readonly decimals: number | null };
}

/** One period for which bodies publish different numbers. */
export interface PeriodDifference {
  /** Last day of the period. */
  readonly end: string;
  /** The newest version of each series that is part of the difference, in order of the series' ids. */
  readonly values: readonly { readonly seriesId: string; readonly observation: Observation }[];
  readonly spread: Spread;
}

/** One measured thing of which several bodies publish different numbers, newest period first. */
export interface ValueDifference {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly breakdown: string | null;
  readonly seriesIds: readonly string[];
  readonly periods: readonly PeriodDifference[];
}

/** What two series must share for their values to be numbers of one thing. */
function thingOf({ indicatorId, areaId, breakdown, nature }: ComparedSeries): string {
  return JSON.stringify([indicatorId, areaId, breakdown, nature]);
}

/** Series of which another body publishes one of the same indicator, area, part and nature: all that can differ. */
export function comparedSeries<Series extends ComparedSeries>(all: Iterable<Series>): Series[][] {
  const things = new Map<string, Series[]>();
  for (const series of all) {
    if (series.unit.kind === 'YES_NO' || series.unit.kind === 'TEXT') continue;
    const key = thingOf(series);
    things.set(key, [...(things.get(key) ?? []), series]);
  }
  return [...things]
    .filter(([, [first, ...others]]) => others.some((other) => other.producerId !== first?.producerId))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => [...group].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/**
 * Where different bodies publish different numbers of the same indicator, area, part and period, by the newest versions
 * known at the end of a day. Two lines of one body are two definitions, not two answers. A value as of a day stands at
 * the end of its period, however it is written (2024, 2024-12); a total or a mean must be of the same period. What
 * rounding to the printed digits explains (see `agree`) is no difference; a plan printed among values is no value.
 */
export function valueDifferences(
  series: Iterable<ComparedSeries>,
  observations: ReadonlyMap<string, readonly Observation[]>,
  asOf: string,
): ValueDifference[] {
  return comparedSeries(series).flatMap((group) => {
    const [first] = group;
    const periods = first ? differingPeriods(group, observations, asOf) : [];
    if (!first || periods.length === 0) return [];
    const { indicatorId, areaId, breakdown } = first;
    const differing = new Set(periods.flatMap(({ values }) => values.map(({ seriesId }) => seriesId)));
    const seriesIds = group.map(({ id }) => id).filter((id) => differing.has(id));
    return [{ indicatorId, areaId, breakdown, seriesIds, periods }];
  });
}

function differingPeriods(
  group: readonly ComparedSeries[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  asOf: string,
): PeriodDifference[] {
  const byPeriod = new Map<string, { series: ComparedSeries; observation: Observation }[]>();
  for (const series of group) {
    for (const observation of knownAt(observations.get(series.id) ?? [], asOf)) {
      if (observation.status === 'TARGET_LIKE') continue;
      const end = periodEnd(observation.period) ?? '';
      const key = series.nature === 'POINT' ? end : `${end} ${observation.period}`;
      byPeriod.set(key, [...(byPeriod.get(key) ?? []), { series, observation }]);
    }
  }
  return [...byPeriod]
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .flatMap(([key, published]) => {
      const values = published
        .filter((one) =>
          published.some(
            (other) =>
              other.series.producerId !== one.series.producerId &&
              !agree(one.observation, other.observation, one.series.indicator.decimals),
          ),
        )
        .map(({ series, observation }) => ({ seriesId: series.id, observation }));
      if (values.length === 0) return [];
      const numbers = values.flatMap(({ observation }) => judgedValue(observation) ?? []);
      return [{ end: key.slice(0, 10), values, spread: spreadOf(numbers) }];
    });
}

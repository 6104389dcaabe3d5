import { judgeByMethods, type MethodComparison } from '@waymark/domain';
import { observations } from '../figure/figure.js';
import type { GoalData } from './goal.page.js';

/** The goal by all methods, by the series and target that decide; null where nothing measures it in numbers. */
export function compareMethods(page: GoalData): MethodComparison | null {
  const { goal, deciding } = page.goal;
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  const target = goal.targets.find(({ n }) => n === deciding.targetN);
  const isMeasured = goal.kind === 'GOAL' && target?.comparator !== 'DONE';
  if (!series || !target || !isMeasured || series.indicator.unit.kind === 'YES_NO') return null;
  const { indicator, area, producer, nature, frequency, breaks } = series;
  const measuring = {
    id: series.id,
    indicatorId: indicator.id,
    areaId: area.id,
    producerId: producer.id,
    unit: indicator.unit,
    nature,
    frequency,
    breaks,
  };
  const judged = {
    ...goal,
    isProxy: goal.proxyVi !== null,
    seriesRule: 'FIRST',
    series: [measuring],
  } as const;
  return judgeByMethods(judged, target, measuring, observations(series.versions), {
    asOf: page.asOf,
    peers: page.otherAreas.flatMap(({ newest }) => newest ?? []),
  });
}

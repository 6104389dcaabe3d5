import { headlineGoal, lifecycleAt } from '@waymark/domain';
import type { IndicatorData } from './indicator.page.js';

export type AreaPromise = IndicatorData['promises'][number];

/** A value that promises in force ask an area to reach, in the unit of the indicator. */
export interface AreaTarget {
  readonly value: number;
  readonly promise: AreaPromise;
}

/** What the promises in force on an area ask for, each value once, in the order in which they were promised. */
export function areaTargets({ promises, asOf }: IndicatorData, areaId: string): readonly AreaTarget[] {
  const found = new Map<number, AreaTarget>();
  for (const promise of promises) {
    const value = promise.deciding.targetValue;
    if (promise.goal.area.id !== areaId || lifecycleAt(promise.goal, asOf) !== 'IN_FORCE') continue;
    if (typeof value === 'number' && !found.has(value)) found.set(value, { value, promise });
  }
  return [...found.values()];
}

/** The promise whose verdict stands for an area; null where it has none. */
export function areaPromise({ promises, asOf }: IndicatorData, areaId: string): AreaPromise | null {
  return headlineGoal(
    promises.filter(({ goal }) => goal.area.id === areaId && goal.lifecycle !== 'DRAFT'),
    asOf,
  );
}

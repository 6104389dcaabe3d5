import { type Limits, within } from '../forecast/forecast.js';
import type { TimedValue } from '../forecast/theil-sen.js';
import type { Family, Horizon } from './family.js';

/**
 * How hard a goal is: the change that it asks for, as a multiple of the change that the family's series typically make
 * in the time (the middle of all changes over that horizon, up or down).
 */
export const DIFFICULTIES = [
  { name: 'VERY_EASY', multiple: 0.25 },
  { name: 'EASY', multiple: 0.5 },
  { name: 'MODERATE', multiple: 1 },
  { name: 'HARD', multiple: 1.5 },
  { name: 'VERY_HARD', multiple: 2 },
] as const;

/** A goal as a ministry might have set it at a point of a series. */
export interface SyntheticGoal {
  readonly target: number;
  /** Place of the deadline on the axis. */
  readonly due: number;
  readonly direction: 1 | -1;
  /** The first value of the window at which it was set: the base year of methods that have one. */
  readonly base: TimedValue;
}

/** Whether a value keeps the goal. */
export function meetsGoal({ target, direction }: SyntheticGoal, value: number): boolean {
  return direction * (value - target) >= 0;
}

/**
 * The goals of all difficulties at the newest point of a window, for one horizon. Left out are those that are met
 * already, that lie beyond the bounds of the series, or that ask for the same as an easier one.
 */
export function goalsAt(
  window: readonly TimedValue[],
  family: Family,
  limits: Limits,
  horizon: Horizon,
): SyntheticGoal[] {
  const [base, last] = [window[0], window.at(-1)];
  const typical = family.typicalChange.get(horizon) ?? 0;
  if (!base || !last || typical === 0) return [];
  const { direction } = family;
  const goals: SyntheticGoal[] = [];
  let easier = last.value;
  for (const { multiple } of DIFFICULTIES) {
    const change = direction * multiple * typical;
    const wanted = family.kind === 'COUNT' ? last.value * Math.exp(change) : last.value + change;
    const target = limits.isWhole ? Math.round(wanted) : wanted;
    if (within(target, limits) !== target || direction * (target - easier) <= 0) continue;
    goals.push({ target, due: last.t + horizon, direction, base });
    easier = target;
  }
  return goals;
}

import { chanceToReach, classify } from '../assessment/chance.js';
import { measureOf } from '../assessment/pace.js';
import { type Heading, headingOf, sinceFirst } from '../assessment/prospect.js';
import { paceForecast } from '../forecast/pace-forecast.js';
import type { Judgement, Known, Method } from './method.js';
import type { SyntheticGoal } from './synthetic-goal.js';

const CLASSES = [
  { name: 'ON_TRACK', isAlarm: false },
  { name: 'AT_RISK', isAlarm: false },
  { name: 'OFF_TRACK', isAlarm: true },
];

/** The judgement of an open promise, put together from the very functions that `assessGoal` uses. */
function judge({ points: all, unitKind, limits }: Known): (goal: SyntheticGoal) => Judgement | null {
  const points = sinceFirst(all);
  const values = points.map(({ value }) => value);
  const headings = new Map<string, Heading | null>();
  return ({ target, due, direction }) => {
    const { isLog } = measureOf(unitKind, values, target);
    const kind = `${isLog} ${target > 0}`;
    let heading = headings.get(kind);
    if (heading === undefined) {
      heading = headingOf(points, limits, isLog, target);
      headings.set(kind, heading);
    }
    if (!heading) return null;
    const { axis, prospect } = heading;
    const chance = chanceToReach(prospect, due - prospect.t, axis.onto(target), direction);
    // The pace decides only where there is no chance.
    return { verdict: classify(Number.NaN, chance), chance };
  };
}

/** The default of Waymark. */
export const defaultMethod: Method = { name: 'default', forecast: paceForecast, classes: CLASSES, judge };

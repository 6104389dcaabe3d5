import { chanceToReach, classify, cutProbability, type Prospect } from '../assessment/chance.js';
import { measureOf, paceOf, type Pace } from '../assessment/pace.js';
import { paceForecast } from '../forecast/pace-forecast.js';
import type { Judgement, Known, Method } from './method.js';
import type { SyntheticGoal } from './synthetic-goal.js';

const CLASSES = [
  { name: 'ON_TRACK', isAlarm: false },
  { name: 'AT_RISK', isAlarm: false },
  { name: 'OFF_TRACK', isAlarm: true },
];

/** The judgement of an open promise, put together from the very functions that `assessGoal` uses. */
function judge(known: Known): (goal: SyntheticGoal) => Judgement | null {
  const { points, unitKind } = known;
  const [first, last] = [points[0], points.at(-1)];
  const values = points.map(({ value }) => value);
  const paces = new Map<boolean, Pace | null>();
  return ({ target, due, direction }) => {
    if (!first || !last) return null;
    const measure = measureOf(unitKind, values, target);
    const { isLog, onto, told } = measure;
    let pace = paces.get(isLog);
    if (pace === undefined) {
      pace = paceOf(points.map(({ t, value }) => ({ t, value: onto(value) })));
      paces.set(isLog, pace);
    }
    if (!pace || pace.noise === null || pace.phi === null) return null;
    const prospect: Prospect = {
      value: onto(last.value),
      t: last.t,
      pace: pace.slope,
      phi: pace.phi,
      noise: pace.noise,
      span: last.t - first.t,
      count: points.length,
    };
    const years = due - last.t;
    const ratio = told(pace.slope) / told((onto(target) - prospect.value) / years);
    const probability = chanceToReach(prospect, years, onto(target), direction);
    return { verdict: classify(ratio, probability), chance: cutProbability(probability) };
  };
}

/** The default of Waymark. */
export const defaultMethod: Method = { name: 'default', forecast: paceForecast, classes: CLASSES, judge };

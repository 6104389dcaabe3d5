import { escapAnticipated, escapGeometric, escapLogit } from '../method/escap.js';
import { eurostatWithTarget } from '../method/eurostat.js';
import { OUR_CLASS } from '../method/judge-by-method.js';
import type { Finding, MethodClass, Way } from '../method/method.js';
import { psaPace } from '../method/psa.js';
import { sdsnTrend } from '../method/sdsn.js';
import { canadianProgress } from '../method/statistics-canada.js';
import { unProgress } from '../method/un-statistics.js';
import { worldBankPath, worldBankRecast } from '../method/world-bank.js';
import type { Known, Method } from './method.js';

/**
 * A method of an official body: the base is the first point of the window in which the goal was set. It tells a class;
 * a chance none of the bodies tells.
 * @param classes from best to worst
 */
function official(
  name: string,
  classes: readonly MethodClass[],
  finder: (known: Known) => (way: Way) => Finding,
): Method {
  return {
    name,
    classes: classes.map((one) => ({ name: one, isAlarm: OUR_CLASS[one] === 'OFF_TRACK' })),
    judge: (known) => {
      const latest = known.points.at(-1);
      const find = finder(known);
      return ({ base, target, due: deadline, direction }) => {
        if (!latest) return null;
        const { outcome } = find({ base, latest, target, deadline, direction });
        return outcome && { verdict: outcome, chance: null };
      };
    },
  };
}

const isShare = ({ unitKind, limits }: Known): boolean => unitKind === 'PERCENT' && limits.ceiling === 100;

/** What ESCAP predicts for a deadline does not depend on the target: once for each window and deadline. */
function escapPredictions({ points, limits: { ceiling } }: Known): (deadline: number) => Finding {
  const found = new Map<number, Finding>();
  return (deadline) => {
    let prediction = found.get(deadline);
    if (!prediction) {
      prediction =
        ceiling === null ? escapGeometric(points, deadline) : escapLogit(points, deadline, ceiling);
      found.set(deadline, prediction);
    }
    return prediction;
  };
}

/** The methods of official bodies that sort goals into classes, in the form that judges a goal with a target. */
export const PUBLISHED_METHODS: readonly Method[] = [
  official(
    'eurostat',
    ['SIGNIFICANT_PROGRESS', 'MODERATE_PROGRESS', 'INSUFFICIENT_PROGRESS', 'MOVEMENT_AWAY'],
    () => eurostatWithTarget,
  ),
  official(
    'statistics-canada',
    ['SUBSTANTIAL_PROGRESS', 'ACCELERATION_NEEDED', 'LIMITED_PROGRESS', 'DETERIORATION'],
    () => canadianProgress,
  ),
  official(
    'un-statistics',
    ['MET_OR_ON_COURSE', 'REASONABLE_PROGRESS', 'STAGNATION_OR_REGRESSION'],
    ({ unitKind }) =>
      (way) =>
        unProgress({ ...way, isPercent: unitKind === 'PERCENT' }),
  ),
  official('escap', ['MAINTAIN', 'ACCELERATE', 'REVERSE'], (known) => {
    const predicted = escapPredictions(known);
    return (way) => escapAnticipated(way, predicted(way.deadline));
  }),
  official(
    'sdsn',
    ['ARROW_ON_TRACK', 'ARROW_MODERATELY_IMPROVING', 'ARROW_STAGNATING', 'ARROW_DECREASING'],
    () => sdsnTrend,
  ),
  official('psa', ['HIGH', 'MEDIUM', 'LOW'], () => psaPace),
  official(
    'world-bank',
    ['LIKELY', 'POSSIBLE', 'UNLIKELY', 'VERY_UNLIKELY'],
    (known) => (way) => (isShare(known) && way.direction === 1 ? worldBankRecast(way) : worldBankPath(way)),
  ),
];

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
  find: (way: Way, known: Known) => Finding,
): Method {
  return {
    name,
    classes: classes.map((one) => ({ name: one, isAlarm: OUR_CLASS[one] === 'OFF_TRACK' })),
    judge: (known) => {
      const latest = known.points.at(-1);
      return ({ base, target, due: deadline, direction }) => {
        if (!latest) return null;
        const { outcome } = find({ base, latest, target, deadline, direction }, known);
        return outcome && { verdict: outcome, chance: null };
      };
    },
  };
}

const isShare = ({ unitKind, limits }: Known): boolean => unitKind === 'PERCENT' && limits.ceiling === 100;

/** The methods of official bodies that sort goals into classes, in the form that judges a goal with a target. */
export const PUBLISHED_METHODS: readonly Method[] = [
  official(
    'eurostat',
    ['SIGNIFICANT_PROGRESS', 'MODERATE_PROGRESS', 'INSUFFICIENT_PROGRESS', 'MOVEMENT_AWAY'],
    eurostatWithTarget,
  ),
  official(
    'statistics-canada',
    ['SUBSTANTIAL_PROGRESS', 'MODERATE_PROGRESS', 'LIMITED_PROGRESS', 'DETERIORATION'],
    canadianProgress,
  ),
  official(
    'un-statistics',
    ['MET_OR_ON_COURSE', 'REASONABLE_PROGRESS', 'STAGNATION_OR_REGRESSION'],
    (way, known) => unProgress({ ...way, isPercent: known.unitKind === 'PERCENT' }),
  ),
  official('escap', ['MAINTAIN', 'ACCELERATE', 'REVERSE'], (way, { points, limits: { ceiling } }) =>
    escapAnticipated(
      way,
      ceiling === null ? escapGeometric(points, way.deadline) : escapLogit(points, way.deadline, ceiling),
    ),
  ),
  official(
    'sdsn',
    ['ARROW_ON_TRACK', 'ARROW_MODERATELY_IMPROVING', 'ARROW_STAGNATING', 'ARROW_DECREASING'],
    sdsnTrend,
  ),
  official('psa', ['HIGH', 'MEDIUM', 'LOW'], psaPace),
  official('world-bank', ['LIKELY', 'POSSIBLE', 'UNLIKELY', 'VERY_UNLIKELY'], (way, known) =>
    isShare(known) && way.direction === 1 ? worldBankRecast(way) : worldBankPath(way),
  ),
];

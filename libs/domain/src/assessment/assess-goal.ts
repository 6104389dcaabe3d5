import type { ClassingMethod } from '../method/method.js';
import { compareDue, decidingTarget } from '../target.js';
import { GRAVITY } from '../vocabulary.js';
import { assessSeries } from './assess-series.js';
import type {
  Assessment,
  Goal,
  GoalAssessment,
  MeasuringSeries,
  ObservationsBySeries,
  Target,
} from './assessment.js';
import { isMilestone, recordsCompletion } from './milestone.js';

/** The series that can speak of the goal; a milestone whose series record no deed has none. */
function measuringSeries(goal: Goal): readonly (MeasuringSeries | null)[] {
  const isDeed = isMilestone(goal) && !goal.series.some(recordsCompletion);
  return isDeed || goal.series.length === 0 ? [null] : goal.series;
}

/**
 * The assessment that speaks for the goal: the first that can be judged, or of a promise that spans its series the
 * gravest. Such a promise is not achieved before each series is: then the first that cannot be judged decides.
 */
function deciding(goal: Goal, [first, ...rest]: readonly [Assessment, ...Assessment[]]): Assessment {
  const all = [first, ...rest];
  const unjudged = all.find(({ status }) => status === 'NOT_ASSESSABLE');
  if (goal.seriesRule === 'FIRST') return all.find(({ status }) => status !== 'NOT_ASSESSABLE') ?? first;
  const [gravest = first] = [...all].sort((a, b) => GRAVITY.indexOf(a.status) - GRAVITY.indexOf(b.status));
  const isAchieved = gravest.status === 'ACHIEVED' || gravest.status === 'ACHIEVED_LATE';
  return isAchieved && unjudged ? unjudged : gravest;
}

/**
 * Judges a goal by what was publicly known at the end of a day: its deciding target by each of its series, the verdict of
 * the goal by its rule for several series, and each of its targets. Pure: same input, same answer.
 * @param observations all versions of the values of each series; versions known later do not count
 * @param options.method the method in force that day, which classes what is still open; the default if not given
 */
export function assessGoal(
  goal: Goal,
  observations: ObservationsBySeries,
  options: { readonly asOf: string; readonly method?: ClassingMethod },
): GoalAssessment {
  const { asOf, method = 'WAYMARK' } = options;
  const assess = (target: Target | null, series: MeasuringSeries | null): Assessment =>
    assessSeries(goal, target, series, (series && observations.get(series.id)) ?? [], { asOf, method });
  const byEach = (target: Target | null): [Assessment, ...Assessment[]] => {
    const [first = null, ...rest] = measuringSeries(goal);
    return [assess(target, first), ...rest.map((series) => assess(target, series))];
  };
  const ownTarget = decidingTarget(goal);
  const own = byEach(ownTarget);
  const decided = deciding(goal, own);
  const byTarget = [...goal.targets]
    .sort(compareDue)
    .map((target) => (target === ownTarget ? decided : deciding(goal, byEach(target))));
  return { goalId: goal.id, asOf, status: decided.status, deciding: decided, bySeries: own, byTarget };
}

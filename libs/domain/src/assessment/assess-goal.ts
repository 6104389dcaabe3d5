import type { ClassingMethod } from '../method/method.js';
import { compareDue, decidingTarget } from '../target.js';
import { targetMove, targetsAt, type TargetMove } from '../target-version.js';
import { GRAVITY, type Mark } from '../vocabulary.js';
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

type Judge = (target: Target | null) => [Assessment, ...Assessment[]];

/** The day as of which is judged, and the method in force on it; the default if not given. */
interface Judging {
  readonly asOf: string;
  readonly method?: ClassingMethod;
}

/** Judges a target of a goal by each of its series. */
function judgeBySeries(
  goal: Goal,
  observations: ObservationsBySeries,
  { asOf, method = 'WAYMARK' }: Judging,
): Judge {
  const series = measuringSeries(goal);
  return (target) => {
    const assess = (one: MeasuringSeries | null): Assessment =>
      assessSeries(goal, target, one, (one && observations.get(one.id)) ?? [], { asOf, method });
    const [first = null, ...rest] = series;
    return [assess(first), ...rest.map(assess)];
  };
}

/** The assessment that gives the verdict of a goal as of a day, without what stands beside it. */
export function decidingAssessment(
  goal: Goal,
  observations: ObservationsBySeries,
  judging: Judging,
): Assessment {
  const target = decidingTarget({ targets: targetsAt(goal, judging.asOf) });
  return deciding(goal, judgeBySeries(goal, observations, judging)(target));
}

/** An assessment against an amended target says so. */
function withMove(assessment: Assessment, move: TargetMove | null): Assessment {
  if (!move) return assessment;
  const mark: Mark = move.isRelaxed ? 'TARGET_RELAXED' : 'TARGET_MOVED';
  return { ...assessment, marks: [...assessment.marks, mark], targetMovedOn: move.on };
}

/**
 * Judges a goal by what was publicly known at the end of a day: its deciding target, in the version then in force, by
 * each of its series, the verdict of the goal by its rule for several series, each of its targets, and, where the
 * promise was amended, the verdict against what it said first. Pure: same input, same answer.
 * @param observations all versions of the values of each series; versions known later do not count
 * @param options.method the method in force that day, which classes what is still open; the default if not given
 */
export function assessGoal(goal: Goal, observations: ObservationsBySeries, options: Judging): GoalAssessment {
  const { asOf } = options;
  const targets = targetsAt(goal, asOf);
  const judge = judgeBySeries(goal, observations, options);
  const move = targetMove(goal, asOf);
  const ownTarget = decidingTarget({ targets });
  const judged = judge(ownTarget);
  const [first, ...rest] = judged;
  const own: [Assessment, ...Assessment[]] = [
    withMove(first, move),
    ...rest.map((assessment) => withMove(assessment, move)),
  ];
  const decided = deciding(goal, own);
  const byTarget = [...targets].sort(compareDue).map((target) => {
    const ofNumber = (all: readonly Target[]): Target | null => all.find(({ n }) => n === target.n) ?? null;
    const found = deciding(goal, target === ownTarget ? judged : judge(target));
    return withMove(found, targetMove(goal, asOf, ofNumber));
  });
  return {
    goalId: goal.id,
    asOf,
    status: decided.status,
    deciding: decided,
    bySeries: own,
    byTarget,
    byFirstTarget: move && deciding(goal, judge(move.first)),
  };
}

import type { ClassingMethod } from '../method/method.js';
import { knownAt } from '../observation.js';
import { assessGoal } from './assess-goal.js';
import type { Assessment, Goal, GoalAssessment, ObservationsBySeries } from './assessment.js';
import { isEstimate } from './marks.js';

/**
 * The assessment that would decide if estimates and preliminary values were left out, where its verdict is another;
 * null where the verdict stays, or where no such value is known. A judgement that hangs on a value that may still be
 * revised says both. Judges again only goals whose series hold one.
 * @param judged the judgement with all values, as of the day that counts
 * @param method the method in force that day; the default if not given
 */
export function assessWithoutEstimates(
  goal: Goal,
  observations: ObservationsBySeries,
  judged: Pick<GoalAssessment, 'asOf' | 'status'>,
  method?: ClassingMethod,
): Assessment | null {
  const { asOf } = judged;
  let isAny = false;
  const firm = new Map(
    goal.series.map(({ id }) => {
      const known = knownAt(observations.get(id) ?? [], asOf);
      const kept = known.filter((observation) => !isEstimate(observation));
      isAny ||= kept.length < known.length;
      return [id, kept] as const;
    }),
  );
  if (!isAny) return null;
  const { status, deciding } = assessGoal(goal, firm, { asOf, ...(method && { method }) });
  return status === judged.status ? null : deciding;
}

import { assessGoal, type Observation } from '@waymark/domain';
import type { Snapshot } from '../snapshot/snapshot.js';
import type { VerdictEffect } from './approval.type.js';

/** A value that is not public yet, with the series that it is of. */
export interface Candidate {
  readonly seriesId: string;
  readonly observation: Observation;
}

/** What a value would do to the verdicts of the promises that its series measures, judged as everywhere else. */
export function verdictEffects(snapshot: Snapshot, { seriesId, observation }: Candidate): VerdictEffect[] {
  const { asOf, goals, observations } = snapshot;
  const known = observations.get(seriesId) ?? [];
  const others = known.filter(({ period }) => period !== observation.period);
  const with_ = new Map(observations).set(seriesId, [...others, observation]);
  return goals
    .filter(({ goal }) => goal.seriesIds.includes(seriesId))
    .map(({ goal, status, deciding }) => ({
      goal,
      before: status,
      after: assessGoal(goal, with_, { asOf, method: deciding.method }).status,
    }));
}

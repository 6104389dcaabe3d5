import type { MethodChoice, Observation } from '@waymark/domain';
import type { AssessedGoal } from '../assessment/assessed-goal.type.js';
import type { Reference } from './register-nouns.js';

/** Everything promised and judged, as it was publicly known at the end of one day. */
export interface Snapshot {
  readonly asOf: string;
  readonly reference: Reference;
  /** Every method chosen up to now, in the order of choosing. */
  readonly methods: readonly MethodChoice[];
  /** Promises stated by that day, in order of time, each with its judgement. */
  readonly goals: readonly AssessedGoal[];
  readonly goalsById: ReadonlyMap<string, AssessedGoal>;
  /** What counts that day of every series that measures a goal, oldest period first. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

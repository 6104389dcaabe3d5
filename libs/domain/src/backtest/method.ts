import type { Forecast, Limits } from '../forecast/forecast.js';
import type { TimedValue } from '../forecast/theil-sen.js';
import type { UnitKind } from '../vocabulary.js';
import type { SyntheticGoal } from './synthetic-goal.js';

/** What a method may know: the newest points at some time, and what the definition of the series says. */
export interface Known {
  /** Three to eight yearly values in order of time. */
  readonly points: readonly TimedValue[];
  readonly limits: Limits;
  readonly unitKind: UnitKind;
}

/** What a method says of a goal. */
export interface Judgement {
  /** One of the classes of the method. */
  readonly verdict: string;
  /** The chance of being met as it is told to a reader; null where the method tells none. */
  readonly chance: number | null;
}

/** A class of a method. */
export interface MethodClass {
  readonly name: string;
  /** Tells that the goal is in danger: "off track", "missed". */
  readonly isAlarm: boolean;
}

/**
 * A method under test: it forecasts, or judges goals, or both. `judge` is called once for each window, so that what
 * does not depend on the goal is computed once; the judge that it returns gives null where the method is not defined.
 */
export interface Method {
  readonly name: string;
  readonly forecast?: Forecast;
  /** From best to worst; empty where it only forecasts. */
  readonly classes: readonly MethodClass[];
  readonly judge?: (known: Known) => (goal: SyntheticGoal) => Judgement | null;
}

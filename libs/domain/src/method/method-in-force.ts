import type { ClassingMethod } from './method.js';

/** The choice of a method for a whole installation: in force from its day until the day of the next choice. */
export interface MethodChoice {
  readonly method: ClassingMethod;
  /** First day, `YYYY-MM-DD`. */
  readonly since: string;
  /** Why, in the words of who chose it. */
  readonly reason: string;
}

/**
 * The choice that is in force on a day; null before the first one, when the default is.
 * @param choices in the order in which they were made: of two for one day the later one counts
 */
export function choiceAt<Choice extends MethodChoice>(
  choices: readonly Choice[],
  asOf: string,
): Choice | null {
  return choices
    .filter(({ since }) => since <= asOf)
    .reduce<Choice | null>((best, one) => (best && best.since > one.since ? best : one), null);
}

/** The method by which a day is judged. */
export function inForceAt(choices: readonly MethodChoice[], asOf: string): ClassingMethod {
  return choiceAt(choices, asOf)?.method ?? 'WAYMARK';
}

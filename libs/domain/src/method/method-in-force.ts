import type { ClassingMethod } from './method.js';

/** The method that an installation has chosen: from a day on, for a reason. Before that day the default is in force. */
export interface MethodInForce {
  readonly method: ClassingMethod;
  /** First day, `YYYY-MM-DD`; null for the default, which was always in force. */
  readonly since: string | null;
  /** Why it was chosen, in the words of who chose it. */
  readonly reason: string | null;
}

/** The method by which a day is judged. */
export function inForceAt(chosen: MethodInForce | undefined, asOf: string): ClassingMethod {
  if (!chosen || (chosen.since !== null && asOf < chosen.since)) return 'WAYMARK';
  return chosen.method;
}

import { judgeByMethod } from '../method/judge-by-method.js';
import { methodFacts } from '../method/method-facts.js';
import type { ClassingMethod } from '../method/method.js';
import type { Status } from '../vocabulary.js';
import type { Assessment } from './assessment.js';
import type { Deadline } from './deadline.js';
import { notAssessable } from './verdict.js';

/** The classes that a method gives; what a goal has reached, missed or not begun to tell is the same by all of them. */
const OPEN: readonly Status[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_ASSESSABLE'];

/**
 * The verdict on an open promise by the method in force, with the numbers of the default beside it. Where the method
 * cannot be computed the goal cannot be judged, and the reason is that of the method: no other one steps in.
 */
export function classedBy(
  method: ClassingMethod,
  question: Parameters<typeof methodFacts>[0],
  deadline: Deadline,
  judged: Assessment,
): Assessment {
  if (method === 'WAYMARK' || !OPEN.includes(judged.status)) return judged;
  const [{ ours, reason }] = judgeByMethod(method, methodFacts(question, deadline.due));
  if (ours === null) {
    const { latest, decidedBy, due } = judged;
    return { ...notAssessable([reason ?? 'NOT_FINITE'], { latest, decidedBy, due }), method };
  }
  // Their own word for a target that is met says nothing of ours: a bound ("less than 120") may leave it open.
  const status = ours === 'ACHIEVED' ? 'ON_TRACK' : ours;
  return { ...judged, status, reasons: [], method };
}

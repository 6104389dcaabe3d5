import { found, notComputable, reasonAgainstWay, type Finding, type Way } from './method.js';

/**
 * S-time-distance (P. Sicherl; used by the Philippine Statistics Authority): like a train against its timetable, how
 * many years the newest value comes before (negative: after) the straight line from base to target has it. No classes.
 */
export function timeDistance(way: Way): Finding {
  const { base, latest, target, deadline } = way;
  const reason = reasonAgainstWay(way);
  if (reason) return notComputable(reason);
  const SPAN = deadline - base.t;
  const REACH = base.t + ((latest.value - base.value) / (target - base.value)) * SPAN;
  const values = { BASE: base.value, LATEST: latest.value, TARGET: target };
  return found(null, { ...values, ELAPSED: latest.t - base.t, SPAN, REACH, AHEAD: REACH - latest.t });
}

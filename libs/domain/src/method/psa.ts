import {
  found,
  isReached,
  notComputable,
  reasonAgainstWay,
  type Finding,
  type MethodClass,
  type Way,
} from './method.js';

/**
 * Philippine Statistics Authority, StatDev of the national plan: actual over required pace, on straight lines; above
 * 0.9 the chance is high, from 0.5 medium, below low. Thresholds read in its technical notes, the formula itself not
 * seen. On a base of 0 the notes take the actual value over the yearly target: the same number by this formula.
 */
export function psaPace(way: Way): Finding {
  const { base, latest, target, deadline, direction } = way;
  const reason = reasonAgainstWay(way);
  if (reason) return notComputable(reason);
  if (isReached(base.value, target, direction)) return notComputable('BASE_MEETS_TARGET');
  const ELAPSED = latest.t - base.t;
  const SPAN = deadline - base.t;
  const OBSERVED_STEP = (latest.value - base.value) / ELAPSED;
  const REQUIRED_STEP = (target - base.value) / SPAN;
  const RATIO = OBSERVED_STEP / REQUIRED_STEP;
  const outcome: MethodClass = RATIO > 0.9 ? 'HIGH' : RATIO >= 0.5 - 1e-12 ? 'MEDIUM' : 'LOW';
  const values = { BASE: base.value, LATEST: latest.value, TARGET: target };
  return found(outcome, { ...values, ELAPSED, SPAN, OBSERVED_STEP, REQUIRED_STEP, RATIO });
}

import {
  found,
  isAtLeast,
  isReached,
  notComputable,
  type Finding,
  type MethodClass,
  type Way,
} from './method.js';

function arrowOf(ratio: number): MethodClass {
  if (isAtLeast(ratio, 1)) return 'ARROW_ON_TRACK';
  if (isAtLeast(ratio, 0.5)) return 'ARROW_MODERATELY_IMPROVING';
  return ratio >= 0 ? 'ARROW_STAGNATING' : 'ARROW_DECREASING';
}

/**
 * SDSN and Bertelsmann Stiftung, SDG Index, trend arrow: linear yearly change so far over the one required to reach
 * the threshold of achievement by the deadline; 1 on track, 0.5 moderately improving, 0 stagnating, below decreasing;
 * both values at the threshold: maintaining. Text of the index's FAQ; the cut at 50 % stands there as a label of data.
 * The index works on scores from 0 to 100. Their straight normalisation leaves the ratio as it is, so raw values serve
 * with the target as threshold, as long as no score is cut at 0 or 100; moves beyond the threshold are left out, as
 * there.
 */
export function sdsnTrend({ base, latest, target, deadline, direction }: Way): Finding {
  const ELAPSED = latest.t - base.t;
  const SPAN = deadline - base.t;
  if (!(ELAPSED > 0)) return notComputable('TOO_SHORT');
  if (!(SPAN > 0)) return notComputable('DEADLINE_BEFORE_BASE');
  const values = { BASE: base.value, LATEST: latest.value, TARGET: target, ELAPSED, SPAN };
  if (isReached(base.value, target, direction)) {
    const isHeld = isReached(latest.value, target, direction);
    return found(isHeld ? 'ARROW_MAINTAINING' : 'ARROW_DECREASING', values);
  }
  const end = isReached(latest.value, target, direction) ? target : latest.value;
  const OBSERVED_STEP = (end - base.value) / ELAPSED;
  const REQUIRED_STEP = (target - base.value) / SPAN;
  const RATIO = OBSERVED_STEP / REQUIRED_STEP;
  return found(arrowOf(RATIO), { ...values, OBSERVED_STEP, REQUIRED_STEP, RATIO });
}

import { annualGrowth, reasonAgainstGrowth } from './growth.js';
import {
  found,
  isAtLeast,
  isReached,
  notComputable,
  type Finding,
  type MethodClass,
  type Way,
} from './method.js';

/**
 * UN Statistics Division, SDG Progress Chart, technical note 2023, as restated by the Basque statistical office
 * (EUSTAT); the note itself was not seen, and class names are translated from its Spanish. Editions since 2024 use five
 * classes, whose limits were not seen.
 */

/** Points 3, 2 and 1. */
function classOf(value: number, high: number, middle: number): MethodClass {
  if (isAtLeast(value, high)) return 'MET_OR_ON_COURSE';
  return isAtLeast(value, middle) ? 'REASONABLE_PROGRESS' : 'STAGNATION_OR_REGRESSION';
}

/** The points of the chart: 3, 2, 1. */
export function unPoints(outcome: MethodClass): 3 | 2 | 1 {
  if (outcome === 'MET_OR_ON_COURSE') return 3;
  return outcome === 'REASONABLE_PROGRESS' ? 2 : 1;
}

/**
 * With a target: the growth so far carried on to the deadline, as a share of the way from base to target; 0.95 and more
 * is on course, 0.10 reasonable, below stagnation or regression. A newest value that meets the target, or of per
 * cents comes within 1 point of a target of 0 or 100, is on course whatever the trend.
 */
export function unProgress(way: Way & { readonly isPercent: boolean }): Finding {
  const { base, latest, target, deadline, direction, isPercent } = way;
  const isNear = isPercent && (target === 0 || target === 100) && Math.abs(target - latest.value) <= 1;
  const values = { BASE: base.value, LATEST: latest.value, TARGET: target };
  if (isNear || isReached(latest.value, target, direction)) return found('MET_OR_ON_COURSE', values);
  const reason = reasonAgainstGrowth(way);
  if (reason) return notComputable(reason);
  const ELAPSED = latest.t - base.t;
  const LEFT = deadline - latest.t;
  const OBSERVED_RATE = annualGrowth(base.value, latest.value, ELAPSED);
  const PREDICTED = latest.value === 0 ? 0 : latest.value * (1 + OBSERVED_RATE) ** LEFT;
  const SHARE = (PREDICTED - base.value) / (target - base.value);
  return found(classOf(SHARE, 0.95, 0.1), { ...values, ELAPSED, LEFT, OBSERVED_RATE, PREDICTED, SHARE });
}

/** Without a target: growth in the desired direction; 2 % a year and more is on course, 0.5 % reasonable. */
export function unProgressWithoutTarget({
  base,
  latest,
  direction,
}: Omit<Way, 'target' | 'deadline'>): Finding {
  if (!(latest.t > base.t)) return notComputable('TOO_SHORT');
  if (base.value <= 0) return notComputable('BASE_NOT_POSITIVE');
  if (latest.value < 0) return notComputable('SIGNS_DIFFER');
  const ELAPSED = latest.t - base.t;
  const OBSERVED_RATE = direction * annualGrowth(base.value, latest.value, ELAPSED);
  const values = { BASE: base.value, LATEST: latest.value };
  return found(classOf(OBSERVED_RATE, 0.02, 0.005), { ...values, ELAPSED, OBSERVED_RATE });
}

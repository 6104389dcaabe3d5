import { annualGrowth, reasonAgainstGrowth } from './growth.js';
import { found, isAtLeast, notComputable, type Finding, type MethodClass, type Way } from './method.js';

function classWithTarget(ratio: number): MethodClass {
  if (isAtLeast(ratio, 0.95)) return 'SIGNIFICANT_PROGRESS';
  if (isAtLeast(ratio, 0.6)) return 'MODERATE_PROGRESS';
  return ratio >= 0 ? 'INSUFFICIENT_PROGRESS' : 'MOVEMENT_AWAY';
}

function classWithoutTarget(growth: number): MethodClass {
  if (isAtLeast(growth, 0.01)) return 'SIGNIFICANT_PROGRESS';
  if (growth >= 0) return 'MODERATE_PROGRESS';
  return isAtLeast(growth, -0.01) ? 'MODERATE_MOVEMENT_AWAY' : 'SIGNIFICANT_MOVEMENT_AWAY';
}

/**
 * Eurostat, "Sustainable development in the European Union", yearly monitoring report since 2017, with a target:
 * observed over required constant yearly growth; 95 % and more is significant, 60 % moderate, 0 insufficient, below is
 * movement away. As restated by Statistics Canada, which cites the 2021 edition; Eurostat's own annex was not seen.
 * Eurostat looks at the last 15 years and the last 5; here the way begins at the promise's base.
 */
export function eurostatWithTarget(way: Way): Finding {
  const reason = reasonAgainstGrowth(way);
  if (reason) return notComputable(reason);
  const { base, latest, target, deadline } = way;
  const ELAPSED = latest.t - base.t;
  const SPAN = deadline - base.t;
  const OBSERVED_RATE = annualGrowth(base.value, latest.value, ELAPSED);
  const REQUIRED_RATE = annualGrowth(base.value, target, SPAN);
  const RATIO = OBSERVED_RATE / REQUIRED_RATE;
  const values = { BASE: base.value, LATEST: latest.value, TARGET: target };
  return found(classWithTarget(RATIO), { ...values, ELAPSED, SPAN, OBSERVED_RATE, REQUIRED_RATE, RATIO });
}

/**
 * Eurostat without a target: yearly growth in the desired direction; 1 % and more is significant progress, 0 moderate
 * progress, -1 % moderate movement away, below is significant movement away. The thresholds are general knowledge,
 * supported by an early version of the code of Open SDG; Eurostat's own annex was not seen.
 */
export function eurostatWithoutTarget({
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
  return found(classWithoutTarget(OBSERVED_RATE), { ...values, ELAPSED, OBSERVED_RATE });
}

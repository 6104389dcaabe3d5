import type { TimedValue } from '../forecast/theil-sen.js';
import { found, isReached, notComputable, type Finding, type MethodClass, type Way } from './method.js';

/**
 * UN ESCAP and the other UN regional commissions, current status and anticipated progress (ESCAP "Progress Assessment
 * Methodology", data portal, 2026; definitions read there, its formula pages not beyond their beginning). Formulas as
 * in the code of UNICEF's regional office (spalmas/SDG-MENARO, progress_assessment_functions.R). The words MAINTAIN,
 * ACCELERATE, REVERSE are those of the commissions' dashboards; that 9 of 10 divides them is not from ESCAP's own page.
 */

/** Steps of ten from base (0) to target (10); 10 once the target is met. */
function indexOf(
  value: number,
  { base, target, direction }: Pick<Way, 'base' | 'target' | 'direction'>,
): number {
  if (isReached(value, target, direction)) return 10;
  return (10 * direction * (value - base.value)) / Math.abs(target - base.value);
}

/** Progress since the base as against the progress needed: above 9 on track, above 0 slow, else regression. */
export function escapCurrentStatus(way: Pick<Way, 'base' | 'latest' | 'target' | 'direction'>): Finding {
  const { base, latest, target } = way;
  const INDEX = indexOf(latest.value, way);
  if (target === base.value && INDEX !== 10) return notComputable('TARGET_IS_BASE');
  const outcome: MethodClass =
    INDEX > 9 ? 'STATUS_ON_TRACK' : INDEX > 0 ? 'STATUS_SLOW' : 'STATUS_REGRESSION';
  return found(outcome, { BASE: base.value, LATEST: latest.value, TARGET: target, INDEX });
}

/** (P - t1) / (P - t): the nearer to the year that is predicted, the heavier. */
function weights(points: readonly TimedValue[], at: number): number[] {
  const first = points[0]?.t ?? at;
  return points.map(({ t }) => (at - first) / (at - t));
}

/** The fewest points on which a prediction rests: the rule of the Philippines, which use this index by board resolution. */
const FEWEST_POINTS = 3;

function reasonAgainst(points: readonly TimedValue[], at: number): 'TOO_FEW_POINTS' | 'NO_TIME_LEFT' | null {
  if (points.length < FEWEST_POINTS) return 'TOO_FEW_POINTS';
  return (points.at(-1)?.t ?? at) >= at - 1 / 400 ? 'NO_TIME_LEFT' : null;
}

/** The value at a time by a line through the logits of shares of a ceiling, the newest weighing most. */
export function escapLogit(points: readonly TimedValue[], at: number, ceiling: number): Finding {
  const reason = reasonAgainst(points, at);
  if (reason) return notComputable(reason);
  if (points.some(({ value }) => value <= 0 || value >= ceiling)) return notComputable('AT_THE_LIMIT');
  const w = weights(points, at);
  const logits = points.map(({ value }) => Math.log(value / (ceiling - value)));
  const total = w.reduce((sum, one) => sum + one, 0);
  const centre = (of: (i: number) => number): number =>
    w.reduce((sum, one, i) => sum + one * of(i), 0) / total;
  const time = (i: number): number => points[i]?.t ?? 0;
  const logit = (i: number): number => logits[i] ?? 0;
  const [t, l] = [centre(time), centre(logit)];
  const slope = centre((i) => (time(i) - t) * (logit(i) - l)) / centre((i) => (time(i) - t) ** 2);
  const PREDICTED = ceiling / (1 + Math.exp(-(l + slope * (at - t))));
  return found(null, { PREDICTED, POINTS: points.length });
}

/**
 * The value at a time by the weighted mean of the growth from point to point. It takes yearly data for granted and knows no
 * ceiling. As in the code of UNICEF's regional office, the product is taken to the power of years ÷ the sum of *all* weights,
 * although the first point has no growth: even a steady growth is carried on at less than its pace, the more so the fewer the
 * points. ESCAP's own formula was not seen; another body's method is told as it is found, not mended.
 */
export function escapGeometric(points: readonly TimedValue[], at: number): Finding {
  const reason = reasonAgainst(points, at);
  if (reason) return notComputable(reason);
  if (points.some(({ value }) => value <= 0)) return notComputable('VALUE_NOT_POSITIVE');
  const w = weights(points, at);
  const last = points[points.length - 1] ?? { t: at, value: Number.NaN };
  let sum = 0;
  points.slice(1).forEach(({ value }, i) => {
    sum += (w[i + 1] ?? 0) * Math.log(value / (points[i]?.value ?? value));
  });
  const total = w.reduce((all, one) => all + one, 0);
  const PREDICTED = last.value * Math.exp((sum * (at - last.t)) / total);
  return found(null, { PREDICTED, POINTS: points.length });
}

/** Anticipated progress: the index of the predicted value; above 9 maintain, above 0 accelerate, else reverse. */
export function escapAnticipated(
  way: Pick<Way, 'base' | 'latest' | 'target' | 'direction'>,
  prediction: Finding,
): Finding {
  const { base, latest, target } = way;
  const { PREDICTED } = prediction.numbers;
  if (PREDICTED === undefined) return prediction;
  const INDEX = indexOf(PREDICTED, way);
  if (target === base.value && INDEX !== 10) return notComputable('TARGET_IS_BASE');
  if (isReached(base.value, target, way.direction) && INDEX !== 10) return notComputable('BASE_MEETS_TARGET');
  const outcome: MethodClass = INDEX > 9 ? 'MAINTAIN' : INDEX > 0 ? 'ACCELERATE' : 'REVERSE';
  return found(outcome, {
    BASE: base.value,
    LATEST: latest.value,
    TARGET: target,
    ...prediction.numbers,
    INDEX,
  });
}

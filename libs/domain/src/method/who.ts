import type { TimedValue } from '../forecast/theil-sen.js';
import { clip, mean } from '../statistics.js';
import { annualGrowth } from './growth.js';
import { found, notComputable, type Finding } from './method.js';

/** WHO and UNICEF, average annual rate of reduction and of change (gpw13/billionaiRe and gpw13/augury). No classes. */

/** The slope a year of the line of least squares through the logarithms of all values; null where there is none. */
function logSlope(points: readonly TimedValue[]): number | null {
  const t = mean(points.map((point) => point.t));
  const y = mean(points.map(({ value }) => Math.log(value)));
  const covariance = points.reduce((sum, point) => sum + (point.t - t) * (Math.log(point.value) - y), 0);
  const slope = covariance / points.reduce((sum, point) => sum + (point.t - t) ** 2, 0);
  return Number.isFinite(slope) ? slope : null;
}

/** The rate that the coefficient of a log-linear regression stands for, in per cent: AARR = 100 (1 - e^b). */
export function aarrOfCoefficient(coefficient: number): number {
  return 100 * (1 - Math.exp(coefficient));
}

/**
 * The rate of change a year through all values (its opposite is the AARR), beside the rate that is required from the
 * newest value to the target.
 */
export function whoRates(points: readonly TimedValue[], target: number, deadline: number): Finding {
  const latest = points.at(-1);
  if (!latest) return notComputable('NO_VALUE');
  if (points.length < 2) return notComputable('ONE_POINT');
  if (points.some(({ value }) => value <= 0)) return notComputable('VALUE_NOT_POSITIVE');
  if (target <= 0) return notComputable('TARGET_NOT_POSITIVE');
  const LEFT = deadline - latest.t;
  if (LEFT < 1 / 400) return notComputable('NO_TIME_LEFT');
  const slope = logSlope(points);
  if (slope === null) return notComputable('TOO_SHORT');
  const values = { LATEST: latest.value, TARGET: target, LEFT, POINTS: points.length };
  const OBSERVED_RATE = Math.expm1(slope);
  const REQUIRED_RATE = annualGrowth(latest.value, target, LEFT);
  return found(null, { ...values, OBSERVED_RATE, REQUIRED_RATE });
}

/** Average annual rate of reduction in per cent through all surveys; null where it is undefined. */
export function averageAnnualReduction(points: readonly TimedValue[]): number | null {
  const slope = points.every(({ value }) => value > 0) ? logSlope(points) : null;
  return slope === null ? null : aarrOfCoefficient(slope);
}

/** A value carried on at a rate of change a year, kept within 0 and 100 as WHO keeps its per cents. */
export function carriedOn(value: number, rate: number, years: number): number {
  return clip(value * (1 + rate) ** years, 0, 100);
}

import { annualGrowth } from './growth.js';
import {
  found,
  isReached,
  notComputable,
  reasonAgainstWay,
  type Finding,
  type MethodClass,
  type Way,
} from './method.js';

const FLOOR = 1;

/**
 * World Bank, Millennium Development Goals: the newest value against a path of constant yearly growth from base to
 * target, and by when that growth so far arrives. In the planned time is likely, in up to twice of it possible, later
 * unlikely, a newest value worse than the base very unlikely. Read on developmentgoals.org.
 */
export function worldBankPath(way: Way): Finding {
  const { base, latest, target, deadline, direction } = way;
  const reason = reasonAgainstWay(way);
  if (reason) return notComputable(reason);
  if (base.value <= 0) return notComputable('BASE_NOT_POSITIVE');
  if (target <= 0) return notComputable('TARGET_NOT_POSITIVE');
  if (latest.value <= 0) return notComputable('VALUE_NOT_POSITIVE');
  if (isReached(base.value, target, direction)) return notComputable('BASE_MEETS_TARGET');
  const ELAPSED = latest.t - base.t;
  const SPAN = deadline - base.t;
  const OBSERVED_RATE = annualGrowth(base.value, latest.value, ELAPSED);
  const PATH = base.value * (target / base.value) ** (ELAPSED / SPAN);
  const values = {
    BASE: base.value,
    LATEST: latest.value,
    TARGET: target,
    ELAPSED,
    SPAN,
    OBSERVED_RATE,
    PATH,
  };
  if (direction * (latest.value - base.value) < 0) return found('VERY_UNLIKELY', values);
  const years = (Math.log(target / base.value) * ELAPSED) / Math.log(latest.value / base.value);
  // Standing still, or so near to it that the time is no number: never.
  if (!Number.isFinite(years)) return found('UNLIKELY', values);
  const MULTIPLE = years / SPAN;
  const outcome: MethodClass =
    MULTIPLE <= 1 + 1e-12 ? 'LIKELY' : MULTIPLE <= 2 + 1e-12 ? 'POSSIBLE' : 'UNLIKELY';
  return found(outcome, { ...values, REACH: base.t + years, MULTIPLE });
}

/**
 * The same for coverage in per cent, "recast as differences from 100 percent, so that the target is to reduce the
 * indicator to zero". A difference below one point counts as one point, since no rate of growth arrives at zero: that
 * floor is ours, the Bank's own was not seen. The numbers told are those of coverage, the rate that of what is missing.
 */
export function worldBankRecast(way: Way): Finding {
  const { base, latest, target } = way;
  if ([base.value, latest.value, target].some((value) => value > 100)) return notComputable('AT_THE_LIMIT');
  const missing = (value: number): number => Math.max(FLOOR, 100 - value);
  const isFloored = [base.value, latest.value, target].some((value) => 100 - value < FLOOR);
  const finding = worldBankPath({
    ...way,
    base: { ...base, value: missing(base.value) },
    latest: { ...latest, value: missing(latest.value) },
    target: missing(target),
    direction: way.direction === 1 ? -1 : 1,
  });
  if (finding.reason) return finding;
  const PATH = 100 - (finding.numbers.PATH ?? Number.NaN);
  const numbers = { ...finding.numbers, BASE: base.value, LATEST: latest.value, TARGET: target, PATH };
  return found(finding.outcome, numbers, isFloored ? ['FLOOR'] : []);
}

/** World Bank, Doing Business: distance to frontier, 0 at the worst and 100 at the best value; null where both are one. */
export function distanceToFrontier(value: number, worst: number, frontier: number): number | null {
  const score = (100 * (worst - value)) / (worst - frontier);
  return Number.isFinite(score) ? score : null;
}

import { mean } from '../statistics.js';
import { annualGrowth } from './growth.js';
import {
  found,
  isAtLeast,
  isReached,
  notComputable,
  type Finding,
  type MethodClass,
  type MethodMark,
  type Way,
} from './method.js';

/**
 * Statistics Canada, built into Open SDG 2.4 (October 2025): docs/progress-methodology.md of open-sdg/open-sdg and the
 * behaviour of sdg/ProgressMeasure.py of open-sdg/sdg-build, both read. Its published results (file
 * indicator_calculation_components.yml of cif-data-donnees-cic, July 2026) are the tests.
 */

/** What Open SDG puts in place of a base or target of 0. */
const SUBSTITUTE = 0.001;

function classOf(value: number, high: number, middle: number, low = 0): MethodClass {
  if (isAtLeast(value, high)) return 'SUBSTANTIAL_PROGRESS';
  if (isAtLeast(value, middle)) return 'ACCELERATION_NEEDED';
  return value >= low ? 'LIMITED_PROGRESS' : 'DETERIORATION';
}

function scoreWithTarget(ratio: number): number {
  return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}

function scoreWithoutTarget(growth: number, c: number): number {
  if (growth < 0) return Math.max(125 * growth - 2.5, -5);
  if (c === 0) return 5;
  if (growth < 0.005 * c) return (500 * growth) / c - 2.5;
  return growth < 0.015 * c ? (250 * growth) / c - 1.25 : Math.min((500 * growth) / c - 5, 5);
}

/**
 * How much of the thresholds is left near a natural limit such as 100 %, where progress must slow down: 1 from twice
 * the limit on, 0 at the limit itself.
 */
export function limitFactor(base: number, limit: number | null): number {
  if (limit === null) return 1;
  const [b, l] = [Math.abs(base), Math.abs(limit)];
  if (b >= 2 * l) return 1;
  return 1 - (b <= l ? b / l : (2 * l - b) / l) ** 4.44;
}

interface Start {
  readonly base: number;
  readonly sign: 1 | -1;
  readonly marks: readonly MethodMark[];
}

function startOf({ base, latest }: Pick<Way, 'base' | 'latest'>): Start | Finding {
  if (latest.t - base.t < 1 - 1e-9) return notComputable('TOO_SHORT');
  if (base.value === 0) {
    return latest.value < 0
      ? notComputable('SIGNS_DIFFER')
      : { base: SUBSTITUTE, sign: 1, marks: ['BASE_REPLACED'] };
  }
  if (base.value * latest.value < 0) return notComputable('SIGNS_DIFFER');
  return { base: base.value, sign: base.value < 0 ? -1 : 1, marks: [] };
}

/**
 * With a target: signed observed growth over the size of the required growth; 95 % and more is substantial, 60 %
 * moderate, 0 limited progress, below deterioration; a target that is met overrides all. Base and newest value of
 * different sign, or less than a year apart, are "not available"; a base or target of 0 counts as 0.001, which the
 * body itself does, and is marked. A base beyond the target is not left out: the size of the required growth counts.
 */
export function canadianProgress(way: Way): Finding {
  const { latest, target: wanted, deadline, direction } = way;
  const start = startOf(way);
  if ('reason' in start) return start;
  const { base, sign } = start;
  const marks: MethodMark[] = [...start.marks, ...(wanted === 0 ? (['TARGET_REPLACED'] as const) : [])];
  const target = wanted === 0 ? SUBSTITUTE : wanted;
  const SPAN = deadline - way.base.t;
  if (!(SPAN > 0)) return notComputable('DEADLINE_BEFORE_BASE');
  const isAchieved = isReached(latest.value, target, direction);
  const ELAPSED = latest.t - way.base.t;
  const values = { BASE: base, LATEST: latest.value, TARGET: target, ELAPSED, SPAN };
  if (target * base < 0 || target === base) {
    if (isAchieved) return found('TARGET_ACHIEVED', values, marks);
    return notComputable(target === base ? 'TARGET_IS_BASE' : 'SIGNS_DIFFER');
  }
  const OBSERVED_RATE = sign * direction * annualGrowth(base, latest.value, ELAPSED);
  const REQUIRED_RATE = Math.abs(annualGrowth(base, target, SPAN));
  const RATIO = OBSERVED_RATE / REQUIRED_RATE;
  const SCORE = scoreWithTarget(RATIO);
  const outcome = isAchieved ? 'TARGET_ACHIEVED' : classOf(RATIO, 0.95, 0.6);
  return found(outcome, { ...values, OBSERVED_RATE, REQUIRED_RATE, RATIO, SCORE }, marks);
}

/**
 * Without a target: growth in the desired direction; 1.5 % and more is substantial, 0.5 % moderate, 0 limited. Near a
 * natural limit the thresholds above 0 shrink; at the limit itself, holding it is substantial progress.
 */
export function canadianProgressWithoutTarget(
  way: Omit<Way, 'target' | 'deadline'>,
  limit: number | null = null,
): Finding {
  const start = startOf(way);
  if ('reason' in start) return start;
  const { base, sign, marks } = start;
  const c = limitFactor(base, limit);
  const ELAPSED = way.latest.t - way.base.t;
  const OBSERVED_RATE = sign * way.direction * annualGrowth(base, way.latest.value, ELAPSED);
  const SCORE = scoreWithoutTarget(OBSERVED_RATE, c);
  const outcome = classOf(OBSERVED_RATE, 0.015 * c, 0.005 * c);
  return found(outcome, { BASE: base, LATEST: way.latest.value, ELAPSED, OBSERVED_RATE, SCORE }, marks);
}

/** The indicator from its series: the mean of their scores; achieved only if all are. Series without a score are left out. */
export function canadianAggregate(
  series: readonly { readonly score: number | null; readonly achieved: boolean }[],
): Finding {
  const judged = series.flatMap(({ score, achieved }) => (score === null ? [] : { score, achieved }));
  if (judged.length === 0) return notComputable('NO_VALUE');
  const SCORE = mean(judged.map(({ score }) => score));
  const isAchieved = judged.every(({ achieved }) => achieved);
  return found(isAchieved ? 'TARGET_ACHIEVED' : classOf(SCORE, 2.5, 0, -2.5), {
    SCORE,
    POINTS: judged.length,
  });
}

/** Goals that are best in the middle: parity of two groups, a share of one half, a budget spent to 100 %. */
export type TwoSided = 'PARITY_INDEX' | 'SHARE' | 'BUDGET';

/**
 * A two-sided value folded into one that is to fall: parity to 1 from above (0.97 to 1.03 is parity), a share to 50, a
 * budget to 100. Null where it cannot be folded: an index of parity of 0 or below.
 */
export function foldTwoSided(kind: TwoSided, value: number): number | null {
  if (kind === 'SHARE') return 50 + Math.abs(value - 50);
  if (kind === 'BUDGET') return 100 + Math.abs(value - 100);
  if (value >= 0.97 && value <= 1.03) return 1;
  const folded = value > 0 ? Math.max(value, 1 / value) : Number.NaN;
  return Number.isFinite(folded) ? folded : null;
}

/** A yes or no: achieved, or no class (Canada's "not achieved" has none of the five). */
export function canadianBinary(isDone: boolean): Finding {
  return found(isDone ? 'TARGET_ACHIEVED' : null, {});
}

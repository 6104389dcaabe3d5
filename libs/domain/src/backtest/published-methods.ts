import { weightedGeometric, weightedLogit } from '../forecast/weighted-logit.js';
import type { TimedValue } from '../forecast/theil-sen.js';
import type { Judgement, Known, Method, MethodClass } from './method.js';
import type { SyntheticGoal } from './synthetic-goal.js';

/**
 * The methods of official bodies as far as the back-test needs them: base year and value (the first point of the window
 * in which the goal was set), newest value, target and deadline. The class only; a chance none of them tells.
 */

interface Course {
  readonly base: TimedValue;
  readonly last: TimedValue;
  readonly goal: SyntheticGoal;
  readonly known: Known;
}

const bad = (name: string): MethodClass => ({ name, isAlarm: true });
const good = (name: string): MethodClass => ({ name, isAlarm: false });

/** A method whose class follows from one number: the first class whose lower limit the number reaches. */
function byLimits(
  name: string,
  classes: readonly (readonly [MethodClass, number])[],
  number: (course: Course) => number,
): Method {
  const judgements = classes.map(([{ name: verdict }, limit]) => ({
    limit,
    told: { verdict, chance: null },
  }));
  return {
    name,
    classes: classes.map(([one]) => one),
    judge: (known) => (goal) => {
      const last = known.points.at(-1);
      if (!last || last.t - goal.base.t < 1) return null;
      const found = number({ base: goal.base, last, goal, known });
      if (Number.isNaN(found)) return null;
      return judgements.find(({ limit }) => found >= limit)?.told ?? null;
    },
  };
}

const cagr = (from: number, to: number, years: number): number => (to / from) ** (1 / years) - 1;

function growthRatio({ base, last, goal }: Course): number {
  if (!(base.value > 0 && goal.target > 0 && last.value >= 0) || base.value === goal.target)
    return Number.NaN;
  const observed = cagr(base.value, last.value, last.t - base.t);
  return observed / cagr(base.value, goal.target, goal.due - base.t);
}

/** Observed against required compound growth; the limits of Eurostat's monitoring report with a target. */
const eurostat = byLimits(
  'eurostat',
  [
    [good('SIGNIFICANT'), 0.95],
    [good('MODERATE'), 0.6],
    [bad('INSUFFICIENT'), 0],
    [bad('AWAY'), -Infinity],
  ],
  growthRatio,
);

/** The same ratio by Statistics Canada (Open SDG): the wanted direction counts, a zero stands as 0.001. */
const statisticsCanada = byLimits(
  'statcan',
  [
    [good('ON_TRACK'), 0.95],
    [good('ACCELERATE'), 0.6],
    [bad('LIMITED'), 0],
    [bad('DETERIORATION'), -Infinity],
  ],
  ({ base, last, goal }) => {
    const [from, target] = [base.value || 0.001, goal.target || 0.001];
    if (from * last.value < 0 || from === target) return Number.NaN;
    const observed = cagr(from, last.value, last.t - base.t);
    const required = Math.abs(cagr(from, target, goal.due - base.t));
    return ((from < 0 ? -1 : 1) * goal.direction * observed) / required;
  },
);

/** UN Statistics Division 2023: the share of the distance that compound growth will have covered at the deadline. */
const statisticsDivision = byLimits(
  'unsd',
  [
    [good('ON_COURSE'), 0.95],
    [good('ACCELERATE'), 0.1],
    [bad('STAGNATION'), -Infinity],
  ],
  ({ base, last, goal }) => {
    const way = goal.direction * (goal.target - base.value);
    if (!(base.value > 0 && last.value > 0) || way <= 0) return Number.NaN;
    const growth = 1 + cagr(base.value, last.value, last.t - base.t);
    const expected = last.value * growth ** (goal.due - last.t);
    return (goal.direction * (expected - base.value)) / way;
  },
);

/** UN ESCAP, anticipated progress: the value predicted for the deadline, on the way from 0 (base) to 10 (target). */
const escap = byLimits(
  'escap',
  [
    [good('MAINTAIN'), 9 + 1e-9],
    [good('ACCELERATE'), 1e-9],
    [bad('REVERSE'), -Infinity],
  ],
  ({ base, last, goal, known }) => {
    const way = goal.direction * (goal.target - base.value);
    if (way <= 0) return Number.NaN;
    const predict = known.limits.ceiling === null ? weightedGeometric : weightedLogit;
    const prediction = predict(known.points, goal.due - last.t, known.limits);
    if ('reason' in prediction) return Number.NaN;
    return (10 * goal.direction * (prediction.central - base.value)) / way;
  },
);

function linearRatio({ base, last, goal }: Course): number {
  const way = goal.direction * (goal.target - base.value);
  if (way <= 0) return Number.NaN;
  const made = (goal.direction * (last.value - base.value)) / (last.t - base.t);
  return made / (way / (goal.due - base.t));
}

/** The trend arrow of the SDSN: linear pace since the base year against the one required from there. */
const sdsn = byLimits(
  'sdsn',
  [
    [good('ON_TRACK'), 1],
    [good('IMPROVING'), 0.5],
    [bad('STAGNATING'), 0],
    [bad('DECREASING'), -Infinity],
  ],
  linearRatio,
);

/** The Philippine Statistics Authority's pace: the same ratio, 0.9 and 0.5. */
const philippines = byLimits(
  'psa',
  [
    [good('HIGH'), 0.9 + 1e-9],
    [good('MEDIUM'), 0.5],
    [bad('LOW'), -Infinity],
  ],
  linearRatio,
);

/** World Bank (MDG): how many times the planned time constant growth needs; of coverage 100 - x shrinks, 1 point at least. */
const worldBank = byLimits(
  'worldbank',
  [
    [good('LIKELY'), 1],
    [good('POSSIBLE'), 0.5],
    [bad('UNLIKELY'), -Infinity],
  ],
  ({ base, last, goal, known }) => {
    const { ceiling } = known.limits;
    const seen = (value: number): number => (ceiling === null ? value : Math.max(ceiling - value, 1));
    const growth = Math.log(seen(last.value) / seen(base.value)) / (last.t - base.t);
    const needed = Math.log(seen(goal.target) / seen(base.value));
    if (!Number.isFinite(growth) || !Number.isFinite(needed) || needed === 0) return Number.NaN;
    // The reciprocal of the times: 1 is in time, 0.5 twice the time, 0 and below never.
    return (growth / needed) * (goal.due - base.t);
  },
);

/** The methods of official bodies. */
export const PUBLISHED_METHODS: readonly Method[] = [
  eurostat,
  statisticsCanada,
  statisticsDivision,
  escap,
  sdsn,
  philippines,
  worldBank,
];

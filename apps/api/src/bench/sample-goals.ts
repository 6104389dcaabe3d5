import type {
  Comparator,
  Goal,
  IndicatorKind,
  Nature,
  Observation,
  ObservationsBySeries,
  TargetRole,
  Unit,
} from '@waymark/domain';

/** A promise with the values that measure it, made by a rule and a seed: the same on every machine. */
export interface SampleGoal {
  readonly goal: Goal;
  readonly observations: ObservationsBySeries;
}

/** The day as of which the samples are to be judged: all their values are known by then. */
export const SAMPLE_DAY = '2026-06-30';

/** One kind of promise as ministries make it, and how its series runs. */
interface Recipe {
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly nature: Nature;
  readonly comparator: Comparator;
  readonly rhythm: 'YEAR' | 'QUARTER';
  /** Where the series starts, what a year adds to it, and how much a value swings around that. */
  readonly start: number;
  readonly pace: number;
  readonly swing: number;
  /** Whether a year multiplies by `1 + pace` instead of adding it. */
  readonly grows?: boolean;
  readonly aimDue: string;
  readonly latestDue?: string;
  readonly role?: TargetRole;
  readonly max?: number;
}

const PERCENT: Unit = { code: 'percent', kind: 'PERCENT', scale: 1 };
const PERCENT_PER_YEAR: Unit = { code: 'percent-per-year', kind: 'PERCENT', scale: 1 };
const RANK: Unit = { code: 'rank', kind: 'RANK', scale: 1 };
const SUBSCRIBERS: Unit = { code: 'subscribers', kind: 'COUNT', scale: 1 };
const USD_BILLION: Unit = { code: 'usd-billion', kind: 'MONEY', scale: 1e9 };

const COVERAGE = {
  kind: 'PERCENTAGE',
  unit: PERCENT,
  nature: 'POINT',
  comparator: 'AT_LEAST',
  max: 100,
} as const;
const YEARLY = { rhythm: 'YEAR' } as const;
const QUARTERLY = { rhythm: 'QUARTER' } as const;
const OPEN = { aimDue: '2030-12-31' } as const;
const PASSED = { aimDue: '2022-12-31' } as const;

const RECIPES: readonly Recipe[] = [
  { ...COVERAGE, ...QUARTERLY, ...OPEN, start: 20, pace: 5, swing: 0.5 },
  { ...COVERAGE, ...QUARTERLY, start: 10, pace: 6, swing: 1, aimDue: '2027-12-31', latestDue: '2029-12-31' },
  { ...COVERAGE, ...QUARTERLY, start: 30, pace: 4, swing: 2, aimDue: '2020-12-31', latestDue: '2022-12-31' },
  { ...COVERAGE, ...YEARLY, ...OPEN, start: 15, pace: 1.5, swing: 3 },
  { ...COVERAGE, ...YEARLY, ...PASSED, start: 5, pace: 2, swing: 0.2 },
  { ...COVERAGE, ...YEARLY, ...OPEN, comparator: 'AT_MOST', start: 60, pace: -1.2, swing: 1 },
  {
    kind: 'COUNT',
    unit: SUBSCRIBERS,
    nature: 'POINT',
    comparator: 'AT_LEAST',
    ...YEARLY,
    ...OPEN,
    start: 2e4,
    pace: 0.3,
    swing: 0.05,
    grows: true,
  },
  {
    kind: 'COUNT',
    unit: SUBSCRIBERS,
    nature: 'POINT',
    comparator: 'AT_LEAST',
    ...QUARTERLY,
    start: 5e5,
    pace: 0.45,
    swing: 0.1,
    grows: true,
    aimDue: '2028-12-31',
  },
  {
    kind: 'AMOUNT',
    unit: USD_BILLION,
    nature: 'TOTAL',
    comparator: 'AT_LEAST',
    ...YEARLY,
    start: 1,
    pace: 0.12,
    swing: 0.08,
    grows: true,
    aimDue: '2025-12-31',
    role: 'PLAN',
  },
  {
    kind: 'RANK',
    unit: RANK,
    nature: 'POINT',
    comparator: 'TOP',
    ...YEARLY,
    ...OPEN,
    start: 110,
    pace: -1.3,
    swing: 4,
  },
  {
    kind: 'RANK',
    unit: RANK,
    nature: 'POINT',
    comparator: 'TOP',
    ...YEARLY,
    ...PASSED,
    start: 95,
    pace: -0.8,
    swing: 3,
  },
  {
    kind: 'PERCENTAGE',
    unit: PERCENT_PER_YEAR,
    nature: 'AVERAGE',
    comparator: 'AT_LEAST',
    ...YEARLY,
    ...OPEN,
    start: 6,
    pace: 0.02,
    swing: 2,
  },
];

const NEWEST_YEAR = 2025;
const RANKED = 190;

/** Numbers from 0 to 1 that look random and are the same for the same seed (T. Ettinger's mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function levelAt({ start, pace, grows, max }: Recipe, years: number): number {
  const level = grows ? start * (1 + pace) ** years : start + pace * years;
  return Math.min(level, max ?? Infinity);
}

/** The periods of a series, oldest first, each with the years that have gone by since the first. */
function periodsOf({ rhythm }: Recipe, points: number): { period: string; years: number; knownOn: string }[] {
  const each = rhythm === 'YEAR' ? 1 : 4;
  return Array.from({ length: points }, (_, index) => {
    const before = points - 1 - index;
    const year = NEWEST_YEAR - Math.floor(before / each);
    const quarter = 4 - (before % each);
    // A year is published in April, a quarter in the second month after it.
    const month = rhythm === 'YEAR' ? 4 : (quarter * 3 + 2) % 12;
    const knownYear = rhythm === 'QUARTER' && quarter < 4 ? year : year + 1;
    return {
      period: rhythm === 'YEAR' ? String(year) : `${year}-Q${quarter}`,
      years: index / each,
      knownOn: `${knownYear}-${String(month).padStart(2, '0')}-15`,
    };
  });
}

function valuesOf(recipe: Recipe, points: number, random: () => number): Observation[] {
  const { swing, grows, unit, max } = recipe;
  const isRank = unit.kind === 'RANK';
  return periodsOf(recipe, points).map(({ period, years, knownOn }, index) => {
    const level = levelAt(recipe, years);
    const swung = level + (random() + random() - 1) * 2 * swing * (grows ? level : 1);
    const bounded = Math.max(isRank ? 1 : 0, Math.min(swung, max ?? Infinity));
    return {
      period,
      version: 1,
      value: isRank ? Math.round(bounded) : Number(bounded.toPrecision(4)),
      low: null,
      high: null,
      qualifier: random() < 0.03 ? 'ABOUT' : null,
      // The newest figures are estimates more often than not.
      status: index > points - 4 && random() < 0.6 ? 'ESTIMATE' : 'FINAL',
      rankOf: isRank ? RANKED : null,
      knownOn,
      knownPrecision: 'DAY',
    };
  });
}

function sampleGoal(index: number, points: number): SampleGoal {
  const recipe = RECIPES[index % RECIPES.length]!;
  const random = randomFrom(index + 1);
  const {
    kind,
    unit,
    nature,
    comparator,
    rhythm,
    aimDue,
    latestDue = null,
    role = 'FINAL',
    max = null,
  } = recipe;
  const [id, indicatorId] = [`goal-${index}`, `indicator-${index}`];
  const values = valuesOf(recipe, points, random);
  const dueYears =
    Number((latestDue ?? aimDue).slice(0, 4)) - NEWEST_YEAR + values.length / (rhythm === 'YEAR' ? 1 : 4);
  // From four fifths to six fifths of where the series is heading: some are easy, some are out of reach.
  const wanted = levelAt(recipe, dueYears) * (0.8 + 0.4 * random());
  const goal: Goal = {
    id,
    kind: 'GOAL',
    lifecycle: 'IN_FORCE',
    statedOn: '2018-06-01',
    baselineValue: values[0]?.value ?? null,
    baselinePeriod: values[0]?.period ?? null,
    isProxy: false,
    seriesRule: 'FIRST',
    indicator: { id: indicatorId, kind, direction: null, decimals: 1, min: null, max, unit },
    targets: [
      {
        n: 1,
        role,
        comparator,
        value: Math.max(1, Number(wanted.toPrecision(3))),
        valueHigh: null,
        unit: null,
        about: false,
        aimDue,
        latestDue,
        duePrecision: 'YEAR',
      },
    ],
    series: [
      {
        id,
        indicatorId,
        areaId: 'VN',
        producerId: 'producer',
        unit,
        nature,
        frequency: rhythm,
        breaks: [],
      },
    ],
  };
  return { goal, observations: new Map([[id, values]]) };
}

/** So many promises, each measured by a series of so many values: every kind in turn. */
export function sampleGoals(count: number, points: number): SampleGoal[] {
  return Array.from({ length: count }, (_, index) => sampleGoal(index, points));
}

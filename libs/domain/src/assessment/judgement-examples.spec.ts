import { goal, measured, rank, series, target, values } from '../../test/given.js';
import type { GoalAssessment } from '../index.js';
import { assessGoal } from './assess-goal.js';

interface Example {
  readonly name: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly direction: 1 | -1;
  readonly target: number;
  readonly deadline: number;
  readonly bounds: readonly [number, number];
  readonly expected: Readonly<Record<string, number | string | null>>;
}

/** Worked examples of the default judgement, computed by a script that shares no code with this library. */
const EXAMPLES: readonly Example[] = [
  {
    name: 'default.judgement#01 manager sentence: needs 5.1, gains 2.3',
    years: [2015, 2016, 2017, 2018, 2019],
    values: [75.5, 77.8, 80.1, 82.4, 84.7],
    direction: 1,
    target: 100,
    deadline: 2022,
    bounds: [0, 100],
    expected: {
      required: 5.1,
      pace: 2.3,
      ratio: 0.4509803922,
      phi: 1,
      central: 91.6,
      low80: 88.77489099,
      high80: 94.42510901,
      probability: 0.05,
      status: 'OFF_TRACK',
      reachYear: 2026,
      chance: 'VERY_UNLIKELY',
    },
  },
  {
    name: 'default.judgement#04 noisy, ratio above 0.95 but chance below one half',
    years: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021],
    values: [61, 66, 60, 68, 65, 72, 66, 70],
    direction: 1,
    target: 77,
    deadline: 2027,
    bounds: [0, 100],
    expected: {
      required: 1.166666667,
      pace: 1.142857143,
      ratio: 0.9795918367,
      phi: 0.8,
      central: 73.373056,
      low80: 43.941492,
      high80: 100,
      probability: 0.4325061387,
      status: 'AT_RISK',
      chance: 'LESS_LIKELY_THAN_NOT',
    },
  },
  {
    name: 'default.judgement#07 lower is better',
    years: [2013, 2015, 2017, 2019, 2021],
    values: [38, 34, 31, 27, 24],
    direction: -1,
    target: 12,
    deadline: 2030,
    bounds: [0, 100],
    expected: {
      required: -1.333333333,
      pace: -1.75,
      ratio: 1.3125,
      phi: 1,
      central: 8.25,
      low80: 1.169448283,
      high80: 15.33055172,
      probability: 0.7752264301,
      status: 'ON_TRACK',
      chance: 'LIKELY',
    },
  },
  {
    name: 'default.judgement#13 two observations: ratio only',
    years: [2018, 2021],
    values: [40, 49],
    direction: 1,
    target: 70,
    deadline: 2028,
    bounds: [0, 100],
    expected: {
      required: 3,
      pace: 3,
      ratio: 1,
      phi: null,
      central: null,
      low80: null,
      high80: null,
      probability: null,
      status: 'ON_TRACK',
      chance: null,
    },
  },
  {
    name: 'default.judgement#18 rank, top 40 by 2030',
    years: [2012, 2014, 2016, 2018, 2020, 2022, 2024],
    values: [54, 52, 49, 50, 46, 45, 43],
    direction: -1,
    target: 40,
    deadline: 2030,
    bounds: [1, 193],
    expected: {
      required: -0.5,
      pace: -0.9,
      ratio: 1.8,
      phi: 0.8,
      central: 40.3437184,
      low80: 34.59487058,
      high80: 46.09256622,
      probability: 0.4665549025,
      status: 'AT_RISK',
    },
  },
];

function assess(
  example: Pick<Example, 'years' | 'values' | 'direction' | 'target' | 'bounds'>,
  dates: {
    aimDue: string;
    latestDue?: string;
    asOf: string;
  },
): GoalAssessment {
  const [min, max] = example.bounds;
  const { aimDue, latestDue = null, asOf } = dates;
  const comparator = example.direction === 1 ? 'AT_LEAST' : 'AT_MOST';
  const given = goal({
    indicator: { min, max },
    targets: [target({ comparator, value: example.target, aimDue, latestDue })],
  });
  const rows = example.years.map((year, i) => [String(year), example.values[i] ?? Number.NaN] as const);
  return assessGoal(given, measured(...values(...rows)), { asOf });
}

describe('the worked examples of the default judgement', () => {
  it.each(EXAMPLES.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const asOf = `${(example.years.at(-1) ?? 0) + 1}-06-01`;
    const { deciding } = assess(example, { aimDue: `${example.deadline}-12-31`, asOf });
    for (const [field, expected] of Object.entries(example.expected)) {
      const found: unknown = Reflect.get(deciding, field);
      if (typeof expected === 'number' && typeof found === 'number') {
        expect(Math.abs(found - expected)).toBeLessThan(1e-6);
      } else expect([field, found]).toEqual([field, expected]);
    }
  });

  const twoDates = { direction: 1, target: 100, bounds: [0, 100] } as const;

  it('default.two_stage#01: before the first of two deadlines it judges against the first', () => {
    const { deciding } = assess(
      { ...twoDates, years: [2018, 2019], values: [80, 85] },
      { aimDue: '2020-12-31', latestDue: '2022-12-31', asOf: '2020-07-01' },
    );
    expect(deciding).toMatchObject({ stage: 'AIM', due: '2020-12-31', marks: ['TWO_DATES', 'TWO_POINTS'] });
    expect(deciding.required).toBeCloseTo(15, 9);
    expect(deciding.requiredByLatest).toBeCloseTo(5, 9);
  });

  it('default.two_stage#02: between the two it judges against the latest, the first being missed', () => {
    const { deciding } = assess(
      { ...twoDates, years: [2018, 2019, 2020], values: [80, 85, 91] },
      { aimDue: '2020-12-31', latestDue: '2022-12-31', asOf: '2021-07-01' },
    );
    expect(deciding).toMatchObject({ stage: 'LATEST', due: '2022-12-31', requiredByLatest: null });
    expect(deciding.marks).toEqual(['TWO_DATES', 'FIRST_DATE_MISSED', 'FEW_POINTS']);
  });

  it('default.rank#01: from rank 41 of 193 to 30 by 2045', () => {
    const given = goal({
      indicator: { kind: 'RANK', unit: rank, decimals: 0 },
      series: [series({ unit: rank })],
      targets: [target({ comparator: 'TOP', value: 30, aimDue: '2045-12-31' })],
    });
    const { deciding } = assessGoal(given, measured(...values(['2022', 43], ['2024', 41])), {
      asOf: '2025-01-01',
    });
    expect(deciding.required).toBeCloseTo(-0.5238095238, 9);
  });
});

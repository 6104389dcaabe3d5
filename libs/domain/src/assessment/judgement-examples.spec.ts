import { goal, measured, percent, rank, series, target, values } from '../../test/given.js';
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
  readonly isRank?: boolean;
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
      low80: 90.2989235226,
      high80: 92.9010764774,
      probability: 0.05,
      status: 'OFF_TRACK',
      reachYear: 2026,
      chance: 'VERY_UNLIKELY',
    },
  },
  {
    name: 'default.judgement#04 noisy, all but none of the pace is left, the chance is below one half',
    years: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021],
    values: [61, 66, 60, 68, 65, 72, 66, 70],
    direction: 1,
    target: 77,
    deadline: 2027,
    bounds: [0, 100],
    expected: {
      required: 1.166666667,
      pace: 0.5,
      ratio: 0.4285714286,
      phi: 0.0532544379,
      central: 70.0281249994,
      low80: 51.1299818348,
      high80: 88.926268164,
      probability: 0.4455327463,
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
      low80: 2.6349267883,
      high80: 13.8650732117,
      probability: 0.7878662198,
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
    name: 'a share that has multiplied, on the axis of its odds',
    years: [2012, 2014, 2016, 2018, 2020],
    values: [12, 21, 34, 50, 65],
    direction: 1,
    target: 95,
    deadline: 2025,
    bounds: [0, 100],
    expected: {
      required: 6,
      pace: 6.9375,
      ratio: 1.15625,
      noise: 0.0160422423,
      phi: 0.9,
      central: 86.2837026553,
      low80: 81.0979644232,
      high80: 90.2183424084,
      probability: 0.1072004282,
      status: 'OFF_TRACK',
    },
  },
  {
    name: 'three points, of which one degree of freedom is left',
    years: [2020, 2021, 2022],
    values: [40, 44, 49],
    direction: 1,
    target: 60,
    deadline: 2025,
    bounds: [0, 100],
    expected: {
      required: 3.6666666667,
      pace: 4.5,
      noise: 0.7071067812,
      phi: 1,
      central: 62.5,
      low80: 55.4238155625,
      high80: 69.5761844375,
      probability: 0.7412644754,
      status: 'ON_TRACK',
      chance: 'MORE_LIKELY_THAN_NOT',
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
    isRank: true,
    expected: {
      required: -0.5,
      pace: -0.75,
      ratio: 1.5,
      phi: 0.7159763314,
      central: 41,
      low80: 36,
      high80: 47,
      probability: 0.4808013589,
      status: 'AT_RISK',
    },
  },
];

function assess(
  example: Pick<Example, 'years' | 'values' | 'direction' | 'target' | 'bounds' | 'isRank'>,
  dates: {
    aimDue: string;
    latestDue?: string;
    asOf: string;
  },
): GoalAssessment {
  const [min, max] = example.bounds;
  const { aimDue, latestDue = null, asOf } = dates;
  const comparator = example.direction === 1 ? 'AT_LEAST' : 'AT_MOST';
  const unit = example.isRank ? rank : percent;
  const given = goal({
    indicator: { min, max, unit },
    series: [series({ unit })],
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

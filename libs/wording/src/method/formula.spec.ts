import { METHOD_WORDS, judgeByMethods, type Goal, type Observation } from '@waymark/domain';
import { wording } from '../wording.js';
import { formulaOf } from './formula.js';
import { methodText, threshold } from './method-wording.js';

const percent = { code: 'percent', kind: 'PERCENT', scale: 1, symbolVi: '%', symbolEn: '%' } as const;

const series = {
  id: 'a',
  indicatorId: 'i',
  areaId: 'VN',
  producerId: 'p',
  unit: percent,
  nature: 'POINT',
  frequency: 'YEAR',
  breaks: [],
} as const;
const target = {
  n: 1,
  role: 'FINAL',
  comparator: 'AT_LEAST',
  value: 75,
  valueHigh: null,
  unit: null,
  about: false,
  aimDue: '2030-12-31',
  latestDue: null,
  duePrecision: 'YEAR',
} as const;
const goal: Goal = {
  id: 'G',
  kind: 'GOAL',
  lifecycle: 'IN_FORCE',
  statedOn: '2019-05-02',
  baselineValue: null,
  baselinePeriod: null,
  isProxy: false,
  seriesRule: 'FIRST',
  targets: [target],
  series: [series],
  indicator: {
    id: 'i',
    kind: 'PERCENTAGE',
    direction: 'INCREASE',
    decimals: 1,
    min: 0,
    max: 100,
    unit: percent,
  },
};

const known = (
  [
    ['2015', 40],
    ['2019', 46],
    ['2021', 50],
    ['2023', 52],
  ] as const
).map(([period, value]): Observation => ({
  period,
  version: 1,
  value,
  low: null,
  high: null,
  qualifier: null,
  status: 'FINAL',
  rankOf: null,
  knownOn: `${period}-12-31`,
  knownPrecision: 'DAY',
}));
const peers = [10, 20, 60].map((value) => ({ end: '2023-12-31', value }));

function told(locale: 'vi' | 'en', values = known): Record<string, string[]> {
  const { verdicts } = judgeByMethods(goal, target, series, values, { asOf: '2024-06-01', peers });
  const writer = { numbers: wording(locale), text: methodText(locale), unit: percent, decimals: 1 };
  return Object.fromEntries(
    verdicts.map((verdict) => [
      `${verdict.method} ${verdict.variant ?? ''}`.trim(),
      formulaOf(verdict, writer).map(({ label, text }) => `${label}: ${text}`),
    ]),
  );
}

describe('a formula with the numbers of a goal', () => {
  it('is written as readers of each language write it', () => {
    expect(told('vi')['EUROSTAT WITH_TARGET']).toEqual([
      'Tốc độ đã có: (52 ÷ 40)^(1 ÷ 8) − 1 = 3,33% mỗi năm',
      'Tốc độ cần có: (75 ÷ 40)^(1 ÷ 15) − 1 = 4,28% mỗi năm',
      'Tỷ số: 3,33% ÷ 4,28% = 0,78',
    ]);
    expect(told('en')['UN_STATISTICS WITH_TARGET']).toEqual([
      'Pace so far: (52 ÷ 40)^(1 ÷ 8) − 1 = 3.33% a year',
      'Expected at the deadline: 52 × (1 + 3.33%)^7 = 65.4',
      'Share of the way by the deadline: (65.4 − 40) ÷ (75 − 40) = 72.6%',
    ]);
    expect(told('en')['PSA']).toEqual([
      'Pace so far: (52 − 40) ÷ 8 = +1.5 points a year',
      'Pace needed: (75 − 40) ÷ 15 = +2.33 points a year',
      'Ratio: 1.5 ÷ 2.33 = 0.64',
    ]);
    expect(told('vi')['TIME_DISTANCE']).toEqual([
      'Kế hoạch có mức này vào: 2021',
      'So với kế hoạch: chậm 2,86 năm',
    ]);
  });

  it('shows what is missing where the World Bank counts that', () => {
    expect(told('vi')['WORLD_BANK RECAST']?.[0]).toBe(
      'Tốc độ đã có: ((100 − 52) ÷ (100 − 40))^(1 ÷ 8) − 1 = -2,75% mỗi năm',
    );
  });

  it('has a line for each method that computes, and no number that is none', () => {
    for (const lines of Object.values(told('vi'))) {
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join(' ')).not.toMatch(/NaN|undefined|∞|null/);
    }
  });

  it('says nothing where nothing is computed', () => {
    const lines = told('vi', known.slice(0, 1));
    expect(Object.values(lines).flat()).toEqual([]);
  });
});

it('every class of every body has a threshold in both languages, and a Vietnamese name', () => {
  for (const { classes } of Object.values(METHOD_WORDS)) {
    for (const { code } of classes) {
      expect([threshold(methodText('vi'), code), threshold(methodText('en'), code)]).not.toContain('');
      expect(methodText('vi').className[code]).toBeTruthy();
    }
  }
});

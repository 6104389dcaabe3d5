import { way } from '../../test/way.js';
import {
  canadianAggregate,
  canadianBinary,
  canadianProgress,
  canadianProgressWithoutTarget,
  foldTwoSided,
  limitFactor,
} from './statistics-canada.js';

const SUBSTANTIAL = 'SUBSTANTIAL_PROGRESS';
const MODERATE = 'ACCELERATION_NEEDED';
const LIMITED = 'LIMITED_PROGRESS';
const DETERIORATION = 'DETERIORATION';

/** Published by Statistics Canada: cif-data-donnees-cic, indicator_calculation_components.yml, July 2026. */
describe('the published series of Statistics Canada', () => {
  it.each([
    [
      '1-1-1 poverty',
      way([14.5, 2015], [10.2, 2023], [7.25, 2030]),
      0.9525901792032172,
      2.5185563910306596,
      SUBSTANTIAL,
    ],
    ['11-3-1', way([63, 2005], [74, 2020], [85, 2030]), 0.8949392974, 2.1067619076, MODERATE],
    ['15-4-1', way([10.1, 2015], [13.7, 2023], [30, 2030]), 0.5160064972, -0.3499557281, LIMITED],
    [
      '11-6-1',
      way([699, 2014], [683.4, 2022], [490, 2030]),
      0.12830416881599752,
      -1.9653950197943832,
      LIMITED,
    ],
    ['11-1-1 homeless', way([26866, 2016], [36058, 2024], [13433, 2028]), -0.6675781358, -5, DETERIORATION],
    ['12-1-1', way([0.37, 2015], [14.63, 2024], [60, 2030]), 1.249622415, 4.6402279483, SUBSTANTIAL],
    [
      '15-2-1',
      way([42, 2019], [40, 2024], [60, 2026]),
      -0.18576295071190677,
      -3.274018486731302,
      DETERIORATION,
    ],
    ['3-14-1', way([18.8, 2015], [11.1, 2024], [5, 2035]), 0.8874610697051454, 2.0533456747968826, MODERATE],
    [
      '14-2-1 base beyond target',
      way([68.5534591195, 2015], [46.7336683417, 2023], [55, 2026], 1),
      -2.3587220378,
      -5,
      DETERIORATION,
    ],
    ['3-4-1 met', way([8.1, 2015], [6.8, 2024], [8, 2025]), 15.5058712144, 5, 'TARGET_ACHIEVED'],
  ] as const)('%s', (_name, given, value, score, outcome) => {
    const finding = canadianProgress(given);
    expect(finding.numbers.RATIO).toBeCloseTo(value, 8);
    expect(finding.numbers.SCORE).toBeCloseTo(score, 8);
    expect(finding).toMatchObject({ outcome, reason: null, marks: [] });
  });

  it.each([
    ['17-1-1', [86.2795833333, 2016], [92.35875, 2024], 1, 100, 0.0085472532, 3.8907192806, SUBSTANTIAL],
    ['1-2-1', [66.6, 2016], [71.4, 2023], 1, 100, 0.0099914837, 1.7397528501, MODERATE],
    ['10-2-1', [3.8, 2015], [11.9, 2024], -1, null, -0.1352325065, -5, DETERIORATION],
  ] as const)('%s, without a target', (...given) => {
    const [, base, latest, direction, limit, value, score, outcome] = given;
    const finding = canadianProgressWithoutTarget(way(base, latest, [0, 0], direction), limit);
    expect(finding.numbers.OBSERVED_RATE).toBeCloseTo(value, 8);
    expect(finding.numbers.SCORE).toBeCloseTo(score, 7);
    expect(finding.outcome).toBe(outcome);
  });

  it('statcan.aggregate#01: ten diseases', () => {
    const scores = [
      0.4411258101220128, 5, -5, 0.03918059688382103, -4.348758939021089, -5, -2.61298882689828,
    ];
    const series = [...scores, 4.2253890418563245, 5, -4.213607036933517].map((score) => ({
      score,
      achieved: false,
    }));
    const finding = canadianAggregate(series);
    expect(finding.numbers.SCORE).toBeCloseTo(-0.6469659353990729, 9);
    expect(finding.outcome).toBe(LIMITED);
  });

  it('a revision of the poverty rate from 10.2 to 10.4 takes it from on track to moderate', () => {
    const finding = canadianProgress(way([14.5, 2015], [10.4, 2023], [7.25, 2030]));
    expect(finding.numbers.RATIO).toBeCloseTo(0.90109, 6);
    expect(finding.outcome).toBe(MODERATE);
  });
});

describe('the rule of Statistics Canada', () => {
  it('takes a base or target of 0 as 0.001, and says so', () => {
    const fromZero = canadianProgress(way([0, 2015], [5, 2020], [10, 2025]));
    expect(fromZero).toMatchObject({ marks: ['BASE_REPLACED'], numbers: { BASE: 0.001 } });
    const toZero = canadianProgress(way([10, 2015], [5, 2020], [0, 2025]));
    expect(toZero).toMatchObject({ marks: ['TARGET_REPLACED'], numbers: { TARGET: 0.001 } });
  });

  it('judges negative values by their size', () => {
    const finding = canadianProgress(way([-10, 2015], [-7, 2020], [-5, 2025]));
    expect(finding.outcome).toBe(SUBSTANTIAL);
    expect(finding.numbers.RATIO).toBeGreaterThan(0.95);
  });

  it.each([
    ['SIGNS_DIFFER', way([-10, 2015], [7, 2020], [12, 2025])],
    ['SIGNS_DIFFER', way([0, 2015], [-7, 2020], [12, 2025])],
    ['SIGNS_DIFFER', way([10, 2015], [7, 2020], [-12, 2025])],
    ['TOO_SHORT', way([10, 2015], [7, 2015.5], [5, 2025])],
    ['TARGET_IS_BASE', way([10, 2015], [7, 2020], [10, 2025])],
    ['DEADLINE_BEFORE_BASE', way([10, 2015], [7, 2020], [11, 2012])],
  ])('is not available: %s', (reason, given) => {
    expect(canadianProgress(given)).toMatchObject({ outcome: null, reason });
  });

  it('needs no growth where the target is met', () => {
    expect(canadianProgress(way([10, 2015], [12, 2020], [10, 2025])).outcome).toBe('TARGET_ACHIEVED');
    expect(canadianProgress(way([2, 2015], [0, 2020], [-5, 2025], -1)).outcome).toBeNull();
  });

  it.each([
    [0, 100, 1],
    [200, 100, 1],
    [250, 100, 1],
    [100, 100, 0],
    [50, 100, 1 - 0.5 ** 4.44],
    [150, 100, 1 - 0.5 ** 4.44],
    [50, 0, 1],
    [50, null, 1],
  ])('leaves of the thresholds near a limit: base %d, limit %s', (base, limit, c) => {
    expect(limitFactor(base, limit)).toBeCloseTo(c, 12);
  });

  it('finds a value that holds its limit on track', () => {
    const finding = canadianProgressWithoutTarget(way([100, 2015], [100, 2020], [0, 0], 1), 100);
    expect(finding).toMatchObject({ outcome: SUBSTANTIAL, numbers: { SCORE: 5 } });
  });

  it.each([
    [1.02, SUBSTANTIAL, 5],
    [1.016, SUBSTANTIAL, 3],
    [1.01, MODERATE, 1.25],
    [1.002, LIMITED, -1.5],
    [1, LIMITED, -2.5],
    [0.99, DETERIORATION, -3.75],
    [0.9, DETERIORATION, -5],
  ])('without a target, growth to %d of the base', (value, outcome, score) => {
    const finding = canadianProgressWithoutTarget(way([1, 2020], [value, 2021], [0, 0], 1));
    expect(finding.outcome).toBe(outcome);
    expect(finding.numbers.SCORE).toBeCloseTo(score, 9);
  });

  it.each([
    ['SIGNS_DIFFER', way([1, 2020], [-1, 2022], [0, 0], 1)],
    ['TOO_SHORT', way([1, 2020], [2, 2020], [0, 0], 1)],
  ])('without a target is not available: %s', (reason, given) => {
    expect(canadianProgressWithoutTarget(given).reason).toBe(reason);
  });
});

describe('the aggregate of series', () => {
  const one = (score: number | null, achieved = false) => ({ score, achieved });
  it.each([
    ['all achieved', [one(5, true), one(3, true)], 'TARGET_ACHIEVED'],
    ['one achieved', [one(5, true), one(3)], SUBSTANTIAL],
    ['those without a score left out', [one(null), one(5, true)], 'TARGET_ACHIEVED'],
    ['at 2.5', [one(2.5)], SUBSTANTIAL],
    ['at 0', [one(0)], MODERATE],
    ['at -2.5', [one(-2.5)], LIMITED],
    ['below', [one(-2.6)], DETERIORATION],
  ])('%s', (_what, series, outcome) => {
    expect(canadianAggregate(series).outcome).toBe(outcome);
  });

  it('is none without a score', () => {
    expect(canadianAggregate([one(null)]).reason).toBe('NO_VALUE');
  });
});

describe('folding and yes or no', () => {
  it.each([
    ['PARITY_INDEX', 0.8, 1.25], // statcan.goldilocks#01
    ['PARITY_INDEX', 1.25, 1.25],
    ['PARITY_INDEX', 0.97, 1],
    ['PARITY_INDEX', 1.03, 1],
    ['PARITY_INDEX', 0, null],
    ['PARITY_INDEX', -1, null],
    ['SHARE', 40, 60],
    ['SHARE', 60, 60],
    ['BUDGET', 95, 105],
    ['BUDGET', 105, 105],
  ] as const)('%s %d is %s', (kind, value, folded) => {
    expect(foldTwoSided(kind, value)).toBe(folded);
  });

  it('a yes is achieved, a no has no class', () => {
    expect([canadianBinary(true).outcome, canadianBinary(false).outcome]).toEqual(['TARGET_ACHIEVED', null]);
  });
});

import { way } from '../../test/way.js';
import { unPoints, unProgress, unProgressWithoutTarget } from './un-statistics.js';

const judged = (...given: Parameters<typeof way>) => unProgress({ ...way(...given), isPercent: true });

describe('the UN Statistics Division with a target', () => {
  it('unsd.target#01: 40, 52, 75 by 2030 is 2 points', () => {
    const { outcome, numbers } = judged([40, 2015], [52, 2023], [75, 2030]);
    expect(outcome && unPoints(outcome)).toBe(2);
    expect(numbers.PREDICTED).toBeCloseTo(65.41898128, 7);
    expect(numbers.SHARE).toBeCloseTo(0.726256608, 9);
  });

  it('14.5, 10.2, 7.25 by 2030 is 3 points', () => {
    const { outcome, numbers } = judged([14.5, 2015], [10.2, 2023], [7.25, 2030]);
    expect(outcome && unPoints(outcome)).toBe(3);
    expect(numbers.PREDICTED).toBeCloseTo(7.497705, 6);
    expect(numbers.SHARE).toBeCloseTo(0.965834, 6);
  });

  it('stagnation is 1 point', () => {
    const { outcome } = judged([40, 2015], [40.5, 2023], [75, 2030]);
    expect(outcome && unPoints(outcome)).toBe(1);
  });

  it('a value that meets the target is on course whatever the trend', () => {
    expect(judged([90, 2015], [80, 2023], [75, 2030], 1).outcome).toBe('MET_OR_ON_COURSE');
    expect(judged([75, 2015], [75, 2023], [75, 2030], 1).outcome).toBe('MET_OR_ON_COURSE');
  });

  it('within a point of 0 or 100 per cent is met; of other units and targets it is not', () => {
    expect(judged([99, 2015], [99, 2023], [100, 2030]).outcome).toBe('MET_OR_ON_COURSE');
    expect(judged([3, 2015], [1, 2023], [0, 2030]).outcome).toBe('MET_OR_ON_COURSE');
    expect(judged([98, 2015], [98, 2023], [99, 2030]).outcome).toBe('STAGNATION_OR_REGRESSION');
    const count = unProgress({ ...way([99, 2015], [99, 2023], [100, 2030]), isPercent: false });
    expect(count.outcome).toBe('STAGNATION_OR_REGRESSION');
  });

  it.each([
    ['BASE_NOT_POSITIVE', judged([0, 2015], [5, 2023], [75, 2030])],
    ['BASE_MEETS_TARGET', judged([80, 2015], [70, 2023], [75, 2030], 1)],
    ['TARGET_IS_BASE', judged([75, 2015], [70, 2023], [75, 2030])],
  ])('is not computable: %s', (reason, finding) => {
    expect(finding.reason).toBe(reason);
  });
});

describe('the UN Statistics Division without a target', () => {
  it('unsd.no_target#01: 1 % a year is 2 points', () => {
    const { outcome, numbers } = unProgressWithoutTarget(way([50, 2015], [54.6, 2024], [0, 0], 1));
    expect(outcome && unPoints(outcome)).toBe(2);
    expect(numbers.OBSERVED_RATE).toBeCloseTo(0.009826956897, 10);
  });

  it.each([
    [102, 3],
    [100.5, 2],
    [100.4, 1],
  ])('100 to %d in a year', (value, points) => {
    const { outcome } = unProgressWithoutTarget(way([100, 2020], [value, 2021], [0, 0], 1));
    expect(outcome && unPoints(outcome)).toBe(points);
  });

  it.each([
    ['TOO_SHORT', way([1, 2020], [1, 2020], [0, 0], 1)],
    ['BASE_NOT_POSITIVE', way([0, 2020], [1, 2021], [0, 0], 1)],
    ['SIGNS_DIFFER', way([1, 2020], [-1, 2021], [0, 0], 1)],
  ])('is not computable: %s', (reason, given) => {
    expect(unProgressWithoutTarget(given).reason).toBe(reason);
  });
});

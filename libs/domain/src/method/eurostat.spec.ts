import { way } from '../../test/way.js';
import { eurostatWithoutTarget, eurostatWithTarget } from './eurostat.js';

describe('Eurostat with a target', () => {
  it('eurostat.target#01: coverage 54 to 55.6, target 80', () => {
    const { outcome, numbers } = eurostatWithTarget(way([54, 2021], [55.6, 2023], [80, 2030]));
    expect(outcome).toBe('INSUFFICIENT_PROGRESS');
    expect(numbers.OBSERVED_RATE).toBeCloseTo(0.01470667172, 9);
    expect(numbers.REQUIRED_RATE).toBeCloseTo(0.04463902872, 9);
    expect(numbers.RATIO).toBeCloseTo(0.3294576997, 9);
  });

  it('40, 52, 75 by 2030 is moderate at 0.778995', () => {
    const { outcome, numbers } = eurostatWithTarget(way([40, 2015], [52, 2023], [75, 2030]));
    expect(outcome).toBe('MODERATE_PROGRESS');
    expect(numbers.RATIO).toBeCloseTo(0.778995, 6);
  });

  it.each([
    ['exactly the required growth', 110.25, 'SIGNIFICANT_PROGRESS'],
    ['no growth', 100, 'INSUFFICIENT_PROGRESS'],
    ['a fall', 99, 'MOVEMENT_AWAY'],
  ])('%s', (_what, value, outcome) => {
    const deadline = 100 * 1.05 ** 10;
    expect(eurostatWithTarget(way([100, 2015], [value, 2017], [deadline, 2025])).outcome).toBe(outcome);
  });

  it('halves of a falling indicator count the same way', () => {
    expect(eurostatWithTarget(way([20, 2015], [14, 2020], [10, 2025])).outcome).toBe('SIGNIFICANT_PROGRESS');
  });

  it.each([
    ['BASE_NOT_POSITIVE', way([0, 2015], [5, 2020], [10, 2025])],
    ['BASE_NOT_POSITIVE', way([-3, 2015], [5, 2020], [10, 2025])],
    ['TARGET_NOT_POSITIVE', way([10, 2015], [5, 2020], [0, 2025])],
    ['SIGNS_DIFFER', way([10, 2015], [-5, 2020], [12, 2025])],
    ['TARGET_IS_BASE', way([10, 2015], [11, 2020], [10, 2025])],
    ['BASE_MEETS_TARGET', way([70, 2015], [60, 2020], [55, 2025], 1)],
    ['TOO_SHORT', way([10, 2020], [11, 2020], [12, 2025])],
    ['DEADLINE_BEFORE_BASE', way([10, 2020], [11, 2022], [12, 2019])],
    ['NOT_FINITE', way([1e-300, 2020], [1e300, 2020.1], [12, 2025])],
  ])('is not computable: %s', (reason, given) => {
    expect(eurostatWithTarget(given)).toMatchObject({ outcome: null, reason });
  });
});

describe('Eurostat without a target', () => {
  it('eurostat.no_target#01: plus 1.2 % a year', () => {
    const { outcome, numbers } = eurostatWithoutTarget(way([200, 2018], [212.3, 2023], [0, 0], 1));
    expect(outcome).toBe('SIGNIFICANT_PROGRESS');
    expect(numbers.OBSERVED_RATE).toBeCloseTo(0.01200812595, 9);
  });

  it.each([
    [101, 'SIGNIFICANT_PROGRESS'],
    [100.9, 'MODERATE_PROGRESS'],
    [100, 'MODERATE_PROGRESS'],
    [99.5, 'MODERATE_MOVEMENT_AWAY'],
    [99, 'MODERATE_MOVEMENT_AWAY'],
    [98.9, 'SIGNIFICANT_MOVEMENT_AWAY'],
  ])('100 to %d in a year', (value, outcome) => {
    expect(eurostatWithoutTarget(way([100, 2020], [value, 2021], [0, 0], 1)).outcome).toBe(outcome);
  });

  it.each([
    ['BASE_NOT_POSITIVE', way([0, 2015], [5, 2020], [0, 0], 1)],
    ['SIGNS_DIFFER', way([1, 2015], [-5, 2020], [0, 0], 1)],
    ['TOO_SHORT', way([1, 2015], [5, 2015], [0, 0], 1)],
  ])('is not computable: %s', (reason, given) => {
    expect(eurostatWithoutTarget(given).reason).toBe(reason);
  });
});

import fc from 'fast-check';
import { labelPlaceOf, linear, niceTicks, timeOf, yearAt, yearTicks } from './axis.js';

it('puts June above the label of its year and a value for a year at the end of it', () => {
  expect(timeOf('2025-06-30')).toBeCloseTo(labelPlaceOf(2025), 1);
  expect(timeOf('2022-12-31')).toBe(2023);
  expect(yearAt(timeOf('2022-12-31'))).toBe(2022);
  expect(yearAt(timeOf('2023-03-31'))).toBe(2023);
});

it.each([
  [[65, 85.1, 100], { min: 0, max: 100 }, [60, 100]],
  [[0.2, 4], {}, [0, 5]],
  [[50_000, 80_000], {}, [40_000, 90_000]],
  [[5, 5], {}, [4.4, 5.6]],
] as const)('spans %p with round ticks', (values, options, domain) => {
  expect(niceTicks(values, options).domain).toEqual(domain);
});

it('holds every value, keeps its bounds and rises evenly', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { domain, ticks } = niceTicks(values, { min: 0, max: 100 });
      expect(domain[0]).toBeLessThanOrEqual(Math.min(...values) + 1e-9);
      expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
      expect(domain[0]).toBeGreaterThanOrEqual(0);
      expect(domain[1]).toBeLessThanOrEqual(100);
      expect([...ticks]).toEqual([...ticks].sort((a, b) => a - b));
      expect(new Set(ticks).size).toBe(ticks.length);
      expect(ticks.length).toBeLessThanOrEqual(12);
    }),
  );
});

it('ticks ranks at whole numbers', () => {
  const { ticks } = niceTicks([2, 4], { isWhole: true, min: 1 });
  expect(ticks.every(Number.isInteger)).toBe(true);
});

it('names only as many years as can be read', () => {
  expect(yearTicks(2018, 2025)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  expect(yearTicks(2010, 2045, 8)).toEqual([2010, 2015, 2020, 2025, 2030, 2035, 2040, 2045]);
  expect(yearTicks(2021, 2024, 1)).toHaveLength(1);
});

it('maps a domain without extent to the middle', () => {
  expect(linear([3, 3], [0, 10])(3)).toBe(5);
});

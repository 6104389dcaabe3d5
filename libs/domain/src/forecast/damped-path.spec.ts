import { dampedSum, pathValue, reachYear, yearsToReach } from './damped-path.js';

describe('a damped path', () => {
  it('brings phi + phi² + … of its pace, continuous between years', () => {
    expect(dampedSum(0.8, 3)).toBeCloseTo(0.8 + 0.64 + 0.512, 12);
    expect(dampedSum(1, 2.5)).toBe(2.5);
    expect(dampedSum(0.8, 0)).toBe(0);
  });

  it('is at the target in the year that the worked example names', () => {
    // Last value 84.7 at the end of 2019, 2.3 a year, target 100: in 2026.
    expect(reachYear({ value: 84.7, t: 2020, pace: 2.3, phi: 1 }, 100)).toBe(2026);
  });

  it('reached at the very end of a year is reached in that year', () => {
    expect(reachYear({ value: 0, t: 2020, pace: 1, phi: 1 }, 5)).toBe(2024);
    expect(reachYear({ value: 0, t: 2020, pace: 0.1, phi: 1 }, 0.3)).toBe(2022);
  });

  it('never arrives at what lies beyond its limit, the other way, or more than 50 years ahead', () => {
    expect(reachYear({ value: 0, t: 2020, pace: 1, phi: 0.8 }, 4)).toBeNull();
    expect(reachYear({ value: 0, t: 2020, pace: -1, phi: 1 }, 4)).toBeNull();
    expect(reachYear({ value: 0, t: 2020, pace: 0, phi: 1 }, 4)).toBeNull();
    expect(reachYear({ value: 0, t: 2020, pace: 1, phi: 1 }, 51)).toBeNull();
  });

  it('is at the target after the years it says', () => {
    const path = { value: 10, t: 2020, pace: 3, phi: 0.8 };
    expect(pathValue(path, yearsToReach(path, 18) ?? 0)).toBeCloseTo(18, 10);
  });

  it('is at its own value at once, and fifty years ahead at the latest', () => {
    expect(yearsToReach({ value: 10, t: 2020, pace: 0, phi: 1 }, 10)).toBe(0);
    expect(yearsToReach({ value: 0, t: 2020, pace: 1, phi: 1 }, 50)).toBe(50);
    expect(yearsToReach({ value: 0, t: 2020, pace: 1, phi: 1 }, 50.1)).toBeNull();
  });
});

import { measureOf, paceOf } from './pace.js';

const yearly = (...list: number[]): { t: number; value: number }[] =>
  list.map((value, i) => ({ t: 2020 + i, value }));

describe('a pace', () => {
  it('runs on undamped while it is at least twice the noise', () => {
    // Changes of 8, 2 and 5 around 5 a year: noise 3 for four points, the typical pace 5.
    const noisy = paceOf(yearly(0, 8, 10, 15));
    expect(noisy?.noise).toBeCloseTo(3, 12);
    expect(noisy?.phi).toBe(0.8);
    // Changes of 7, 3 and 5: noise 2, pace 5, that is between two and three times the noise.
    const calm = paceOf(yearly(0, 7, 10, 15));
    expect(calm?.noise).toBeCloseTo(2, 12);
    expect(calm?.phi).toBe(1);
  });

  it('of an exact line has no noise, whatever the arithmetic leaves', () => {
    expect(paceOf(yearly(75.5, 77.8, 80.1, 82.4, 84.7))).toMatchObject({ noise: 0, phi: 1 });
  });

  it('of two points has none either, and says nothing of damping', () => {
    expect(paceOf(yearly(40, 49))).toEqual({ slope: 9, noise: null, phi: null });
    expect(paceOf(yearly(40))).toBeNull();
  });
});

describe('the measure of progress', () => {
  it.each([
    ['COUNT', [100, 200], 300, true],
    ['COUNT', [100, 200], 299, false],
    ['MONEY', [300, 200], 100, true],
    ['MONEY', [300, 200], 101, false],
    ['PERCENT', [10, 20], 90, false],
    ['COUNT', [0, 20], 90, false],
    ['COUNT', [10, 0, 20], 90, false],
    ['COUNT', [-10, 20], 90, false],
    ['COUNT', [10, 20], 0, false],
  ] as const)('%s from %j to %d by a rate: %p', (kind, list, target, isLog) => {
    expect(measureOf(kind, list, target).isLog).toBe(isLog);
  });
});

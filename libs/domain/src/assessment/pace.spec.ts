import { measureOf, paceOf } from './pace.js';

const yearly = (...list: number[]): { t: number; value: number }[] =>
  list.map((value, i) => ({ t: 2020 + i, value }));

describe('a pace', () => {
  it.each([
    ['never turned back', [0, 8, 10, 15], 1],
    ['fell only', [15, 10, 8, 0], 1],
    // A net change of 14 in 8 + 2 + 4 + 4 of movement.
    ['turned back once', [0, 8, 6, 10, 14], (14 / 18) ** 2],
    ['came back to where it began', [5, 9, 5], 0],
    ['stood still', [5, 5, 5], 0],
  ] as const)('of a series that %s keeps that share of itself which was progress', (_how, list, phi) => {
    expect(paceOf(yearly(...list))?.phi).toBeCloseTo(phi, 12);
  });

  it('is that of the last five points, its noise that of all', () => {
    const pace = paceOf(yearly(0, 50, 51, 52, 53, 54));
    expect(pace?.slope).toBe(1);
    // Changes of 50, 1, 1, 1, 1 around 10.8 a year: √((39.2² + 4 · 9.8²) / 4).
    expect(pace?.noise).toBeCloseTo(Math.sqrt((39.2 ** 2 + 4 * 9.8 ** 2) / 4), 12);
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
    ['COUNT', [100, 199], 300, true],
    ['COUNT', [100, 199], 299, false],
    ['COUNT', [100, 200], 201, true],
    ['MONEY', [300, 200], 100, true],
    ['MONEY', [300, 200], 101, false],
    ['MONEY', [300, 150], 101, true],
    ['PERCENT', [10, 20], 90, false],
    ['COUNT', [0, 20], 90, false],
    ['COUNT', [10, 0, 20], 90, false],
    ['COUNT', [-10, 20], 90, false],
    ['COUNT', [10, 20], 0, false],
  ] as const)('%s from %j to %d by a rate: %p', (kind, list, target, isLog) => {
    expect(measureOf(kind, list, target).isLog).toBe(isLog);
  });
});

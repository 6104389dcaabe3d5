import { chanceToReach, chanceWord, classify, errorAt, type Prospect, rangeAt } from './chance.js';

describe('the class of an open promise', () => {
  it.each([
    [0.1, 0.5, 'ON_TRACK'],
    [2, 0.4999, 'AT_RISK'],
    [2, 0.25, 'AT_RISK'],
    [2, 0.2499, 'OFF_TRACK'],
    [0.95, null, 'ON_TRACK'],
    [0.9499, null, 'AT_RISK'],
    [0.6, null, 'AT_RISK'],
    [0.5999, null, 'OFF_TRACK'],
  ] as const)('with the ratio %d and the chance %p is %s', (ratio, probability, status) => {
    expect(classify(ratio, probability)).toBe(status);
  });

  it('is not moved over a limit by an error of rounding', () => {
    expect(classify(0, 0.5 - 1e-12)).toBe('ON_TRACK');
    expect(classify(0.6 - 1e-13, null)).toBe('AT_RISK');
  });
});

describe('a chance', () => {
  it.each([
    [0.0999, 'VERY_UNLIKELY'],
    [0.1, 'UNLIKELY'],
    [0.25, 'LESS_LIKELY_THAN_NOT'],
    [0.5, 'MORE_LIKELY_THAN_NOT'],
    [0.75, 'LIKELY'],
  ])('of %d is %s', (probability, word) => {
    expect(chanceWord(probability)).toBe(word);
  });

  const calm: Prospect = { value: 10, t: 2020, pace: 2, phi: 1, noise: 3, movement: 'STEPS', count: 5 };
  const still: Prospect = { ...calm, pace: 0, phi: 0, noise: 0 };

  it('is never told below 5 or above 95 %, not even of a line that stands still', () => {
    expect(chanceToReach(still, 5, 10, 1)).toBe(0.95);
    expect(chanceToReach(still, 5, 10.1, 1)).toBe(0.05);
    expect(chanceToReach(calm, 5, 1e9, 1)).toBe(0.05);
    expect(chanceToReach(calm, 5, 1e9, -1)).toBe(0.95);
  });

  it('is a little above one half where the central path ends at the target, as it came true', () => {
    const told = Math.exp(0.35) / (1 + Math.exp(0.35));
    expect(chanceToReach(calm, 5, 20, 1)).toBeCloseTo(told, 12);
    expect(chanceToReach(calm, 5, 20, -1)).toBeCloseTo(told, 12);
  });

  it('may be wrong by swings, by pace and by what is swing in the pace', () => {
    const error = Math.sqrt(0.4 * 9 * 4 + 0.1 * 3 * 2 * 16 + 0.01 * (2 * 4) ** 2);
    expect(errorAt(calm, 4)).toBeCloseTo(error, 12);
  });

  it('of fewer than five points has a wider range, nested within that of a higher share', () => {
    const half = (prospect: Prospect, level?: number): number => {
      const { low, high } = rangeAt(prospect, 4, level);
      return (high - low) / 2;
    };
    // Student's quantiles of 0.9: 1.885618 of two degrees, 3.077684 of one.
    expect(half(calm) / errorAt(calm, 4)).toBeCloseTo(1.885618, 6);
    expect(half({ ...calm, count: 4 }) / errorAt(calm, 4)).toBeCloseTo(3.077684, 6);
    expect(half(calm, 0.5)).toBeLessThan(half(calm, 0.8));
    expect(half(calm, 0.8)).toBeLessThan(half(calm, 0.95));
  });

  it('has a range that widens with time, from nothing', () => {
    const widths = [0, 1, 5].map((h) => rangeAt(calm, h)).map(({ low, high }) => high - low);
    expect(widths[0]).toBe(0);
    expect(widths[1] ?? 0).toBeLessThan(widths[2] ?? 0);
  });
});

import { chanceToReach, chanceWord, classify, cutProbability, rangeAt } from './chance.js';

describe('the class of an open promise', () => {
  it.each([
    [0.95, 0.5, 'ON_TRACK'],
    [0.9499, 0.9, 'AT_RISK'],
    [2, 0.4999, 'AT_RISK'],
    [0.6, 0.1, 'AT_RISK'],
    [0.5999, 0.2499, 'OFF_TRACK'],
    [0.5999, 0.25, 'AT_RISK'],
    [-1, 0.05, 'OFF_TRACK'],
    [0.95, null, 'ON_TRACK'],
    [0.9499, null, 'AT_RISK'],
    [0.6, null, 'AT_RISK'],
    [0.5999, null, 'OFF_TRACK'],
  ] as const)('with the ratio %d and the chance %p is %s', (ratio, probability, status) => {
    expect(classify(ratio, probability)).toBe(status);
  });

  it('is not moved over a limit by an error of rounding', () => {
    expect(classify(0.3 * 2 + 0.35 - 1e-16, 0.5 - 1e-12)).toBe('ON_TRACK');
    expect(classify(0.6 - 1e-13, 0)).toBe('AT_RISK');
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

  it('is never told below 5 or above 95 %', () => {
    expect([0, 0.05, 0.5, 1].map(cutProbability)).toEqual([0.05, 0.05, 0.5, 0.95]);
  });

  const exact = { value: 10, t: 2020, pace: 2, phi: 1, noise: 0, span: 4, count: 5 };

  it('of an exact line is nothing or certainty', () => {
    expect(chanceToReach(exact, 5, 20, 1)).toBe(1);
    expect(chanceToReach(exact, 5, 20.1, 1)).toBe(0);
    expect(chanceToReach(exact, 5, 20, -1)).toBe(1);
    expect(chanceToReach(exact, 5, 19.9, -1)).toBe(0);
  });

  it('is one half where the central path ends at the target', () => {
    expect(chanceToReach({ ...exact, noise: 3 }, 5, 20, 1)).toBeCloseTo(0.5, 12);
  });

  it('has a range that widens with time, from nothing', () => {
    const widths = [0, 1, 5]
      .map((h) => rangeAt({ ...exact, noise: 3 }, h))
      .map(({ low, high }) => high - low);
    expect(widths[0]).toBe(0);
    expect(widths[1] ?? 0).toBeLessThan(widths[2] ?? 0);
  });
});

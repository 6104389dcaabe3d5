import { clip, mean, median, normalQuantile } from './statistics.js';

describe('statistics', () => {
  it('take the middle of values in any order', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(mean([1, 2, 6])).toBe(3);
  });

  it('keep a value within the bounds there are', () => {
    expect([clip(105, 0, 100), clip(-1, 0, 100), clip(105, null, null)]).toEqual([100, 0, 105]);
  });

  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.965, 1.811910672671],
    [0.999, 3.090232306167813],
    [0.01, -2.326347874040841],
  ])('know the normal quantile of %d', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 7);
  });
});

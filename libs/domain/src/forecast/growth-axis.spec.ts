import { growthAxis, LOG, oddsAxis } from './growth-axis.js';

const free = { max: null, isWhole: false };
const share = { max: 100, isWhole: false };

describe('the axis of growth', () => {
  it.each([
    ['has doubled', [10, 12, 14, 17, 20], free, true],
    ['has halved', [20, 18, 15, 12, 10], free, true],
    ['has not quite doubled', [10, 12, 14, 17, 19.9], free, false],
    ['has not quite halved', [19.9, 18, 15, 12, 10], free, false],
    ['is known from four values only', [10, 20, 30, 40], free, false],
    ['has been at zero', [10, 0, 14, 17, 20], free, false],
    ['has been at its greatest value', [10, 40, 100, 90, 95], share, false],
    ['is a rank', [80, 60, 50, 45, 40], { max: 130, isWhole: true }, false],
  ] as const)('is that of a series that %s: %j %p %p', (_how, values, limits, isGrowth) => {
    expect(growthAxis(values, limits) !== null).toBe(isGrowth);
  });

  it('is the logarithm without a greatest value, that of the odds below one', () => {
    expect(growthAxis([1, 2, 3, 4, 5], free)).toBe(LOG);
    expect(growthAxis([1, 2, 3, 4, 5], share)?.onto(50)).toBe(0);
    expect(growthAxis([1, 2, 3, 4, 5], share)?.onto(20)).toBeCloseTo(Math.log(0.25), 12);
  });

  it('leads back to the value, and places the ceiling at what is printed as it', () => {
    const axis = oddsAxis(100);
    for (const value of [0.01, 20, 50, 99.9]) expect(axis.back(axis.onto(value))).toBeCloseTo(value, 9);
    expect(axis.back(axis.onto(100))).toBeCloseTo(99.95, 9);
    expect(axis.onto(100)).toBe(axis.onto(99.99));
  });
});

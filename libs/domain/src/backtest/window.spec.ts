import { naiveError, swingOf, windowAt } from './window.js';

const yearly = (...values: readonly number[]) => values.map((value, i) => ({ t: 2010 + i, value }));

describe('the window of an origin', () => {
  it('holds what was known then: eight points at most', () => {
    const points = yearly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    expect(windowAt(points, 8).map(({ value }) => value)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(windowAt(points, 2).map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(windowAt(points, 10)).toEqual([]);
  });

  it('reaches back eighteen years at most', () => {
    const points = [2001, 2002, 2020].map((t) => ({ t, value: t }));
    expect(windowAt(points, 2).map(({ t }) => t)).toEqual([2002, 2020]);
  });
});

describe('the swings of a window', () => {
  it('are those of a year around the drift, from three points on', () => {
    // Drift 1 a year; the steps are 3 and -1: 2 off, up and down; squares 8 over one degree.
    expect(swingOf(yearly(0, 3, 2))).toBeCloseTo(Math.sqrt(8), 12);
    expect(swingOf(yearly(0, 5))).toBe(0);
    expect(swingOf([])).toBe(0);
  });

  it('count a step over two years as two years', () => {
    // Drift 2 a year: the step of two years brings 6 in place of 4, the other 0 in place of 2.
    const points = [
      { t: 2010, value: 0 },
      { t: 2012, value: 6 },
      { t: 2013, value: 6 },
    ];
    expect(swingOf(points)).toBeCloseTo(Math.sqrt(2 ** 2 / 2 + 2 ** 2), 12);
  });

  it('are set beside the mean step', () => {
    expect(naiveError(yearly(0, 3, 2))).toBe(2);
  });
});

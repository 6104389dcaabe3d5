import { studentQuantile } from '../student-t.js';
import { leastSquares } from './least-squares.js';
import { fitLine, lineAt, meanError, valueError } from './line.js';
import { NO_LIMITS } from './forecast.js';
import { theilSen } from './theil-sen.js';

/** Data set cars of R: speed, and distance taken to stop (Ezekiel 1930). */
const SPEED = [
  4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16,
  17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25,
];
const DISTANCE = [
  2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32,
  40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
];
const CARS = SPEED.map((t, i) => ({ t, value: DISTANCE[i] ?? Number.NaN }));

describe('a line by least squares', () => {
  it.each([
    [12, 29.6, 24.4, 34.8],
    [19, 57.1, 51.8, 62.4],
    [24, 76.8, 68.4, 85.2],
  ])('has the limits of the mean that are printed for R data set cars at speed %d', (at, fit, low, high) => {
    const line = fitLine(CARS);
    const half = studentQuantile(0.975, 48) * meanError(line, at);
    expect(lineAt(line, at)).toBeCloseTo(fit, 1);
    expect(lineAt(line, at) - half).toBeCloseTo(low, 1);
    expect(lineAt(line, at) + half).toBeCloseTo(high, 1);
  });

  it('holds a new value at speed 12 between -1.749529 and 60.969149 in 95 % of cases', () => {
    const line = fitLine(CARS);
    const half = studentQuantile(0.975, 48) * valueError(line, 12);
    expect(lineAt(line, 12) - half).toBeCloseTo(-1.749529, 6);
    expect(lineAt(line, 12) + half).toBeCloseTo(60.969149, 6);
  });

  it('is pulled by a dip that leaves the line of Theil and Sen in place', () => {
    // 2 a year, but 8 too low at time 1: least squares lose 1 * 8 of the sum of squared times, 28.
    const points = [-3, -2, -1, 0, 1, 2, 3].map((t) => ({ t, value: t === 1 ? 2 - 8 : 2 * t }));
    expect(theilSen(points)?.slope).toBe(2);
    expect(fitLine(points).slope).toBeCloseTo(2 - 8 / 28, 12);
  });

  it('of an exact line has no width', () => {
    const points = [1, 2, 3, 4].map((t) => ({ t, value: 0.1 * t }));
    const projection = leastSquares(points, 2, NO_LIMITS);
    if ('reason' in projection) throw new Error(projection.reason);
    expect(projection.central).toBeCloseTo(0.6, 12);
    expect(projection.range(0.8)).toEqual({ low: projection.central, high: projection.central });
    expect([projection.chance(0.59, 1), projection.chance(0.61, 1)]).toEqual([1, 0]);
  });
});

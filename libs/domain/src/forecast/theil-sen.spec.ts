import fc from 'fast-check';
import { theilSen } from './theil-sen.js';

describe('the line of Theil and Sen', () => {
  it('gives the published result for the data of Sen (1968)', () => {
    // Test of the R package deming (theilsen): coefficients 6 and 4, limits 26/7 and 35/8 at 93 %.
    const [x, y] = [
      [1, 2, 3, 4, 10, 12, 18],
      [9, 15, 19, 20, 45, 55, 78],
    ];
    const points = x.map((t, i) => ({ t, value: y[i] ?? Number.NaN }));
    const trend = theilSen(points, 0.93);
    expect(trend?.slope).toBeCloseTo(4, 9);
    expect(trend?.intercept).toBeCloseTo(6, 9);
    expect(trend?.low).toBeCloseTo(26 / 7, 9);
    expect(trend?.high).toBeCloseTo(35 / 8, 9);
  });

  it('is not moved by one outlier, and none through one place', () => {
    const points = [0, 1, 2, 3, 4].map((t) => ({ t, value: t === 2 ? 90 : 2 * t }));
    expect(theilSen(points)?.slope).toBe(2);
    expect(theilSen([{ t: 1, value: 1 }])).toBeNull();
    expect(theilSen([1, 2].map((value) => ({ t: 1, value })))).toBeNull();
  });

  it('runs at the middle of the slopes between all pairs of points, however many', () => {
    const point = fc.record({
      t: fc.integer({ min: 2000, max: 2012 }),
      value: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
        const pairs = points.flatMap((a, i) => points.slice(i + 1).map((b) => [a, b] as const));
        const all = pairs.filter(([a, b]) => a.t !== b.t).map(([a, b]) => (b.value - a.value) / (b.t - a.t));
        const slope = theilSen(points)?.slope ?? Number.NaN;
        if (all.length === 0) expect(slope).toBeNaN();
        else {
          const [below, above] = [all.filter((one) => one < slope), all.filter((one) => one > slope)];
          expect(below.length).toBeLessThanOrEqual(all.length / 2);
          expect(above.length).toBeLessThanOrEqual(all.length / 2);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { studentCdf, studentQuantile } from './student-t.js';

describe("Student's distribution", () => {
  // Quantiles as printed in tables of the distribution, with closed forms for one and two degrees of freedom.
  it.each([
    [0.9, 1, 3.0776835371752536],
    [0.9, 2, 1.885618083164127],
    [0.9, 3, 1.6377443536962093],
    [0.9, 4, 1.5332062740589438],
    [0.9, 5, 1.475884048782027],
    [0.9, 6, 1.4397557472577693],
    [0.975, 10, 2.2281388519649385],
    [0.995, 30, 2.7499956535670305],
  ])('has the quantile %d at %i degrees', (p, degrees, expected) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(expected, 9);
  });

  it('has the closed forms at one and two degrees', () => {
    expect(studentCdf(2.5, 1)).toBeCloseTo(0.5 + Math.atan(2.5) / Math.PI, 12);
    expect(studentCdf(2.5, 2)).toBeCloseTo(0.5 + 2.5 / (2 * Math.sqrt(2 + 6.25)), 12);
  });

  it('is symmetric, rising, and inverted by its quantile', () => {
    const degrees = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), degrees, (t, n) => {
        expect(studentCdf(t, n) + studentCdf(-t, n)).toBeCloseTo(1, 12);
        expect(studentCdf(t + 0.01, n)).toBeGreaterThanOrEqual(studentCdf(t, n) - 1e-12);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degrees, (p, n) => {
        expect(studentCdf(studentQuantile(p, n), n)).toBeCloseTo(p, 11);
      }),
    );
  });

  it('gives the same quantile when asked again, whatever was asked between', () => {
    const shares = Array.from({ length: 1_200 }, (_, index) => (index + 1) / 1_201);
    const first = shares.map((p) => [studentQuantile(p, 3), studentQuantile(p, 4)]);
    expect(shares.map((p) => [studentQuantile(p, 3), studentQuantile(p, 4)])).toEqual(first);
    for (const [three = 0, four = 0] of first) expect(Math.abs(three)).toBeGreaterThanOrEqual(Math.abs(four));
  });
});

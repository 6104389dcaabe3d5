import { escapGeometric } from '../method/escap.js';
import { bass, bassCumulative, bassPeak, bassTime, fitBass } from './bass.js';
import { type Forecast, type Limits, NO_LIMITS } from './forecast.js';
import { curveReaches, fitOnAxis, gompertz, gompertzAxis, logistic, logisticAxis } from './growth-curve.js';
import { lineAt, valueError } from './line.js';
import { weightedGeometric, weightedLogit } from './weighted-logit.js';

const points = (years: readonly number[], values: readonly number[]) =>
  years.map((t, i) => ({ t, value: values[i] ?? Number.NaN }));

/** Every two years from 2010. */
const rising = (values: readonly number[]) => values.map((value, i) => ({ t: 2010 + 2 * i, value }));
const COVERAGE = rising([12, 21, 34, 50, 65, 77]);
const SHARE = { ...NO_LIMITS, min: 0, max: 100, ceiling: 100 };

function central(
  method: Forecast,
  given: Parameters<Forecast>[0],
  h: number,
  limits: Limits = SHARE,
): number {
  const projection = method(given, h, limits);
  if ('reason' in projection) throw new Error(projection.reason);
  return projection.central;
}

describe('growth curves towards a known ceiling', () => {
  it('give the worked results for coverage that was 12 % in 2010 and 77 % in 2020', () => {
    const axis = logisticAxis(100);
    const line = fitOnAxis(COVERAGE, axis);
    expect(line.slope).toBeCloseTo(0.3214127849, 9);
    expect(central(logistic, COVERAGE, 5)).toBeCloseTo(94.55891515, 7);
    expect(curveReaches(line, axis, 95)).toBeCloseTo(2025.277507, 6);
    expect(central(gompertz, COVERAGE, 5)).toBeCloseTo(90.668074, 6);
    const other = gompertzAxis(100);
    expect(curveReaches(fitOnAxis(COVERAGE, other), other, 95)).toBeCloseTo(2028.066371, 6);
    const low = logisticAxis(90);
    expect(curveReaches(fitOnAxis(COVERAGE, low), low, 80)).toBeCloseTo(2021.005119, 6);
  });

  it('take the ends of their scale as 0.5 and 99.5 % of the ceiling', () => {
    const [curve, other] = [logisticAxis(200), gompertzAxis(200)];
    expect(curve.back(curve.onto(0))).toBeCloseTo(1, 9);
    expect(curve.back(curve.onto(200))).toBeCloseTo(199, 9);
    expect(other.back(other.onto(0))).toBeCloseTo(1, 9);
    expect(other.back(other.onto(200))).toBeCloseTo(199, 9);
  });

  it.each([
    ['fewer than six points', COVERAGE.slice(1), SHARE, 'TOO_FEW_POINTS'],
    ['no ceiling known from the definition', COVERAGE, { ...SHARE, ceiling: null }, 'NO_CEILING'],
    ['a ceiling of zero', COVERAGE, { ...SHARE, ceiling: 0 }, 'NO_CEILING'],
    ['a series that ends where it began', rising([40, 20, 30, 60, 65, 40]), SHARE, 'NOT_RISING'],
    [
      'a series that rose at once and has fallen since',
      rising([39, 95, 90, 70, 50, 40]),
      SHARE,
      'NOT_RISING',
    ],
    ['nothing below 40 %, which is not below itself', rising([40, 45, 50, 55, 58, 61]), SHARE, 'NO_TURN'],
    ['nothing above 60 %, which is not above itself', rising([39, 45, 50, 55, 58, 60]), SHARE, 'NO_TURN'],
    ['a series that falls', rising([77, 65, 50, 34, 21, 12]), SHARE, 'NOT_RISING'],
    ['nothing above 60 % of the ceiling', rising([5, 9, 16, 28, 41, 59]), SHARE, 'NO_TURN'],
    ['nothing below 40 % of the ceiling', rising([41, 50, 58, 66, 74, 80]), SHARE, 'NO_TURN'],
  ])('are not drawn for %s', (_case, given, limits, reason) => {
    for (const method of [logistic, gompertz, bass]) expect(method(given, 3, limits)).toEqual({ reason });
  });

  it('have a range by two degrees of freedom less than points, on their own axis', () => {
    const projection = logistic(COVERAGE, 3, SHARE);
    if ('reason' in projection) throw new Error(projection.reason);
    const axis = logisticAxis(100);
    const line = fitOnAxis(COVERAGE, axis);
    const half = axis.onto(projection.range(0.8)?.high ?? 0) - lineAt(line, 2023);
    // Student's quantile of 0.9 with four degrees.
    expect(half / valueError(line, 2023)).toBeCloseTo(1.533206, 4);
  });

  it('never reach anything on a way that does not rise', () => {
    const axis = logisticAxis(100);
    expect(curveReaches(fitOnAxis(rising([60, 50, 40]), axis), axis, 95)).toBeNull();
    expect(curveReaches(fitOnAxis(rising([50, 50, 50]), axis), axis, 95)).toBeNull();
    expect(curveReaches(fitOnAxis(rising([40, 50, 60]), axis), axis, 95)).toBeGreaterThan(2014);
  });

  it('are drawn before their turn where the domain gives a reason', () => {
    const early = rising([5, 9, 16, 28, 41, 59]);
    expect(central(logistic, early, 5, { ...SHARE, isSaturating: true })).toBeGreaterThan(80);
  });
});

describe('the diffusion of Bass', () => {
  const given = { p: 0.03, q: 0.38, m: 100 };

  it('gives the worked results for p 0.03 and q 0.38', () => {
    [1, 3, 5, 8, 12].forEach((t, i) => {
      const expected = [3.575816426, 15.0500072, 33.11986425, 65.1737586, 90.86875631][i] ?? Number.NaN;
      expect(bassCumulative(given, t)).toBeCloseTo(expected, 7);
      expect(bassTime(given, expected)).toBeCloseTo(t, 7);
    });
    expect(bassPeak(given)).toBeCloseTo(6.192619198, 8);
  });

  it('is found again from its own curve, and goes on from the newest value', () => {
    const curve = Array.from({ length: 10 }, (_, i) => ({ t: i, value: bassCumulative(given, i) }));
    const fitted = fitBass(curve, 100);
    expect(Math.abs((fitted?.p ?? 0) - given.p)).toBeLessThan(0.003);
    expect(Math.abs((fitted?.q ?? 0) - given.q)).toBeLessThan(0.02);
    expect(Math.abs(central(bass, curve, 3) - bassCumulative(given, 12))).toBeLessThan(0.5);
  });

  it('is found from values at uneven times too', () => {
    const curve = [0, 1, 3, 4, 6, 7, 8, 10].map((t) => ({ t, value: bassCumulative(given, t) }));
    const fitted = fitBass(curve, 100);
    expect(Math.abs((fitted?.p ?? 0) - given.p)).toBeLessThan(0.006);
    expect(Math.abs((fitted?.q ?? 0) - given.q)).toBeLessThan(0.04);
  });

  it('needs two steps short of the ceiling, and stays where the ceiling is reached', () => {
    expect(
      fitBass(
        [
          { t: 0, value: 10 },
          { t: 1, value: 20 },
        ],
        100,
      ),
    ).toBeNull();
    expect(
      fitBass(
        [
          { t: 0, value: 10 },
          { t: 1, value: 20 },
          { t: 2, value: 190 },
        ],
        100,
      ),
    ).toBeNull();
    expect(
      fitBass(
        [
          { t: 0, value: 10 },
          { t: 1, value: 20 },
          { t: 2, value: 35 },
        ],
        100,
      ),
    ).not.toBeNull();
    for (const last of [100, 101]) expect(central(bass, rising([12, 21, 34, 50, 65, last]), 5)).toBe(100);
  });

  it('is not drawn where growth has no such form', () => {
    // Steps that shrink from the start, without example: q below zero.
    expect(bass(rising([2, 35, 55, 64, 68, 70]), 3, SHARE)).toEqual({ reason: 'NO_TURN' });
  });
});

describe('the prediction of UN ESCAP', () => {
  const years = [2012, 2014, 2016, 2018, 2020, 2022];

  it('gives the worked result for a share', () => {
    const given = points(years, [41, 47.5, 52, 60.5, 63, 69.5]);
    expect(central(weightedLogit, given, 8)).toBeCloseTo(85.16171867, 7);
  });

  it('is not defined at the ends of the scale, nor without a scale', () => {
    expect(weightedLogit(points([2019, 2020, 2021], [40, 50, 100]), 3, SHARE)).toEqual({
      reason: 'AT_CEILING',
    });
    expect(weightedLogit(points([2019, 2020, 2021], [40, 50, 60]), 3, NO_LIMITS)).toEqual({
      reason: 'NO_CEILING',
    });
  });

  it('carries on the weighted mean of growth factors for what is no share', () => {
    const given = points([2020, 2021, 2022], [100, 110, 132]);
    const found = escapGeometric(given, 2024).numbers.PREDICTED ?? Number.NaN;
    expect(central(weightedGeometric, given, 2, NO_LIMITS)).toBe(found);
    expect(weightedGeometric(points([2019, 2020, 2021], [0, 3, 5]), 2, NO_LIMITS)).toEqual({
      reason: 'NOT_POSITIVE',
    });
  });
});

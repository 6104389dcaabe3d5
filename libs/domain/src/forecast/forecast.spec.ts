import fc from 'fast-check';
import { bass } from './bass.js';
import { compoundGrowth } from './compound-growth.js';
import { dampedHolt } from './damped-holt.js';
import { type Forecast, type Limits, NO_LIMITS, type Projection } from './forecast.js';
import { gompertz, logistic } from './growth-curve.js';
import { lastValue } from './last-value.js';
import { leastSquares } from './least-squares.js';
import { fitLine, lineAt, valueError } from './line.js';
import { paceForecast } from './pace-forecast.js';
import { weightedGeometric, weightedLogit } from './weighted-logit.js';

const METHODS: readonly (readonly [string, Forecast])[] = Object.entries({
  paceForecast,
  leastSquares,
  dampedHolt,
  weightedLogit,
  weightedGeometric,
  compoundGrowth,
  logistic,
  gompertz,
  bass,
  lastValue,
});

const SHARE: Limits = { ...NO_LIMITS, min: 0, max: 100, ceiling: 100 };
const RANK: Limits = { ...NO_LIMITS, min: 1, max: 193, isWhole: true };

function projected(forecast: Forecast, values: readonly number[], h: number, limits = NO_LIMITS): Projection {
  const projection = forecast(
    values.map((value, i) => ({ t: 2010 + i, value })),
    h,
    limits,
  );
  if ('reason' in projection) throw new Error(projection.reason);
  return projection;
}

describe('the default', () => {
  it('is where the judgement sees the series, with its range and its chance', () => {
    // Worked example: 61 … 70 in 2014-2021, target 77 by 2027.
    const projection = projected(paceForecast, [61, 66, 60, 68, 65, 72, 66, 70], 6, SHARE);
    expect(projection.central).toBeCloseTo(70.0281249994, 6);
    expect(projection.range(0.8)?.low).toBeCloseTo(51.1299818348, 5);
    expect(projection.range(0.8)?.high).toBeCloseTo(88.926268164, 5);
    expect(projection.chance(77, 1)).toBeCloseTo(0.4455327463, 9);
  });
});

describe('the last value', () => {
  it('stays, with the range of a random walk', () => {
    // Steps 1, -1, 2: mean square 2 a year; after two years the variance is 4, Student's t with 3 degrees.
    const projection = projected(lastValue, [10, 11, 10, 12], 2);
    expect(projection.central).toBe(12);
    expect(projection.range(0.8)?.high).toBeCloseTo(12 + 1.637744 * 2, 5);
    expect(projection.chance(12, 1)).toBe(0.5);
    expect(projected(lastValue, [10], 2).range(0.8)).toBeNull();
  });
});

describe('the range of a method', () => {
  it('of the last value counts a step over two years as two years of a random walk', () => {
    // 4 in two years: 8 a year squared; after two years the variance is 16, Student's t with one degree.
    const projection = lastValue(
      [
        { t: 2010, value: 10 },
        { t: 2012, value: 14 },
      ],
      2,
      NO_LIMITS,
    );
    if ('reason' in projection) throw new Error(projection.reason);
    expect(projection.range(0.8)?.high).toBeCloseTo(14 + 3.077684 * 4, 4);
  });

  it('comes with the chance of a target, by as many degrees of freedom', () => {
    // The error after two years is 2: a target of 14 is one of it away; Student's t with three degrees.
    const projection = projected(lastValue, [10, 11, 10, 12], 2);
    expect(projection.chance(14, 1)).toBeCloseTo(0.1955011, 6);
    expect(projection.chance(14, -1)).toBeCloseTo(1 - 0.1955011, 6);
    const still = projected(lastValue, [10, 10], 2);
    expect([still.chance(10, 1), still.chance(10, -1), still.chance(10.1, 1)]).toEqual([1, 1, 0]);
  });

  it('of a line has two degrees of freedom less than points', () => {
    const points = [1, 3, 2, 5].map((value, i) => ({ t: 2010 + i, value }));
    const projection = leastSquares(points, 1, NO_LIMITS);
    if ('reason' in projection) throw new Error(projection.reason);
    const line = fitLine(points);
    expect(projection.central).toBeCloseTo(lineAt(line, 2014), 9);
    const half = (projection.range(0.8)?.high ?? 0) - projection.central;
    expect(half / valueError(line, 2014)).toBeCloseTo(1.885618, 5);
  });
});

describe('what no method learns from', () => {
  it('is anything before a break, even one in the year of the newest value', () => {
    const points = [1, 2, 3].map((value, i) => ({ t: 2018 + i, value }));
    expect(leastSquares(points, 1, { ...NO_LIMITS, breaks: [2020] })).toEqual({ reason: 'TOO_FEW_POINTS' });
    expect(leastSquares(points, 1, { ...NO_LIMITS, breaks: [2021] })).toHaveProperty('central');
  });

  it('is a value that is no number', () => {
    expect(lastValue([{ t: 2020, value: Number.NaN }], 1, NO_LIMITS)).toEqual({ reason: 'NOT_FINITE' });
  });

  it('is a growth down to zero', () => {
    const down = [
      { t: 2019, value: 5 },
      { t: 2020, value: 0 },
    ];
    expect(compoundGrowth(down, 1, NO_LIMITS)).toEqual({ reason: 'NOT_POSITIVE' });
  });
});

describe('compound growth', () => {
  it('goes on at the rate between first and last, and needs both above zero', () => {
    expect(projected(compoundGrowth, [100, 90, 121], 2).central).toBeCloseTo(146.41, 9);
    expect(
      compoundGrowth(
        [
          { t: 1, value: 0 },
          { t: 2, value: 1 },
        ],
        1,
        NO_LIMITS,
      ),
    ).toEqual({
      reason: 'NOT_POSITIVE',
    });
  });
});

const yearly = fc
  .array(
    fc.record({ gap: fc.constantFrom(1, 1, 1, 2, 3), value: fc.double({ min: 0, max: 100, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((steps) => {
    let t = 2000;
    return steps.map(({ gap, value }) => ({ t: (t += gap), value }));
  });
const horizon = fc.double({ min: 0.1, max: 10, noNaN: true });

describe.each(METHODS)('%s', (_name, forecast) => {
  const within = (limits: Limits, isGood: (value: number) => boolean, scale = (x: number) => x) =>
    fc.assert(
      fc.property(yearly, horizon, fc.constantFrom(0.5, 0.8, 0.95), (points, h, level) => {
        const given = points.map(({ t, value }) => ({ t, value: scale(value) }));
        const projection = forecast(given, h, limits);
        if ('reason' in projection) return;
        expect([projection.central, isGood(projection.central)]).toEqual([projection.central, true]);
        const range = projection.range(level);
        if (range) [range.low, range.high].forEach((end) => expect([end, isGood(end)]).toEqual([end, true]));
      }),
    );

  it('keeps a share within 0 and 100 %', () => {
    within({ ...SHARE, isSaturating: true }, (value) => value >= 0 && value <= 100);
  });

  it('gives ranks as whole places from 1 to N', () => {
    const isPlace = (value: number) => Number.isInteger(value) && value >= 1 && value <= 193;
    within(RANK, isPlace, (value) => 1 + Math.round(1.92 * value));
  });

  it('gives finite values for numbers of any size, or a reason', () => {
    within(NO_LIMITS, Number.isFinite, (value) => value * 1e300);
    within(NO_LIMITS, Number.isFinite, (value) => value * 1e-300);
  });

  it('nests its ranges around the central value: 50 within 80 within 95 %', () => {
    fc.assert(
      fc.property(yearly, horizon, (points, h) => {
        const projection = forecast(points, h, SHARE);
        if ('reason' in projection) return;
        const [fifty, eighty, most] = [0.5, 0.8, 0.95].map((level) => projection.range(level));
        if (!fifty || !eighty || !most) {
          expect([fifty, eighty, most]).toEqual([null, null, null]);
          return;
        }
        const ends = [
          most.low,
          eighty.low,
          fifty.low,
          projection.central,
          fifty.high,
          eighty.high,
          most.high,
        ];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });

  it('gives chances between 0 and 1 that do not rise with a harder target', () => {
    fc.assert(
      fc.property(yearly, horizon, fc.double({ min: 0, max: 99, noNaN: true }), (points, h, target) => {
        const projection = forecast(points, h, SHARE);
        if ('reason' in projection) return;
        const [easy, hard] = [projection.chance(target, 1), projection.chance(target + 1, 1)];
        if (easy === null || hard === null) {
          expect([easy, hard]).toEqual([null, null]);
          return;
        }
        expect(easy).toBeLessThanOrEqual(1);
        expect(hard).toBeLessThanOrEqual(easy + 1e-12);
        expect(hard).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  const RISING = [12, 21, 34, 50, 65, 77].map((value, i) => ({ t: 2010 + i, value }));

  it('says nothing more than ten years ahead, nor about the past', () => {
    expect('reason' in forecast(RISING, 10, SHARE)).toBe(false);
    expect(forecast(RISING, 10.1, SHARE)).toEqual({ reason: 'TOO_FAR' });
    expect(forecast(RISING, 0, SHARE)).toEqual({ reason: 'NO_TIME' });
    expect(forecast(RISING, Number.NaN, SHARE)).toEqual({ reason: 'NO_TIME' });
    expect(forecast([], 1, SHARE)).toEqual({ reason: 'TOO_FEW_POINTS' });
  });

  it('learns nothing across a break', () => {
    const before = [90, 10, 80].map((value, i) => ({ t: 2005 + i, value }));
    const limits = { ...SHARE, breaks: [2001, 2010, 2030] };
    const [whole, alone] = [forecast([...before, ...RISING], 3, limits), forecast(RISING, 3, SHARE)];
    if ('reason' in whole || 'reason' in alone) throw new Error('no projection');
    expect(whole.central).toBe(alone.central);
    expect(whole.range(0.8)).toEqual(alone.range(0.8));
  });

  it('never takes one value for a trend', () => {
    const one = forecast(RISING.slice(-1), 3, SHARE);
    expect('reason' in one ? one.reason : one.central).toEqual(
      forecast === lastValue ? 77 : 'TOO_FEW_POINTS',
    );
  });
});

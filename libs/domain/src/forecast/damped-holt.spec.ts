import { normalQuantile } from '../statistics.js';
import { dampedSum } from './damped-path.js';
import { dampedHolt, holt, holtVariance } from './damped-holt.js';
import { NO_LIMITS } from './forecast.js';

const yearly = (values: readonly number[]) => values.map((value, i) => ({ t: i + 1, value }));

/** Australian air passengers, millions, 1990-2004 (Hyndman and Athanasopoulos). */
const AIR = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569,
  33.477398, 39.021581, 41.386432, 41.596552,
];

/** Livestock in Asia, million sheep, 1970-2000 (the same). */
const LIVESTOCK = [
  263.917747, 268.307222, 260.662556, 266.639419, 277.515778, 283.834045, 290.309028, 292.474198, 300.830694,
  309.286657, 318.331081, 329.37239, 338.883998, 339.244126, 328.600632, 314.255385, 314.459695, 321.413779,
  329.789292, 346.385165, 352.297882, 348.370515, 417.562922, 417.12357, 417.749459, 412.233904, 411.946817,
  394.697075, 401.49927, 408.270468, 414.2428,
];

describe("Holt's method", () => {
  it('gives the published forecasts of Australian air passengers', () => {
    // statsmodels, test_holt, fit1: begun one year before the first value, with the first change as slope.
    const start = { t: 0, level: 17.5534, slope: 4.3067 };
    const state = holt(yearly(AIR), start, { alpha: 0.8, betaStar: 0.2, phi: 1 });
    const ahead = [1, 2, 3, 4, 5].map((h) => state.level + state.slope * h);
    [43.76, 45.59, 47.43, 49.27, 51.1].forEach((expected, i) => {
      expect(Math.abs((ahead[i] ?? 0) - expected)).toBeLessThan(0.0051);
    });
    expect(state.slope).toBeCloseTo(1.83655482, 8);
  });

  it("damped, gives the forecasts of R's ets for livestock", () => {
    // statsmodels, test_holt_damp_R: parameters and states of R, whose beta is alpha times beta*.
    const start = { t: 0, level: 252.59039965, slope: 6.90265918 };
    const smoothing = { alpha: 0.97402626, betaStar: 0.00010006 / 0.97402626, phi: 0.98 };
    const state = holt(yearly(LIVESTOCK), start, smoothing);
    expect(state.squares / LIVESTOCK.length).toBeCloseTo(195.439792, 3);
    expect(state.level).toBeCloseTo(414.1814574903921, 3);
    [417.7982003051233, 421.3426082635598, 424.8161280628277].forEach((expected, i) => {
      expect(state.level + state.slope * dampedSum(0.98, i + 1)).toBeCloseTo(expected, 3);
    });
    expect(state.level + state.slope * dampedSum(0.98, 10)).toBeCloseTo(447.261488, 3);
  });

  it('widens as the state space form says', () => {
    const smoothing = { alpha: 0.8, betaStar: 0.2, phi: 0.9 };
    const variance = 4 * holtVariance(smoothing, 5);
    expect(variance).toBeCloseTo(24.55203482, 8);
    expect(normalQuantile(0.9) * Math.sqrt(variance)).toBeCloseTo(6.350089277, 6);
    expect(holtVariance(smoothing, 1)).toBe(1);
    // c_1 = 0.8 + 0.16 * 0.9 = 0.944; half a year more brings half of its square.
    expect(holtVariance(smoothing, 1.5)).toBeCloseTo(1 + 0.944 ** 2 / 2, 12);
  });

  it('with fixed parameters starts with the first change, takes a gap as one long step, and dampens', () => {
    // Exact steps of 1 until 3: expected 4 = 3 + 0.9 at 4, found 5: error 1.1, level 3.9 + 0.88 = 4.78,
    // slope 0.2 * 1.78 + 0.8 * 0.9 = 1.076; a year on: 4.78 + 0.9 * 1.076.
    const projection = dampedHolt(yearly([2, 3, 5]), 1, NO_LIMITS);
    if ('reason' in projection) throw new Error(projection.reason);
    expect(projection.central).toBeCloseTo(4.78 + 0.9 * 1.076, 12);
    const gap = [
      { t: 1, value: 2 },
      { t: 2, value: 3 },
      { t: 4, value: 3 + 0.9 + 0.81 },
    ];
    const onPath = dampedHolt(gap, 1, NO_LIMITS);
    if ('reason' in onPath) throw new Error(onPath.reason);
    expect(onPath.range(0.8)?.low).toBeCloseTo(onPath.central, 9);
  });

  it('learns from a step of two years as from two years, in level, slope and error', () => {
    const smoothing = { alpha: 0.8, betaStar: 0.2, phi: 0.9 };
    // Expected 3 + 0.9 + 0.81 = 4.71, found 5.71: level 5.51, slope 0.2 * 2.51 / 2 + 0.8 * 0.81.
    const state = holt([{ t: 4, value: 5.71 }], { t: 2, level: 3, slope: 1 }, smoothing);
    expect(state.squares).toBeCloseTo(0.5, 9);
    expect(state.level).toBeCloseTo(5.51, 9);
    expect(state.slope).toBeCloseTo(0.2 * (2.51 / 2) + 0.8 * 0.81, 9);
  });

  it('begins with the first change a year', () => {
    const points = [
      { t: 1, value: 2 },
      { t: 3, value: 4 },
      { t: 4, value: 4.9 },
    ];
    const projection = dampedHolt(points, 1, NO_LIMITS);
    if ('reason' in projection) throw new Error(projection.reason);
    // The first change is 1 a year, and the third value lies on its damped path.
    expect(projection.central).toBeCloseTo(4.9 + 0.81, 9);
  });

  it('has the range of the errors after the first two values', () => {
    const half = (h: number): number => {
      const projection = dampedHolt(yearly([2, 3, 5]), h, NO_LIMITS);
      if ('reason' in projection) throw new Error(projection.reason);
      return (projection.range(0.8)?.high ?? 0) - projection.central;
    };
    // One error, 1.1; Student's t with one degree.
    expect(half(1)).toBeCloseTo(3.077684 * 1.1, 4);
    expect(half(2)).toBeCloseTo(3.077684 * 1.1 * Math.sqrt(1 + 0.944 ** 2), 4);
    expect(half(0.5)).toBeCloseTo(3.077684 * 1.1 * Math.sqrt(0.5), 4);
  });
});

import { mean } from '../statistics.js';
import { baseBrier, brier, brierSkill, winkler } from './score.js';
import { Tally } from './tally.js';
import { naiveError } from './window.js';

describe('scores', () => {
  it('give the scaled error of the documentation of sktime', () => {
    const train = [5, 0.5, 4, 6, 3, 5, 2].map((value, t) => ({ t, value }));
    const forecast = [2.5, 0, 2, 8, 1.25];
    const tally = new Tally();
    [3, -0.5, 2, 7, 2].forEach((actual, i) => {
      tally.addForecast(Math.abs(actual - (forecast[i] ?? Number.NaN)), 0, naiveError(train));
    });
    expect(tally.error / tally.naiveError).toBeCloseTo(0.18333333333333335, 12);
  });

  it('give the Brier score and skill of ten goals', () => {
    const chances = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05];
    const isMet = [1, 1, 0, 1, 0, 1, 0, 0, 0, 0].map(Boolean);
    const score = mean(chances.map((chance, i) => brier(chance, isMet[i] ?? false)));
    expect(score).toBeCloseTo(0.14525, 12);
    expect(baseBrier(0.4)).toBeCloseTo(0.24, 12);
    expect(brierSkill(score, baseBrier(0.4))).toBeCloseTo(0.3947916667, 9);
  });

  const low = [50, 52, 55, 60, 61, 40, 33, 70];
  const high = [60, 61, 66, 68, 75, 52, 47, 81];
  const actual = [58, 62.5, 57, 64, 60, 45, 46.9, 83];

  it('give coverage and Winkler score of eight 80 % ranges', () => {
    const scores = actual.map((value, i) => winkler(low[i] ?? 0, high[i] ?? 0, value, 0.8));
    expect(mean(scores)).toBeCloseTo(16.75, 9);
    const tally = new Tally();
    actual.forEach((value, i) => {
      tally.addRange(() => ({ low: low[i] ?? 0, high: high[i] ?? 0 }), value, 1);
    });
    expect((tally.inside[1] ?? 0) / tally.ranges).toBeCloseTo(0.625, 12);
    expect((tally.winkler[1] ?? 0) / tally.ranges).toBeCloseTo(16.75, 9);
  });

  it('count a chance in the step in which it is told and in its tenth', () => {
    const tally = new Tally();
    for (const chance of [0.05, 0.1, 0.3, 0.5, 0.95, 1]) tally.addChance(chance, chance >= 0.5);
    expect(tally.words.map(({ count }) => count)).toEqual([1, 1, 1, 1, 2]);
    expect(tally.deciles.map(({ count }) => count)).toEqual([1, 1, 0, 1, 0, 1, 0, 0, 0, 2]);
    expect(tally.deciles[9]).toEqual({ count: 2, stated: 1.95, met: 2 });
  });
});

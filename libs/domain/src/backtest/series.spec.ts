import { NO_LIMITS } from '../forecast/forecast.js';
import { limitsOf, SERIES_KINDS, sideOf, unitKindOf } from './series.js';

describe('a series of the back-test', () => {
  it.each([
    ['COVERAGE', '% of households', { min: 0, max: 100, ceiling: 100 }],
    ['RATE', 'per 1000', { min: 0 }],
    ['COUNT', 'people', { min: 0 }],
    ['RANK', 'rank of 165', { min: 1, max: 165, isWhole: true }],
    ['RANK', 'rank', { min: 1, max: null, isWhole: true }],
  ] as const)('of the kind %s in %s has these limits', (kind, unit, limits) => {
    expect(limitsOf({ kind, unit })).toEqual({ ...NO_LIMITS, ...limits });
  });

  it('is judged by the kind of its unit', () => {
    expect(SERIES_KINDS.map(unitKindOf)).toEqual(['PERCENT', 'PHYSICAL', 'COUNT', 'RANK']);
  });
});

describe('the side of a country', () => {
  it('is the same everywhere and always', () => {
    const sides = ['VNM', 'LAO', 'KHM', 'THA', 'FRA', 'USA', 'BRA', 'KEN'].map(sideOf);
    // By a script that shares no code with this.
    expect(sides).toEqual(['TEST', 'TEST', 'TUNING', 'TUNING', 'TUNING', 'TEST', 'TEST', 'TUNING']);
  });

  it('parts the countries about in half', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => `${a}${b}N`));
    const tuning = codes.filter((code) => sideOf(code) === 'TUNING').length;
    expect(tuning / codes.length).toBeGreaterThan(0.45);
    expect(tuning / codes.length).toBeLessThan(0.55);
  });
});

import { describeFamilies } from './family.js';
import { type BacktestSeries, limitsOf, type SeriesKind, sideOf } from './series.js';
import { goalsAt } from './synthetic-goal.js';
import { naiveError, swingOf, windowAt } from './window.js';

const series = (
  values: readonly number[],
  given: Partial<BacktestSeries> & { kind?: SeriesKind } = {},
): BacktestSeries => ({
  id: 'a',
  country: 'VNM',
  indicator: 'households',
  unit: '% of households',
  kind: 'COVERAGE',
  points: values.map((value, i) => ({ t: 2000 + i, value })),
  ...given,
});

describe('a family', () => {
  it('is smooth where its pace is at least twice its swings in half of the windows, else noisy', () => {
    // 2 a year, exactly; and the same up and down by 10.
    const calm = series([10, 12, 14, 16, 18, 20]);
    const noisy = series([10, 22, 14, 26, 18, 30], { id: 'b', indicator: 'births' });
    const [births, households] = describeFamilies([calm, noisy]);
    expect(births).toMatchObject({ indicator: 'births', nature: 'NOISY', calmShare: 0, direction: 1 });
    expect(households).toMatchObject({ indicator: 'households', nature: 'SMOOTH', calmShare: 1 });
  });

  it('that never moves is not calm, and sets no goals', () => {
    const [family] = describeFamilies([series([5, 5, 5, 5, 5, 5])]);
    expect(family).toMatchObject({ nature: 'NOISY', calmShare: 0 });
    expect(family?.typicalChange.get(1)).toBe(0);
  });

  it('of rates, counts and ranks is known by its kind', () => {
    const natures = (['RATE', 'COUNT', 'RANK'] as const).map(
      (kind) => describeFamilies([series([3, 2, 1], { kind })])[0],
    );
    expect(natures.map((family) => family?.nature)).toEqual(['RATE', 'COUNT', 'RANK']);
    // Ranks are to fall; the rest goes the way it has gone.
    expect(natures.map((family) => family?.direction)).toEqual([-1, -1, -1]);
    expect(describeFamilies([series([1, 2, 3], { kind: 'RANK' })])[0]?.direction).toBe(-1);
    expect(describeFamilies([series([3, 2, 1])])[0]?.direction).toBe(1);
  });

  it('has as its typical change the middle of all changes but none over the horizon, up or down', () => {
    // Over one year: 1, 0, 4, -2: the middle of 1, 2, 4. Over two: 1, 4, 2: 2.
    const [family] = describeFamilies([series([10, 11, 11, 15, 13])]);
    expect(family?.typicalChange.get(1)).toBe(2);
    expect(family?.typicalChange.get(2)).toBe(2);
    // Counts by their factor.
    const [counts] = describeFamilies([series([0, 100, 200, 100], { kind: 'COUNT' })]);
    expect(counts?.typicalChange.get(1)).toBeCloseTo(Math.LN2, 12);
  });
});

describe('synthetic goals', () => {
  const [family] = describeFamilies([series([10, 12, 14, 16, 18, 20])]);

  it('ask for a quarter to twice the typical change, and not beyond the bounds', () => {
    // Over two years 4 is typical.
    const window = [90, 93, 95.5].map((value, i) => ({ t: 2010 + i, value }));
    const goals = family ? goalsAt(window, family, limitsOf(series([])), 2) : [];
    expect(goals.map(({ target }) => target)).toEqual([96.5, 97.5, 99.5]);
    expect(goals[0]).toMatchObject({ due: 2014, direction: 1, base: { t: 2010, value: 90 } });
  });

  it('of ranks are whole places, each once, and not better than the first', () => {
    const ranks = { kind: 'RANK', unit: 'rank of 165 (1 is best)' } as const;
    const [places] = describeFamilies([series([10, 8, 6, 4], ranks)]);
    expect(limitsOf(ranks)).toMatchObject({ min: 1, max: 165, isWhole: true });
    const at = (value: number) =>
      places ? goalsAt([{ t: 2010, value }], places, limitsOf(ranks), 1).map(({ target }) => target) : [];
    // Over one year 2 is typical: 0.5, 1, 2, 3 and 4 places up; half a place is none.
    expect(at(10)).toEqual([9, 8, 7, 6]);
    expect(at(3)).toEqual([2, 1]);
  });

  it('of counts are factors', () => {
    const [counts] = describeFamilies([series([100, 200, 400], { kind: 'COUNT' })]);
    const goals = counts
      ? goalsAt([{ t: 2002, value: 400 }], counts, limitsOf({ kind: 'COUNT', unit: '' }), 1)
      : [];
    expect(goals.at(-1)?.target).toBeCloseTo(1600, 9);
  });
});

describe('a window', () => {
  it('holds the last eight points, none more than 18 years older', () => {
    const yearly = Array.from({ length: 12 }, (_, i) => ({ t: 2000 + i, value: i }));
    expect(windowAt(yearly, 11).map(({ t }) => t)).toEqual([2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011]);
    expect(windowAt(yearly, 2)).toHaveLength(3);
    const rare = [1980, 1990, 2000, 2008].map((t) => ({ t, value: 1 }));
    expect(windowAt(rare, 3).map(({ t }) => t)).toEqual([1990, 2000, 2008]);
  });

  it('knows the swings around its drift and its mean step', () => {
    // Steps 1, 3, 2 around a drift of 2: squares 1, 1, 0 by n - 2 = 2.
    const points = [0, 1, 4, 6].map((value, t) => ({ t, value }));
    expect(swingOf(points)).toBeCloseTo(1, 12);
    expect(naiveError(points)).toBe(2);
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

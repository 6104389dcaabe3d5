import { describeFamilies } from './family.js';
import { type BacktestSeries, limitsOf, type SeriesKind } from './series.js';
import { goalsAt } from './synthetic-goal.js';

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

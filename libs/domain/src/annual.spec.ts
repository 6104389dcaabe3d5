import { observation, values } from '../test/given.js';
import type { Nature, Observation, SeriesBreak } from './index.js';
import { annualise, comparablePoints, sinceLastBreak, type AnnualPoint } from './annual.js';
import { pointsKnownAt } from './observation.js';

function annualPoints(
  known: readonly Observation[],
  nature: Nature,
  breaks: readonly SeriesBreak[],
): AnnualPoint[] {
  const points = comparablePoints(pointsKnownAt(known, '2099-12-31'), nature);
  return annualise(sinceLastBreak(points, breaks), nature);
}

const months = values(['2023-12', 9], ['2024-06', 4], ['2024-12', 8], ['2025-02', 1]);
const told = (list: ReturnType<typeof annualPoints>): [string, number][] =>
  list.map((p) => [p.period, p.value]);

describe('annual points', () => {
  it('take the latest point or average of each year, at its own place on the axis', () => {
    const points = annualPoints(months, 'POINT', []);
    expect(told(points)).toEqual([
      ['2023-12', 9],
      ['2024-12', 8],
      ['2025-02', 1],
    ]);
    expect(points.at(-1)?.t).toBeCloseTo(2025 + 59 / 365, 12);
    expect(told(annualPoints(months, 'AVERAGE', []))).toEqual(told(points));
  });

  it('take totals of full years only', () => {
    const totals = values(['2023', 100], ['2024-S1', 60], ['2024-12', 9]);
    expect(told(annualPoints(totals, 'TOTAL', []))).toEqual([['2023', 100]]);
  });

  it('take year-to-date sums of December only', () => {
    expect(told(annualPoints(months, 'YEAR_TO_DATE', []))).toEqual([
      ['2023-12', 9],
      ['2024-12', 8],
    ]);
  });

  it('begin at the last break that has come', () => {
    const breaks = [{ period: '2024' }, { period: '2030' }];
    expect(told(annualPoints(months, 'POINT', breaks))).toEqual([
      ['2024-12', 8],
      ['2025-02', 1],
    ]);
  });

  it('begin at the last break in whatever order the breaks stand, and at none that cannot be read', () => {
    const breaks = [{ period: '2024' }, { period: '2023' }, { period: 'some day' }];
    expect(told(annualPoints(months, 'POINT', breaks))).toEqual(
      told(annualPoints(months, 'POINT', breaks.toReversed())),
    );
    expect(told(annualPoints(months, 'POINT', breaks))[0]).toEqual(['2024-12', 8]);
    expect(told(annualPoints(months, 'POINT', [{ period: 'some day' }]))).toHaveLength(3);
  });

  it('are put in order of time', () => {
    const points = pointsKnownAt(months, '2099-12-31');
    expect(comparablePoints(points.toReversed(), 'POINT')).toEqual(points);
    expect(annualise(points.toReversed(), 'POINT').map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });

  it('begin with the very day of a break', () => {
    const days = values(['2023-12-31', 1], ['2024-01-01', 2]);
    expect(told(annualPoints(days, 'POINT', [{ period: '2024' }]))).toEqual([['2024-01-01', 2]]);
  });

  it('leave out what holds no number, and do not depend on the order of what is given', () => {
    const mixed = [...months, observation('2026', null)];
    expect(annualPoints(mixed.toReversed(), 'POINT', [])).toEqual(annualPoints(months, 'POINT', []));
    expect(annualPoints([], 'POINT', [])).toEqual([]);
  });
});

import type { AreaPartsFragment } from '../../api/generated/graphql.js';
import {
  bestPeriod,
  comparedValue,
  divisionOf,
  type AreaFigure,
  type ComparedPeriod,
} from './area-comparison.js';
import type { Figure } from '../figure/figure.js';
import type { IndicatorSeries } from './indicator.page.js';
import { indicatorSearch } from './indicator.search.js';

const period = (name: string, areas: number) => ({ period: name, end: `${name}-12-31`, rows: [], areas });

describe('the period in which areas are compared', () => {
  test('is the newest of those that most areas have', () => {
    const periods = [period('2025', 2), period('2023', 63), period('2022', 63), period('2021', 60)];
    expect(bestPeriod(periods)?.period).toBe('2023');
  });

  test('is none where there are no figures', () => {
    expect(bestPeriod([])).toBeNull();
  });
});

describe('the value that an area is compared by', () => {
  const figure = (more: Partial<Figure>) => ({ value: null, low: null, high: null, ...more }) as Figure;
  test.each([
    ['is the published one', { value: 3, low: 1, high: 9 }, 3],
    ['is the middle of a range', { low: 40, high: 50 }, 45],
    ['is the known end of an open range', { low: 1500 }, 1500],
    ['is none where none was published', {}, null],
  ])('%s', (_, more, expected) => {
    expect(comparedValue(figure(more))).toBe(expected);
  });
});

describe('the division into areas of a period', () => {
  const area = (id: string, more: Partial<AreaPartsFragment>) =>
    ({
      id,
      level: 'PROVINCE',
      nameVi: id,
      nameEn: id,
      validFrom: null,
      validTo: null,
      ...more,
    }) as AreaPartsFragment;
  const OLD = [area('VN-56', { validTo: '2025-06-30' }), area('VN-54', { validTo: '2025-06-30' })];
  const NEW = [area('vn34-24', { validFrom: '2025-07-01' })];
  const KNOWN = [...OLD, ...NEW, area('VN', { level: 'COUNTRY' })];
  const row = (of: AreaPartsFragment, governs = true) =>
    ({
      series: { id: `${of.id}-${String(governs)}`, area: of, governs } as IndicatorSeries,
      value: 1,
    }) as AreaFigure;
  const shown = (end: string, rows: readonly AreaFigure[]): ComparedPeriod => ({
    period: end.slice(0, 4),
    end,
    rows,
    areas: rows.length,
  });
  const ids = (end: string, rows: readonly AreaFigure[]) =>
    divisionOf(
      shown(end, rows),
      rows.map(({ series }) => series),
      KNOWN,
    ).areas.map(({ area: { id } }) => id);

  it('is that of the units which existed at its end', () => {
    expect(ids('2024-12-31', [row(OLD[0] as AreaPartsFragment)])).toEqual(['VN-56', 'VN-54']);
    expect(ids('2026-12-31', [row(NEW[0] as AreaPartsFragment)])).toEqual(['vn34-24']);
  });

  it('is that of the units for which its figures were published, and says so where they came later', () => {
    const rows = [row(NEW[0] as AreaPartsFragment)];
    const division = divisionOf(shown('2024-12-31', rows), [], KNOWN);
    expect(division.areas.map(({ area: { id } }) => id)).toEqual(['vn34-24']);
    expect(division.isOfPeriod).toBe(false);
    expect(division.since).toBe('2025-07-01');
  });

  it('leaves a unit without a figure without one, and adds nothing up', () => {
    const division = divisionOf(shown('2024-12-31', [row(OLD[0] as AreaPartsFragment)]), [], KNOWN);
    expect(division.areas.map((one) => one.row?.value ?? null)).toEqual([1, null]);
    expect(division.until).toBe('2025-06-30');
  });

  it('keeps figures of units of another division apart', () => {
    const rows = [...OLD.map((one) => row(one)), ...NEW.map((one) => row(one))];
    const division = divisionOf(shown('2024-12-31', rows), [], KNOWN);
    expect(division.others.map((one) => one.series.area.id)).toEqual(['vn34-24']);
  });

  it('shows the figure of the series that governs where several bodies publish', () => {
    const [one] = OLD as [AreaPartsFragment];
    const rows = [row(one, false), row(one, true)];
    const division = divisionOf(
      shown('2024-12-31', rows),
      rows.map(({ series }) => series),
      KNOWN,
    );
    expect(division.areas[0]?.row?.series.governs).toBe(true);
    expect(division.areas[0]?.series.map(({ governs }) => governs)).toEqual([true, false]);
  });
});

describe('the address of the compared areas', () => {
  test.each([
    ['keeps a view that it knows', { areas: 'map' }, { areas: 'map' }],
    ['leaves out the view that is shown without it', { areas: 'ranking' }, {}],
    ['leaves out what it does not know', { areas: 'globe', areasOrder: 'COLOUR', period: 'x' }, {}],
    [
      'keeps order and period',
      { areasOrder: 'REGION', period: '2025-Q2' },
      { areasOrder: 'REGION', period: '2025-Q2' },
    ],
  ])('%s', (_, address, expected) => {
    expect(JSON.parse(JSON.stringify(indicatorSearch(address)))).toEqual(expected);
  });
});

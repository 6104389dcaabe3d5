import type { PeriodSheetPartsFragment } from '../../api/generated/graphql.js';
import { figureAt, periodColumns } from './period-columns.js';

const sheet = (period: string) =>
  ({ round: { id: `form.${period}`, period } }) as unknown as PeriodSheetPartsFragment;
const never = () => false;

describe('the periods of a form side by side', () => {
  it('are two dozen at most, up to the newest round, those without a round for reading', () => {
    const columns = periodColumns('MONTH', [sheet('2026-10'), sheet('2026-11')], () => true);
    expect(columns).toHaveLength(24);
    expect(columns.at(-1)).toMatchObject({ id: 'form.2026-11', period: '2026-11' });
    expect(columns[0]).toEqual({ id: '2024-12', period: '2024-12', sheet: null });
  });

  it.each([
    ['QUARTER', '2026-Q3', '2026-Q2', '2026-Q1'],
    ['HALF_YEAR', '2026-S1', '2025-S2', '2025-S1'],
    ['YEAR', '2025', '2024', '2023'],
  ] as const)('step by the rhythm of the form: %s', (frequency, newest, before, first) => {
    const columns = periodColumns(frequency, [sheet(newest)], (period) => period === first);
    expect(columns.map(({ period }) => period)).toEqual([first, before, newest]);
  });

  it('begin with the first round where nothing is public', () => {
    const columns = periodColumns('MONTH', [sheet('2026-09'), sheet('2026-11')], never);
    expect(columns.map(({ id }) => id)).toEqual(['form.2026-09', '2026-10', 'form.2026-11']);
  });

  it('are none without a round', () => {
    expect(periodColumns('YEAR', [], () => true)).toEqual([]);
  });

  it.each([
    ['POINT', 24.4],
    ['YEAR_TO_DATE', 24.4],
    ['TOTAL', null],
    ['AVERAGE', null],
  ] as const)('show June for the second quarter where only the end counts: %s', (nature, figure) => {
    expect(figureAt({ nature, history: [{ period: '2025-06', value: 24.4 }] }, '2025-Q2')).toBe(figure);
  });
});

import { goal, measured, observation, rank, series, target, values } from '../../test/given.js';
import type { GoalGiven, Row } from '../../test/given.js';
import type { Goal, MeasuringSeries } from '../index.js';
import { assessGoal } from './assess-goal.js';

const ROWS: readonly Row[] = [
  ['2022', 30],
  ['2023', 32],
  ['2024', 34],
];

function marks(given: GoalGiven, rows: readonly Row[] = ROWS, asOf = '2025-06-01'): readonly string[] {
  return assessGoal(goal(given), measured(...values(...rows)), { asOf }).deciding.marks;
}

describe('another series of the goal', () => {
  const beside = (given: Partial<MeasuringSeries>): readonly string[] =>
    marks({ series: [series(), series({ id: 'b', ...given })] });

  it.each([
    ['of another producer is another official series', { producerId: 'q' }, ['OTHER_OFFICIAL_SERIES']],
    ['of the same producer is another definition', {}, ['OTHER_DEFINITION']],
    ['of another indicator is neither', { producerId: 'q', indicatorId: 'j' }, []],
    ['of another area is neither', { producerId: 'q', areaId: 'VN-HN' }, []],
  ])('%s', (_what, given, expected) => {
    const told = beside(given).filter((mark) => mark.startsWith('OTHER'));
    expect(told).toEqual(expected);
  });

  it('is one of several only where the promise spans them', () => {
    const two = [series(), series({ id: 'b', indicatorId: 'j' })];
    expect(marks({ series: two, seriesRule: 'ALL' })).toContain('SEVERAL_SERIES');
    expect(marks({ series: two, seriesRule: 'FIRST' })).not.toContain('SEVERAL_SERIES');
    expect(marks({ series: [series()], seriesRule: 'ALL' })).not.toContain('SEVERAL_SERIES');
  });
});

describe('the marks of two dates', () => {
  const one = (given: Partial<Goal['targets'][number]>, rows = ROWS, asOf = '2025-06-01') =>
    marks({ targets: [target({ value: 50, ...given })] }, rows, asOf).filter((mark) =>
      /DATE|GRACE/.test(mark),
    );

  it('are none of one date', () => {
    expect(one({ aimDue: '2030-12-31', latestDue: null })).toEqual([]);
  });

  it('tell that the first has been missed, once it has', () => {
    const dates = { aimDue: '2026-12-31', latestDue: '2030-12-31' };
    expect(one(dates)).toEqual(['TWO_DATES']);
    expect(one({ ...dates, aimDue: '2024-12-31' })).toEqual(['TWO_DATES', 'FIRST_DATE_MISSED']);
  });
});

describe('a mark of old data', () => {
  const plain = { targets: [target({ value: 50, aimDue: '2030-12-31' })] };
  const old: readonly Row[] = [
    ['2019', 30],
    ['2020', 32],
  ];

  it('stands where the verdict rests on an old newest value', () => {
    expect(marks(plain, old)).toContain('OLD_DATA');
    expect(marks(plain)).not.toContain('OLD_DATA');
  });

  it('stands on a kept promise only while its value may still fall back', () => {
    const kept: readonly Row[] = [['2020', 60]];
    expect(marks(plain, kept, '2030-12-31')).toContain('OLD_DATA');
    expect(
      marks({ targets: [target({ value: 50, aimDue: '2020-12-31' })] }, kept, '2031-01-01'),
    ).not.toContain('OLD_DATA');
  });

  it('never stands on what is settled: missed, or reached late', () => {
    const settled = { targets: [target({ value: 50, aimDue: '2020-12-31' })] };
    expect(marks(settled, [['2020', 40]], '2030-01-01')).not.toContain('OLD_DATA');
    expect(
      marks(
        settled,
        [
          ['2020', 40],
          ['2021', 60],
        ],
        '2030-01-01',
      ),
    ).not.toContain('OLD_DATA');
  });
});

describe('a missing edition', () => {
  const awaited = (frequency: MeasuringSeries['frequency'], year: string, due: string): readonly string[] =>
    assessGoal(
      goal({ targets: [target({ value: 50, aimDue: `${due}-12-31` })], series: [series({ frequency })] }),
      measured(observation(year, 30)),
      { asOf: `${Number(due) + 1}-02-01` },
    ).deciding.marks;

  it.each([
    ['TWO_YEAR', '2019', '2020', true],
    ['TWO_YEAR', '2018', '2020', false],
    ['TWO_YEAR', '2017', '2020', false],
    ['YEAR', '2019', '2020', false],
  ] as const)(
    'of a %s series with a value of %s is expected for %s: %s',
    (frequency, year, due, expected) => {
      expect(awaited(frequency, year, due).includes('NO_EDITION')).toBe(expected);
    },
  );

  it('is named between two editions of an index too, and only where a later one has come', () => {
    const index = { code: 'index', kind: 'INDEX', scale: 1 } as const;
    const given = {
      indicator: { unit: index, kind: 'INDEX' },
      series: [series({ unit: index })],
      targets: [target({ value: 50, aimDue: '2020-12-31' })],
    } as const;
    expect(
      marks(
        given,
        [
          ['2019', 30],
          ['2021', 31],
        ],
        '2023-01-01',
      ),
    ).toContain('NO_EDITION');
    expect(marks(given, [['2019', 30]], '2023-01-01')).not.toContain('NO_EDITION');
  });

  it('of a rank is none where the year of the deadline has its value', () => {
    const given = {
      indicator: { unit: rank, kind: 'RANK' },
      series: [series({ unit: rank })],
      targets: [target({ comparator: 'TOP', value: 10, aimDue: '2020-12-31' })],
    } as const;
    expect(
      marks(
        given,
        [
          ['2020', 30],
          ['2021', 31],
        ],
        '2023-01-01',
      ),
    ).not.toContain('NO_EDITION');
  });
});

describe('a plan', () => {
  it('of a state, unlike one of a year’s flow, is kept by the last value before its deadline', () => {
    const status = (nature: MeasuringSeries['nature']): string =>
      assessGoal(
        goal({
          targets: [target({ role: 'PLAN', value: 50, aimDue: '2020-12-31' })],
          series: [series({ nature })],
        }),
        measured(...values(['2018', 60])),
        { asOf: '2021-06-01' },
      ).status;
    expect(status('POINT')).toBe('ACHIEVED');
    expect(status('TOTAL')).toBe('AWAITING_DATA');
  });
});

import { goal, measured, million, percent, series, target, values } from '../../test/given.js';
import { periodEnd } from '../period.js';
import { assessGoal } from './assess-goal.js';
import { assumedDay, assumeValue, expectedPeriod, followPace, nextPeriods } from './assumption.js';

const NONE = { min: null, max: null };

describe('the periods that a series announces', () => {
  it.each([
    ['YEAR', 'POINT', '2024', ['2025', '2026']],
    ['TWO_YEAR', 'POINT', '2024', ['2026', '2028']],
    ['IRREGULAR', 'POINT', '2025-06', ['2026-06', '2027-06']],
    ['MONTH', 'POINT', '2025-11', ['2025-12', '2026-01']],
    ['QUARTER', 'POINT', '2025-Q4', ['2026-Q1', '2026-Q2']],
    ['HALF', 'AVERAGE', '2025-S1', ['2025-S2', '2026-S1']],
    ['MONTH', 'YEAR_TO_DATE', '2025-12', ['2026-12', '2027-12']],
    ['QUARTER', 'TOTAL', '2025', ['2026', '2027']],
    ['IRREGULAR', 'POINT', '2025-06-30', ['2026-06', '2027-06']],
    ['YEAR', 'POINT', 'soon', []],
  ] as const)('%s, %s, after %s', (frequency, nature, newest, periods) => {
    expect(nextPeriods({ frequency, nature }, newest, 2)).toEqual(periods);
  });
});

describe('the period of the next value', () => {
  it.each([
    ['follows the newest one', 'YEAR', '2024', '2026-06-01', '2025'],
    ['of an old series is the last one that has ended', 'YEAR', '2015', '2026-06-01', '2025'],
    ['of an old series of quarters likewise', 'QUARTER', '2024-Q4', '2026-06-01', '2026-Q1'],
    ['of a two-yearly series may lie ahead', 'TWO_YEAR', '2024', '2026-06-01', '2026'],
  ] as const)('%s', (_name, frequency, period, asOf, expected) => {
    const end = periodEnd(period) ?? '';
    expect(expectedPeriod({ frequency, nature: 'POINT' }, { period, end }, asOf)).toBe(expected);
  });
});

describe('an assumed value', () => {
  const known = measured(...values(['2023', 50], ['2024', 55]));
  const assumed = { seriesId: 'a', period: '2025', value: 70 };

  it('counts from the end of its period, never before the day that is judged', () => {
    expect(assumedDay('2025', '2025-06-01')).toBe('2025-12-31');
    expect(assumedDay('2024', '2025-06-01')).toBe('2025-06-01');
  });

  it('stands beside the published ones and replaces the one of its own period', () => {
    const given = goal({ targets: [target({ value: 70, aimDue: '2026-12-31' })] });
    const then = assessGoal(given, assumeValue(known, assumed, '2025-06-01'), { asOf: '2025-12-31' });
    expect(then.status).toBe('ACHIEVED');
    const replaced = assumeValue(known, { ...assumed, period: '2024' }, '2025-06-01').get('a');
    expect(replaced?.map(({ period, value }) => [period, value])).toEqual([
      ['2023', 50],
      ['2024', 70],
    ]);
    expect(known.get('a')).toHaveLength(2);
  });
});

describe('a steady pace', () => {
  const open = goal({ targets: [target({ value: 100, aimDue: '2030-12-31' })] });
  const deciding = assessGoal(open, measured(...values(['2023', 70], ['2024', 75], ['2025', 80])), {
    asOf: '2026-06-01',
  }).deciding;

  it.each([
    [4, 100, 2030, true, 'ON_TRACK'],
    [2, 90, 2035, false, 'OFF_TRACK'],
    [3.9, 99.5, 2031, false, 'ON_TRACK'],
    [3, 95, 2032, false, 'AT_RISK'],
    [10, 130, 2027, true, 'ON_TRACK'],
    [0, 80, null, false, 'OFF_TRACK'],
    [-1, 75, null, false, 'OFF_TRACK'],
  ] as const)(
    'of %s leads to %s at the deadline and arrives in %s',
    (pace, central, reachYear, isInTime, status) => {
      const found = followPace(deciding, pace, NONE);
      expect(found?.central).toBeCloseTo(central, 9);
      expect(found).toMatchObject({ reachYear, isInTime, status });
    },
  );

  it('draws its path year by year to the deadline, within the bounds', () => {
    const path = followPace(deciding, 10, { min: 0, max: 100 })?.outlook;
    expect(path?.ends).toEqual([
      '2025-12-31',
      '2026-12-31',
      '2027-12-31',
      '2028-12-31',
      '2029-12-31',
      '2030-12-31',
    ]);
    expect(path?.central).toEqual([80, 90, 100, 100, 100, 100]);
  });

  it('of a course that grows by a rate is a rate', () => {
    const growth = goal({
      targets: [target({ value: 80, aimDue: '2028-12-31' })],
      indicator: { unit: million },
      series: [series({ unit: million })],
    });
    const now = assessGoal(growth, measured(...values(['2023', 5], ['2024', 7], ['2025', 10])), {
      asOf: '2026-06-01',
    });
    const found = followPace(now.deciding, 1, NONE);
    expect(found?.central).toBeCloseTo(80, 9);
    expect(found).toMatchObject({ reachYear: 2028, isInTime: true });
  });

  it('of a rank climbs by falling', () => {
    const rank = goal({
      targets: [target({ comparator: 'TOP', value: 50, aimDue: '2030-12-31' })],
      indicator: { unit: { ...percent, kind: 'RANK' } },
    });
    const now = assessGoal(rank, measured(...values(['2022', 86], ['2024', 71])), {
      asOf: '2025-06-01',
    }).deciding;
    expect(followPace(now, -3.5, NONE)).toMatchObject({ central: 50, reachYear: 2030, isInTime: true });
  });

  it('leads nowhere once the target is met', () => {
    const met = assessGoal(open, measured(...values(['2025', 100])), { asOf: '2026-06-01' }).deciding;
    expect(followPace(met, 1, NONE)).toBeNull();
  });
});

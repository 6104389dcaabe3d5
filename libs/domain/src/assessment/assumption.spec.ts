import { goal, measured, million, observation, percent, series, target, values } from '../../test/given.js';
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

describe('no period is expected', () => {
  it('after one that cannot be read', () => {
    expect(
      expectedPeriod(
        { frequency: 'YEAR', nature: 'POINT' },
        { period: 'soon', end: '2020-12-31' },
        '2026-06-01',
      ),
    ).toBeNull();
  });
});

describe('the period that is expected of an old series', () => {
  it('has ended on its last day', () => {
    const rhythm = { frequency: 'YEAR', nature: 'POINT' } as const;
    expect(expectedPeriod(rhythm, { period: '2015', end: '2015-12-31' }, '2025-12-31')).toBe('2025');
    expect(expectedPeriod(rhythm, { period: '2015', end: '2015-12-31' }, '2025-12-30')).toBe('2024');
  });
});

describe('an assumed value', () => {
  const known = measured(...values(['2023', 50], ['2024', 55]));
  const assumed = { seriesId: 'a', period: '2025', value: 70 };

  it('counts from the end of its period, never before the day that is judged', () => {
    expect(assumedDay('2025', '2025-06-01')).toBe('2025-12-31');
    expect(assumedDay('2024', '2025-06-01')).toBe('2025-06-01');
  });

  it('is final, known to the day, and counts the ranked as the newest known did', () => {
    const ranked = measured(
      observation('2022', 70, { rankOf: 190 }),
      observation('2023', 68, { rankOf: 193 }),
      observation('2024', 66),
    );
    expect(
      assumeValue(ranked, { ...assumed, value: 60 }, '2025-06-01')
        .get('a')
        ?.at(-1),
    ).toMatchObject({
      value: 60,
      rankOf: 193,
      status: 'FINAL',
      knownOn: '2025-12-31',
      knownPrecision: 'DAY',
    });
    expect(assumeValue(known, assumed, '2025-06-01').get('a')?.at(-1)?.rankOf).toBeNull();
  });

  it('may be the first of its series', () => {
    expect(assumeValue(new Map(), assumed, '2025-06-01').get('a')).toHaveLength(1);
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

  it('leads nowhere without a value, a target, a deadline ahead or a gap', () => {
    const { latest } = deciding;
    for (const changed of [
      { latest: null },
      { targetValue: null },
      { due: null },
      { due: latest?.end ?? null },
      { gap: null },
      { gap: 0 },
      { gap: -1 },
    ]) {
      expect(followPace({ ...deciding, ...changed }, 4, NONE)).toBeNull();
    }
    expect(followPace(deciding, 4, NONE)).not.toBeNull();
  });

  it('arrives within a hundred years, or never', () => {
    expect(followPace(deciding, 0.2001, NONE)?.reachYear).toBe(2125);
    expect(followPace(deciding, 0.199, NONE)?.reachYear).toBeNull();
  });

  it('is set against the straight way where none was told', () => {
    expect(followPace({ ...deciding, required: null }, 3, NONE)).toMatchObject({
      required: expect.closeTo(4, 9),
      ratio: expect.closeTo(0.75, 9),
      status: 'AT_RISK',
    });
    expect(followPace({ ...deciding, required: 2 }, 3, NONE)).toMatchObject({ required: 2, ratio: 1.5 });
    const log = { ...deciding, marks: ['LOG_PACE'], required: null } as const;
    expect(followPace({ ...log, targetValue: 80 * 1.5 ** 5 }, 0.5, NONE)).toMatchObject({
      required: expect.closeTo(0.5, 9),
      ratio: expect.closeTo(1, 9),
    });
  });

  it('changes nothing of data that are awaited, nor where no pace is required', () => {
    expect(followPace({ ...deciding, status: 'AWAITING_DATA' }, 4, NONE)?.status).toBe('AWAITING_DATA');
    expect(followPace({ ...deciding, required: 0 }, 4, NONE)).toMatchObject({
      ratio: null,
      status: deciding.status,
    });
  });
});

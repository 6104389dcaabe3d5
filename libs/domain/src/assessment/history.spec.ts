import { amended, goal, measured, milestone, observation, series, target, values } from '../../test/given.js';
import type { Row } from '../../test/given.js';
import type { Goal, ObservationsBySeries } from './assessment.js';
import { assessmentHistory } from './history.js';

function told(given: Goal, known: ObservationsBySeries, until = '2026-11-22'): string[] {
  return assessmentHistory(given, known, { until }).map(({ on, status, cause, period }) =>
    [on, status, cause, period].filter(Boolean).join(' '),
  );
}

describe('the history of a verdict', () => {
  const promise = goal({ statedOn: '2019-05-02', targets: [target({ value: 50, aimDue: '2022-12-31' })] });

  it('begins on the day of the promise and names the cause of each change', () => {
    const known = measured(
      ...values(
        ['2018', 20],
        ['2019', 22, '2020-02-01'],
        ['2021', 48, '2022-02-01'],
        ['2022', 49, '2023-03-01'],
      ),
      observation('2022', 50, { version: 2, knownOn: '2023-09-01' }),
    );
    expect(told(promise, known)).toEqual([
      '2019-05-02 NOT_ASSESSABLE STATED 2018',
      '2020-02-01 OFF_TRACK NEW_VALUE 2019',
      '2022-02-01 ON_TRACK NEW_VALUE 2021',
      '2023-01-01 AWAITING_DATA DEADLINE_PASSED',
      '2023-03-01 MISSED NEW_VALUE 2022',
      '2023-09-01 ACHIEVED REVISED_VALUE 2022',
    ]);
  });

  it('ends with the goal that is given up', () => {
    const known = measured(...values(['2018', 20], ['2019', 22, '2020-02-01']));
    const ended = { ...promise, lifecycle: 'DISCONTINUED', endedOn: '2021-05-01' } as const;
    expect(told(ended, known)).toEqual([
      '2019-05-02 NOT_ASSESSABLE STATED 2018',
      '2020-02-01 OFF_TRACK NEW_VALUE 2019',
      '2021-05-01 NOT_ASSESSABLE LIFECYCLE',
    ]);
  });

  it('ends on the day asked for, and is empty before the promise', () => {
    const known = measured(...values(['2018', 20], ['2019', 22, '2020-02-01']));
    expect(told(promise, known, '2020-01-31')).toHaveLength(1);
    expect(told(promise, known, '2019-05-01')).toEqual([]);
  });

  it('tells of the two dates of a promise and of a deed that is done', () => {
    const deed = milestone({
      statedOn: '2018-11-20',
      targets: [target({ comparator: 'DONE', value: null, aimDue: '2020-12-31' })],
    });
    expect(told(deed, measured(...values(['2024-10-15', 1])))).toEqual([
      '2018-11-20 OPEN STATED',
      '2021-01-01 MISSED DEADLINE_PASSED',
      '2024-10-15 ACHIEVED_LATE NEW_VALUE 2024-10-15',
    ]);
  });

  it('changes with the target on the day on which it moved, as exactly as that is known', () => {
    const moved = goal({
      statedOn: '2019-05-02',
      ...amended(
        { value: 50, aimDue: '2020-12-31' },
        { value: 30, aimDue: '2025-12-31', knownOn: '2021-12-31', knownPrecision: 'YEAR' },
      ),
    });
    const known = measured(...values(['2018', 20], ['2019', 22, '2020-02-01'], ['2020', 24, '2021-02-01']));
    expect(told(moved, known, '2022-06-30')).toEqual([
      '2019-05-02 NOT_ASSESSABLE STATED 2018',
      '2020-02-01 OFF_TRACK NEW_VALUE 2019',
      '2021-01-01 AWAITING_DATA DEADLINE_PASSED',
      '2021-02-01 MISSED NEW_VALUE 2020',
      '2021-12-31 ON_TRACK TARGET_MOVED',
    ]);
    expect(assessmentHistory(moved, known, { until: '2022-06-30' }).at(-1)).toMatchObject({
      targetN: 1,
      precision: 'YEAR',
    });
  });

  it('tells two changes of one month apart, though the second undoes the first', () => {
    const known = measured(
      ...values(['2018', 20], ['2019', 30, '2020-02-01']),
      observation('2019', 21, { version: 2, knownOn: '2020-02-10' }),
      observation('2019', 30, { version: 3, knownOn: '2020-02-20' }),
    );
    expect(told(promise, known, '2020-03-01').slice(1)).toEqual([
      '2020-02-01 ON_TRACK NEW_VALUE 2019',
      '2020-02-10 OFF_TRACK REVISED_VALUE 2019',
      '2020-02-20 ON_TRACK REVISED_VALUE 2019',
    ]);
  });

  it('names the value that decides where several become public on the day after the deadline', () => {
    const known = measured(
      ...values(
        ['2018', 20],
        ['2019', 22, '2020-02-01'],
        ['2021', 40, '2023-01-01'],
        ['2022', 51, '2023-01-01'],
      ),
    );
    expect(told(promise, known).at(-1)).toBe('2023-01-01 ACHIEVED NEW_VALUE 2022');
  });
});

describe('the cause of a verdict, where several things happen on one day', () => {
  const DAY = '2022-02-01';
  const promise = goal({ statedOn: '2019-05-02', targets: [target({ value: 50, aimDue: '2022-12-31' })] });
  const before: readonly Row[] = [
    ['2018', 20],
    ['2019', 22, '2020-02-01'],
  ];
  const moved = (value: number): Goal =>
    goal({
      statedOn: '2019-05-02',
      ...amended({ value: 50, aimDue: '2022-12-31' }, { value, aimDue: '2022-12-31', knownOn: DAY }),
    });
  const last = (given: Goal, ...rows: readonly Row[]): string | undefined =>
    told(given, measured(...values(...before, ...rows)), '2022-06-30').at(-1);

  it('is the value where the target that moved makes no difference', () => {
    expect(last(moved(51), ['2021', 48, DAY])).toBe('2022-02-01 ON_TRACK NEW_VALUE 2021');
  });

  it('is the target where the value makes no difference', () => {
    expect(last(moved(23), ['2021', 24, DAY])).toBe('2022-02-01 ACHIEVED TARGET_MOVED');
  });

  it('is the target where either would have sufficed', () => {
    expect(last(moved(22), ['2021', 60, DAY])).toBe('2022-02-01 ACHIEVED TARGET_MOVED');
  });

  it('is both together where neither suffices: the target is named', () => {
    expect(last(moved(40), ['2021', 41, DAY])).toBe('2022-02-01 ACHIEVED TARGET_MOVED');
  });

  it('is the end of the goal, whatever else became known', () => {
    const ended = { ...promise, lifecycle: 'DISCONTINUED', endedOn: DAY } as const;
    expect(last(ended, ['2021', 48, DAY])).toBe('2022-02-01 NOT_ASSESSABLE LIFECYCLE');
  });

  it('is the deadline, where an old value becomes known on the day after it', () => {
    const known = measured(...values(...before, ['2020', 23, '2023-01-01']));
    expect(told(promise, known, '2023-06-30').at(-1)).toBe('2023-01-01 AWAITING_DATA DEADLINE_PASSED');
  });

  it('is the method on its first day, where the value makes no difference', () => {
    const line = [29, 33, 37, 41, 45, 49, 53].map((value, i): Row => [
      String(2015 + i),
      value,
      `${2016 + i}-02-01`,
    ]);
    const open = goal({
      indicator: { min: 0, max: 100 },
      statedOn: '2019-05-02',
      targets: [target({ value: 80, aimDue: '2030-12-31' })],
    });
    const causes = (since: string): string[] =>
      assessmentHistory(open, measured(...values(...line)), {
        until: '2022-06-30',
        methods: [{ method: 'WORLD_BANK', since, reason: 'a decision' }],
      }).map(({ on, cause, precision }) => `${on} ${cause} ${precision}`);
    expect(causes(DAY)).toEqual(['2019-05-02 STATED DAY', '2022-02-01 METHOD_CHANGED DAY']);
  });

  it('is, of several values, the one without which the verdict would be another one, though a newer one came', () => {
    expect(last(promise, ['2020', 29, DAY], ['2021', 41, DAY])).toBe('2022-02-01 AT_RISK NEW_VALUE 2020');
  });

  it('is, of several values that each would do, the one that the verdict names', () => {
    expect(last(promise, ['2020', 45, DAY], ['2021', 48, DAY])).toBe('2022-02-01 ON_TRACK NEW_VALUE 2021');
  });

  it('may be a value of another series than the one that decides afterwards', () => {
    const both = goal({
      statedOn: '2019-05-02',
      seriesRule: 'ALL',
      series: [series(), series({ id: 'b' })],
      targets: [target({ value: 50, aimDue: '2022-12-31' })],
    });
    const known = new Map([
      ['a', values(...before, ['2021', 49, DAY])],
      ['b', values(['2018', 20], ['2019', 29, '2020-02-01'], ['2020', 33, '2021-02-01'])],
    ]);
    const history = assessmentHistory(both, known, { until: '2022-06-30' });
    const { status, cause, seriesId, period } = history.at(-1) ?? {};
    expect([status, cause, seriesId, period]).toEqual(['AT_RISK', 'NEW_VALUE', 'a', '2021']);
  });

  it('is a revision only of what was known before in the same series', () => {
    const known = new Map([
      [
        'a',
        [
          ...values(...before),
          observation('2019', 60, { version: 2, knownOn: DAY, knownPrecision: 'MONTH' }),
        ],
      ],
    ]);
    const history = assessmentHistory(promise, known, { until: '2022-06-30' });
    expect(history.at(-1)).toMatchObject({
      cause: 'REVISED_VALUE',
      seriesId: 'a',
      period: '2019',
      precision: 'MONTH',
    });
  });
});

describe('what counts of several versions', () => {
  const promise = goal({ statedOn: '2019-05-02', targets: [target({ value: 50, aimDue: '2022-12-31' })] });

  it('is the highest one, though a lower one becomes known later', () => {
    const known = measured(
      ...values(['2018', 20]),
      observation('2019', 60, { version: 2, knownOn: '2020-02-01' }),
      observation('2019', 22, { version: 1, knownOn: '2020-05-01' }),
    );
    expect(told(promise, known, '2020-12-31')).toEqual([
      '2019-05-02 NOT_ASSESSABLE STATED 2018',
      '2020-02-01 ACHIEVED NEW_VALUE 2019',
    ]);
  });

  it('is of equal ones the one that became known later, also before the promise was made', () => {
    const known = measured(
      observation('2018', 60, { knownOn: '2019-03-01' }),
      observation('2018', 20, { knownOn: '2019-04-01' }),
    );
    expect(told(promise, known, '2019-12-31')).toEqual(['2019-05-02 NOT_ASSESSABLE STATED 2018']);
    const turned = measured(...(known.get('a') ?? []).toReversed());
    expect(told(promise, turned, '2019-12-31')).toEqual(['2019-05-02 NOT_ASSESSABLE STATED 2018']);
  });

  it('is told from the day of the promise on, that day included', () => {
    const known = measured(...values(['2018', 60, '2019-05-02']));
    expect(told(promise, known, '2019-05-02')).toEqual(['2019-05-02 ACHIEVED STATED 2018']);
  });
});

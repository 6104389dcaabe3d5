import { amended, goal, measured, milestone, observation, target, values } from '../../test/given.js';
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

import { goal, measured, observation, target, values } from '../../test/given.js';
import { assessGoal } from '../assessment/assess-goal.js';
import type { Goal, ObservationsBySeries } from '../assessment/assessment.js';
import { verdictChange, verdictTurn } from './verdict-change.js';

function changed(given: Goal, known: ObservationsBySeries, since: string, until: string) {
  const judged = (asOf: string) => assessGoal(given, known, { asOf });
  return verdictChange(given, known, judged(since), judged(until));
}

describe('a verdict between two days', () => {
  const promise = goal({ statedOn: '2019-05-02', targets: [target({ value: 50, aimDue: '2022-12-31' })] });
  const known = measured(
    ...values(
      ['2018', 20],
      ['2019', 22, '2020-02-01'],
      ['2021', 48, '2022-02-01'],
      ['2022', 49, '2023-03-01'],
    ),
    observation('2022', 50, { version: 2, knownOn: '2023-09-01' }),
  );

  it.each([
    ['2021-06-01', '2022-06-01', 'OFF_TRACK > ON_TRACK: IMPROVED by NEW_VALUE on 2022-02-01 of 2021'],
    ['2022-12-31', '2023-01-01', 'ON_TRACK > AWAITING_DATA: OTHER by DEADLINE_PASSED on 2023-01-01 of null'],
    ['2022-06-01', '2023-06-01', 'ON_TRACK > MISSED: WORSENED by NEW_VALUE on 2023-03-01 of 2022'],
    ['2023-06-01', '2024-01-01', 'MISSED > ACHIEVED: IMPROVED by REVISED_VALUE on 2023-09-01 of 2022'],
  ])('from %s to %s is %s', (since, until, expected) => {
    const change = changed(promise, known, since, until);
    expect(
      `${change?.before} > ${change?.after}: ${change?.turn} by ${change?.cause} on ${change?.on} of ${change?.period}`,
    ).toBe(expected);
  });

  it('tells every verdict between the two', () => {
    expect(changed(promise, known, '2022-06-01', '2023-06-01')?.steps.map(({ status }) => status)).toEqual([
      'AWAITING_DATA',
      'MISSED',
    ]);
  });

  it('is no change where it is the same at both ends, whatever happened between', () => {
    expect(changed(promise, known, '2023-03-01', '2023-08-31')).toBeNull();
  });

  it('changes by the goal being given up', () => {
    const ended = { ...promise, lifecycle: 'DISCONTINUED', endedOn: '2021-05-01' } as const;
    expect(changed(ended, known, '2021-04-30', '2021-05-01')).toMatchObject({
      after: 'NOT_ASSESSABLE',
      turn: 'OTHER',
      cause: 'LIFECYCLE',
    });
  });

  it('is put down to time where no day of its history tells of it', () => {
    const earlier = { asOf: '2022-03-01', status: 'AT_RISK' } as const;
    const later = assessGoal(promise, known, { asOf: '2022-06-01' });
    expect(verdictChange(promise, known, earlier, later)).toMatchObject({
      cause: 'TIME_PASSED',
      on: null,
      period: '2021',
      steps: [],
    });
  });

  it('counts what moved after the first day, not on it', () => {
    const steps = changed(promise, known, '2022-02-01', '2023-01-01')?.steps;
    expect(steps?.map(({ on }) => on)).toEqual(['2023-01-01']);
    expect(changed(promise, known, '2022-01-31', '2023-01-01')?.steps.map(({ on }) => on)).toEqual([
      '2022-02-01',
      '2023-01-01',
    ]);
  });
});

describe('the turn of a verdict', () => {
  it.each([
    ['ON_TRACK', 'AT_RISK', 'WORSENED'],
    ['AT_RISK', 'OFF_TRACK', 'WORSENED'],
    ['ACHIEVED', 'ON_TRACK', 'WORSENED'],
    ['OFF_TRACK', 'ACHIEVED_LATE', 'IMPROVED'],
    ['AWAITING_DATA', 'MISSED', 'WORSENED'],
    ['AWAITING_DATA', 'ACHIEVED', 'IMPROVED'],
    ['OPEN', 'MISSED', 'WORSENED'],
    ['ON_TRACK', 'AWAITING_DATA', 'OTHER'],
    ['AT_RISK', 'AWAITING_DATA', 'OTHER'],
    ['NOT_ASSESSABLE', 'AT_RISK', 'OTHER'],
    ['NOT_ASSESSABLE', 'MISSED', 'WORSENED'],
    ['NOT_ASSESSABLE', 'ACHIEVED_LATE', 'IMPROVED'],
    ['NOT_ASSESSABLE', 'AWAITING_DATA', 'OTHER'],
    ['NOT_ASSESSABLE', 'ON_TRACK', 'OTHER'],
    ['NOT_ASSESSABLE', 'OFF_TRACK', 'OTHER'],
    ['AWAITING_DATA', 'ON_TRACK', 'IMPROVED'],
    ['ON_TRACK', 'OPEN', 'OTHER'],
    ['MISSED', 'NOT_ASSESSABLE', 'OTHER'],
    ['AT_RISK', 'AT_RISK', 'OTHER'],
  ] as const)('from %s to %s is %s', (before, after, turn) => {
    expect(verdictTurn(before, after)).toBe(turn);
  });
});

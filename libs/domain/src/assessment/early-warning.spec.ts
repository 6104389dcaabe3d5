import { amended, goal, target } from '../../test/given.js';
import type { Status } from '../vocabulary.js';
import type { StatusChange } from './assessment.js';
import { earlyWarning } from './early-warning.js';

const history = (...changes: readonly [string, Status][]): StatusChange[] =>
  changes.map(([on, status]) => ({
    on,
    status,
    cause: 'NEW_VALUE',
    period: null,
    seriesId: null,
    targetN: null,
    precision: 'DAY',
  }));
const promise = goal({ targets: [target({ aimDue: '2020-12-31', latestDue: '2022-12-31' })] });

describe('the first call of danger', () => {
  it('counts to the last date of the promise', () => {
    const told = history(['2019-05-02', 'ON_TRACK'], ['2021-12-31', 'OFF_TRACK'], ['2023-03-01', 'MISSED']);
    expect(earlyWarning(promise, told, '2024-01-01')).toEqual({
      due: '2022-12-31',
      first: { on: '2021-12-31', precision: 'DAY', status: 'OFF_TRACK', daysBefore: 365 },
      offTrack: null,
    });
  });

  it('tells besides when it became grave', () => {
    const told = history(['2019-05-02', 'AT_RISK'], ['2022-12-01', 'OFF_TRACK']);
    expect(earlyWarning(promise, told, '2024-01-01')).toMatchObject({
      first: { status: 'AT_RISK' },
      offTrack: { status: 'OFF_TRACK', daysBefore: 30 },
    });
  });

  it('became grave on the last day at the latest: what comes after the deadline warns of nothing', () => {
    const told = (on: string) =>
      earlyWarning(promise, history(['2019-05-02', 'AT_RISK'], [on, 'OFF_TRACK']), '2024-01-01');
    expect(told('2022-12-31')?.offTrack?.daysBefore).toBe(0);
    expect(told('2023-01-01')?.offTrack).toBeNull();
  });

  it('may come only after the deadline', () => {
    const told = history(['2019-05-02', 'ON_TRACK'], ['2023-01-31', 'MISSED']);
    expect(earlyWarning(promise, told, '2024-01-01')?.first).toMatchObject({
      status: 'MISSED',
      daysBefore: -31,
    });
  });

  it('counts to the deadline of the target that is in force on the day', () => {
    const moved = goal(amended({ aimDue: '2020-12-31' }, { aimDue: '2021-12-31', knownOn: '2020-06-01' }));
    const told = history(['2019-12-31', 'AT_RISK']);
    expect(earlyWarning(moved, told, '2020-05-31')?.first.daysBefore).toBe(366);
    expect(earlyWarning(moved, told, '2020-06-01')?.first.daysBefore).toBe(731);
  });

  it('is none where the goal never was in danger, or has no deadline', () => {
    expect(earlyWarning(promise, history(['2019-05-02', 'ON_TRACK']), '2024-01-01')).toBeNull();
    const endless = goal({ targets: [target({ aimDue: null })] });
    expect(earlyWarning(endless, history(['2019-05-02', 'AT_RISK']), '2024-01-01')).toBeNull();
  });
});

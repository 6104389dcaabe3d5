import type { Status } from '../vocabulary.js';
import type { StatusChange } from './assessment.js';
import { statusMonths } from './status-months.js';

const change = (on: string, status: Status): StatusChange => ({
  on,
  status,
  cause: 'NEW_VALUE',
  period: null,
  seriesId: null,
  targetN: null,
  precision: 'DAY',
});
const told = (history: readonly StatusChange[], until: string): string[] =>
  statusMonths(history, until).map(({ month, on, status, changes }) =>
    [month, on, status, changes.length].join(' '),
  );

describe('the verdict of each month', () => {
  it('is the one at its end, from the month of the promise on', () => {
    const history = [change('2019-11-20', 'OPEN'), change('2020-01-31', 'MISSED')];
    expect(told(history, '2020-02-29')).toEqual([
      '2019-11 2019-11-30 OPEN 1',
      '2019-12 2019-12-31 OPEN 0',
      '2020-01 2020-01-31 MISSED 1',
      '2020-02 2020-02-29 MISSED 0',
    ]);
  });

  it('is in the last month the one of the day asked for', () => {
    const history = [change('2019-11-20', 'OPEN'), change('2019-12-15', 'MISSED')];
    expect(told(history, '2019-12-14')).toEqual(['2019-11 2019-11-30 OPEN 1', '2019-12 2019-12-14 OPEN 0']);
  });

  it('names what changed within the month, also what was undone', () => {
    const history = [
      change('2019-11-01', 'OPEN'),
      change('2019-12-01', 'MISSED'),
      change('2019-12-31', 'OPEN'),
    ];
    expect(told(history, '2019-12-31')).toEqual(['2019-11 2019-11-30 OPEN 1', '2019-12 2019-12-31 OPEN 2']);
  });

  it('is none before the promise', () => {
    expect(statusMonths([], '2020-01-01')).toEqual([]);
    expect(statusMonths([change('2020-01-02', 'OPEN')], '2020-01-01')).toEqual([]);
  });
});

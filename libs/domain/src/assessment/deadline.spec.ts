import type { Point } from './assessment.js';
import { deadlineAt, hasTwoDates, isBy, isOfDeadline } from './deadline.js';

describe('two dates of one promise', () => {
  it.each([
    [null, null, false],
    ['2020-12-31', null, false],
    [null, '2022-12-31', false],
    ['2020-12-31', '2022-12-31', true],
    ['2020-12-31', '2020-12-31', false],
    ['2022-12-31', '2020-12-31', false],
  ])('%s and %s: %s', (aimDue, latestDue, expected) => {
    expect(hasTwoDates({ aimDue, latestDue })).toBe(expected);
  });
});

describe('the deadline that counts', () => {
  const two = { aimDue: '2020-12-31', latestDue: '2022-12-31' };
  const told = (
    target: { readonly aimDue: string | null; readonly latestDue: string | null },
    asOf: string,
    isKept = false,
  ) => {
    const deadline = deadlineAt(target, asOf, () => isKept);
    return deadline && `${deadline.stage} ${deadline.due}${deadline.passed ? ' passed' : ''}`;
  };

  it('is none where none is named', () => {
    expect(told({ aimDue: null, latestDue: null }, '2030-01-01')).toBeNull();
  });

  it.each([
    [{ aimDue: '2020-12-31', latestDue: null }, '2020-12-31', 'SINGLE 2020-12-31'],
    [{ aimDue: '2020-12-31', latestDue: null }, '2021-01-01', 'SINGLE 2020-12-31 passed'],
    [{ aimDue: null, latestDue: '2022-12-31' }, '2021-01-01', 'SINGLE 2022-12-31'],
    [{ aimDue: '2020-12-31', latestDue: '2020-12-31' }, '2021-01-01', 'SINGLE 2020-12-31 passed'],
  ])('of one date %j is that one, passed when its day has ended: %s', (target, asOf, expected) => {
    expect(told(target, asOf)).toBe(expected);
  });

  it.each([
    ['2020-12-31', false, 'AIM 2020-12-31'],
    ['2021-01-01', false, 'LATEST 2022-12-31'],
    ['2022-12-31', false, 'LATEST 2022-12-31'],
    ['2023-01-01', false, 'LATEST 2022-12-31 passed'],
    ['2020-12-31', true, 'AIM 2020-12-31'],
    ['2023-01-01', true, 'AIM 2020-12-31 passed'],
  ])('of two on %s (kept by the first: %s) is %s', (asOf, isKept, expected) => {
    expect(told(two, asOf, isKept)).toBe(expected);
  });

  it('asks about the first date whether the promise was kept', () => {
    const asked: string[] = [];
    deadlineAt(two, '2021-01-01', (due) => asked.push(due) > 0);
    expect(asked).toEqual(['2020-12-31']);
  });
});

describe('a point', () => {
  const point = (period: string, end: string): Point => ({
    period,
    end,
    value: 1,
    qualifier: null,
    status: 'FINAL',
    rankOf: null,
    knownOn: end,
  });

  it('of the deadline’s own period tells of it, though the period ends later', () => {
    expect(isOfDeadline(point('2020', '2020-12-31'), '2020-12-15')).toBe(true);
    expect(isBy(point('2020', '2020-12-31'), '2020-12-15')).toBe(true);
    expect(isBy(point('2021', '2021-12-31'), '2020-12-15')).toBe(false);
    expect(isBy(point('2019', '2019-12-31'), '2020-12-15')).toBe(true);
    expect(isOfDeadline(point('2019', '2019-12-31'), '2020-12-15')).toBe(false);
  });

  it('of no period that can be read is of no deadline', () => {
    expect(isOfDeadline(point('some time', '2020-12-31'), '2020-12-31')).toBe(false);
    expect(isBy(point('some time', '2020-12-31'), '2020-12-31')).toBe(true);
  });
});

import { million, people, percent, rank } from '../test/given.js';
import type { Unit } from './index.js';
import { areComparable, convert, lastDigit, planAchievement, samePeriodChange } from './quantity.js';

const usdBillion: Unit = { code: 'usd-billion', kind: 'MONEY', scale: 1e9 };
const usdMillion: Unit = { code: 'usd-million', kind: 'MONEY', scale: 1e6 };
const vndBillion: Unit = { code: 'vnd-billion', kind: 'MONEY', scale: 1e9 };
const score1: Unit = { code: 'score-0-1', kind: 'INDEX', scale: 1 };
const score100: Unit = { code: 'score-0-100', kind: 'INDEX', scale: 1 };

describe('a unit', () => {
  it('converts by scale within its kind, without an error of arithmetic', () => {
    expect(convert(1.26, million, people)).toBe(1_260_000);
    expect(convert(0.07, million, people)).toBe(70_000);
    expect(convert(1500, usdMillion, usdBillion)).toBe(1.5);
    expect(convert(0, million, people)).toBe(0);
    // With each digit that it has.
    expect(convert(12345.678901234567, usdMillion, usdBillion)).toBe(12.345678901234567);
    expect(convert(Number.NaN, million, people)).toBeNull();
  });

  it('never converts between kinds, currencies or scales of an index', () => {
    expect(convert(1, percent, people)).toBeNull();
    expect(convert(1, usdBillion, vndBillion)).toBeNull();
    expect(areComparable(score1, score100)).toBe(false);
    expect(areComparable(rank, rank)).toBe(true);
  });

  it('counts one thing only, unless one of the two is a plain number', () => {
    const enterprise: Unit = { code: 'enterprise', kind: 'COUNT', scale: 1 };
    const count: Unit = { code: 'count', kind: 'COUNT', scale: 1 };
    const peopleMillion: Unit = { code: 'people-million', kind: 'COUNT', scale: 1e6 };
    expect(areComparable(people, enterprise)).toBe(false);
    expect(areComparable(enterprise, count)).toBe(true);
    expect(areComparable(million, enterprise)).toBe(true);
    expect(convert(1.5, peopleMillion, people)).toBe(1_500_000);
    expect(areComparable(peopleMillion, enterprise)).toBe(false);
  });

  it('of a physical quantity, or of money for a time, stands for itself alone', () => {
    const mbps: Unit = { code: 'mbps', kind: 'PHYSICAL', scale: 1 };
    const km: Unit = { code: 'km', kind: 'PHYSICAL', scale: 1e3 };
    const usd: Unit = { code: 'usd', kind: 'MONEY', scale: 1 };
    const perMonth: Unit = { code: 'usd-per-month', kind: 'MONEY', scale: 1 };
    expect(areComparable(mbps, km)).toBe(false);
    expect(areComparable(mbps, { ...mbps })).toBe(true);
    expect(areComparable(usd, perMonth)).toBe(false);
    expect(areComparable(usd, usdBillion)).toBe(true);
  });

  it('knows the last digit that is shown', () => {
    expect([lastDigit(2), lastDigit(0), lastDigit(null)]).toEqual([0.01, 1, 1]);
  });
});

describe('plan against actual', () => {
  it.each([
    [94.2, 100, 94.2],
    [150, 100, 150],
    [-5, 100, -5],
    [0, 100, 0],
  ])('%d of %d is %d %%, never clipped', (actual, plan, expected) => {
    expect(planAchievement(actual, plan)).toEqual({ value: expected, reason: null });
  });

  it.each([
    [1, 0, 'PLAN_IS_ZERO'],
    [1, -2, 'PLAN_IS_NEGATIVE'],
    [1, null, 'NO_PLAN'],
    [null, 1, 'NO_VALUE'],
    [Number.NaN, 1, 'NO_VALUE'],
  ])('%p of %p cannot be computed: %s', (actual, plan, reason) => {
    expect(planAchievement(actual, plan)).toEqual({ value: null, reason });
  });
});

describe('against the same period last year', () => {
  it.each([
    ['MONEY', 'PERCENT', 110, 100, 10],
    ['COUNT', 'PERCENT', 90, 100, -10],
    ['PERCENT', 'POINTS', 85, 77, 8],
    ['PERCENTAGE', 'POINTS', 0, 5, -5],
    ['INDEX', 'POINTS', 0.77, 0.7, 0.07],
    ['RANK', 'PLACES', 71, 86, 15],
    ['RANK', 'PLACES', 86, 71, -15],
  ] as const)('%s is told in %s', (kind, measure, now, before, expected) => {
    const change = samePeriodChange(kind, now, before);
    expect(change.measure).toBe(measure);
    expect(change.value).toBeCloseTo(expected, 10);
  });

  it.each([
    ['MONEY', 1, 0, 'BEFORE_IS_ZERO'],
    ['MONEY', 1, -1, 'BEFORE_IS_NEGATIVE'],
    ['COUNT', null, 1, 'NO_VALUE'],
    ['COUNT', 1, null, 'NO_VALUE_BEFORE'],
    ['YES_NO', 1, 1, 'NOT_A_NUMBER'],
  ] as const)('%s of %p after %p has no change: %s', (kind, now, before, reason) => {
    expect(samePeriodChange(kind, now, before)).toMatchObject({ value: null, reason });
  });
});

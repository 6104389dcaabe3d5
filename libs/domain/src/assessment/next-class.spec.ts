import fc from 'fast-check';
import { goal, measured, people, rank, series, target, values } from '../../test/given.js';
import type { Row } from '../../test/given.js';
import { GRAVITY } from '../vocabulary.js';
import { assessGoal } from './assess-goal.js';
import type { Goal, ObservationsBySeries } from './assessment.js';
import { assumedDay, assumeValue } from './assumption.js';
import { nextClass, type LeastValue, type NextClass } from './next-class.js';

const asOf = '2024-06-01';

function find(given: Goal, known: ObservationsBySeries, decimals = 1): NextClass | null {
  return nextClass(given, known, assessGoal(given, known, { asOf }).deciding, { asOf, decimals });
}

/** The verdict if the next value were this one. */
function then(given: Goal, known: ObservationsBySeries, period: string, value: number) {
  const assumed = assumeValue(known, { seriesId: 'a', period, value }, asOf);
  return assessGoal(given, assumed, { asOf: assumedDay(period, asOf) }).status;
}

const yearly = (...all: readonly number[]): Row[] =>
  all.map((value, i) => [String(2024 - all.length + i), value]);

const slow = goal({ targets: [target({ value: 100, aimDue: '2028-12-31' })], indicator: { max: 100 } });
const fewer = goal({
  targets: [target({ comparator: 'AT_MOST', value: 20, aimDue: '2028-12-31' })],
  indicator: { min: 0 },
});
const ranked = goal({
  targets: [target({ comparator: 'TOP', value: 50, aimDue: '2030-12-31' })],
  indicator: { kind: 'RANK', unit: rank, decimals: 0 },
  series: [series({ unit: rank })],
});
const households = goal({
  targets: [target({ value: 27_000_000, aimDue: '2027-12-31' })],
  indicator: { kind: 'COUNT', unit: people, decimals: 0 },
  series: [series({ unit: people })],
});

describe('the next value that lifts a promise to a better class', () => {
  it.each([
    ['a share that grows too slowly', slow, yearly(50, 52, 54, 56, 58), 1],
    ['a figure that should fall', fewer, yearly(50, 49, 49, 47, 46), 1],
    ['a rank', ranked, yearly(88, 88, 86, 86, 71), 0],
    ['a large number', households, yearly(20_000_000, 20_100_000, 20_350_000, 20_500_000), 0],
  ] as const)('of %s does it, and one step less does not', (_name, given, rows, decimals) => {
    const known = measured(...values(...rows));
    const now = assessGoal(given, known, { asOf }).status;
    const found = find(given, known, decimals);
    expect(found?.period).toBe('2024');
    for (const least of [found?.better, found?.achieved]) {
      if (typeof least !== 'object') throw new Error('no value found');
      const way = given.targets[0]?.comparator === 'AT_LEAST' ? 1 : -1;
      expect(then(given, known, '2024', least.value)).toBe(least.status);
      expect(GRAVITY.indexOf(least.status)).toBeGreaterThan(GRAVITY.indexOf(now));
      const less = then(given, known, '2024', least.value - way * least.step);
      expect(GRAVITY.indexOf(less)).toBeLessThan(GRAVITY.indexOf(least.status));
      expect(least.change).toBeCloseTo(least.value - (rows.at(-1)?.[1] ?? 0), 6);
    }
  });

  it('is achieved at the target itself, in the digits of the series', () => {
    const found = find(slow, measured(...values(...yearly(50, 52, 54, 56.3))));
    expect(found?.achieved).toMatchObject({ status: 'ACHIEVED', value: 100, change: 43.7, step: 0.1 });
  });

  it('is told in three digits of the change where the unit is smaller than that', () => {
    const found = find(households, measured(...values(...yearly(20_000_000, 20_100_000, 20_350_001))), 0);
    const least = found?.better as LeastValue;
    expect(least.step).toBe(10_000);
    expect(least.change % 10_000).toBe(0);
  });

  it('is told as a multiple of the recent pace', () => {
    const found = find(slow, measured(...values(...yearly(50, 52, 54, 56, 58))));
    expect(found?.achieved).toMatchObject({ timesPace: expect.closeTo(21, 0) });
  });

  it.each([
    ['YEAR', '2023', '2024'],
    ['TWO_YEAR', '2023', '2025'],
    ['QUARTER', '2023-Q4', '2024-Q1'],
    ['MONTH', '2024-04', '2024-05'],
    ['IRREGULAR', '2023-06', '2024-06'],
  ] as const)(
    'stands at the end of the period that a %s series announces after %s',
    (frequency, last, next) => {
      const given = { ...slow, series: [series({ frequency })] };
      expect(find(given, measured(...values(['2020', 50], ['2021', 52], [last, 54])))?.period).toBe(next);
    },
  );

  it('is not named where none within the bounds would do', () => {
    const full = goal({ targets: [target({ value: 120, aimDue: '2028-12-31' })], indicator: { max: 100 } });
    expect(find(full, measured(...values(...yearly(50, 52, 54))))?.achieved).toBe('NO_VALUE');
  });

  it('is not named where another series holds the verdict down', () => {
    const both = { ...slow, seriesRule: 'ALL' as const, series: [series(), series({ id: 'b' })] };
    const known = new Map([
      ['a', values(...yearly(50, 51, 52))],
      ['b', values(...yearly(50, 51, 52))],
    ]);
    expect(find(both, known)).toMatchObject({ better: 'OTHER_SERIES', achieved: 'OTHER_SERIES' });
  });

  it('of a promise kept ahead of time is the one that keeps it', () => {
    const found = find(slow, measured(...values(...yearly(50, 90, 100))));
    expect(found).toMatchObject({ better: 'BEST', achieved: 'BEST', keeps: { value: 100 } });
  });

  it('after the deadline may still make it achieved late', () => {
    const passed = goal({ targets: [target({ value: 60, aimDue: '2023-12-31' })] });
    const found = find(passed, measured(...values(...yearly(50, 52, 54))));
    expect(found?.better).toMatchObject({ status: 'ACHIEVED_LATE', value: 60, change: 6 });
  });

  it('is never asked of deeds, words and what has no value', () => {
    expect(find(slow, measured())).toBeNull();
    expect(
      find(goal({ targets: [target({ value: null })] }), measured(...values(...yearly(1, 2, 3)))),
    ).toBeNull();
  });

  it('gives the class it names, and one step less a lower one, for any course', () => {
    const courses = fc.array(fc.integer({ min: 0, max: 990 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(
        courses,
        fc.integer({ min: 2025, max: 2036 }),
        fc.integer({ min: 1, max: 100 }),
        (all, year, wanted) => {
          const given = goal({
            targets: [target({ value: wanted, aimDue: `${year}-12-31` })],
            indicator: { min: 0, max: 100 },
          });
          const known = measured(...values(...yearly(...all.map((tenths) => tenths / 10))));
          const now = assessGoal(given, known, { asOf }).status;
          const found = find(given, known);
          for (const least of [found?.better, found?.achieved]) {
            if (typeof least !== 'object') continue;
            expect(then(given, known, '2024', least.value)).toBe(least.status);
            const less = then(given, known, '2024', Number((least.value - least.step).toFixed(1)));
            const bound = least === found?.achieved ? least.status : now;
            const place = GRAVITY.indexOf(less);
            if (least === found?.achieved) expect(place).toBeLessThan(GRAVITY.indexOf(bound));
            else if (least.value - least.step >= 0) expect(place).toBeLessThanOrEqual(GRAVITY.indexOf(bound));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

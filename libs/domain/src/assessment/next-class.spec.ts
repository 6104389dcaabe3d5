import fc from 'fast-check';
import {
  goal,
  measured,
  people,
  percentPerYear,
  rank,
  series,
  target,
  values,
  yesNo,
} from '../../test/given.js';
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

  it.each([
    ['below', { comparator: 'BETWEEN', value: 8, valueHigh: 10 }, [2, 3, 3.5, 4], 4.9, 8],
    ['above', { comparator: 'BETWEEN', value: 8, valueHigh: 10 }, [16, 15, 14.5, 14], 13, 10],
    ['below an exact value', { comparator: 'EXACTLY', value: 8 }, [2, 3, 3.5, 4], 4.9, 8],
    ['above an exact value', { comparator: 'EXACTLY', value: 8 }, [14, 13, 12.5, 12], 11, 8],
  ] as const)(
    'goes to the nearer edge of a band from %s, and no further',
    (_from, asked, list, better, achieved) => {
      const band = goal({ targets: [target({ ...asked, aimDue: '2028-12-31' })] });
      expect(find(band, measured(...values(...yearly(...list))))).toMatchObject({
        better: { status: 'ON_TRACK', value: better },
        achieved: { status: 'ACHIEVED', value: achieved },
      });
    },
  );

  it('is not asked for within a band: it may be left on either side', () => {
    const band = goal({
      targets: [target({ comparator: 'BETWEEN', value: 8, valueHigh: 10, aimDue: '2028-12-31' })],
    });
    expect(find(band, measured(...values(...yearly(4, 6, 9))))).toBeNull();
  });

  it('is the target itself, where a step of many digits would pass it', () => {
    const odd = { ...households, targets: [target({ value: 27_000_123, aimDue: '2028-12-31' })] };
    const found = find(odd, measured(...values(...yearly(20_000_000, 20_100_000, 20_350_001))), 0);
    expect(found?.achieved).toMatchObject({ value: 27_000_123, step: 10_000 });
  });

  it.each<[string, Goal, readonly number[], number]>([
    [
      'a mean of three years',
      goal({
        targets: [target({ value: 10, aimDue: '2028-12-31' })],
        indicator: { unit: percentPerYear },
        series: [series({ unit: percentPerYear, nature: 'AVERAGE' })],
      }),
      [6, 7, 8],
      1,
    ],
    [
      'a growth',
      { ...households, targets: [target({ value: 400_000, aimDue: '2028-12-31' })] },
      [100_000, 110_000, 121_000],
      0,
    ],
    [
      'a pace the other way',
      goal({ targets: [target({ value: 60, aimDue: '2028-12-31' })] }),
      [56, 55, 54, 52],
      1,
    ],
  ])('is no multiple of %s', (_what, given, list, decimals) => {
    const { better } = find(given, measured(...values(...yearly(...list))), decimals) ?? {};
    expect(better).toMatchObject({ timesPace: null, value: expect.any(Number) });
  });

  it('of a mean of three years may have to lie beyond the target', () => {
    const rate = goal({
      targets: [target({ value: 10, aimDue: '2028-12-31' })],
      indicator: { unit: percentPerYear },
      series: [series({ unit: percentPerYear, nature: 'AVERAGE' })],
    });
    // The years that count then: 7, 8 and the next; 95 % of the rate is a mean of 9.5.
    expect(find(rate, measured(...values(...yearly(6, 7, 8))))?.better).toMatchObject({
      status: 'ON_TRACK',
      value: 13.5,
    });
  });

  it('of awaited data is only what keeps the promise', () => {
    const awaited = goal({ targets: [target({ value: 60, aimDue: '2023-12-31' })] });
    expect(find(awaited, measured(...values(['2021', 50], ['2022', 54])))).toMatchObject({
      period: '2023',
      better: { status: 'ACHIEVED', value: 60 },
      achieved: { status: 'ACHIEVED', value: 60 },
    });
  });

  it('of a rank ends at the first place', () => {
    const top = { ...ranked, targets: [target({ comparator: 'TOP', value: 3, aimDue: '2030-12-31' })] };
    expect(find(top, measured(...values(...yearly(9, 8, 7, 6, 5))), 0)?.achieved).toMatchObject({
      value: 3,
      step: 1,
    });
    const none = { ...ranked, targets: [target({ comparator: 'AT_MOST', value: 0, aimDue: '2030-12-31' })] };
    expect(find(none, measured(...values(...yearly(9, 8, 7, 6, 5))), 0)?.achieved).toBe('NO_VALUE');
  });

  it('is told in the unit of the series, within bounds that are told in that of the indicator', () => {
    const permille = { code: 'permille', kind: 'PERCENT', scale: 0.1 } as const;
    const given = (value: number) =>
      goal({
        targets: [target({ value, aimDue: '2028-12-31' })],
        indicator: { max: 100 },
        series: [series({ unit: permille })],
      });
    const known = measured(...values(...yearly(500, 520, 540)));
    expect(find(given(80), known)?.achieved).toMatchObject({ value: 800, change: 260 });
    expect(find(given(120), known)?.achieved).toBe('NO_VALUE');
  });

  it('is that of the target that decides', () => {
    const two = goal({
      targets: [
        target({ n: 1, role: 'INTERIM', value: 60, aimDue: '2025-12-31' }),
        target({ n: 2, comparator: 'EXACTLY', value: 90, aimDue: '2028-12-31' }),
      ],
    });
    expect(find(two, measured(...values(...yearly(50, 52, 54))))?.achieved).toMatchObject({ value: 90 });
  });

  it('is not put down to other series where the promise spans none', () => {
    const full = goal({
      seriesRule: 'ALL',
      targets: [target({ value: 120, aimDue: '2028-12-31' })],
      indicator: { max: 100 },
    });
    expect(find(full, measured(...values(...yearly(50, 52, 54))))?.achieved).toBe('NO_VALUE');
    const first = { ...full, seriesRule: 'FIRST', series: [series(), series({ id: 'b' })] } as const;
    expect(find(first, measured(...values(...yearly(50, 52, 54))))?.achieved).toBe('NO_VALUE');
  });

  it('is never asked of a series of yes and no, without a deadline, or after a period that cannot be read', () => {
    const known = measured(...values(...yearly(50, 52, 54)));
    const now = assessGoal(slow, known, { asOf }).deciding;
    const ask = (given: Goal, changed = now) => nextClass(given, known, changed, { asOf, decimals: 1 });
    expect(ask(slow)).not.toBeNull();
    expect(ask({ ...slow, series: [series({ unit: yesNo })] })).toBeNull();
    expect(ask(slow, { ...now, due: null })).toBeNull();
    expect(ask(slow, { ...now, seriesId: 'b' })).toBeNull();
    expect(ask(slow, { ...now, targetValue: null })).toBeNull();
    expect(ask(slow, now.latest ? { ...now, latest: { ...now.latest, period: 'lately' } } : now)).toBeNull();
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

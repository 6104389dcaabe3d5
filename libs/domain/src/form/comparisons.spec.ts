import fc from 'fast-check';
import { comparisons } from './comparisons.js';
import { exactly, type EarlierValue, type Entry } from './entry.js';
import { periodFromYearToDate, yearToDate } from './year-to-date.js';

const entry = (period: string, value: number | null, given: Partial<Entry> = {}): Entry => ({
  period,
  value,
  status: 'FINAL',
  ...given,
});
const known = (...rows: readonly (readonly [string, number])[]): EarlierValue[] =>
  rows.map(([period, value]) => ({ period, value }));

const amount = { kind: 'AMOUNT', nature: 'TOTAL', unit: { kind: 'MONEY' } } as const;
const toDate = { kind: 'AMOUNT', nature: 'YEAR_TO_DATE', unit: { kind: 'MONEY' } } as const;
const share = { kind: 'PERCENTAGE', nature: 'POINT', unit: { kind: 'PERCENT' } } as const;

describe('an entry of a total', () => {
  const history = known(['2023', 139_171], ['2024-Q1', 30_000], ['2024-Q2', 32_000], ['2025-Q1', 33_000]);
  const read = comparisons(entry('2025-Q2', 36_800), amount, history, { period: '2025', value: 140_000 });

  it('stands beside the quarter before and the same quarter last year', () => {
    expect(read.previous).toEqual({ period: '2025-Q1', value: 33_000 });
    expect(read.lastYear).toEqual({ period: '2024-Q2', value: 32_000 });
    expect(read.onLastYear.measure).toBe('PERCENT');
    expect(read.onLastYear.value).toBeCloseTo(15);
  });

  it('has its sum since January, which is set against the plan of the year', () => {
    expect(read.yearToDate).toEqual({ value: 69_800, reason: null });
    expect(read.ofPlan.value).toBeCloseTo(49.857, 3);
  });

  it('that is no sum is set against the period of the same length only, across the turn of the year too', () => {
    const previous = (period: string, before: string) =>
      comparisons(entry(period, 1), share, known([before, 2])).previous;
    expect(previous('2025-Q3', '2025-06')).toBeNull();
    expect(previous('2025-Q1', '2024-Q4')).toEqual({ period: '2024-Q4', value: 2 });
  });

  it('without a plan is told so before anything is said of its value', () => {
    const none = comparisons(entry('2025-Q1', null), amount, [], { period: '2025', value: null });
    expect(none.ofPlan).toEqual({ value: null, reason: 'NO_PLAN' });
  });

  it('says what is missing for a sum instead of taking a part for the whole', () => {
    const gap = comparisons(entry('2025-Q3', 1), amount, history, { period: '2025', value: 140_000 });
    expect(gap.yearToDate).toEqual({ value: null, reason: 'PERIODS_MISSING' });
    expect(gap.ofPlan).toEqual({ value: null, reason: 'PERIODS_MISSING' });
    expect(gap.lastFullYear).toBeNull();
  });

  it('is set against the sum of last year’s quarters where the year itself is not known', () => {
    const quarters = known(['2024-Q1', 10], ['2024-Q2', 20], ['2024-Q3', 30], ['2024-Q4', 40]);
    expect(comparisons(entry('2025-Q1', 25), amount, quarters)).toMatchObject({
      lastFullYear: { period: '2024', value: 100 },
      ofLastFullYear: { value: 25 },
    });
  });
});

describe('an entry of a sum from January', () => {
  const history = known(['2023', 139_171], ['2024-06', 61_000], ['2025-05', 58_000], ['2024-12', 135_000]);

  it('"70.422 tỷ đồng, bằng 50,6% cả năm 2023"', () => {
    const read = comparisons(entry('2024-06', 70_422), toDate, known(['2023', 139_171]));
    expect(read.lastFullYear).toEqual({ period: '2023', value: 139_171 });
    expect(read.ofLastFullYear.value).toBeCloseTo(50.6, 1);
  });

  it('is compared with the same months of last year, and gives the month alone', () => {
    const read = comparisons(entry('2025-06', 70_422), toDate, history, { period: '2025', value: 140_844 });
    expect(read.lastYear).toEqual({ period: '2024-06', value: 61_000 });
    expect(read.previous).toEqual({ period: '2025-05', value: 58_000 });
    expect(read.ofPeriod).toEqual({ value: 12_422, reason: null });
    expect(read.yearToDate).toEqual({ value: 70_422, reason: null });
    expect(read.ofPlan.value).toBe(50);
    expect(read.lastFullYear).toEqual({ period: '2024', value: 135_000 });
  });

  it('starts anew each January', () => {
    const read = comparisons(entry('2025-01', 9), toDate, history);
    expect(read.previous).toBeNull();
    expect(read.ofPeriod).toEqual({ value: 9, reason: null });
  });

  it('finds the first half under the name of June', () => {
    expect(comparisons(entry('2025-S1', 70_422), toDate, history).lastYear?.period).toBe('2024-06');
  });
});

describe('an entry of a share or a rank', () => {
  it('changes by points, is no sum, and is set against its plan as it is', () => {
    const read = comparisons(entry('2025-Q2', 85.1), share, known(['2024-Q2', 80.4], ['2025-Q1', 84]), {
      period: '2025',
      value: 90,
    });
    expect(read.onLastYear).toMatchObject({ measure: 'POINTS' });
    expect(read.onLastYear.value).toBeCloseTo(4.7);
    expect(read.ofPlan.value).toBeCloseTo(94.56, 2);
    expect(read.yearToDate.reason).toBe('NOT_A_SUM');
    expect(read.ofLastFullYear.reason).toBe('NOT_A_SHARE');
  });

  it('climbs by places, and a rank is no share of a planned rank', () => {
    const read = comparisons(
      entry('2024', 71),
      { kind: 'RANK', nature: 'POINT', unit: { kind: 'RANK' } },
      known(['2023', 86]),
      {
        period: '2024',
        value: 70,
      },
    );
    expect(read.onLastYear).toEqual({ measure: 'PLACES', value: 15, reason: null });
    expect(read.ofPlan.reason).toBe('NOT_A_SHARE');
  });

  it('is not set against the plan of another year, a range is by its middle, and nothing by a reason', () => {
    const plan = { period: '2024', value: 100 };
    expect(comparisons(entry('2025', 50), share, [], plan).ofPlan.reason).toBe('OTHER_YEAR');
    const range = entry('2024', null, { low: 40, high: 50 });
    expect(comparisons(range, share, [], plan).ofPlan.value).toBe(45);
    expect(comparisons(entry('2024', null), share, [], plan)).toMatchObject({
      ofPlan: { reason: 'NO_VALUE' },
      onLastYear: { reason: 'NO_VALUE' },
      ofPeriod: { reason: 'NO_VALUE' },
    });
  });
});

describe('what an entry stands beside', () => {
  const plan = (period: string, value: number | null) => ({ period, value });

  it('is never its own earlier version', () => {
    const read = comparisons(entry('2025-Q2', 20), amount, known(['2025-Q1', 10], ['2025-Q2', 99]));
    expect(read.yearToDate.value).toBe(30);
  });

  it('is the period just before, not another one', () => {
    const history = known(['2024-Q4', 40], ['2025-Q1', 50]);
    const read = comparisons(entry('2025-Q2', 60), share, history);
    expect(read.previous).toEqual({ period: '2025-Q1', value: 50 });
    expect(read.onPrevious).toEqual({ measure: 'POINTS', value: 10, reason: null });
    expect(comparisons(entry('2025-Q3', 60), share, history).previous).toBeNull();
    expect(comparisons(entry('ngày nào đó', 60), share, history)).toMatchObject({
      previous: null,
      lastYear: null,
    });
  });

  it('of last year is only the very same period, save for sums from January', () => {
    const june = known(['2024-06', 61]);
    expect(comparisons(entry('2025-Q2', 60), share, june).lastYear).toBeNull();
    expect(comparisons(entry('2025-Q2', 60), toDate, june).lastYear?.period).toBe('2024-06');
  });

  it('is the whole year as published, before the sum of its parts', () => {
    const history = known(['2024', 101], ['2024-Q1', 10], ['2024-Q2', 20], ['2024-Q3', 30], ['2024-Q4', 40]);
    expect(comparisons(entry('2025-Q1', 25), amount, history).lastFullYear).toEqual({
      period: '2024',
      value: 101,
    });
    const broken = comparisons(entry('2025-Q1', 25), amount, history.slice(2));
    expect([broken.lastFullYear, broken.ofLastFullYear.reason]).toEqual([null, 'NO_PLAN']);
  });

  it('is the plan of the year for what has come together, and a plan of the period for the period alone', () => {
    const history = known(['2025-Q1', 10]);
    const ofPlan = (period: string, value: number | null, given: Partial<Entry> = {}) =>
      comparisons(entry('2025-Q2', 20, given), amount, history, plan(period, value)).ofPlan;
    expect(ofPlan('2025', 60)).toEqual({ value: 50, reason: null });
    expect(ofPlan('2025', 60, { yearToDate: 36 })).toEqual({ value: 60, reason: null });
    expect(ofPlan('2025-Q2', 40)).toEqual({ value: 50, reason: null });
    expect(ofPlan('2025', null)).toEqual({ value: null, reason: 'NO_PLAN' });
    expect(comparisons(entry('2025', 30), amount, [], plan('2025', 60)).ofPlan.value).toBe(50);
  });

  it.each(['RANK', 'MILESTONE', 'QUALITATIVE'] as const)(
    'has no share of a plan where it is a %s',
    (kind) => {
      const read = comparisons(entry('2025', 1), { ...share, kind }, [], plan('2025', 2));
      expect(read.ofPlan).toEqual({ value: null, reason: 'NOT_A_SHARE' });
    },
  );

  it('keeps the sum that was typed, and tells a period alone as it is', () => {
    const read = comparisons(entry('2025-Q2', 20, { yearToDate: 31 }), amount, known(['2025-Q1', 10]));
    expect(read.yearToDate).toEqual({ value: 31, reason: null });
    expect(read.ofPeriod).toEqual({ value: 20, reason: null });
    expect(comparisons(entry('2025-Q2', null), share, [])).toMatchObject({
      ofLastFullYear: { value: null, reason: 'NO_VALUE' },
    });
  });
});

describe('a sum that cannot be computed', () => {
  it.each([
    ['2025-Q2', 1, 'POINT', 'NOT_A_SUM'],
    ['2025-Q2', null, 'TOTAL', 'NO_VALUE'],
    ['2025-Q9', 1, 'TOTAL', 'UNKNOWN_PERIOD'],
    ['2025-Q2', 1, 'TOTAL', 'PERIODS_MISSING'],
  ] as const)('of %s, %p, %s: %s', (period, value, nature, reason) => {
    expect(yearToDate({ period, value }, nature, [])).toEqual({ value: null, reason });
    expect(periodFromYearToDate({ period, sum: value }, nature, [])).toEqual({ value: null, reason });
  });

  it('of sums from January lacks the one before', () => {
    expect(periodFromYearToDate({ period: '2025-Q2', sum: 5 }, 'YEAR_TO_DATE', [])).toEqual({
      value: null,
      reason: 'PERIODS_MISSING',
    });
  });
});

it('a period and its sum from January give each other back', () => {
  const numbers = fc.array(
    fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(numbers, (months) => {
      const code = (month: number): string => `2025-${String(month).padStart(2, '0')}`;
      const history = months.slice(0, -1).map((value, index) => ({ period: code(index + 1), value }));
      const period = code(months.length);
      const value = months.at(-1) ?? 0;
      const sum = yearToDate({ period, value }, 'TOTAL', history);
      expect(periodFromYearToDate({ period, sum: sum.value }, 'TOTAL', history).value).toBeCloseTo(value, 2);
      const sums = history.map((one, index) => ({
        period: one.period,
        value: exactly(months.slice(0, index + 1).reduce((a, b) => a + b, 0)),
      }));
      expect(periodFromYearToDate({ period, sum: sum.value }, 'YEAR_TO_DATE', sums).value).toBeCloseTo(
        value,
        2,
      );
    }),
  );
});

import fc from 'fast-check';
import { checkEntry, CHECK_SEVERITY, isOpenCheck, type Check, type EntryFacts } from './check-entry.js';
import { checkParts } from './check-parts.js';
import type { EarlierValue, Entry, EntryMeasure } from './entry.js';

const share: EntryMeasure = {
  kind: 'PERCENTAGE',
  nature: 'POINT',
  unit: { kind: 'PERCENT' },
  decimals: 1,
  min: 0,
  max: 100,
};
const amount: EntryMeasure = {
  ...share,
  kind: 'AMOUNT',
  nature: 'TOTAL',
  unit: { kind: 'MONEY' },
  max: null,
};
const toDate: EntryMeasure = { ...amount, nature: 'YEAR_TO_DATE' };
const rank: EntryMeasure = { ...share, kind: 'RANK', unit: { kind: 'RANK' }, decimals: 0, min: 1, max: 193 };
const count: EntryMeasure = { ...share, kind: 'COUNT', unit: { kind: 'COUNT' }, decimals: 0, max: null };

const entry = (value: number | null, given: Partial<Entry> = {}): Entry => ({
  period: '2025-Q2',
  value,
  status: 'FINAL',
  hasSource: true,
  ...given,
});
const facts = (measure: EntryMeasure, given: Partial<EntryFacts> = {}): EntryFacts => ({
  measure,
  history: [],
  today: '2025-07-10',
  needsSource: true,
  ...given,
});
const known = (...rows: readonly (readonly [string, number])[]): EarlierValue[] =>
  rows.map(([period, value]) => ({ period, value }));
const quarters = (...values: readonly number[]): EarlierValue[] =>
  values.map((value, index) => ({
    period: `${2025 - Math.ceil((values.length - index - 1) / 4)}-Q${((((1 - (values.length - index)) % 4) + 4) % 4) + 1}`,
    value,
  }));
const codes = (checks: readonly Check[]): string[] => checks.map(({ code }) => code);

it('counts quarters back from the first of 2025', () => {
  expect(quarters(1, 2, 3).map(({ period }) => period)).toEqual(['2024-Q3', '2024-Q4', '2025-Q1']);
});

describe('an entry is checked', () => {
  it.each([
    ['nothing wrong', share, entry(85.1), []],
    ['below the least', share, entry(-0.1), ['BELOW_MIN']],
    ['above the most', share, entry(100.1), ['ABOVE_MAX']],
    ['its range too', share, entry(null, { low: 95, high: 105, qualifier: 'RANGE' }), ['ABOVE_MAX']],
    ['the least and the most themselves', share, entry(null, { low: 0, high: 100 }), []],
    ['one of the ends below', share, entry(null, { low: -1, high: 50 }), ['BELOW_MIN']],
    ['a range of one value', share, entry(null, { low: 40, high: 40 }), []],
    ['the first rank, and the last', rank, entry(63, { rankOf: 63 }), []],
    ['a rank above the least that is asked', { ...rank, min: 5 }, entry(4), ['BELOW_MIN']],
    ['a share of a fraction without decimals', { ...share, decimals: 0 }, entry(12.5), ['MORE_DECIMALS']],
    ['with digits that its indicator does not show', share, entry(85.123), ['MORE_DECIMALS']],
    ['with as many as it shows', share, entry(85.1), []],
    ['an amount below zero without bounds', { ...amount, min: null }, entry(-5), []],
    ['a range the wrong way round', share, entry(null, { low: 50, high: 40 }), ['RANGE_REVERSED']],
    ['a rank of a fraction', rank, entry(71.5), ['WHOLE_NUMBER']],
    ['a rank before the first', { ...rank, min: null }, entry(0), ['BELOW_MIN']],
    ['a rank beyond the ranked', rank, entry(64, { rankOf: 63 }), ['RANK_OF']],
    ['a count of a fraction', count, entry(12.5), ['WHOLE_NUMBER']],
    ['a count told in decimals', { ...count, decimals: 2 }, entry(12.5), []],
    ['without a source', share, entry(85, { hasSource: false }), ['MISSING_SOURCE']],
    ['nothing typed yet', share, entry(null), []],
    [
      'a marker without a reason',
      share,
      entry(null, { missing: { reason: null, expectedOn: null } }),
      ['MISSING_REASON'],
    ],
    ['a reason', share, entry(null, { missing: { reason: 'SURVEY_NOT_RUN', expectedOn: null } }), []],
    [
      'a promised day that has passed',
      share,
      entry(null, { missing: { reason: 'NOT_YET_PUBLISHED', expectedOn: '2025-07-09' } }),
      ['EXPECTED_PAST'],
    ],
    [
      'promised for today',
      share,
      entry(null, { missing: { reason: 'NOT_YET_PUBLISHED', expectedOn: '2025-07-10' } }),
      [],
    ],
    ['final on the last day of the period', share, entry(85, { period: '2025-07-10' }), ['PERIOD_NOT_OVER']],
    ['final on the day after', share, entry(85, { period: '2025-07-09' }), []],
    ['final before the period is over', share, entry(85, { period: '2025-Q3' }), ['PERIOD_NOT_OVER']],
    ['an estimate before it is over', share, entry(85, { period: '2025-Q3', status: 'ESTIMATE' }), []],
  ] as const)('%s', (_, measure, given, expected) => {
    expect(codes(checkEntry(given, facts(measure)))).toEqual(expected);
  });

  it('by what each finding asks for', () => {
    expect(CHECK_SEVERITY).toEqual({
      BELOW_MIN: 'ERROR',
      ABOVE_MAX: 'ERROR',
      WHOLE_NUMBER: 'ERROR',
      RANK_OF: 'ERROR',
      RANGE_REVERSED: 'ERROR',
      MISSING_SOURCE: 'ERROR',
      MISSING_REASON: 'ERROR',
      EXPECTED_PAST: 'ERROR',
      PERIOD_NOT_OVER: 'ERROR',
      JUMP: 'EXPLAIN',
      CUMULATIVE_FALLS: 'EXPLAIN',
      SUM_DISAGREES: 'EXPLAIN',
      PARTS_EXCEED: 'EXPLAIN',
      PARTS_TOTAL: 'EXPLAIN',
      UNCHANGED: 'NOTE',
      MORE_DECIMALS: 'NOTE',
    });
    const open = (severity: Check['severity'], isExplained: boolean): boolean =>
      isOpenCheck({ severity, isExplained });
    expect([open('ERROR', false), open('ERROR', true)]).toEqual([true, true]);
    expect([open('EXPLAIN', false), open('EXPLAIN', true)]).toEqual([true, false]);
    expect([open('NOTE', false), open('NOTE', true)]).toEqual([false, false]);
  });

  it('against the parts of which it is the total, by the digits that were typed', () => {
    const parts = { values: [{ value: 40 }, { value: 59 }], isComplete: true };
    const check = (given: Partial<Entry>, some = parts): Check[] =>
      checkEntry(entry(100, given), facts({ ...count, min: 0 }, { parts: some }));
    expect(check({})).toEqual([]);
    expect(check({ lastDigit: 1 })).toEqual([]);
    const near = { ...parts, values: [{ value: 40 }, { value: 58.6 }] };
    expect(codes(check({}, near))).toEqual([]);
    expect(codes(check({ lastDigit: 0.1 }, near))).toEqual(['PARTS_TOTAL']);
    expect(check({}, { ...parts, values: [{ value: 40 }, { value: 50 }] })).toMatchObject([
      { code: 'PARTS_TOTAL', sum: 90, difference: -10, isExplained: false },
    ]);
    expect(check({ explanation: '  ' }, { values: [{ value: 140 }], isComplete: false })).toMatchObject([
      { code: 'PARTS_EXCEED', isExplained: false },
    ]);
    expect(check({}, { values: [{ value: 40 }], isComplete: false })).toEqual([]);
  });

  it('against the sum from January that was typed beside it', () => {
    const before = known(['2024-Q1', 29_000], ['2024-Q2', 32_000], ['2024-Q3', 36_000], ['2024-Q4', 31_000]);
    const history = [...before, ...known(['2025-Q1', 33_000.2])];
    const check = (yearToDate: number): string[] =>
      codes(checkEntry(entry(36_800.1, { yearToDate }), facts(amount, { history })));
    expect(check(69_800.3)).toEqual([]);
    expect(check(69_800.4)).toEqual([]);
    expect(check(69_800.45)).toEqual([]);
    expect(check(69_800.6)).toEqual(['SUM_DISAGREES']);
    expect(check(70_800.3)).toEqual(['SUM_DISAGREES']);
    const first = entry(5, { period: '2025-Q3', status: 'ESTIMATE', yearToDate: 900 });
    expect(codes(checkEntry(first, facts(amount, { history: known(['2025-Q1', 33_000.2]) })))).toEqual([]);
  });

  it('against the sum up to the period before, which it cannot undercut within a year', () => {
    const history = known(['2025-05', 58_000], ['2024-12', 135_000]);
    const check = (period: string, value: number): string[] =>
      codes(checkEntry(entry(value, { period }), facts(toDate, { history })));
    expect(check('2025-06', 57_999)).toEqual(['CUMULATIVE_FALLS']);
    expect(check('2025-06', 58_000)).toEqual([]);
    expect(check('2025-01', 9_000)).toEqual([]);
  });

  it('for the digits of the period before, handed on', () => {
    const history = known(['2025-Q1', 78.59]);
    expect(codes(checkEntry(entry(78.59), facts({ ...share, decimals: 2 }, { history })))).toEqual([
      'UNCHANGED',
    ]);
    expect(codes(checkEntry(entry(100), facts(share, { history: known(['2025-Q1', 100]) })))).toEqual([]);
    // Where the indicator is told without decimals, nobody looks at the digits behind.
    const withDecimals = (decimals: number | null) =>
      codes(checkEntry(entry(78.59), facts({ ...share, decimals }, { history })));
    expect(withDecimals(0)).toEqual(['MORE_DECIMALS']);
    expect(withDecimals(null)).toEqual([]);
  });

  it('with the gravest first; an explanation closes what asks for one, and no error', () => {
    const history = quarters(10, 11, 12, 13);
    const checks = checkEntry(
      entry(300, { explanation: 'Đổi cách tính', hasSource: false }),
      facts(amount, { history }),
    );
    expect(checks.map(({ code, severity, isExplained }) => [code, severity, isExplained])).toEqual([
      ['MISSING_SOURCE', 'ERROR', false],
      ['JUMP', 'EXPLAIN', true],
    ]);
    expect(checks.map(isOpenCheck)).toEqual([true, false]);
    const noted = checkEntry(
      entry(33.5, { yearToDate: 80 }),
      facts(amount, { history: known(['2025-Q1', 33.5]) }),
    );
    expect(codes(noted)).toEqual(['SUM_DISAGREES', 'UNCHANGED']);
  });
});

describe('a jump', () => {
  const jumps = (
    value: number,
    measure: EntryMeasure,
    history: readonly EarlierValue[],
    period = '2025-Q2',
  ): boolean => codes(checkEntry(entry(value, { period }), facts(measure, { history }))).includes('JUMP');

  it('is a change of more than four times what is usual', () => {
    const history = quarters(70, 72, 75, 77);
    expect(jumps(80, share, history)).toBe(false);
    expect(jumps(86, share, history)).toBe(true);
    expect(jumps(7.9, share, history)).toBe(true);
  });

  it('is told from more than four times on, and not at four times', () => {
    const even = quarters(70, 72, 74, 76);
    expect(jumps(84, share, even)).toBe(false);
    expect(jumps(84.1, share, even)).toBe(true);
  });

  it('of a share five times smaller is one however much it moved before', () => {
    const wild = quarters(40, 12, 44);
    expect(jumps(9, share, wild)).toBe(false);
    expect(jumps(8, share, wild)).toBe(true);
    const unbounded = { ...share, min: null };
    expect(jumps(-5, unbounded, wild)).toBe(false);
    expect(jumps(0, unbounded, wild)).toBe(false);
    expect(jumps(5, unbounded, quarters(40, 12, 0))).toBe(false);
    expect(jumps(-60, unbounded, quarters(-10, -40, -10))).toBe(false);
  });

  it('of an amount is told by its ratio, below and at zero by its difference', () => {
    const [grown] = checkEntry(entry(40), facts(count, { history: quarters(10, 11, 12) }));
    expect(grown).toMatchObject({ code: 'JUMP', usualIs: 'RATIO' });
    const perPerson = { ...share, kind: 'RATIO', max: null } as const;
    expect(checkEntry(entry(40), facts(perPerson, { history: quarters(10, 11, 12) }))).toMatchObject([
      { code: 'JUMP', usualIs: 'RATIO' },
    ]);
    const loss = { ...amount, min: null };
    expect(checkEntry(entry(-40), facts(loss, { history: quarters(10, 11, 12) }))).toMatchObject([
      { code: 'JUMP', usualIs: 'DIFFERENCE', usual: 1, timesUsual: 52 },
    ]);
    expect(checkEntry(entry(12), facts(loss, { history: quarters(0, 10, 11) }))).toEqual([]);
    expect(checkEntry(entry(0), facts(loss, { history: quarters(10, 11, 12) }))).toMatchObject([
      { code: 'JUMP', usualIs: 'DIFFERENCE', usual: 1, timesUsual: 12 },
    ]);
    const [still] = checkEntry(entry(20), facts(amount, { history: quarters(10, 10, 10) }));
    expect(still).toMatchObject({ code: 'JUMP', timesUsual: null, usual: 0 });
  });

  it('is looked for among periods of the same length, in order of time, before the entry and apart from it', () => {
    const years = known(['2021', 400], ['2022', 404], ['2023', 408], ['2024', 412]);
    const mixed = [...quarters(100, 101, 102).toReversed(), ...years, { period: '2025-Q3', value: 5000 }];
    expect(jumps(104, amount, mixed)).toBe(false);
    expect(jumps(412, amount, mixed)).toBe(true);
    expect(jumps(412, amount, [...mixed, { period: '2025-Q2', value: 412 }])).toBe(true);
    expect(jumps(416, amount, years, '2025')).toBe(false);
    expect(jumps(900, amount, years, '2025')).toBe(true);
    // Too few quarters: the years are all there is.
    expect(jumps(416, amount, years)).toBe(false);
    expect(jumps(4160, amount, years)).toBe(true);
    // Three quarters are enough to leave the years aside.
    const three = known(['2024-Q1', 100], ['2024-Q2', 101], ['2024-Q3', 102], ['2024', 412]);
    expect(jumps(410, amount, three)).toBe(true);
    expect(jumps(80, share, quarters(70, 72, 75, 77).toReversed())).toBe(false);
  });

  it('is told by the twelve newest figures: what was wild long ago excuses nothing', () => {
    const wild = Array.from({ length: 14 }, (_, index) => (index % 2 === 0 ? 10 : 90));
    const calm = Array.from({ length: 12 }, (_, index) => 50 + (index % 2));
    expect(jumps(60, share, quarters(...wild, ...calm))).toBe(true);
  });

  it('is not told with fewer than three earlier figures', () => {
    expect(jumps(1, share, quarters(75, 77))).toBe(false);
    expect(jumps(1, share, quarters(74, 75, 77))).toBe(true);
  });

  it('is anything five times larger, even of a series that moves much', () => {
    const wild = quarters(100, 250, 110, 260);
    expect(jumps(600, amount, wild)).toBe(false);
    expect(jumps(1300, amount, wild)).toBe(false);
    expect(jumps(1301, amount, wild)).toBe(true);
    expect(jumps(26_000, amount, wild)).toBe(true);
  });

  it('is not a small change of a series that never moves', () => {
    expect(jumps(98.9, share, quarters(99.8, 99.8, 99.8))).toBe(false);
    expect(jumps(2, share, quarters(1, 1, 1))).toBe(true);
    expect(jumps(88, rank, quarters(86, 86, 86))).toBe(false);
    expect(jumps(71, rank, quarters(86, 86, 86))).toBe(true);
  });

  it('is not a season: near to the same quarter of last year', () => {
    const seasonal = quarters(100, 30, 31, 32, 101, 31, 32, 33);
    expect(jumps(102, amount, seasonal)).toBe(false);
    expect(jumps(102, amount, seasonal, '2025-Q3')).toBe(true);
  });

  it('of a sum from January is told by what the period alone brought', () => {
    const history = known(
      ['2025-01', 10],
      ['2025-02', 21],
      ['2025-03', 31],
      ['2025-04', 42],
      ['2025-05', 52],
    );
    expect(jumps(63, toDate, history, '2025-06')).toBe(false);
    expect(jumps(630, toDate, history, '2025-06')).toBe(true);
    const toDecember = [6, 7, 8, 9, 10, 11, 12].map((month) => ({
      period: `2024-${String(month).padStart(2, '0')}`,
      value: 10 * month,
    }));
    expect(jumps(11, toDate, toDecember, '2025-01')).toBe(false);
  });

  it('of a sum from January is not told where the month before is missing', () => {
    const history = known(['2025-01', 10], ['2025-02', 20], ['2025-03', 30], ['2025-04', 200]);
    expect(jumps(400, toDate, history, '2025-06')).toBe(false);
    expect(jumps(400, toDate, history, '2025-05')).toBe(true);
  });

  it('names what it jumped from and what is usual', () => {
    const [jump] = checkEntry(entry(120), facts(amount, { history: quarters(10, 11, 12.1) }));
    expect(jump).toMatchObject({ code: 'JUMP', from: { period: '2025-Q1', value: 12.1 }, usualIs: 'RATIO' });
    expect(jump).toHaveProperty('usual', expect.closeTo(0.1, 6));
    const [other] = checkEntry(entry(10), facts(share, { history: quarters(70, 72, 74) }));
    expect(other).toMatchObject({ usualIs: 'DIFFERENCE', usual: 2, timesUsual: 32 });
  });

  it('does not depend on the scale of the unit', () => {
    const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.constantFrom(1e-3, 1e3, 1e6), (all, scale) => {
        const told = (factor: number): boolean =>
          jumps(
            (all.at(-1) ?? 1) * factor,
            amount,
            quarters(...all.slice(0, -1).map((value) => value * factor)),
          );
        expect(told(scale)).toBe(told(1));
      }),
    );
  });
});

describe('parts', () => {
  const printed = (...values: readonly number[]) => values.map((value) => ({ value, lastDigit: 0.1 }));
  const misfit = (total: number, parts: readonly number[], isComplete: boolean): string | null =>
    checkParts({ value: total, lastDigit: 0.1 }, printed(...parts), { isComplete, decimals: 1 })?.code ??
    null;

  it('make up their total within the rounding of the digits that are printed', () => {
    expect(misfit(100, [33.3, 33.3, 33.3], true)).toBeNull();
    expect(misfit(100, [33.3, 33.3, 33.6], true)).toBeNull();
    expect(misfit(100, [33.3, 33.3, 33.7], true)).toBe('PARTS_TOTAL');
    expect(misfit(100, [33.3, 33.3, 33.1], true)).toBe('PARTS_TOTAL');
  });

  it('must not exceed it while some are still to come', () => {
    expect(misfit(100, [33.3], false)).toBeNull();
    expect(misfit(100, [90, 11], false)).toBe('PARTS_EXCEED');
    expect(misfit(100, [], true)).toBeNull();
  });

  it('that are rounded from what makes up a total always fit it', () => {
    const exact = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(exact, (values) => {
        const rounded = (value: number): number => Number(value.toFixed(1));
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(misfit(rounded(total), values.map(rounded), true)).toBeNull();
      }),
    );
  });
});

import fc from 'fast-check';
import { addDays, periodEnd, samePeriodLastYear } from '../index.js';
import { cutOffOn, dueOn, earlierPeriods, previousPeriod, roundPeriods } from './form-calendar.js';
import { FORM_FREQUENCIES } from './form-vocabulary.js';

describe('the periods of a form', () => {
  it.each([
    ['MONTH', '2024-12-31', '2025-02-28', ['2024-12', '2025-01', '2025-02']],
    ['QUARTER', '2025-01-01', '2025-12-31', ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']],
    ['HALF_YEAR', '2025-01-01', '2026-06-30', ['2025-S1', '2025-S2', '2026-S1']],
    ['NINE_MONTHS', '2024-01-01', '2025-12-31', ['2024-09', '2025-09']],
    ['YEAR', '2024-12-31', '2025-12-30', ['2024']],
    ['MONTH', '2025-03-30', '2025-03-30', []],
  ] as const)('%s from %s until %s are those that end within', (frequency, from, until, expected) => {
    expect(roundPeriods({ frequency }, from, until)).toEqual(expected);
  });

  it('all end between the two days, once each and in order', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2019-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...FORM_FREQUENCIES), day, day, (frequency, from, until) => {
        const ends = roundPeriods({ frequency }, from, until).map((period) => periodEnd(period) ?? '');
        expect(ends.every((end) => from <= end && end <= until)).toBe(true);
        expect([...new Set(ends)].sort()).toEqual(ends);
      }),
    );
  });
});

describe('the periods of which a round can be opened late', () => {
  it.each([
    ['QUARTER', ['2025-Q3'], '2026-01-10', '2025-Q2 2025-Q1', '2016-Q1'],
    ['QUARTER', ['2025-Q3', '2025-Q1'], '2026-01-10', '2025-Q2 2024-Q4', '2016-Q1'],
    ['YEAR', ['2025'], '2026-11-28', '2024 2023', '2016'],
    ['MONTH', ['2026-10'], '2026-11-30', '2026-09 2026-08', '2016-11'],
    ['NINE_MONTHS', ['2025-09'], '2026-01-10', '2024-09 2023-09', '2016-09'],
  ] as const)(
    '%s with rounds of %s come before the newest and have none, ten years back',
    (frequency, rounds, today, newest, oldest) => {
      const periods = earlierPeriods({ frequency }, rounds, today);
      expect(periods.slice(0, 2).join(' ')).toBe(newest);
      expect(periods.at(-1)).toBe(oldest);
    },
  );

  it('are none before the first round is there', () => {
    expect(earlierPeriods({ frequency: 'YEAR' }, [], '2026-11-28')).toEqual([]);
  });
});

describe('the days of a form', () => {
  it('are calendar days after the period, weekends included, or before its end', () => {
    expect(dueOn({ dueDays: 12 }, '2025-Q2')).toBe('2025-07-12'); // a Saturday
    expect(cutOffOn({ cutOffDays: -16 }, '2025-12')).toBe('2025-12-15');
    expect(dueOn({ dueDays: 5 }, '2024-02')).toBe('2024-03-05');
    expect(dueOn({ dueDays: 5 }, '2025-Q5')).toBeNull();
  });
});

describe('the period before', () => {
  it.each([
    ['2025', '2024'],
    ['2025-S1', '2024-S2'],
    ['2025-S2', '2025-S1'],
    ['2025-Q1', '2024-Q4'],
    ['2025-01', '2024-12'],
    ['2025-10', '2025-09'],
    ['2025-03-01', '2025-02-28'],
    ['quý I', null],
  ])('of %s is %s', (period, expected) => {
    expect(previousPeriod(period)).toBe(expected);
  });

  it('of a quarter, gone back four times, is the same quarter of last year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
        let code: string | null = `${year}-Q${quarter}`;
        for (let step = 0; step < 4; step += 1) code = code === null ? null : previousPeriod(code);
        expect(code).toBe(samePeriodLastYear(`${year}-Q${quarter}`));
      }),
    );
  });
});

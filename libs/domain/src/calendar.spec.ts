import fc from 'fast-check';
import { addDays, addMonths, daysBetween, decimalYear, isDate, lastDayOfMonth, weekday } from './calendar.js';

describe('a date', () => {
  it.each(['2020-02-29', '0001-01-01', '2025-12-31'])('%s is a day of the calendar', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-1-1',
    '31/12/2025',
    '',
    '2020-01-01T00:00',
    '0000-01-01',
  ])('%s is none', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it.each([
    ['2026-11-27', 5],
    ['2026-11-29', 7],
    ['2026-11-30', 1],
    ['0001-01-01', 1],
  ])('%s is day %i of its week', (date, day) => expect(weekday(date)).toBe(day));

  it('moves over the ends of months and leap years', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2020-12-31', 1)).toBe('2021-01-01');
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
    expect(daysBetween('2020-01-01', '2021-01-01')).toBe(366);
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  });

  it.each([
    ['2026-11-25', -1, '2026-10-25'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-01-15', -3, '2025-10-15'],
    ['2026-11-25', -12, '2025-11-25'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
  ])('%s moved by %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('stands on the axis at its end, so that the ends of years lie whole years apart', () => {
    expect(decimalYear('2022-12-31')).toBe(2023);
    expect(decimalYear('2024-12-31')).toBe(2025);
    expect(decimalYear('2025-02-28')).toBeCloseTo(2025 + 59 / 365, 12);
  });

  it('agrees with the calendar of the machine on any two days of the years 0001 to 9999', () => {
    const moment = (date: string): number => Date.parse(`${date}T00:00:00Z`);
    const days = fc
      .date({
        min: new Date('0001-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, (from, to) => {
        const between = (moment(to) - moment(from)) / 86_400_000;
        expect(isDate(from)).toBe(true);
        expect(daysBetween(from, to)).toBe(between);
        const year = from.slice(0, 4);
        const [first, last] = [`${year}-01-01`, `${year}-12-31`];
        const share =
          (moment(from) - moment(first) + 86_400_000) / (moment(last) - moment(first) + 86_400_000);
        expect(decimalYear(from)).toBe(Number(year) + share);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [1900, [31, 28]],
    [2000, [31, 29]],
  ])('the months of %i have %j days', (year, lengths) => {
    lengths.forEach((length, index) => {
      const last = lastDayOfMonth(year, index + 1);
      expect(last.slice(8)).toBe(String(length));
      expect(isDate(last)).toBe(true);
      expect(isDate(`${last.slice(0, 8)}${length + 1}`)).toBe(false);
    });
  });

  it('the last year ends like any other', () => {
    expect(lastDayOfMonth(9999, 12)).toBe('9999-12-31');
    expect(decimalYear('9999-12-31')).toBe(10_000);
  });
});

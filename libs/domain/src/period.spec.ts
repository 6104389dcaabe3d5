import { comparePeriods, isPeriodOf, parsePeriod, periodEnd, samePeriodLastYear } from './period.js';

describe('a period', () => {
  it.each([
    ['2022', 'YEAR', '2022-01-01', '2022-12-31', 1],
    ['2022-S1', 'HALF', '2022-01-01', '2022-06-30', 1],
    ['2022-S2', 'HALF', '2022-07-01', '2022-12-31', 2],
    ['2022-Q3', 'QUARTER', '2022-07-01', '2022-09-30', 3],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29', 2],
    ['2022-01', 'MONTH', '2022-01-01', '2022-01-31', 1],
    ['2022-12', 'MONTH', '2022-12-01', '2022-12-31', 12],
    ['2022-09-30', 'DAY', '2022-09-30', '2022-09-30', 273],
  ])('%s is a %s from %s to %s', (code, length, start, end, part) => {
    expect(parsePeriod(code)).toMatchObject({
      code,
      length,
      start,
      end,
      part,
      year: Number(code.slice(0, 4)),
    });
  });

  it('is read the same again, whatever was read between', () => {
    const codes = Array.from({ length: 5_100 }, (_, year) => String(year + 1).padStart(4, '0'));
    const first = codes.map(parsePeriod);
    expect(codes.map(parsePeriod)).toEqual(first);
    expect(first.map((period) => period?.code)).toEqual(codes);
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-Q5',
    '2022-S3',
    '2022-Q',
    'Q1-2022',
    '2022-02-30',
    '0000',
    ' 2022',
  ])('"%s" is of no known form', (code) => {
    expect(parsePeriod(code)).toBeNull();
    expect(periodEnd(code)).toBeNull();
    expect(samePeriodLastYear(code)).toBeNull();
  });

  it.each([
    ['2022', '2021'],
    ['2022-Q3', '2021-Q3'],
    ['2024-02-29', '2023-02-28'],
    ['2024-02-28', '2023-02-28'],
  ])('%s has the same period a year before in %s', (code, before) => {
    expect(samePeriodLastYear(code)).toBe(before);
  });

  it('of the first year has none before it', () => {
    expect(samePeriodLastYear('0001')).toBeNull();
    expect(samePeriodLastYear('0002')).toBe('0001');
  });

  it('that is a day is of no deadline but its own', () => {
    const day = parsePeriod('2022-09-15');
    const due = ['2022-09-14', '2022-09-15', '2022-09-16'];
    expect(due.map((one) => day && isPeriodOf(day, one))).toEqual([false, true, false]);
  });

  it('that begins and ends within a month is of each deadline in it, from its first day on', () => {
    const month = parsePeriod('2022-09');
    const due = ['2022-08-31', '2022-09-01', '2022-09-30', '2022-10-01'];
    expect(due.map((one) => month && isPeriodOf(month, one))).toEqual([false, true, true, false]);
  });

  it('stands in order of its end, the longer of two with one end last, unknown forms at the end', () => {
    const mixed = ['?', '2022', '2021', '2022-12', '2022-Q4', '2022-11', '2022-S1'];
    expect(mixed.sort(comparePeriods)).toEqual([
      '2021',
      '2022-S1',
      '2022-11',
      '2022-12',
      '2022-Q4',
      '2022',
      '?',
    ]);
  });

  it.each([
    ['2022', '2022-12-31', true],
    ['2022-Q4', '2022-12-31', true],
    ['2022-11', '2022-12-31', false],
    ['2022-12', '2022-12-15', true],
    ['2022', '2022-12-15', true],
    ['2022', '2022-06-30', false],
    ['2023', '2022-12-31', false],
  ])('%s of the deadline %s: %s', (code, due, expected) => {
    const period = parsePeriod(code);
    expect(period && isPeriodOf(period, due)).toBe(expected);
  });
});

import { readDay, readPeriod, writeDay } from './record.day.js';

describe('a day that is typed', () => {
  test.each([
    ['31/12/2025', '2025-12-31', 'DAY'],
    ['1/6/2019', '2019-06-01', 'DAY'],
    ['02/2024', '2024-02-29', 'MONTH'],
    ['2030', '2030-12-31', 'YEAR'],
  ])('%s is %s, known to the %s, and is written back so', (text, day, precision) => {
    expect(readDay(text)).toEqual({ day, precision });
    expect(readDay(writeDay(day, precision))).toEqual({ day, precision });
  });

  test.each(['31/02/2025', '13/2025', '25', 'cuối năm', ''])('%s is no day', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('a period that is typed', () => {
  test.each([
    ['2025', '2025'],
    ['2025-Q2', '2025-Q2'],
    ['quý II/2025', '2025-Q2'],
    ['Q4/2024', '2024-Q4'],
    ['6/2025', '2025-06'],
    ['6 tháng 2025', '2025-S1'],
  ])('%s is %s', (text, period) => expect(readPeriod(text)).toBe(period));

  test.each(['Q5/2025', '13/2025', 'năm ngoái'])('%s is no period', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

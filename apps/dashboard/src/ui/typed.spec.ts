import { readDate, writeDate } from './date-text.js';
import { readNumber } from './number-text.js';
import { sourcePlace } from './source-place.js';
import { tableCsv } from './table-file.js';

describe('a typed day', () => {
  test.each([
    ['01/06/2019', '2019-06-01'],
    ['1/6/2019', '2019-06-01'],
    [' 1.6.2019 ', '2019-06-01'],
    ['2019-06-01', '2019-06-01'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is understood, day before month', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test.each(['31/02/2019', '06/31/2019', 'hôm qua', '2019', ''])('%s is no day', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('is written back as it was typed', () => {
    expect(readDate(writeDate('2019-06-01'))).toBe('2019-06-01');
  });
});

describe('a typed number', () => {
  test.each([
    ['1.234,5', 'vi', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['16,5', 'vi', 16.5],
    ['−0,75', 'vi', -0.75],
    ['85 %', 'en', 85],
  ] as const)('%s in %s is %d', (text, locale, value) => {
    expect(readNumber(text, locale)).toBe(value);
  });

  test.each([
    ['1,234.5', 'vi'],
    ['1.234,5', 'en'],
    ['12.34', 'vi'],
    ['abc', 'vi'],
    ['', 'en'],
  ] as const)('%s in %s is not guessed', (text, locale) => {
    expect(readNumber(text, locale)).toBeNull();
  });
});

describe('a table for Excel', () => {
  const table = (...rows: (string | number | null | { date: string })[][]) => ({
    name: 'x',
    title: ['Đến hết 31/12/2025'],
    columns: ['Hạng'],
    rows,
  });

  test.each([
    ['divides by semicolons where the comma is the decimal mark', 'vi', ['a;b', 85.1], '"a;b";85,1'],
    ['divides by commas where the point is', 'en', ['a "b"', 85.1], '"a ""b""",85.1'],
    [
      'never lets a text run as a formula, but leaves numbers alone',
      'en',
      ['=1+1', -3, ' @x'],
      "'=1+1,-3,' @x",
    ],
    ['writes a number that could be read in two ways so that it cannot', 'vi', [1.234, 1234], '1,2340;1234'],
    ['writes days as Excel of the language reads them', 'vi', [{ date: '2025-06-01' }, null], '01/06/2025;'],
    ['writes days by the year first elsewhere', 'en', [{ date: '2025-06-01' }], '2025-06-01'],
  ] as const)('%s', (_, locale, row, line) => {
    expect(tableCsv(table([...row]), locale)).toBe(`\ufeffĐến hết 31/12/2025\r\nHạng\r\n${line}\r\n`);
  });
});

describe('a place in a source', () => {
  test.each([
    ['page "Kinh tế số" - vneconomy.vn', '“Kinh tế số”, vneconomy.vn'],
    ['page "Kinh tế số" - cafef.vn | cafef.vn (188230329153222438)', '“Kinh tế số”, cafef.vn'],
    ['UNU-EGOV/datasets : egdi/egdi-2018.csv', 'UNU-EGOV, egdi-2018.csv'],
    ['open-numbers/ddf--x : datapoints/ddf--y--time.csv (commit 01a34e8b)', 'open-numbers'],
    ['trang 12', 'trang 12'],
  ])('%s is told without codes', (reference, place) => {
    expect(sourcePlace(reference)).toBe(place);
  });

  test('is left out where only a code stands', () => {
    expect(sourcePlace('SF-101')).toBeNull();
  });
});

import { looksLikeDate, numberParts } from './number-parts.js';

/** The numbers with their signs, and the words before, between and after: "thu [71] / [193] nuoc" without the join. */
const parts = (text: string): unknown => {
  const found = numberParts(text);
  if (typeof found === 'string') return found;
  const numbers = found.numbers.map(({ digits, isNegative, tail }) => [
    (isNegative ? '-' : '') + digits,
    tail,
  ]);
  return [found.prefix.trim(), ...numbers.flat(), ...(found.isPlace ? ['OF'] : [])];
};

describe('the number of a text', () => {
  it.each([
    ['12,5', ['', '12,5', '']],
    ['khoang 12,5 ty dong', ['khoang', '12,5', 'ty dong']],
    ['-12', ['', '-12', '']],
    ['giam - 12', ['giam', '-12', '']],
    ['+ 12', ['', '12', '']],
    ['usd 1,234.5 bn', ['usd', '1,234.5', 'bn']],
    ['123 456 789,5 nguoi', ['', '123 456 789,5', 'nguoi']],
    ["1'234'567", ['', "1'234'567", '']],
    ['1,2e+05 nguoi', ['', '1,2e+05', 'nguoi']],
    ['1e5', ['', '1e5', '']],
    ['khoang ,25', ['khoang', ',25', '']],
    ['.5', ['', '.5', '']],
    ['12 nguoi/km2', ['', '12', 'nguoi/km2']],
    ['12 m3', ['', '12', 'm3']],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    ['40-50', ['', '40', '', '50', '']],
    ['40% - 50%', ['', '40', '%', '50', '%']],
    ['-5 - -3', ['', '-5', '', '-3', '']],
    ['5 - +7', ['', '5', '', '7', '']],
    ['5 den - 3', ['', '5', '', '-3', '']],
    ['40~50', ['', '40', '', '50', '']],
    ['40..50', ['', '40', '', '50', '']],
    ['40 ... 50', ['', '40', '', '50', '']],
    ['40 den 50', ['', '40', '', '50', '']],
    ['40 toi 50', ['', '40', '', '50', '']],
    ['40 to 50', ['', '40', '', '50', '']],
    ['40 and 50', ['', '40', '', '50', '']],
    ['40 va 50', ['', '40', '', '50', '']],
    ['tu 500 trieu den 1 ty', ['tu', '500', 'trieu', '1', 'ty']],
  ])('and the two of a range: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    '71/193',
    '71 tren 193',
    '71 tren tong so 193',
    '71 trong 193',
    '71 trong so 193',
    '71 of 193',
    '71 out of 193',
  ])('and the two of a place among so many: %s', (text) => {
    expect(parts(text)).toEqual(['', '71', '', '193', '', 'OF']);
  });

  it.each([
    ['', 'NO_NUMBER'],
    ['xem mo ta', 'NO_NUMBER'],
    ['1 va 2 va 3', 'SEVERAL'],
    ['12 34', 'SEVERAL'],
    ['12 nguoi 34', 'SEVERAL'],
    ['12 vao 34', 'SEVERAL'],
    ['40 - khoang 50', 'SEVERAL'],
    ['12 off 34', 'SEVERAL'],
    ['71/so 193', 'SEVERAL'],
    ['1 2345', 'SEVERAL'],
    ['1e2345', 'SEVERAL'],
  ])('or why it is none: %s', (text, reason) => {
    expect(numberParts(text)).toBe(reason);
  });
});

describe('a day, a month or a time is no figure', () => {
  it.each([
    ['31/12/2025', true],
    ['1/2/2025', true],
    ['31.12.2025', true],
    ['1-2-2025', true],
    ['ngay 31/12/2025', true],
    ['2025-06', true],
    ['2025-06-30', true],
    ['12/2025', true],
    ['1/1999', true],
    ['14:30', true],
    ['9:05:10', true],
    ['31/12.2025', false],
    ['31/12/20256', false],
    ['12025-06', false],
    ['2025-067', false],
    ['2025-06-301', false],
    ['112/2025', false],
    ['12/20256', false],
    ['71/193', false],
    ['12/2125', false],
    ['1:5', false],
    ['a 14:30', false],
    ['2020-2025', false],
  ])('%s: %p', (text, is) => {
    expect(looksLikeDate(text)).toBe(is);
  });
});

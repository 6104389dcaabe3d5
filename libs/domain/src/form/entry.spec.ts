import { percent } from '../../test/given.js';
import { readTypedNumber } from '../typed/read-typed-number.js';
import { entryValue, exactly, typedEntry, type Entry } from './entry.js';

describe('the number that an entry is checked and compared by', () => {
  it.each([
    ['its value', { value: 12.5 }, 12.5],
    ['the middle of its range', { value: null, low: 40, high: 50 }, 45],
    ['none of half a range', { value: null, low: 40, high: null }, null],
    ['none of the other half', { value: null, low: null, high: 50 }, null],
    ['none where nothing was typed', { value: null }, null],
    ['none of what is no number', { value: Number.NaN }, null],
  ])('is %s', (_, given, expected) => {
    expect(entryValue(given)).toBe(expected);
  });
});

it.each([
  [0.1 + 0.2, 0.3],
  [1.1 - 1, 0.1],
  [0, 0],
  [-70.422, -70.422],
  [Infinity, Infinity],
])('a sum of printed numbers, %d, is exactly %d', (value, expected) => {
  expect(exactly(value)).toBe(expected);
});

describe('a typed figure becomes an entry', () => {
  const entered = (text: string): Entry => {
    const typed = readTypedNumber(text, { style: 'VI', unit: percent });
    if (typed.kind !== 'VALUE') throw new Error(typed.kind);
    return typedEntry(typed, { period: '2025-Q2', status: 'FINAL', hasSource: true });
  };

  it('with all that was understood', () => {
    expect(entered('khoảng 12,5')).toEqual({
      ...{ period: '2025-Q2', value: 12.5, low: null, high: null, qualifier: 'ABOUT', rankOf: null },
      ...{ lastDigit: 0.1, status: 'FINAL', hasSource: true },
    });
    expect(entered('40-50%')).toMatchObject({ value: null, low: 40, high: 50, qualifier: 'RANGE' });
  });

  it('whose own word on its status goes before that of the sheet', () => {
    expect(entered('ước 12,5')).toMatchObject({ value: 12.5, status: 'ESTIMATE' });
    expect(entered('12,5 (sơ bộ)')).toMatchObject({ status: 'PRELIMINARY' });
  });
});

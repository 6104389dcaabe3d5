import { readSearch, writeSearch } from './address.js';

describe('an address', () => {
  test('holds filters as plain words', () => {
    expect(writeSearch({ status: 'MISSED,OFF_TRACK', asOf: '2019-06-01', dueYear: 2025 })).toBe(
      '?status=MISSED,OFF_TRACK&asOf=2019-06-01&dueYear=2025',
    );
  });

  test('leaves out what is not set', () => {
    expect(writeSearch({ q: undefined, theme: '', order: null })).toBe('');
  });

  test.each([['điện thoại'], ['749/QĐ-TTg'], ['50% + 1 & more']])('gives back %s as it was written', (q) => {
    expect(readSearch(writeSearch({ q }))).toEqual({ q });
  });
});

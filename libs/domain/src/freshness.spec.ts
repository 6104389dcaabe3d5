import { freshness } from './freshness.js';

describe('the freshness of a series', () => {
  it.each([
    ['YEAR', '2025-12-31', '2026-11-22', 'FRESH'],
    ['YEAR', '2024-12-31', '2026-03-01', 'FRESH'],
    ['YEAR', '2024-12-31', '2026-11-22', 'DUE'],
    ['YEAR', '2023-12-31', '2026-11-22', 'OLD'],
    ['MONTH', '2026-10-31', '2026-11-22', 'FRESH'],
    ['MONTH', '2026-09-30', '2026-11-28', 'DUE'],
    ['MONTH', '2026-08-31', '2026-11-22', 'OLD'],
    ['QUARTER', '2026-06-30', '2026-11-13', 'FRESH'],
    ['QUARTER', '2026-06-30', '2026-11-15', 'DUE'],
    ['QUARTER', '2026-03-31', '2026-11-22', 'OLD'],
    ['TWO_YEAR', '2024-12-31', '2026-11-22', 'FRESH'],
    ['TWO_YEAR', '2022-12-31', '2026-11-22', 'DUE'],
    ['TWO_YEAR', '2022-12-31', '2027-01-01', 'OLD'],
    ['YEAR', null, '2026-11-22', 'NONE'],
  ] as const)('%s with a newest value of %p at %s: %s', (frequency, end, asOf, expected) => {
    expect(freshness(frequency, end, asOf)).toBe(expected);
  });

  it.each([
    ['2025-12-31', 'FRESH'],
    ['2025-05-24', 'FRESH'],
    ['2025-05-22', 'DUE'],
    ['2024-12-31', 'DUE'],
    ['2022-11-23', 'DUE'],
    ['2022-11-21', 'OLD'],
    [null, 'NONE'],
  ] as const)(
    'without a fixed rhythm a year is the usual one, due after a year and a half and old after four: %p is %s',
    (end, expected) => {
      expect(freshness('IRREGULAR', end, '2026-11-22')).toBe(expected);
    },
  );
});

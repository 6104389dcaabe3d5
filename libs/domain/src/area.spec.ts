import { divisionDay, isAreaOn } from './area.js';

const OLD = { validFrom: null, validTo: '2025-06-30' };
const NEW = { validFrom: '2025-07-01', validTo: null };

describe('an area', () => {
  test.each([
    ['on its last day', OLD, '2025-06-30', true],
    ['not on the day after', OLD, '2025-07-01', false],
    ['on its first day', NEW, '2025-07-01', true],
    ['not on the day before', NEW, '2025-06-30', false],
    ['on any day where it has neither', {}, '1990-01-01', true],
  ])('exists %s', (_, area, day, expected) => {
    expect(isAreaOn(area, day)).toBe(expected);
  });
});

describe('the division into areas that figures speak of', () => {
  test.each([
    ['is that of the last day of the period', [OLD, OLD], '2024-12-31', '2024-12-31'],
    ['changes with the day of the merger', [NEW, NEW], '2025-12-31', '2025-12-31'],
    ['is the later one where earlier figures were published for it', [NEW, NEW], '2024-12-31', '2025-07-01'],
    ['is the earlier one where later figures were published for it', [OLD, OLD], '2026-12-31', '2025-06-30'],
    ['is that of most areas where both occur', [OLD, NEW, NEW], '2024-12-31', '2025-07-01'],
    ['stays that of the period where as many speak for either', [OLD, NEW], '2024-12-31', '2024-12-31'],
    ['needs no figures', [], '2024-12-31', '2024-12-31'],
  ])('%s', (_, areas, end, expected) => {
    expect(divisionDay(areas, end)).toBe(expected);
  });

  // Provinces were merged twice: in 2008 and in 2025.
  const FIRST = { validFrom: null, validTo: '2008-07-31' };
  const SECOND = { validFrom: '2008-08-01', validTo: '2025-06-30' };
  const THIRD = { validFrom: '2025-07-01', validTo: null };

  test.each([
    ['later', [SECOND, SECOND, THIRD, THIRD], '2005-12-31', '2008-08-01'],
    ['later, whatever the order of the areas', [THIRD, THIRD, SECOND, SECOND], '2005-12-31', '2008-08-01'],
    ['earlier', [FIRST, FIRST, SECOND, SECOND], '2026-12-31', '2025-06-30'],
    ['earlier, whatever the order of the areas', [SECOND, SECOND, FIRST, FIRST], '2026-12-31', '2025-06-30'],
    ['later before the earlier', [FIRST, THIRD], '2015-12-31', '2025-07-01'],
  ])('is of two days with as many areas the one nearer to the period: %s', (_, areas, end, expected) => {
    expect(divisionDay(areas, end)).toBe(expected);
  });

  test.each([
    ['on the last day of the old areas', [OLD, OLD], '2025-06-30', '2025-06-30'],
    ['on the first day of the new ones', [NEW, NEW], '2025-07-01', '2025-07-01'],
  ])('stays that of the period %s', (_, areas, end, expected) => {
    expect(divisionDay(areas, end)).toBe(expected);
  });
});

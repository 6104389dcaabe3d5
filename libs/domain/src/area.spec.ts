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
});

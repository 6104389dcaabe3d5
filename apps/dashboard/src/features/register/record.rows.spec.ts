import { changedRows, dropRow, moveRow, readRow, totalsFor, unitsOf, writeRows } from './record.rows.js';

const rows = (...texts: readonly string[]) => texts.map(readRow);
const ROWS = rows('most gdp', 'most core gdp', 'most other core', 'nso gdp');

it('are written with the units in the order of the register, and those of a unit in their own', () => {
  const texts = ['nso b', 'most z', 'nso a', 'most y z'];
  expect(writeRows(texts.map(readRow))).toEqual(['most z', 'most y z', 'nso b', 'nso a']);
  expect(unitsOf(texts)).toEqual(['nso', 'most']);
});

it.each([
  [1, -1, ['most core gdp', 'most gdp', 'most other core', 'nso gdp']],
  [1, 1, ['most gdp', 'most other core', 'most core gdp', 'nso gdp']],
  [0, -1, ['most gdp', 'most core gdp', 'most other core', 'nso gdp']],
  [2, 1, ['most gdp', 'most core gdp', 'most other core', 'nso gdp']],
] as const)('row %s moves by %s among those of its unit alone', (at, step, expected) => {
  expect(writeRows(moveRow(ROWS, ROWS[at]!, step))).toEqual(expected);
});

it('that goes is the total of nothing any more', () => {
  expect(writeRows(dropRow(ROWS, ROWS[0]!))).toEqual(['most core', 'most other core', 'nso gdp']);
});

it('can be a part of any row of its unit that is not a part of it', () => {
  const totals = (at: number) => totalsFor(ROWS, ROWS[at]!).map(({ series }) => series);
  expect([totals(0), totals(1), totals(2), totals(3)]).toEqual([[], ['gdp'], ['gdp', 'core'], []]);
  // Rows that are totals of each other, as a refused draft may hold them, still end.
  const circle = rows('most a b', 'most b a', 'most c');
  expect(totalsFor(circle, circle[2]!).map(({ series }) => series)).toEqual(['a', 'b']);
});

it.each([
  ['nothing', ['most a', 'most b'], ['most a', 'most b'], []],
  ['a row more', ['most a'], ['most a', 'most b'], [['most', ['b'], [], false]]],
  ['a row less', ['most a', 'most b'], ['most b'], [['most', [], ['a'], false]]],
  ['another order', ['most a', 'most b'], ['most b', 'most a'], [['most', [], [], true]]],
  ['another total', ['most a', 'most b'], ['most a', 'most b a'], [['most', [], [], true]]],
  [
    'another unit',
    ['most a'],
    ['nso a'],
    [
      ['most', [], ['a'], false],
      ['nso', ['a'], [], false],
    ],
  ],
] as const)('tell %s', (_, old, now, expected) => {
  const told = changedRows(old, now).map((one) => [one.unit, one.added, one.removed, one.isMoved]);
  expect(told).toEqual(expected);
});

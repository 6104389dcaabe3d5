import { dayOf, numbersColumns } from './cell-text.js';

describe('a row under the header', () => {
  it.each([
    [['A', 'B', '1', '2'], true],
    [['A', 'B', 1, 2, 3], true],
    [['(A)', '(1)', '(2)'], true],
    [['(1)', '(2)', '(3)', '(4)'], true],
    [['1', '2', '3', '4'], true],
    [['A', '1', '2'], false],
    [['A', 'B', '1', '3'], false],
    [['A', 'C', '1', '2'], false],
    [['2', '3', '4'], false],
    [['Hà Nội', '1', '2'], false],
    [['2020', 'A', '1'], false],
    [['A', 'B', '1,5', '2'], false],
  ])('%j only numbers the columns: %s', (cells, expected) => {
    expect(numbersColumns({ line: 5, cells }, 4)).toBe(expected);
    expect(numbersColumns({ line: 9, cells }, 4)).toBe(false);
  });
});

describe('a day in a cell', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['29/02/2024', '2024-02-29'],
    ['n/a', null],
    ['29/02/2023', undefined],
    ['2024', undefined],
    ['sớm', undefined],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

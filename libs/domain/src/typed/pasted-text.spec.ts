import { isOtherBehind, NO_CELL, pastedText, type ShownCell } from './pasted-text.js';
import { readTypedNumber } from './read-typed-number.js';
import type { TypedUnit } from './typed-number.js';

const count: TypedUnit = { code: 'count', kind: 'COUNT', scale: 1 };
const percent: TypedUnit = { code: 'percent', kind: 'PERCENT', scale: 1, symbolVi: '%', symbolEn: '%' };
const cell = (text: string, number: number | null, isPercent = false): ShownCell => ({
  ...NO_CELL,
  text,
  number,
  isPercent,
});

describe('a pasted cell', () => {
  it.each([
    ['what it shows', cell('1.234,5', 1234.5), '1.234,5'],
    ['what it shows where that is rounded', cell('1.235', 1234.56), '1.235'],
    ['what it shows where there is no number', cell('####', null), '####'],
    ['nothing where it shows nothing', cell('', 12), ''],
    ['words as they are', cell('chưa có', 12), 'chưa có'],
    ['its number where the column is too narrow', cell('#####', 1234567.8), '1234567,8'],
    ['its share where the column is too narrow', cell('###', 0.851, true), '85,1%'],
    ['its number where the program wrote a power', cell('1,23E+08', 123456789), '123456789'],
    ['a number with its smallest digits', cell('##', 1.5e-7), '0,00000015'],
    ['zero for the dash of an accountant', cell('-', 0), '0'],
    ['a dash that stands for no number', cell('-', null), '-'],
    ['the minus in brackets', cell('(1.234,5)', -1234.5), '-1.234,5'],
    ['brackets that are no minus', cell('(12)', 12), '(12)'],
    ['the minus that only its colour tells', cell('1.234', -1234), '-1.234'],
    ['the minus that it shows', cell('-5', -5), '-5'],
    ['the minus behind it', cell('5-', -5), '5-'],
  ])('is read as %s', (_, given, text) => {
    expect(pastedText(given, 'VI')).toBe(text);
  });

  it('is read in the way of the reader where its number is taken', () => {
    expect(pastedText(cell('####', 1234567.8), 'EN')).toBe('1234567.8');
  });

  it.each([
    ['1.235', 1234.56, false, count, true],
    ['1.234,5', 1234.5, false, count, false],
    ['85,1%', 0.851, true, percent, false],
    ['85%', 0.851, true, percent, true],
    ['85,1%', 0.851, false, percent, false],
    ['1,2 triệu', 1.2, false, count, false],
    ['1.235', 1234567, false, count, true],
    ['40-50', 40, false, count, false],
  ] as const)(
    '%s holds another number than it shows with %d behind it: %s',
    (text, number, isPercent, unit, isOther) => {
      const reading = readTypedNumber(text, { style: 'VI', unit });
      expect(reading.kind).toBe('VALUE');
      if (reading.kind === 'VALUE')
        expect(isOtherBehind(cell(text, number, isPercent), reading, unit)).toBe(isOther);
    },
  );
});

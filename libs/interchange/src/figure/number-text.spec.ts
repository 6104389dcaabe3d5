import fc from 'fast-check';
import { readNumberText, styleOf } from './number-text.js';
import { readValueCell } from './value-cell.js';

describe('the separators of a number', () => {
  it.each([
    ['1234', 'NEUTRAL'],
    ['-12', 'NEUTRAL'],
    ['12 %', 'NEUTRAL'],
    ['1 234 567', 'NEUTRAL'],
    ['1e6', 'NEUTRAL'],
    ['1.234', 'EITHER'],
    ['1,234', 'EITHER'],
    ['-123.456', 'EITHER'],
    ['1.234,5', 'VI'],
    ['1.234.567', 'VI'],
    ['12,5', 'VI'],
    ['0,667', 'VI'],
    ['1234,567', 'VI'],
    ['12,5 %', 'VI'],
    ['1,234.5', 'EN'],
    ['1,234,567', 'EN'],
    ['12.5', 'EN'],
    ['0.667', 'EN'],
    ['1234.567', 'EN'],
    ['.5', 'EN'],
    ['1.5e-3', 'EN'],
    ['1.23.4', 'NONE'],
    ['abc', 'NONE'],
    ['', 'NONE'],
    ['1.234,567.8', 'NONE'],
  ])('of %s say %s', (text, style) => {
    expect(styleOf(text)).toBe(style);
  });

  it('are asked about exactly where both styles give a number, and another one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,7}([.,]\d{1,4}){0,2}$/), (text) => {
        const [vi, en] = (['VI', 'EN'] as const).map((style) => {
          const read = readNumberText(text, style);
          return typeof read === 'string' ? null : read.value;
        });
        const isEither = vi !== null && en !== null && vi !== en;
        expect(styleOf(text) === 'EITHER').toBe(isEither);
      }),
    );
  });
});

describe('a cell of figures', () => {
  it.each([
    ['1.234,5', 'VI', 1234.5],
    ['1,234.5', 'EN', 1234.5],
    ['1.234', 'VI', 1234],
    ['1.234', 'EN', 1.234],
    ['−2,5', 'VI', -2.5],
    ['– 2,5', 'VI', -2.5],
    ['1 234,5', 'VI', 1234.5],
    ['1’234.5', 'EN', 1234.5],
    ['-0', 'EN', 0],
  ] as const)('%s in style %s is %s', (text, style, value) => {
    expect(readValueCell(text, style)).toMatchObject({ value, isPercent: false });
  });

  it.each(['', ' ', '-', '–', '—', '..', '…', ':', 'n/a', 'N/A', '#N/A', 'chưa có', 'không có', 'x'])(
    '%j says that there is no figure',
    (text) => {
      expect(readValueCell(text, 'EN')).toBe('BLANK');
    },
  );

  it.each([
    ['NaN', 'NOT_FINITE'],
    ['Infinity', 'NOT_FINITE'],
    ['-∞', 'NOT_FINITE'],
    ['1e400', 'NOT_FINITE'],
    ['12,5', 'OTHER_NUMBER_STYLE'],
    ['0,123', 'OTHER_NUMBER_STYLE'],
    ['#DIV/0!', 'CELL_ERROR'],
    ['70 tỷ', 'UNIT_IN_CELL'],
    ['50-40', 'RANGE_REVERSED'],
    ['tám mươi', 'NOT_A_NUMBER'],
    ['1.2.3', 'NOT_A_NUMBER'],
    ['2019-12-31', 'NOT_A_NUMBER'],
  ])('%s is refused as %s', (text, code) => {
    expect(readValueCell(text, 'EN')).toBe(code);
  });

  it('among numbers of a sheet is read by itself, and refused where it could be read in two ways', () => {
    expect(readValueCell(12.5, 'NUMERIC')).toMatchObject({ value: 12.5 });
    expect(readValueCell('12,5', 'NUMERIC')).toMatchObject({ value: 12.5 });
    expect(readValueCell('12.5', 'NUMERIC')).toMatchObject({ value: 12.5 });
    expect(readValueCell('1.234', 'NUMERIC')).toBe('OTHER_NUMBER_STYLE');
    expect(readValueCell('..', 'NUMERIC')).toBe('BLANK');
  });

  it.each([
    ['khoảng 120', { value: 120, qualifier: 'ABOUT' }],
    ['40-50%', { value: null, low: 40, high: 50, qualifier: 'RANGE', isPercent: true }],
    ['trên 90', { value: 90, qualifier: 'MORE_THAN' }],
    ['ước 84,2', { value: 84.2, isEstimate: true }],
  ])('%s is understood with its words', (text, expected) => {
    expect(readValueCell(text, 'VI')).toMatchObject(expected);
  });
});

import { formatOfPattern, formatOfStyle, type CellFormat } from './cell-format.js';

const PATTERNS: readonly (readonly [pattern: string, format: CellFormat])[] = [
  ['General', 'NUMBER'],
  ['Standard', 'NUMBER'],
  ['Fixed', 'NUMBER'],
  ['Currency', 'NUMBER'],
  ['Scientific', 'NUMBER'],
  ['#,##0', 'NUMBER'],
  ['[Red]0.00', 'NUMBER'],
  ['0 "tỷ đồng"', 'NUMBER'],
  ['Percent', 'PERCENT'],
  ['0.0%', 'PERCENT'],
  ['Short Date', 'DATE'],
  ['dd/mm/yyyy', 'DATE'],
  ['[$-42A]mmmm yyyy', 'DATE'],
  ['TT.MM.JJJJ', 'DATE'],
];

it.each(PATTERNS)('a cell of the format %s shows its number as %s', (pattern, format) => {
  expect(formatOfPattern(pattern)).toBe(format);
});

const STYLES: readonly (readonly [style: string, format: CellFormat | null])[] = [
  ['color:black;', null],
  ['mso-number-format:Standard;', 'NUMBER'],
  [String.raw`mso-number-format:"0\.0%";`, 'PERCENT'],
  [String.raw`mso-number-format:"\#\,\#\#0\\ \0022đ\0022";`, 'NUMBER'],
  [String.raw`mso-number-format:"dd\\ \0022tháng\0022\\ mm\\ \0022năm\0022\\ yyyy";`, 'DATE'],
];

it.each(STYLES)('a cell of the style %s shows its number as %s', (style, format) => {
  expect(formatOfStyle(style)).toBe(format);
});

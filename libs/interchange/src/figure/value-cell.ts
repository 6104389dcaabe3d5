import {
  readTypedNumber,
  type FigureRejection,
  type NumberStyle,
  type Qualifier,
  type TypedUnit,
} from '@waymark/domain';
import { originalText } from '../export/neutral.js';
import { NOT_CALCULATED, type Cell } from '../file/rows.js';
import { FEW_CHARACTERS, isBlank, readNumberText, styleOf } from './number-text.js';

/** What a cell of figures holds. */
export interface CellValue {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly isEstimate: boolean;
  readonly isPercent: boolean;
}

export type CellReading = CellValue | 'BLANK' | FigureRejection;

/** No unit is known here: words beside a number are only understood where they name none. */
const NO_UNIT: TypedUnit = { code: 'figure', kind: 'PHYSICAL', scale: 1 };
const PERCENT: TypedUnit = { code: 'percent', kind: 'PERCENT', scale: 1 };

/** A number and no more; reading it again and again makes no new object but the figure itself. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * How the texts of a column of figures are read: in a style, or, in a sheet whose cells are numbers, each by itself: what
 * could be read in two ways is then refused.
 */
export type ColumnStyle = NumberStyle | 'NUMERIC';

/** Reads a cell of figures by the style of its column. */
export function readValueCell(cell: Cell, column: ColumnStyle): CellReading {
  if (typeof cell === 'number') return numeric(cell, false);
  if (typeof cell === 'object') return numeric(cell.percent, true);
  if (cell === NOT_CALCULATED) return 'NOT_CALCULATED';
  const style = column === 'NUMERIC' ? ownStyle(cell) : column;
  if (style === null) return 'OTHER_NUMBER_STYLE';
  if (style === 'EN' && cell.length <= FEW_CHARACTERS && PLAIN.test(cell))
    return numeric(Number(cell), false);
  const text = originalText(cell.trim());
  if (text === '' || isBlank(text)) return 'BLANK';
  const read = readNumberText(text, style);
  if (typeof read === 'object') return numeric(read.value, read.isPercent);
  return read === 'NOT_A_NUMBER' ? inWords(text, style) : read;
}

/** The style of a text among numbers; null where it could be either. */
function ownStyle(text: string): NumberStyle | null {
  const style = styleOf(text);
  return style === 'EITHER' ? null : style === 'VI' ? 'VI' : 'EN';
}

function numeric(value: number, isPercent: boolean): CellReading {
  if (!Number.isFinite(value)) return 'NOT_FINITE';
  return {
    value: value === 0 ? 0 : value,
    low: null,
    high: null,
    qualifier: null,
    isEstimate: false,
    isPercent,
  };
}

/** "khoảng 120", "40-50%", "ước 12,5", "chưa có". */
function inWords(text: string, style: NumberStyle): CellReading {
  const isPercent = text.includes('%');
  const read = readTypedNumber(text, { style, unit: isPercent ? PERCENT : NO_UNIT });
  if (read.kind === 'MISSING') return 'BLANK';
  if (read.kind === 'VALUE') {
    if (read.scale !== 1) return 'UNIT_IN_CELL';
    if (read.style !== null && read.style !== style) return 'OTHER_NUMBER_STYLE';
    const { value, low, high, qualifier, status } = read;
    return { value, low, high, qualifier, isEstimate: status === 'ESTIMATE', isPercent };
  }
  if (read.kind === 'AMBIGUOUS') return 'NOT_A_NUMBER';
  switch (read.code) {
    case 'UNIT_CONTRADICTS':
      return 'UNIT_IN_CELL';
    case 'RANGE_REVERSED':
      return 'RANGE_REVERSED';
    case 'TOO_LARGE':
      return 'NOT_FINITE';
    case 'TOO_MANY_DIGITS':
      return read.code;
    case 'SPREADSHEET_ERROR':
      return 'CELL_ERROR';
    default:
      return 'NOT_A_NUMBER';
  }
}

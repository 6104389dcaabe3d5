import { shifted } from './kept-digits.js';
import { writeNumber } from './number-literal.js';
import type { NumberStyle, TypedUnit, TypedValue } from './typed-number.js';

/** A cell of another program: what it shows, and the number that the program holds, where it hands it over. */
export interface ShownCell {
  readonly text: string;
  readonly number: number | null;
  /** Whether the cell shows its number as per cent: 0.851 as 85,1%. */
  readonly isPercent: boolean;
  /** How the program writes its numbers, where it says so. */
  readonly style: NumberStyle | null;
}

/** Nothing, as most cells of a table show. */
export const NO_CELL: ShownCell = { text: '', number: null, isPercent: false, style: null };

const NARROW = /^#+$/;
const POWER = /^[-+]?\d(?:[.,]\d+)?e[-+]?\d+$/i;
const DASH = /^[-\u2013\u2014\u2212]$/;
const BRACKETED = /^\((.*\d.*)\)$/;
const MINUS = /[-\u2013\u2014\u2212(]/;

/**
 * What is read of a pasted cell. That is what it shows: whoever copies a table copies what stands before their eyes, what
 * is printed and signed, and a rounded figure is what they report; that there is more behind it is told, not taken.
 * Where the program shows no figure, or hides part of one that nobody wanted hidden, its number is taken: #### and
 * 1,2E+08 of a column that is too narrow, the dash that accountants' formats show for a zero, and a minus that is told by
 * brackets or by colour alone.
 */
export function pastedText(
  { text, number, isPercent }: Omit<ShownCell, 'style'>,
  style: NumberStyle,
): string {
  if (number === null) return text;
  const shown = text.trim();
  if (NARROW.test(shown) || POWER.test(shown))
    return isPercent ? `${writeNumber(shifted(number, 100), style)}%` : writeNumber(number, style);
  if (number === 0 && DASH.test(shown)) return '0';
  if (number >= 0 || !/\d/.test(shown)) return text;
  const [, inner] = BRACKETED.exec(shown) ?? [];
  if (inner !== undefined) return `-${inner.trim()}`;
  return MINUS.test(shown) ? text : `-${shown}`;
}

/** Whether the number behind a cell is another than the value that was understood of what the cell shows. */
export function isOtherBehind(
  { number, isPercent }: Pick<ShownCell, 'number' | 'isPercent'>,
  { value, scale, asTyped }: TypedValue,
  unit: TypedUnit,
): boolean {
  if (number === null || value === null) return false;
  // As it stands in the cell: 70.422 of "70.422 triệu".
  const stands = (value * unit.scale) / scale;
  const isSame = (other: number) => Math.abs(other - stands) <= Math.abs(stands) * 1e-12;
  return !isSame(number) && !((isPercent || asTyped.includes('%')) && isSame(number * 100));
}

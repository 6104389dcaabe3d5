import { isDate } from '@waymark/domain';
import { originalText } from '../export/neutral.js';
import { textOf, type Cell, type Row } from '../file/rows.js';
import { isBlank } from './number-text.js';
import { readPeriodText } from './period-text.js';

/**
 * Whether a row under the header only numbers the columns, as official forms do: A, B, 1, 2 or (1), (2), (3) or 1, 2, 3, 4.
 * "A, 1, 2" may be figures of something that is called A, so it is none.
 */
export function numbersColumns({ line, cells }: Row, headerLine: number): boolean {
  if (line > headerLine + 2) return false;
  const texts = cells.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  const isBracketed = texts.every((text) => /^\(\w{1,2}\)$/.test(text));
  const marks = texts.map((text) => text.replace(/[()]/g, ''));
  const letters = marks.findIndex((mark) => !/^[A-Z]$/i.test(mark));
  if (letters < 0 || (letters === 1 && !isBracketed)) return false;
  const isInOrder = marks.every((mark, at) =>
    at < letters ? mark.toUpperCase() === String.fromCharCode(65 + at) : mark === String(at - letters + 1),
  );
  return isInOrder && marks.length > 2;
}

/** The text of a cell, as it was before it was kept from being a formula. */
export function trimmed(cell: Cell | undefined): string {
  if (typeof cell === 'string') return originalText(cell.trim());
  return textOf(cell);
}

/** A day as a cell holds it: YYYY-MM-DD or with the day first; null for a blank, undefined for no day. */
export function dayOf(text: string): string | null | undefined {
  if (isDate(text)) return text;
  if (isBlank(text)) return null;
  const read = readPeriodText(text);
  return typeof read === 'object' && isDate(read.period) ? read.period : undefined;
}

import { originalText } from '../export/neutral.js';
import { textOf, type Row } from '../file/rows.js';

/** Cells of a sheet that are one: lines and columns from 1, both ends included. */
export interface Merge {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * The header of several lines as one text a column. A cell that is merged counts for all its columns; in a CSV file, which
 * knows no merging, a text of an upper line counts for the empty cells to its right.
 */
export function joinedHeader(lines: readonly Row[], merges: readonly Merge[]): string[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const texts = lines.map((row, at) => spread(row, width, merges, at < lines.length - 1));
  return Array.from({ length: width }, (_, column) => {
    const parts = texts.map((line) => line[column] ?? '').filter((text) => text !== '');
    return parts.filter((text, at) => text !== parts[at - 1]).join(' ');
  });
}

function spread({ line, cells }: Row, width: number, merges: readonly Merge[], isUpper: boolean): string[] {
  const texts = Array.from({ length: width }, (_, at) => oneLine(textOf(cells[at])));
  if (merges.length === 0 && isUpper) {
    for (let at = 1; at < width; at += 1) if (texts[at] === '') texts[at] = texts[at - 1] ?? '';
  }
  for (const merge of merges) {
    if (merge.firstLine > line || merge.lastLine < line) continue;
    const text = merge.firstLine === line ? (texts[merge.firstColumn - 1] ?? '') : '';
    for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1) texts[column - 1] = text;
  }
  return texts.slice(0, width);
}

function oneLine(text: string): string {
  return originalText(text.replace(/\s+/g, ' ').trim());
}

import { stringify } from 'csv-stringify/sync';
import { neutralText } from './neutral.js';
import { numberText } from './number-text.js';
import type { ExportCell, ExportTable } from './table.js';

/**
 * A CSV file for spreadsheets and for coming back: UTF-8 with byte order mark, commas, line ends of Windows, the title
 * above the header, numbers with a decimal point, texts that are never formulas.
 */
export function exportCsv({ title, columns, rows }: ExportTable): string {
  const lines = [
    ...title.map((line) => [neutralText(line)]),
    columns.map(neutralText),
    ...rows.map((row) => row.map(cellText)),
  ];
  return `\ufeff${stringify(lines, { record_delimiter: '\r\n' })}`;
}

function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralText(cell);
  return typeof cell === 'number' ? numberText(cell) : cell.date;
}

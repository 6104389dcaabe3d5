import { stringify } from 'csv-stringify/sync';
import { neutralText } from './neutral.js';
import { numberText } from './number-text.js';
import type { ExportCell, ExportTable } from './table.js';

type Rows = ExportTable['rows'];

/**
 * A CSV file for spreadsheets and for coming back, piece by piece as its rows come: UTF-8 with byte order mark, commas,
 * line ends of Windows, the title above the header, numbers with a decimal point, texts that are never formulas.
 */
export async function* exportCsv(
  { title, columns }: Pick<ExportTable, 'title' | 'columns'>,
  pieces: AsyncIterable<Rows> | Iterable<Rows>,
): AsyncGenerator<string> {
  yield `\ufeff${written([...title.map((line) => [neutralText(line)]), columns.map(neutralText)])}`;
  for await (const rows of pieces) yield written(rows.map((row) => row.map(cellText)));
}

function written(lines: string[][]): string {
  return stringify(lines, { record_delimiter: '\r\n' });
}

function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralText(cell);
  return typeof cell === 'number' ? numberText(cell) : cell.date;
}

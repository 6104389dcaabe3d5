import {
  neutralText,
  numberText,
  writeXlsx,
  type ExportCell,
  type ExportTable,
} from '@waymark/interchange/export';
import { download } from './download.js';
import type { Locale } from './preference.js';

/** A table as a file of this name, without its ending. */
export interface TakenTable extends ExportTable {
  readonly file: string;
}

export type TableFormat = 'CSV' | 'XLSX';

/** Hands a table to the reader: as CSV in the way of their own Excel, or as a workbook with real numbers and days. */
export async function saveTable(table: TakenTable, format: TableFormat, locale: Locale): Promise<void> {
  if (format === 'CSV')
    return download(`${table.file}.csv`, tableCsv(table, locale), 'text/csv;charset=utf-8');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(`${table.file}.xlsx`, (await writeXlsx([table])) as Uint8Array<ArrayBuffer>, type);
}

/**
 * A table as CSV with the mark by which Excel knows UTF-8. Where the comma is the decimal mark, the semicolon divides and
 * days are written with the day first.
 */
export function tableCsv({ title, columns, rows }: ExportTable, locale: Locale): string {
  const divider = locale === 'vi' ? ';' : ',';
  const written = (text: string) => {
    const safe = neutralText(text);
    return safe.includes(divider) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [
    ...title.map((line) => [written(line)]),
    columns.map(written),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? written(cell) : plain(cell, locale)))),
  ];
  return `\ufeff${lines.map((line) => line.join(divider)).join('\r\n')}\r\n`;
}

function plain(cell: Exclude<ExportCell, string>, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return locale === 'vi' ? numberText(cell).replace('.', ',') : numberText(cell);
  return locale === 'vi' ? cell.date.split('-').reverse().join('/') : cell.date;
}

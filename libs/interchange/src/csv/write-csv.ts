import { stringify } from 'csv-stringify/sync';

/** Writes a CSV file: UTF-8 text, line feeds, a header, quotes only where a cell needs them. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([columns, ...rows] as string[][], { record_delimiter: '\n' });
}

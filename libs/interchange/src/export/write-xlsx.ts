import { writeXlsx as write, type Cell, type CellValue, type WriteSheet } from 'hucre';
import { neutralText } from './neutral.js';
import type { ExportCell, ExportTable } from './table.js';

const HEADER: Cell['style'] = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'center' },
  border: { bottom: { style: 'thin' } },
};
const [NARROWEST, WIDEST] = [8, 60];
/** So many rows tell how wide a column is. */
const MEASURED = 500;

/**
 * A workbook with a sheet for each table: the title above the header, real numbers and dates, texts that are never
 * formulas, the header in view while the rows are scrolled.
 */
export async function writeXlsx(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ name }) => name));
  return write({ sheets: tables.map((table, at) => sheetOf(table, names[at] ?? '')), stringMode: 'shared' });
}

function sheetOf({ title, columns, rows, decimals }: ExportTable, name: string): WriteSheet {
  const headerRow = title.length === 0 ? 0 : title.length + 1;
  const above = title.length === 0 ? [] : [...title.map((line) => [neutralText(line)]), []];
  const cells = new Map<string, Partial<Cell>>();
  title.slice(0, 1).forEach((_, at) => cells.set(`${at},0`, { style: { font: { bold: true, size: 13 } } }));
  columns.forEach((_, at) => cells.set(`${headerRow},${at}`, { style: HEADER }));
  rows.forEach((row, line) => {
    row.forEach((cell, at) => {
      const style = styleOf(cell, decimals?.[at] ?? null);
      if (style) cells.set(`${headerRow + 1 + line},${at}`, { style });
    });
  });
  return {
    name,
    rows: [...above, columns.map(neutralText), ...rows.map((row) => row.map(valueOf))],
    cells,
    columns: columns.map((header, at) => ({ width: widthOf(header, rows, at) })),
    freezePane: { rows: headerRow + 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function valueOf(cell: ExportCell): CellValue {
  if (cell === null || typeof cell === 'number') return cell !== null && Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' ? neutralText(cell) : new Date(`${cell.date}T00:00:00Z`);
}

function styleOf(cell: ExportCell, decimals: number | null): Cell['style'] | null {
  if (typeof cell === 'number') return decimals === null ? null : { numFmt: numberFormat(decimals) };
  return cell !== null && typeof cell === 'object' ? { numFmt: 'dd/mm/yyyy' } : null;
}

/** Thousands grouped, so many digits after the decimal mark; a program shows it in the way of its own language. */
export function numberFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

function widthOf(header: string, rows: readonly (readonly ExportCell[])[], at: number): number {
  let width = Math.min(header.length, 24);
  for (const row of rows.slice(0, MEASURED)) {
    const cell = row[at] ?? null;
    const length = cell === null ? 0 : typeof cell === 'object' ? 10 : String(cell).length;
    width = Math.max(width, length);
  }
  return Math.min(WIDEST, Math.max(NARROWEST, width + 2));
}

/** Names that a workbook takes: at most 31 characters, none of []:*?/\, each once. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, at) => {
    const base =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || `${at + 1}`;
    let unique = base;
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1)
      unique = `${base.slice(0, 31 - ` (${n})`.length)} (${n})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

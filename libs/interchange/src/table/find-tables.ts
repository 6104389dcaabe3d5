import { originalText } from '../export/neutral.js';
import { isBlank, styleOf } from '../figure/number-text.js';
import { periodOf } from '../figure/period-text.js';
import { textOf, type Cell, type Row } from '../file/rows.js';
import { joinedHeader, type Merge } from './header-rows.js';
import { recognise, type HeaderColumn, type Recognised } from './layouts.js';

/** A table that was found on a sheet, with what is understood of it. */
export interface FoundTable {
  readonly title: readonly string[];
  /** The last line of the header. */
  readonly headerLine: number;
  readonly headerLines: number;
  readonly firstColumn: number;
  /** The texts of the header from `firstColumn` on. */
  readonly header: readonly string[];
  /** The last line that can belong to it; null where nothing follows. */
  readonly lastLine: number | null;
  readonly recognised: Recognised | null;
}

const MOST_HEADER_LINES = 3;
/** So many rows under a header show what its columns hold. */
const LOOK_AHEAD = 30;

/** The tables of a sheet, or of the beginning of a long one; where none is recognised, the one that looks most like it. */
export function findTables(rows: readonly Row[], merges: readonly Merge[]): FoundTable[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
  const tables: FoundTable[] = [];
  let titleFrom = 0;
  for (let at = 0; at < filled.length; at += 1) {
    if (tables.length > 0 && !mayBegin(filled, at)) continue;
    const found = headerAt(filled, at, merges);
    const [first] = found;
    if (!first || isRepeated(tables.at(-1), first, filled, at)) continue;
    const title = titleAbove(filled, at, titleFrom);
    closeLast(tables, filled[at - title.length]?.line ?? first.headerLine);
    tables.push(...found.map((table) => ({ ...table, title: title.map(lineText) })));
    at += first.headerLines - 1;
    titleFrom = at + 1;
  }
  return tables.length > 0 ? tables : guess(filled);
}

function isEmpty(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function lineText(row: Row): string {
  return row.cells
    .map((cell) => originalText(textOf(cell)))
    .filter((text) => text.trim() !== '')
    .join(' ')
    .trim();
}

function cellsFilled(row: Row | undefined): number {
  return row ? row.cells.filter((cell) => !isEmpty(cell)).length : 0;
}

/** A further table begins after an empty line or under a title. */
function mayBegin(rows: readonly Row[], at: number): boolean {
  const [row, before] = [rows[at], rows[at - 1]];
  return (
    row !== undefined && before !== undefined && (row.line > before.line + 1 || cellsFilled(before) === 1)
  );
}

/** The same header again right under the rows, as on each printed page, opens no other table. */
function isRepeated(
  last: FoundTable | undefined,
  found: FoundTable,
  rows: readonly Row[],
  at: number,
): boolean {
  if (!last || last.header.join('\u0001') !== found.header.join('\u0001')) return false;
  return last.firstColumn === found.firstColumn && cellsFilled(rows[at - 1]) !== 1;
}

/** The lines of one or two texts right above a header. */
function titleAbove(rows: readonly Row[], at: number, from: number): Row[] {
  let first = at;
  while (
    first > from &&
    at - first < 12 &&
    cellsFilled(rows[first - 1]) <= 2 &&
    !holdsFigures(rows[first - 1])
  ) {
    first -= 1;
  }
  // The foot of the table above, an empty line apart from the title, is not its title.
  for (let row = first + 1; row < at && from > 0; row += 1) {
    if ((rows[row]?.line ?? 0) > (rows[row - 1]?.line ?? 0) + 1) first = row;
  }
  return rows.slice(first, at);
}

function holdsFigures(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.cells
      .filter((cell) => !isEmpty(cell))
      .slice(1)
      .some(isNumber)
  );
}

function isNumber(cell: Cell): boolean {
  return typeof cell !== 'string' || (styleOf(cell) !== 'NONE' && /\d/.test(cell));
}

function closeLast(tables: FoundTable[], nextLine: number): void {
  for (const [at, table] of tables.entries()) {
    if (table.lastLine === null) tables[at] = { ...table, lastLine: nextLine - 1 };
  }
}

/** The tables whose header begins at a row: none, one, or several side by side. */
function headerAt(rows: readonly Row[], at: number, merges: readonly Merge[]): FoundTable[] {
  if (cellsFilled(rows[at]) < 2) return [];
  let fallback: FoundTable[] = [];
  for (let headerLines = 1; headerLines <= MOST_HEADER_LINES; headerLines += 1) {
    const lines = rows.slice(at, at + headerLines);
    const last = lines.at(-1);
    if (!last || lines.length < headerLines || last.line !== (lines[0]?.line ?? 0) + headerLines - 1) break;
    if (headerLines > 1 && holdsFigures(lines[headerLines - 1]) && !isPeriodRow(lines[headerLines - 1]))
      break;
    const below = rows.slice(at + headerLines, at + headerLines + LOOK_AHEAD);
    const columns = columnsOf(joinedHeader(lines, merges), below);
    const found = segmentsOf(columns, below).flatMap((segment) => {
      const recognised = recognise(segment);
      return recognised ? [tableOf(segment, recognised, last.line, headerLines)] : [];
    });
    if (found.length === 0) continue;
    const isWhole = found.length > 1 || isComplete(columns, found[0]);
    if (isWhole) return found;
    if (fallback.length === 0) fallback = found;
  }
  return fallback;
}

function isPeriodRow(row: Row | undefined): boolean {
  return row !== undefined && row.cells.some((cell) => periodOf(textOf(cell).trim()) !== null);
}

function columnsOf(header: readonly string[], below: readonly Row[]): HeaderColumn[] {
  const width = Math.max(header.length, ...below.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => ({
    column: at + 1,
    header: header[at] ?? '',
    hasNumbers: hasNumbers(below, at),
  }));
}

function hasNumbers(below: readonly Row[], at: number): boolean {
  let [numbers, texts] = [0, 0];
  for (const { cells } of below) {
    const cell = cells[at];
    if (cell === undefined || isEmpty(cell) || (typeof cell === 'string' && isBlank(cell))) continue;
    if (isNumber(cell)) numbers += 1;
    else texts += 1;
  }
  return numbers > texts;
}

/** The parts of a header between columns that are empty from top to bottom, where two of them are tables of their own. */
function segmentsOf(columns: readonly HeaderColumn[], below: readonly Row[]): HeaderColumn[][] {
  const segments: HeaderColumn[][] = [[]];
  for (const column of columns) {
    const isGap =
      column.header.trim() === '' && below.every(({ cells }) => isEmpty(cells[column.column - 1] ?? ''));
    if (isGap) segments.push([]);
    else segments.at(-1)?.push(column);
  }
  const parts = segments.filter((segment) => segment.length > 0);
  const tables = parts.filter((segment) => recognise(segment) !== null);
  return tables.length > 1 ? tables : [parts.flat()];
}

/** Whether each column of numbers has a header, and no period stands twice. */
function isComplete(columns: readonly HeaderColumn[], table: FoundTable | undefined): boolean {
  const periods = table?.recognised?.columns.flatMap(({ period }) => period ?? []) ?? [];
  const isNamed = columns.every(({ header, hasNumbers }) => !hasNumbers || header.trim() !== '');
  return isNamed && new Set(periods).size === periods.length;
}

function tableOf(
  segment: readonly HeaderColumn[],
  recognised: Recognised | null,
  headerLine: number,
  headerLines: number,
): FoundTable {
  return {
    title: [],
    headerLine,
    headerLines,
    firstColumn: segment[0]?.column ?? 1,
    header: segment.map(({ header }) => header),
    lastLine: null,
    recognised,
  };
}

/** Nothing is recognised: the first row of several texts with numbers under it looks most like a header. */
function guess(rows: readonly Row[]): FoundTable[] {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || cellsFilled(row) < 2 || holdsFigures(row)) continue;
    const below = rows.slice(at + 1, at + 1 + LOOK_AHEAD);
    const columns = columnsOf(row.cells.map(textOf), below);
    if (!columns.some((column) => column.hasNumbers)) continue;
    const title = titleAbove(rows, at, 0).map(lineText);
    return [{ ...tableOf(columns, null, row.line, 1), title }];
  }
  return [];
}

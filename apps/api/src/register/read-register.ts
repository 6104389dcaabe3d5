import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, type CsvRow } from '@waymark/interchange';
import type { LoadReason } from '@waymark/domain';
import { CellProblem, type Cell, type RegisterRecord } from './cell.js';
import type { Column, RegisterFileName } from './register-column.js';
import { REGISTER_FILES, type RegisterFile } from './register-file.js';

/** A row that is not taken, with its place in its file. */
export interface RejectedRow {
  /** Name of the file, `goals.csv`. */
  readonly file: string;
  /** Counts from 1 below the header; null where the whole file is meant. */
  readonly row: number | null;
  readonly line: number;
  readonly column: string | null;
  readonly reason: LoadReason;
  /** The cell as it stands in the file. */
  readonly value: string | null;
}

/** A row that could be read. */
export interface RegisterRow {
  readonly file: RegisterFile;
  readonly place: Pick<CsvRow, 'row' | 'line'>;
  readonly record: RegisterRecord;
}

export type RegisterRows = ReadonlyMap<RegisterFileName, readonly RegisterRow[]>;

/** What the files of a register hold. */
export interface ReadRegister {
  readonly rows: RegisterRows;
  /** Ids that the files give, also of rows that cannot be read: one bad row is not reported once per mention. */
  readonly declared: ReadonlyMap<RegisterFileName, ReadonlySet<string>>;
  readonly rejected: readonly RejectedRow[];
  /** Whether every file is there and has its form; without it the rows cannot be held against each other. */
  readonly isWhole: boolean;
}

const FORM_REASONS: readonly LoadReason[] = ['MISSING_FILE', 'BAD_CSV', 'MISSING_COLUMN', 'UNKNOWN_COLUMN'];

export const fileNameOf = (file: RegisterFile): string => `${file.name}.csv`;

/** A rejection of a row, naming the column where one is to blame. */
export function reject(
  row: Omit<RegisterRow, 'record'> & { record?: RegisterRecord },
  reason: LoadReason,
  column?: string,
): RejectedRow {
  const { file, place, record } = row;
  const named = file.columns.find(({ name }) => name === column);
  const value = named && record ? named.type.write(record[named.name] ?? null) : null;
  return { file: fileNameOf(file), ...place, column: column ?? null, reason, value };
}

/** Reads the files of a register, each cell by the type of its column; what rows say to each other is not judged here. */
export async function readRegister(folder: string): Promise<ReadRegister> {
  const rows = new Map<RegisterFileName, readonly RegisterRow[]>();
  const declared = new Map<RegisterFileName, ReadonlySet<string>>();
  const rejected: RejectedRow[] = [];
  for (const file of REGISTER_FILES) {
    const bytes = await readFile(join(folder, fileNameOf(file))).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    if (bytes) {
      const table = readTable(file, bytes, rejected);
      rows.set(file.name, table.rows);
      declared.set(file.name, table.ids);
    }
    if (!bytes && !file.isOptional)
      rejected.push({
        file: fileNameOf(file),
        row: null,
        line: 1,
        column: null,
        reason: 'MISSING_FILE',
        value: null,
      });
  }
  return { rows, declared, rejected, isWhole: !rejected.some(({ reason }) => FORM_REASONS.includes(reason)) };
}

function readTable(
  file: RegisterFile,
  bytes: Uint8Array,
  rejected: RejectedRow[],
): { rows: RegisterRow[]; ids: ReadonlySet<string> } {
  const table = readCsv(
    bytes,
    file.columns.map(({ name }) => name),
    file.columns.filter(({ mayLack }) => mayLack).map(({ name }) => name),
  );
  for (const problem of table.problems) rejected.push({ ...problem, file: fileNameOf(file), value: null });
  const ids = new Set(table.rows.map(({ cells }) => cells[file.key[0]!] ?? ''));
  const rows = table.rows.flatMap((csvRow) => {
    const place = { row: csvRow.row, line: csvRow.line };
    const record: Record<string, Cell> = {};
    let isGood = true;
    for (const column of file.columns) {
      const cell = csvRow.cells[column.name];
      const value = cell === undefined ? column.type.empty : readCell(column, cell);
      if (value instanceof CellProblem) {
        rejected.push({
          file: fileNameOf(file),
          ...place,
          column: column.name,
          reason: value.reason,
          value: cell ?? null,
        });
        isGood = false;
      } else record[column.name] = value;
    }
    return isGood ? [{ file, place, record }] : [];
  });
  return { rows, ids };
}

/** A cell by the type of its column; an empty one is no problem where it may be empty. */
export function readCell({ type, required }: Column, cell: string): Cell | CellProblem {
  if (cell !== '') return type.read(cell);
  return required ? new CellProblem('REQUIRED') : type.empty;
}

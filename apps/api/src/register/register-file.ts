import type { RegisterRecord } from './cell.js';
import { FIGURE_FILES } from './figure-files.js';
import { NOUN_FILES } from './noun-files.js';
import { PROMISE_FILES } from './promise-files.js';
import type { Column, RegisterFileName } from './register-column.js';

/** A file of a register and the table that keeps its rows. */
export interface RegisterFile {
  readonly name: RegisterFileName;
  readonly table: string;
  /** Columns that name a row together; files are written in their order. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Whether a register may do without it. */
  readonly isOptional?: boolean;
}

/** The files of a register, in the order in which their rows can be stored. */
export const REGISTER_FILES: readonly RegisterFile[] = [...NOUN_FILES, ...PROMISE_FILES, ...FIGURE_FILES];

/** The file of a name. */
export const fileNamed = (name: RegisterFileName): RegisterFile =>
  REGISTER_FILES.find((file) => file.name === name)!;

/** What names a row, as one text. */
export function keyOf(file: RegisterFile, record: RegisterRecord): string {
  return file.key.map((column) => String(record[column])).join(' ');
}

/** Order of the rows of a file: by their key, texts by their characters, numbers by their size. */
export function compareKeys(file: RegisterFile, a: RegisterRecord, b: RegisterRecord): number {
  for (const column of file.key) {
    const [x, y] = [a[column]!, b[column]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** The cells of a record as its file writes them. */
export function writeCells(file: RegisterFile, record: RegisterRecord): string[] {
  return file.columns.map(({ name, type }) => type.write(record[name] ?? null));
}

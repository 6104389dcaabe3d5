import { text, type CellType } from './cell.js';

/** The files of a register by their names without `.csv`. */
export type RegisterFileName =
  | 'themes'
  | 'units'
  | 'agencies'
  | 'areas'
  | 'documents'
  | 'indicators'
  | 'series'
  | 'goals'
  | 'targets'
  | 'statements'
  | 'observations'
  | 'forms'
  | 'form_rows';

/** A column of a register file. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly required: boolean;
  /** The file whose ids it names. */
  readonly refersTo: RegisterFileName | null;
  /** Column of the file's table; null where it is kept in a table of its own. */
  readonly stored: string | null;
  /** Whether a file may do without the whole column, as those written before there was one do. */
  readonly mayLack: boolean;
}

type ColumnOptions = Partial<Pick<Column, 'refersTo' | 'stored' | 'mayLack'>>;

/** A column whose cells may be empty. */
export const may = (name: string, type: CellType = text, options: ColumnOptions = {}): Column => ({
  name,
  type,
  required: false,
  refersTo: null,
  stored: name,
  mayLack: false,
  ...options,
});

/** A column whose cells are never empty. */
export const must = (name: string, type: CellType = text, options: ColumnOptions = {}): Column => ({
  ...may(name, type, options),
  required: true,
});

/** Of a column that names rows of a file: where it points, and the column of the table that keeps the id. */
export const link = (name: string, refersTo: RegisterFileName, stored = `${name}_id`): ColumnOptions => ({
  refersTo,
  stored,
});

/** A text in both languages. */
export const both = (name: string, column: typeof may): Column[] => [
  column(`${name}_vi`),
  column(`${name}_en`),
];

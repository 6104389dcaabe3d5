import type { Encoding, FileFormat, Layout, NumberStyle } from '@waymark/domain';
import type { Mapping } from '../figure/mapping.js';
import type { Limits } from './limits.js';

/** What is known beforehand, and the answers to the questions that an earlier opening asked. */
export interface OpenOptions {
  /** The name of the file as the person knows it. */
  readonly name: string;
  readonly limits?: Partial<Limits>;
  readonly mapping?: Mapping;
  readonly sheet?: string;
  /** The `id` of one of the tables. */
  readonly table?: string;
  /** How the numbers are written: all, or by number of the column from 1. */
  readonly numbers?: NumberStyle | Readonly<Record<number, NumberStyle>>;
}

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A table within a file, to choose from where there are several. */
export interface TableInfo {
  /** Where its header begins: "A3", in a workbook with its sheet: "Biểu 1!A3". */
  readonly id: string;
  /** The title above it, else its id. */
  readonly name: string;
  readonly sheet: string | null;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** First and last column, from 1. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** How the numbers of a column are read, and what says so. */
export interface NumberColumn {
  readonly column: number;
  readonly header: string;
  readonly style: NumberStyle;
  readonly because:
    | 'ONE_WAY' // no number of it can be read in two ways
    | 'EVIDENCE' // another number of the column can be read in one way only
    | 'OTHER_COLUMNS' // the other columns of the file are written so
    | 'LAYOUT' // the publisher always writes so
    | 'GIVEN';
}

/** A column whose numbers can be read in two ways: "1.234" is a thousand or one and a bit. */
export interface NumberQuestion {
  readonly column: number;
  readonly header: string;
  readonly line: number;
  readonly asPrinted: string;
  /** Null where it is no number in that style. */
  readonly readings: Readonly<Record<NumberStyle, number | null>>;
  /** The column has numbers that can only be read as `VI` and others only as `EN`. */
  readonly isMixed: boolean;
}

/** What must be answered before figures can be read; the answer is an option of the next opening. */
export type Question =
  | { readonly kind: 'TABLE'; readonly tables: readonly TableInfo[] }
  | { readonly kind: 'NUMBERS'; readonly columns: readonly NumberQuestion[] }
  | { readonly kind: 'MAPPING' };

/** A file as it was understood; figures can be read when no question is open. */
export interface OpenedFile {
  readonly name: string;
  readonly format: FileFormat;
  /** Null for a workbook. */
  readonly encoding: Encoding | null;
  /** Null for a workbook. */
  readonly delimiter: ',' | ';' | '\t' | null;
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  /** The table that is read; null while it must be chosen. */
  readonly table: TableInfo | null;
  readonly layout: Layout | null;
  readonly mapping: Mapping | null;
  readonly numbers: readonly NumberColumn[];
  /** The texts above the header. */
  readonly title: readonly string[];
  readonly header: readonly string[];
  /** Headers of columns with contents that are not read, so that nobody believes they were. */
  readonly unread: readonly string[];
  /** The first rows under the header, as printed. */
  readonly sample: readonly (readonly string[])[];
  readonly questions: readonly Question[];
}

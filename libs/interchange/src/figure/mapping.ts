import type { MappingFaultCode, NumberStyle, Qualifier, ValueStatus } from '@waymark/domain';
import type { SeriesKeys } from './figure.js';

/** What a column is. `BREAKDOWN` columns may be several: each adds "header: cell" to the breakdown. */
export const COLUMN_USES = [
  'SERIES',
  'INDICATOR',
  'INDICATOR_CODE',
  'AREA',
  'AREA_CODE',
  'BREAKDOWN',
  'UNIT',
  'PERIOD',
  'VALUE',
  'LOW',
  'HIGH',
  'QUALIFIER',
  'STATUS',
  'VERSION',
  'WITHDRAWN',
  'SOURCE',
  'NOTE',
  'KNOWN_ON',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** One column of a mapping; columns that are not named are left out. */
export interface MappedColumn {
  /** Number from 1, or the text of its header (compared without capitals and diacritics). */
  readonly column: number | string;
  readonly as: ColumnUse;
  /** Only of a `VALUE`: the period of all its figures, where the column says it. */
  readonly period?: string;
  /** Only of a `VALUE`: the status of all its figures, where the column says it. */
  readonly status?: ValueStatus;
  /** Only of a `VALUE`: what it measures, where the column says it. */
  readonly keys?: SeriesKeys;
  /** Only of a `VALUE`: how its numbers are written, where it differs from the file. */
  readonly numbers?: NumberStyle;
}

/** A figure whose keys say all of `when` belongs to `series`. */
export interface SeriesRule {
  readonly when: SeriesKeys;
  readonly series: string;
}

/**
 * How a table is read; plain JSON, made by hand or in the wizard and used again for the next file. The recognised layouts
 * are mappings too (`OpenedFile.mapping`), so a wizard can begin with what was understood.
 */
export interface Mapping {
  readonly version: 1;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Line of the header, its last one where `headerLines` are several. Without it: where the columns are found. */
  readonly headerLine?: number;
  /** How many lines the header has (1); their texts are joined, a merged cell counts for each of its columns. */
  readonly headerLines?: number;
  /** The last line of the table; without it, up to an empty row or the footnotes. */
  readonly lastLine?: number;
  readonly columns: readonly MappedColumn[];
  /** Each further column whose header is a period holds the figures of it. */
  readonly periodsAcross?: boolean;
  readonly numbers?: NumberStyle;
  /** What all rows have in common. */
  readonly constants?: SeriesKeys & {
    readonly period?: string;
    readonly status?: ValueStatus;
    readonly qualifier?: Qualifier;
    readonly source?: string;
    readonly note?: string;
    readonly knownOn?: string;
  };
  readonly series?: readonly SeriesRule[];
}

/** What is wrong, and where: "columns[2].as". */
export interface MappingFault {
  readonly code: MappingFaultCode;
  readonly path: string;
}

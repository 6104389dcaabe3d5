/** A number in percent format: the value in percent, 85.1 for a cell that holds 0.851 and shows 85,1%. */
export interface PercentCell {
  readonly percent: number;
}

/**
 * What stands in a cell: a text as printed, or a number of a sheet. A day of a sheet is its text YYYY-MM-DD, or YYYY-MM
 * where its format shows no day. A formula without a result is `NOT_CALCULATED`.
 */
export type Cell = string | number | PercentCell | typeof NOT_CALCULATED;

export const NOT_CALCULATED = Symbol('not calculated');

/** A row of a file that is not empty, with the line where it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Quotation marks that do not stand as they must. */
  readonly isBroken?: boolean;
}

export interface RowBatch {
  readonly rows: readonly Row[];
  /** How much of the file has been read, 0 to 1. */
  readonly share: number;
}

/** The text of a cell as it is shown. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (cell === undefined || cell === NOT_CALCULATED) return '';
  return typeof cell === 'number' ? String(cell) : `${cell.percent}%`;
}

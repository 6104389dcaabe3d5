/** What stands in a cell of an export; a day as YYYY-MM-DD in `date`. */
export type ExportCell = string | number | null | { readonly date: string };

/** A table to take away. */
export interface ExportTable {
  /** Name of the sheet. */
  readonly name: string;
  /** Lines above the table: as-of day, filters, documents. */
  readonly title: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
  /** Digits after the decimal mark by column; null: as they come. */
  readonly decimals?: readonly (number | null)[];
}

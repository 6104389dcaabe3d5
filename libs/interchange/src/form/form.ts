import type { ValueStatus } from '@waymark/domain';

/** Whose form workbook it is; stands in it hidden, and is checked when it comes back. */
export interface FormIds {
  readonly form: string;
  readonly round: string;
  readonly agency: string;
  /** Counts up when the rows of the form change. */
  readonly version: number;
}

/** A row of a form: what is measured, its neighbours to compare with, and what stands in it already. */
export interface FormRow {
  readonly series: string;
  readonly label: string;
  readonly unit: string;
  readonly plan: number | null;
  readonly lastYear: number | null;
  readonly previous: number | null;
  readonly value: number | null;
  readonly status: ValueStatus | null;
  readonly note: string;
  /** Digits after the decimal mark; null: as they come. */
  readonly decimals: number | null;
  /** What the cell accepts; null: no bound. */
  readonly min: number | null;
  readonly max: number | null;
}

/** The words of the workbook, from the wording. */
export interface FormWords {
  readonly sheet: string;
  /** Title of the hint at a cell of a figure, and the hint. */
  readonly hint: readonly [title: string, text: string];
  /** STT, Chỉ tiêu, ĐVT, KH năm, Cùng kỳ, Kỳ trước, Kỳ này, Loại số, Ghi chú. */
  readonly columns: readonly [string, string, string, string, string, string, string, string, string];
  /** Loại số, each on offer in its column. */
  readonly statuses: Readonly<Partial<Record<ValueStatus, string>>>;
  /** Said where something else than a number within the bounds is typed; it can be kept. */
  readonly notANumber: string;
  /** Said where the status is none of the list. */
  readonly notAStatus: string;
}

export interface FormWorkbook {
  readonly ids: FormIds;
  /** Lines above the table: title, period, unit, due date. */
  readonly title: readonly string[];
  readonly rows: readonly FormRow[];
  readonly words: FormWords;
}

/** A row as it came back; a value that is not a number of the sheet is the text that was typed. */
export interface FilledRow {
  readonly line: number;
  readonly series: string;
  readonly value: number | string | null;
  /** The cell is in percent format: `value` is in percent, 85.1 for a cell that shows 85,1%. */
  readonly isPercent: boolean;
  /** Null where the cell is empty or `statusText` is no word for one. */
  readonly status: ValueStatus | null;
  readonly statusText: string;
  readonly note: string;
}

export interface FilledForm {
  readonly ids: FormIds;
  readonly rows: readonly FilledRow[];
  /** Figures under Kỳ này in rows that are none of the form: typed below or in between. */
  readonly strangers: readonly { readonly line: number; readonly text: string }[];
}

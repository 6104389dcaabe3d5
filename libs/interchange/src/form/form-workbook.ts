import type { ValueStatus } from '@waymark/domain';
import { FileRefused } from '../file/refusal.js';
import type { Limits } from '../file/limits.js';

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
  /** STT, Chỉ tiêu, ĐVT, KH năm, Cùng kỳ, Kỳ trước, Kỳ này, Loại số, Ghi chú. */
  readonly columns: readonly [string, string, string, string, string, string, string, string, string];
  /** Loại số, each on offer in its column. */
  readonly statuses: Readonly<Partial<Record<ValueStatus, string>>>;
  readonly numberOnly: string;
  readonly outOfBounds: string;
  readonly statusOnly: string;
}

export interface FormWorkbook {
  readonly ids: FormIds;
  /** Lines above the table: title, period, unit, due date. */
  readonly title: readonly string[];
  readonly rows: readonly FormRow[];
  readonly words: FormWords;
}

/** A row as it came back; what was typed is still text where it is not a number of the sheet. */
export interface FilledRow {
  readonly line: number;
  readonly series: string;
  readonly value: number | string | null;
  /** The cell of the value is in percent format or says "%". */
  readonly isPercent: boolean;
  /** A word of `FormWords.statuses`, or what was typed. */
  readonly status: string | null;
  readonly note: string;
}

export interface FilledForm {
  readonly ids: FormIds;
  readonly rows: readonly FilledRow[];
  /** Rows of the sheet that hold something but no series of the form: typed below or in between. */
  readonly strangers: readonly { readonly line: number; readonly text: string }[];
}

/** The form as a workbook: locked but for Kỳ này, Loại số and Ghi chú, with hidden ids. */
export async function writeFormWorkbook(form: FormWorkbook): Promise<Uint8Array> {
  throw new FileRefused('NOT_A_FORM', { form: form.ids.form });
}

/**
 * Reads a form workbook that comes back, its rows in any order. With `expected` refuses the file of another form, round
 * or agency.
 */
export async function readFormWorkbook(
  bytes: Uint8Array,
  expected?: Partial<FormIds>,
  limits?: Partial<Limits>,
): Promise<FilledForm> {
  throw new FileRefused('NOT_A_FORM', { bytes: bytes.length, ...expected, ...limits });
}

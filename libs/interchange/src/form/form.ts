import {
  RETURNED_FIELDS,
  RETURNED_HEAD_FIELDS,
  type ReturnedField,
  type ReturnedHeadField,
} from '@waymark/domain';

/** Whose form workbook it is; stands in it hidden, and is checked when it comes back. */
export interface FormIds {
  readonly form: string;
  readonly round: string;
  readonly agency: string;
  /** The language in which it was written, `vi` or `en`. */
  readonly language: string;
}

/** The columns of a form, from the left. */
export const FORM_COLUMNS = [
  'n',
  'label',
  'unit',
  'plan',
  'lastYear',
  'previous',
  'value',
  'status',
  'missing',
  'expectedOn',
  'explanation',
  'versionReason',
  'source',
  'note',
] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Those that are filled in. */
export const OPEN_COLUMNS = RETURNED_FIELDS satisfies readonly FormColumn[];
export type OpenColumn = ReturnedField;

/** What is filled in once for the whole form, in lines over its table. */
export const HEAD_FIELDS = RETURNED_HEAD_FIELDS;
export type HeadField = ReturnedHeadField;
export type FormHead = Readonly<Record<HeadField, string>>;

/** What stands in the cells of a row that are filled in; a figure that is more than a number is its text. */
export interface FormContent {
  readonly value: number | string;
  readonly status: string;
  /** The reason for which there is no value. */
  readonly missing: string;
  /** YYYY-MM-DD. */
  readonly expectedOn: string;
  readonly explanation: string;
  /** Why it is another than the public figure of the period. */
  readonly versionReason: string;
  /** Where it is another than that of the whole form. */
  readonly source: string;
  readonly note: string;
}

/** A row of a form: what is measured, its neighbours to compare with, and what stands in it already. */
export interface FormRow {
  readonly series: string;
  readonly label: string;
  readonly unit: string;
  readonly plan: number | null;
  readonly lastYear: number | null;
  readonly previous: number | null;
  readonly content: FormContent;
  /** Whether it can be filled in now. */
  readonly isOpen: boolean;
  /** Whether a figure of the period is public, from which it can differ for a reason. */
  readonly isPublic: boolean;
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
  readonly columns: Readonly<Record<FormColumn, string>>;
  /** Before each cell over the table. */
  readonly head: Readonly<Record<HeadField, string>>;
  /** Loại số, each on offer in its column. */
  readonly statuses: readonly string[];
  /** Reasons for which there is no value, each on offer in its column. */
  readonly reasons: readonly string[];
  /** Reasons for which a later version differs, each on offer in its column. */
  readonly versionReasons: readonly string[];
  /** Title of the hint at a cell of such a reason, and the hint. */
  readonly versionHint: readonly [title: string, text: string];
  /** Said where something else than a number within the bounds is typed; it can be kept. */
  readonly notANumber: string;
  /** Said where a word is none of the list. */
  readonly notListed: string;
}

export interface FormWorkbook {
  readonly ids: FormIds;
  /** Lines above the table: title, period, unit, due date. */
  readonly title: readonly string[];
  readonly head: FormHead;
  readonly rows: readonly FormRow[];
  readonly words: FormWords;
}

/** A cell as it came back. */
export interface FilledCell {
  /** Where it stands: G7. */
  readonly place: string;
  /** What it shows; a day is YYYY-MM-DD. */
  readonly text: string;
  /** The number of a cell that holds one; 85.1 for a cell in percent format that shows 85,1%. */
  readonly number: number | null;
  readonly isPercent: boolean;
  /** Whether it is another than it was when the form was taken away. */
  readonly isTouched: boolean;
}

/** A row as it came back. */
export interface FilledRow {
  readonly series: string;
  readonly cells: Readonly<Record<OpenColumn, FilledCell>>;
  /** What stood in it when the form was taken away; null for a row that its hidden sheet does not know. */
  readonly before: FormContent | null;
}

/** What came back over the table. */
export interface FilledHead {
  readonly cells: Readonly<Record<HeadField, FilledCell>>;
  /** What stood there when the form was taken away; empty texts in a form that has no such cells. */
  readonly before: FormHead;
}

export interface FilledForm {
  readonly ids: FormIds;
  readonly head: FilledHead;
  readonly rows: readonly FilledRow[];
  /** Figures under Kỳ này in rows that are none of the form: typed below or in between. */
  readonly strangers: readonly { readonly place: string; readonly text: string }[];
}

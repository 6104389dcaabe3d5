import type { NumberStyle, TypedRefusal } from '../typed/typed-number.js';

/** The words of a form that was filled in elsewhere and is given back as a file. Nothing of it is stored by comparing. */

/** What a row that came back means for the sheet as it stands now. */
export const RETURNED_OUTCOMES = [
  'NEW', // nothing stood there
  'CHANGED', // old → new
  'STALE', // somebody changed the same cells after the form was taken away
  'REFUSED', // it cannot be taken so
  'UNCHANGED', // it says what stands there, or nobody touched it
] as const;
export type ReturnedOutcome = (typeof RETURNED_OUTCOMES)[number];

/** Why a row is not taken. */
export const RETURNED_PROBLEMS = [
  'NOT_READ', // what is no figure; the refusal of the typed text says more
  'BAD_STATUS',
  'BAD_REASON',
  'BAD_DATE',
  'DATE_WITHOUT_REASON',
  'VALUE_AND_MISSING',
  'BAD_VERSION_REASON',
  'NOTHING_PUBLISHED', // a reason to differ from a public figure, where none is public
  'TOO_LONG', // a text of more than 2000 characters
  'NOT_ON_SHEET',
  'NO_RIGHT',
  'ROUND_LOCKED',
  'SUBMITTED',
] as const;
export type ReturnedProblem = (typeof RETURNED_PROBLEMS)[number];

/** What is filled in of a row. Status and reasons are told by their codes, days as YYYY-MM-DD. */
export const RETURNED_FIELDS = [
  'value',
  'status',
  'missing',
  'expectedOn',
  'explanation',
  'versionReason', // why it is another than the public figure of the period
  'source', // where it is another than that of the whole form
  'note',
] as const;
export type ReturnedField = (typeof RETURNED_FIELDS)[number];

/** What is filled in once for a whole form, over its table. */
export const RETURNED_HEAD_FIELDS = ['status', 'source'] as const satisfies readonly ReturnedField[];
export type ReturnedHeadField = (typeof RETURNED_HEAD_FIELDS)[number];

export interface ReturnedChange {
  readonly field: ReturnedField;
  /** The cell of the file: G7; empty where the change follows from another cell. */
  readonly place: string;
  readonly old: string;
  readonly new: string;
}

/** What became of cells that belong together: those of a row, or those over the table. */
export interface ReturnedPart {
  readonly outcome: ReturnedOutcome;
  readonly changes: readonly ReturnedChange[];
  readonly problems: readonly {
    readonly place: string;
    readonly code: ReturnedProblem;
    /** What stands there; empty where the whole row is meant. */
    readonly text: string;
    readonly typed: { readonly code: TypedRefusal; readonly words: string } | null;
  }[];
  /** Of a stale one: who wrote there last; null where that is not known. */
  readonly changedBy: { readonly name: string; readonly at: string } | null;
}

export interface ReturnedRow extends ReturnedPart {
  readonly seriesId: string;
  /** How the new value is written, where its cell holds a number; null: as it was typed. */
  readonly style: NumberStyle | null;
}

export interface ReturnedForm {
  /** What holds for the whole form. */
  readonly head: ReturnedPart;
  readonly rows: readonly ReturnedRow[];
  /** Figures in rows that are none of the form. */
  readonly strangers: readonly { readonly place: string; readonly text: string }[];
}

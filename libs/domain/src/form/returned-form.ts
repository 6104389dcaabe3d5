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
  'TOO_LONG', // a text of more than 2000 characters
  'NOT_ON_SHEET',
  'NO_RIGHT',
  'ROUND_LOCKED',
  'SUBMITTED',
] as const;
export type ReturnedProblem = (typeof RETURNED_PROBLEMS)[number];

/** What is filled in of a row. Status and reason are told by their codes, days as YYYY-MM-DD. */
export type ReturnedField = 'value' | 'status' | 'missing' | 'expectedOn' | 'explanation' | 'note';

export interface ReturnedChange {
  readonly field: ReturnedField;
  /** The cell of the file: G7; empty where the change follows from another cell. */
  readonly place: string;
  readonly old: string;
  readonly new: string;
}

export interface ReturnedRow {
  readonly seriesId: string;
  readonly outcome: ReturnedOutcome;
  readonly changes: readonly ReturnedChange[];
  /** How the new value is written, where its cell holds a number; null: as it was typed. */
  readonly style: NumberStyle | null;
  readonly problems: readonly {
    readonly place: string;
    readonly code: ReturnedProblem;
    /** What stands there; empty where the whole row is meant. */
    readonly text: string;
    readonly typed: { readonly code: TypedRefusal; readonly words: string } | null;
  }[];
  /** Of a stale row: who wrote there last. */
  readonly changedBy: { readonly name: string; readonly at: string } | null;
}

export interface ReturnedForm {
  readonly rows: readonly ReturnedRow[];
  /** Figures in rows that are none of the form. */
  readonly strangers: readonly { readonly place: string; readonly text: string }[];
}

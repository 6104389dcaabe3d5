import type { Unit } from '../assessment/assessment.js';
import type { MissingReason } from '../form/form-vocabulary.js';
import type { Qualifier, ValueStatus } from '../vocabulary.js';

/** Two ways to write a number: `1.234,5` (VI) and `1,234.5` (EN). */
export const NUMBER_STYLES = ['VI', 'EN'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** The unit of an indicator with its symbols, by which words beside a number are recognised: `tỷ USD`, `USD billion`. */
export interface TypedUnit extends Unit {
  readonly symbolVi?: string | null;
  readonly symbolEn?: string | null;
}

/** Why a typed text is not taken as a number. */
export const TYPED_REFUSALS = [
  'NOT_A_NUMBER', // no figure in it, or in an indicator that is told in words
  'SEVERAL_NUMBERS',
  'BAD_GROUPS', // 1.23.4: separators that are neither thousands nor a decimal sign
  'MIXED_STYLES', // 1.5-2,5
  'UNIT_CONTRADICTS', // a unit that is not the indicator's
  'UNKNOWN_WORDS', // words that are neither a unit nor a known addition
  'RANGE_REVERSED', // 50-40
  'FRACTION', // 370/944 where no rank is asked
  'RANK_BEYOND', // 194/193
  'LOOKS_LIKE_DATE',
  'BRACKETED', // (12,5): a minus of accountants, or a remark
  'SPREADSHEET_ERROR', // #DIV/0!
  'TOO_NARROW', // ####: the column of the spreadsheet shows no number
  'TOO_LARGE',
  'TOO_MANY_DIGITS', // more than a number can keep: some would change without a word
  'TOO_LONG', // a paragraph, not a figure
] as const;
export type TypedRefusal = (typeof TYPED_REFUSALS)[number];

/** A typed text that was understood. Numbers are in the unit of the indicator. */
export interface TypedValue {
  readonly kind: 'VALUE';
  readonly asTyped: string;
  /** Null where a range was typed. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  /** 193 of "71/193". */
  readonly rankOf: number | null;
  /** What the text itself says of the value ("ước", "sơ bộ"); null where it says nothing. */
  readonly status: Extract<ValueStatus, 'ESTIMATE' | 'PRELIMINARY'> | null;
  /** The style it was read in; null where both say the same. */
  readonly style: NumberStyle | null;
  /** What one unit of the typed number is worth: 1e9 for "tỷ"; the scale of the indicator's unit where none was typed. */
  readonly scale: number;
  /** One unit of the last typed digit: 0.1 of "12,5", 100 of "35,5 nghìn". */
  readonly lastDigit: number;
  /** Marks of footnotes that stood beside it: "*", "(1)". */
  readonly marks: readonly string[];
}

/** A text that two readers would read as two numbers; which one is meant has to be asked. */
export interface TypedAmbiguity {
  readonly kind: 'AMBIGUOUS';
  readonly asTyped: string;
  /** By the Vietnamese style, by the English style. */
  readonly readings: readonly [vi: TypedValue, en: TypedValue];
}

/** A text that says there is no value; an empty one has the marker ''. Never zero. */
export interface TypedMissing {
  readonly kind: 'MISSING';
  readonly asTyped: string;
  /** As typed, trimmed: "–", "..", "n/a", "chưa có". */
  readonly marker: string;
  /** The reason that the words themselves give; null where it has to be asked. */
  readonly reason: MissingReason | null;
}

export interface TypedRefused {
  readonly kind: 'REFUSED';
  readonly asTyped: string;
  readonly code: TypedRefusal;
  /** The words that were not understood or contradict, as typed; empty for other codes. */
  readonly words: string;
}

export type TypedReading = TypedValue | TypedAmbiguity | TypedMissing | TypedRefused;

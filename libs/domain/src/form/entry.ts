import type { TypedValue } from '../typed/typed-number.js';
import type { IndicatorKind, Nature, Qualifier, UnitKind, ValueStatus } from '../vocabulary.js';
import type { MissingReason } from './form-vocabulary.js';

/** A figure as it stands in a form, understood and in the unit of its indicator; not approved yet. */
export interface Entry {
  /** In SDMX form. */
  readonly period: string;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly qualifier?: Qualifier | null;
  readonly status: ValueStatus;
  readonly rankOf?: number | null;
  /** One unit of the last digit that was typed; without it, of the indicator's decimals. */
  readonly lastDigit?: number | null;
  /** The sum from January that was typed beside a value of the period alone; null where it is computed. */
  readonly yearToDate?: number | null;
  /** Said to have no value; without a reason where only a marker ("–") was typed. Null: a value, or nothing typed yet. */
  readonly missing?: { readonly reason: MissingReason | null; readonly expectedOn: string | null } | null;
  readonly hasSource?: boolean;
  /** Why it is as unusual as it is; blank counts as none. */
  readonly explanation?: string | null;
}

/** The indicator and series of an entry, as far as checking and comparing need them. */
export interface EntryMeasure {
  readonly kind: IndicatorKind;
  readonly nature: Nature;
  readonly unit: { readonly kind: UnitKind };
  readonly decimals: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** An approved value of the same series; of a range its middle. */
export interface EarlierValue {
  readonly period: string;
  readonly value: number;
}

/** The number to compare and check by: the value, else the middle of the range; null without either. */
export function entryValue({
  value,
  low = null,
  high = null,
}: Pick<Entry, 'value' | 'low' | 'high'>): number | null {
  if (value !== null) return Number.isFinite(value) ? value : null;
  return low === null || high === null ? null : exactly(low + (high - low) / 2);
}

/** A sum or a difference of printed numbers, without the error of binary fractions: 0.3 and not 0.30000000000000004. */
export function exactly(value: number): number {
  return Number(value.toPrecision(13));
}

/** A typed value as the entry of a period; what the text itself says of its status ("ước") goes before the sheet's. */
export function typedEntry(
  typed: TypedValue,
  given: Pick<Entry, 'period' | 'status'> & Partial<Entry>,
): Entry {
  const { value, low, high, qualifier, rankOf, lastDigit } = typed;
  return { ...given, value, low, high, qualifier, rankOf, lastDigit, status: typed.status ?? given.status };
}

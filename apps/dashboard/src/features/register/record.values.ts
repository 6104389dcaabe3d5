import type { LoadReason } from '@waymark/domain';

/** What each field of a record holds; a field that is not there is empty. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Why a record was not taken, as the API tells it. */
export interface Problem {
  readonly noun: string | null;
  readonly id: string;
  readonly field: string | null;
  readonly reason: LoadReason;
  readonly value: string | null;
  readonly isOther: boolean;
}

export const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** A record's fields by their names. */
export function valuesOf(
  fields: readonly { readonly name: string; readonly values: readonly string[] }[],
): Values {
  return Object.fromEntries(fields.map(({ name, values }) => [name, values]));
}

/** The names of the fields in which two states differ. */
export function changedFields(before: Values, after: Values): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !same(before[name], after[name]),
  );
}

/** What is sent: of a change only the fields that are other than before. */
export function inputOf(before: Values, after: Values): { name: string; values: string[] }[] {
  return changedFields(before, after).map((name) => ({ name, values: [...(after[name] ?? [])] }));
}

/**
 * What somebody else wrote meanwhile, met with what is typed: a field that one has not touched takes the new value, one
 * that both changed stays as typed and is told.
 */
export function meet(
  base: Values,
  typed: Values,
  fresh: Values,
): { readonly typed: Values; readonly changed: readonly string[]; readonly both: readonly string[] } {
  const changed = changedFields(base, fresh);
  const own = new Set(changedFields(base, typed));
  const both = changed.filter((name) => own.has(name) && !same(typed[name], fresh[name]));
  const taken = changed.filter((name) => !both.includes(name));
  return {
    typed: { ...typed, ...Object.fromEntries(taken.map((name) => [name, fresh[name] ?? []])) },
    changed,
    both,
  };
}

/** Fields whose typed text cannot be read, with why. */
export type Unreadable = Readonly<Record<string, LoadReason>>;

/** The same with one field told anew; null: it can be read. */
export function withReading(all: Unreadable, key: string, reason: LoadReason | null): Unreadable {
  const others = Object.entries(all).filter(([name]) => name !== key);
  return Object.fromEntries(reason ? [...others, [key, reason]] : others);
}

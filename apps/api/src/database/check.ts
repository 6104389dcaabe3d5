import { Check } from 'typeorm';

/** A CHECK that keeps a text column within one of the closed vocabularies of `@waymark/domain`. */
export function OneOf(table: string, column: string, words: readonly string[]): ClassDecorator {
  const list = words.map((word) => `'${word}'`).join(', ');
  return Check(`ck_${table}_${column}`, `"${column}" IN (${list})`);
}

/**
 * A CHECK that a `double precision` column is a finite number where it is given: PostgreSQL takes NaN and
 * Infinity for greater than every other number, and a bound alone would let them pass.
 */
export function Finite(table: string, ...columns: readonly string[]): ClassDecorator {
  const refused = "ARRAY['NaN', 'Infinity', '-Infinity']::double precision[]";
  const tests = columns.map((column) => `("${column}" IS NULL OR "${column}" <> ALL (${refused}))`);
  return Check(`ck_${table}_finite`, tests.join(' AND '));
}

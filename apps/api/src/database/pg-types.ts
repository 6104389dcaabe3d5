import { types } from 'pg';

const DATE = 1082;
const DATE_ARRAY = 1182;
const BIGINT = 20;

/** Dates in an array hold neither comma nor quote, so the text form splits plainly. */
function readDateArray(text: string): (string | null)[] {
  const inner = text.slice(1, -1);
  return inner === '' ? [] : inner.split(',').map((date) => (date === 'NULL' ? null : date));
}

/** A bigint as a number. Throws beyond 2^53, where a number would silently become another one. */
function readBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${text}`);
  return value;
}

type Parser = (text: string) => unknown;

const PARSERS = new Map<number, Parser>([
  [DATE, (text) => text], // the driver's own parser makes a moment in the server's zone of it
  [DATE_ARRAY, readDateArray],
  [BIGINT, readBigint],
]);

/** How values come out of PostgreSQL: calendar dates stay 'YYYY-MM-DD', counts are numbers. */
export const pgTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    const own = format === 'binary' ? undefined : PARSERS.get(oid);
    return own ?? (types.getTypeParser(oid, format as 'text') as Parser);
  },
};

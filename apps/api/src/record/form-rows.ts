import { groupBy } from '../group-by.js';
import type { RegisterRecord } from '../register/cell.js';
import type { BadField } from './record-cell.js';
import type { RecordNoun } from './record-noun.js';
import type { RecordValue } from './record.type.js';
import type { Find, RegisterCopy } from './register-copy.js';

/**
 * The field of a form that holds its rows. A row is `unit series`, and of a part `unit series total`: by series and not by
 * numbers, so that a row that moves takes its parts with it. Rows of one unit stand in their order.
 */
export const ROWS = 'rows';

/** A row as the field holds it. */
export function rowText(row: RegisterRecord, find: Find): string {
  const { form, agency, series, total } = row;
  const above = total === null ? undefined : find('form_rows', `${form} ${agency} ${total}`);
  return [agency, series, above?.['series']].filter((part) => part !== undefined).join(' ');
}

/** Rows of a form as the field holds them. */
export function writeRows(rows: readonly RegisterRecord[]): string[] {
  const byPlace = new Map(rows.map((row) => [`${row['form']} ${row['agency']} ${row['n']}`, row]));
  const find: Find = (_, id) => byPlace.get(String(id));
  return rows.toSorted(byUnitAndPlace).map((row) => rowText(row, find));
}

function byUnitAndPlace(a: RegisterRecord, b: RegisterRecord): number {
  if (a['agency'] !== b['agency']) return String(a['agency']) < String(b['agency']) ? -1 : 1;
  return Number(a['n']) - Number(b['n']);
}

/** The rows that a form has. */
export function rowsOf(formId: string, copy: RegisterCopy): RegisterRecord[] {
  return copy.all('form_rows').filter(({ form }) => form === formId);
}

/** The field as the API tells it; no field of other nouns. */
export function rowsFieldOf(noun: RecordNoun, id: string, copy: RegisterCopy): RecordValue[] {
  return noun === 'FORM' ? [{ name: ROWS, values: writeRows(rowsOf(id, copy)) }] : [];
}

/** Rows with the day from which they are asked for: those that were there keep it, others beside them have `from`. */
export function datedRows(
  rows: readonly RegisterRecord[],
  before: readonly RegisterRecord[],
  from: string | null,
): RegisterRecord[] {
  const place = ({ agency, series }: RegisterRecord) => `${agency} ${series}`;
  const known = new Map(before.map((row) => [place(row), row['since'] ?? null]));
  const first = before.length > 0 ? from : null;
  return rows.map((row) => ({ ...row, since: known.has(place(row)) ? known.get(place(row))! : first }));
}

/** Reads what the field shall hold; places are given by the order of the rows. */
export function readRows(
  formId: string,
  values: readonly string[],
): { readonly rows: RegisterRecord[]; readonly bad: BadField[] } {
  const typed = values.map((text) => {
    const [agency = '', series = '', total = ''] = text.normalize('NFC').split(' ');
    return { text, agency, series, total };
  });
  const bad: BadField[] = [];
  const byUnit = groupBy(typed, ({ agency }) => agency);
  const rows = typed.map((row): RegisterRecord => {
    const { text, agency, series, total } = row;
    const unit = byUnit.get(agency)!;
    const n = unit.indexOf(row) + 1;
    const at = unit.findIndex((one) => one.series === total);
    if (agency === '' || series === '') bad.push({ field: ROWS, reason: 'REQUIRED', value: text });
    else if (total !== '' && at < 0) bad.push({ field: ROWS, reason: 'UNKNOWN_REFERENCE', value: text });
    return { form: formId, agency, n, series, total: total === '' ? null : at + 1, since: null };
  });
  return { rows, bad };
}

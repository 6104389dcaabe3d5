import type { LoadReason } from '@waymark/domain';
import { CellProblem, type Cell, type RegisterRecord } from '../register/cell.js';
import { readCell } from '../register/read-register.js';
import type { Column } from '../register/register-column.js';
import type { RegisterFile } from '../register/register-file.js';
import type { RecordValue } from './record.type.js';

/** A cell as the API tells it. */
export function valuesOf(value: Cell | undefined): string[] {
  if (Array.isArray(value)) return [...(value as readonly string[])];
  if (value === true) return ['yes'];
  if (value === null || value === undefined || value === false || value === '') return [];
  return [String(value)];
}

/** The fields of a record as the API tells them. */
export function fieldsOf(file: RegisterFile, record: RegisterRecord): RecordValue[] {
  return file.columns.map(({ name }) => ({ name, values: valuesOf(record[name]) }));
}

/** What people paste: other line ends, composed otherwise, blanks around. */
const tidy = (text: string): string => text.replaceAll('\r\n', '\n').normalize('NFC').trim();

function readValues(column: Column, values: readonly string[]): Cell | CellProblem {
  const given = values.map(tidy).filter((text) => text !== '');
  const { type } = column;
  const isList = Array.isArray(type.empty);
  const value: Cell = isList ? given : (given[0] ?? null);
  const text = isList || type.kind === 'WORD' ? type.write(value) : String(value ?? '');
  return readCell(column, text);
}

export interface BadField {
  readonly field: string;
  readonly reason: LoadReason;
  readonly value: string | null;
}

/** Reads what was typed over what is stored; each bad field is told, not the first only. */
export function readFields(
  file: RegisterFile,
  typed: readonly RecordValue[],
  base: RegisterRecord | null,
): { record: RegisterRecord; bad: BadField[] } {
  const bad: BadField[] = [];
  const record: Record<string, Cell> = {};
  for (const { name, values } of typed) {
    if (!file.columns.some((column) => column.name === name))
      bad.push({ field: name, reason: 'UNKNOWN_COLUMN', value: values[0] ?? null });
  }
  for (const column of file.columns) {
    const field = typed.find(({ name }) => name === column.name);
    if (!field && base) {
      record[column.name] = base[column.name] ?? column.type.empty;
      continue;
    }
    const value = readValues(column, field?.values ?? []);
    if (value instanceof CellProblem)
      bad.push({
        field: column.name,
        reason: value.reason,
        value: field?.values.join('; ') || null,
      });
    else record[column.name] = value;
  }
  return { record, bad };
}

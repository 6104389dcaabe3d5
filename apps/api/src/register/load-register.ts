import type { DataSource, EntityManager } from 'typeorm';
import { checkRegister } from './check-register.js';
import type { RegisterRecord } from './cell.js';
import {
  readRegister,
  reject,
  type RegisterRow,
  type RegisterRows,
  type RejectedRow,
} from './read-register.js';
import type { RegisterFileName } from './register-column.js';
import { keyOf, REGISTER_FILES, type RegisterFile } from './register-file.js';
import { storeRows } from './store-rows.js';
import { readStoredRegister, type StoredRegister } from './stored-register.js';

/** Held by whoever loads or edits, so that what is checked stays as it was. */
export const REGISTER_LOCK = 7_749_002;

/** What a load did. With a single rejected row nothing was changed. */
export interface LoadReport {
  /** Rows newly stored. */
  readonly accepted: number;
  /** Rows that were stored already, equal in every column. */
  readonly unchanged: number;
  /** Rows that are not taken, by file and line. */
  readonly rejected: readonly RejectedRow[];
}

interface LoadOptions {
  /** Who loads, for the audit log. */
  readonly actor?: string;
}

/**
 * Loads the CSV files of a register, all or nothing. Rows that are stored already and equal stay as they are, so a
 * second load changes nothing; a stored row that differs is rejected, since the register adds and never overwrites.
 * Stored rows that the files lack stay too. Every bad row is reported, not the first only. Throws only for failures
 * of the disk or the database.
 */
export async function loadRegister(
  dataSource: DataSource,
  folder: string,
  { actor = 'register' }: LoadOptions = {},
): Promise<LoadReport> {
  const read = await readRegister(folder);
  if (!read.isWhole) return { accepted: 0, unchanged: 0, rejected: inOrder(read.rejected) };
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [REGISTER_LOCK]);
    await manager.query(`SELECT set_config('waymark.actor', $1, true)`, [actor]);
    const stored = await readStoredRegister(manager);
    const rejected = [
      ...read.rejected,
      ...checkRegister(read.rows, stored, knownIds(read.declared, stored), read.rejected),
    ];
    const { fresh, unchanged } = compare(read.rows, stored, rejected);
    if (rejected.length > 0) return { accepted: 0, unchanged: 0, rejected: inOrder(rejected) };
    return { accepted: await store(manager, fresh, stored, read.rows), unchanged, rejected };
  });
}

function knownIds(
  declared: ReadonlyMap<RegisterFileName, ReadonlySet<string>>,
  stored: StoredRegister,
): ReadonlyMap<RegisterFileName, ReadonlySet<string>> {
  return new Map(
    REGISTER_FILES.map((file) => {
      const first = file.key[0]!;
      const storedIds = (stored.get(file.name) ?? []).map((record) => String(record[first]));
      return [file.name, new Set([...(declared.get(file.name) ?? []), ...storedIds])];
    }),
  );
}

/** Parts new rows from stored ones and rejects those that differ, naming the first column that does. */
function compare(
  rows: RegisterRows,
  stored: StoredRegister,
  rejected: RejectedRow[],
): { fresh: Map<RegisterFileName, RegisterRow[]>; unchanged: number } {
  const fresh = new Map<RegisterFileName, RegisterRow[]>();
  let unchanged = 0;
  for (const file of REGISTER_FILES) {
    const before = byKey(file, stored.get(file.name) ?? []);
    const added: RegisterRow[] = [];
    for (const row of rows.get(file.name) ?? []) {
      const other = before.get(keyOf(file, row.record));
      const column =
        other &&
        file.columns.find(({ name, type }) => type.write(row.record[name]!) !== type.write(other[name]!));
      if (!other) added.push(row);
      else if (column) rejected.push(reject(row, 'DIFFERS', column.name));
      else unchanged += 1;
    }
    fresh.set(file.name, added);
  }
  return { fresh, unchanged };
}

async function store(
  manager: EntityManager,
  fresh: ReadonlyMap<RegisterFileName, RegisterRow[]>,
  stored: StoredRegister,
  rows: RegisterRows,
): Promise<number> {
  const known = new Map(
    REGISTER_FILES.map((file) => {
      const read = (rows.get(file.name) ?? []).map(({ record }) => record);
      return [file.name, byKey(file, [...(stored.get(file.name) ?? []), ...read])];
    }),
  );
  let accepted = 0;
  for (const file of REGISTER_FILES) {
    const records = (fresh.get(file.name) ?? []).map(({ record }) => record);
    await storeRows(manager, file, records, (name, id) => known.get(name)?.get(String(id)));
    accepted += records.length;
  }
  return accepted;
}

function byKey(file: RegisterFile, records: readonly RegisterRecord[]): Map<string, RegisterRecord> {
  return new Map(records.map((record) => [keyOf(file, record), record]));
}

/** By file in the order of loading, then by line. */
function inOrder(rejected: readonly RejectedRow[]): RejectedRow[] {
  const places = new Map(REGISTER_FILES.map(({ name }, index) => [`${name}.csv`, index]));
  const place = ({ file }: RejectedRow) => places.get(file) ?? 0;
  return rejected.toSorted((a, b) => place(a) - place(b) || a.line - b.line);
}

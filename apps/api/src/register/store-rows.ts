import { periodEnd } from '@waymark/domain';
import type { EntityManager } from 'typeorm';
import { splitAt, splitBreak, type Cell, type RegisterRecord } from './cell.js';
import type { RegisterFileName } from './register-column.js';
import { compareKeys, type RegisterFile } from './register-file.js';
import { searchColumns } from './search-text.js';

type Row = Record<string, Cell>;
type Find = (file: RegisterFileName, id: Cell | undefined) => RegisterRecord | undefined;

/** Observations go in portions: a parameter of PostgreSQL holds at most 1 GB. Others must go at once, naming each other. */
const PORTION = 5_000;

/** Stores new rows of one file and what it keeps in other tables, by few statements whatever their number. */
export async function storeRows(
  manager: EntityManager,
  file: RegisterFile,
  records: readonly RegisterRecord[],
  find: Find,
): Promise<void> {
  if (records.length === 0) return;
  const sorted = records.toSorted((a, b) => compareKeys(file, a, b));
  const keys = file.name === 'observations' ? await readSeriesKeys(manager) : null;
  const rows = sorted.map((record) => ({
    ...ownColumns(file, record),
    ...searchColumns(file.name, record, find),
    ...derivedColumns(file.name, record, keys),
  }));
  const portion = file.name === 'observations' ? PORTION : rows.length;
  for (let from = 0; from < rows.length; from += portion) {
    await insert(manager, file.table, rows.slice(from, from + portion));
  }
  await storeElsewhere(manager, file, sorted);
}

/** Stores what records keep in other tables than that of their file. */
export async function storeElsewhere(
  manager: EntityManager,
  file: RegisterFile,
  records: readonly RegisterRecord[],
): Promise<void> {
  if (file.name === 'goals') await insert(manager, 'goal_series', records.flatMap(measuringSeries));
  if (file.name === 'series') await storeBreaks(manager, records);
}

/** What a record keeps in the table of its file; not what follows from other rows. */
export function storedColumns(file: RegisterFile, record: RegisterRecord): Row {
  return { ...ownColumns(file, record), ...derivedColumns(file.name, record, null) };
}

function ownColumns(file: RegisterFile, record: RegisterRecord): Row {
  return Object.fromEntries(
    file.columns.flatMap(({ name, stored }) => (stored === null ? [] : [[stored, record[name]!]])),
  );
}

function derivedColumns(
  file: RegisterFileName,
  record: RegisterRecord,
  seriesKeys: ReadonlyMap<string, number> | null,
): Row {
  if (file === 'observations') {
    return {
      series_key: seriesKeys?.get(String(record['series'])) ?? null,
      period_end: periodEnd(String(record['period'])),
    };
  }
  if (file === 'statements') {
    const [series, period] = splitAt(String(record['observation'] ?? ''), ' @ ');
    return { series_id: series || null, period: period || null };
  }
  return {};
}

function measuringSeries(goal: RegisterRecord): Row[] {
  const ids = goal['measured_by'] as readonly string[];
  return ids.map((id, index) => ({ goal_id: goal['id']!, position: index + 1, series_id: id }));
}

async function storeBreaks(manager: EntityManager, series: readonly RegisterRecord[]): Promise<void> {
  const keys = await readSeriesKeys(manager);
  const rows = series.flatMap((one) => {
    const inEnglish = new Map((one['breaks_en'] as readonly string[]).map(splitBreak));
    return (one['breaks_vi'] as readonly string[]).map((entry) => {
      const [period, reason] = splitBreak(entry);
      return {
        series_key: keys.get(String(one['id']))!,
        period,
        reason_vi: reason,
        reason_en: inEnglish.get(period)!,
      };
    });
  });
  await insert(manager, 'series_break', rows);
}

async function readSeriesKeys(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows: { id: string; key: number }[] = await manager.query('SELECT id, key FROM series');
  return new Map(rows.map(({ id, key }) => [id, key]));
}

/** One statement for all rows; columns that are not named take their default. */
async function insert(manager: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await manager.query(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

import type { EntityManager } from 'typeorm';
import type { RegisterRecord } from '../register/cell.js';
import type { RegisterFileName } from '../register/register-column.js';
import { REGISTER_FILES, type RegisterFile } from '../register/register-file.js';
import { searchColumns } from '../register/search-text.js';
import { storedColumns, storeElsewhere } from '../register/store-rows.js';
import type { RegisterCopy } from './register-copy.js';

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);

/** Where a file keeps what is not in its table. */
const ELSEWHERE: Readonly<Partial<Record<RegisterFileName, string>>> = {
  goals: 'DELETE FROM goal_series WHERE goal_id = $1',
  series: 'DELETE FROM series_break WHERE series_key = (SELECT key FROM series WHERE id = $1)',
};

/** Writes the columns in which a record is another than before, and no others. Whether there were any. */
export async function updateRecord(
  manager: EntityManager,
  file: RegisterFile,
  before: RegisterRecord,
  after: RegisterRecord,
): Promise<boolean> {
  const [old, now] = [storedColumns(file, before), storedColumns(file, after)];
  const changed = Object.keys(now).filter((column) => differs(old[column], now[column]));
  const isElsewhere = file.columns.some(
    ({ name, stored }) => stored === null && ELSEWHERE[file.name] && differs(before[name], after[name]),
  );
  if (changed.length === 0 && !isElsewhere) return false;
  const key = file.key[0]!;
  const sets = changed.map((column) => `"${column}" = r."${column}"`);
  // What stands in another table raises the number by hand.
  if (isElsewhere) sets.push('revision = t.revision + 1');
  await manager.query(
    `UPDATE "${file.table}" t SET ${sets.join(', ')}
       FROM jsonb_populate_record(NULL::"${file.table}", $1::jsonb) r WHERE t."${key}" = $2`,
    [JSON.stringify(now), after[key]],
  );
  if (!isElsewhere) return true;
  await manager.query(ELSEWHERE[file.name]!, [after[key]]);
  await storeElsewhere(manager, file, [after]);
  return true;
}

/** The words of the search name other rows too (a goal its lead): those that changed are stored anew. */
export async function refreshSearchWords(
  manager: EntityManager,
  before: RegisterCopy,
  after: RegisterCopy,
): Promise<void> {
  for (const file of REGISTER_FILES) {
    const key = file.key[0]!;
    for (const record of after.all(file.name)) {
      const now = searchColumns(file.name, record, after.find);
      const other = before.find(file.name, record[key]);
      if (!now || !other || !differs(searchColumns(file.name, other, before.find), now)) continue;
      await manager.query(`UPDATE "${file.table}" SET search_text = $2, sort_key = $3 WHERE "${key}" = $1`, [
        record[key],
        now.search_text,
        now.sort_key,
      ]);
    }
  }
}

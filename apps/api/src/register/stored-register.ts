import type { EntityManager } from 'typeorm';
import type { Cell, RegisterRecord } from './cell.js';
import type { RegisterFileName } from './register-column.js';
import { REGISTER_FILES, type RegisterFile } from './register-file.js';

export type StoredRegister = ReadonlyMap<RegisterFileName, readonly RegisterRecord[]>;

/** What a file keeps in other tables than its own, as an expression over its table `t`. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'series.breaks_vi': breaksIn('vi'),
  'series.breaks_en': breaksIn('en'),
  'goals.measured_by': `ARRAY(SELECT m.series_id FROM goal_series m WHERE m.goal_id = t.id ORDER BY m.position)`,
  'statements.observation': `t.series_id || ' @ ' || t.period`,
  'observations.series': `(SELECT s.id FROM series s WHERE s.key = t.series_key)`,
};

function breaksIn(language: 'vi' | 'en'): string {
  return `ARRAY(SELECT b.period || ': ' || b.reason_${language} FROM series_break b
    WHERE b.series_key = t.key ORDER BY b.period COLLATE "C")`;
}

/** The register as it is stored, each row as its file would write it. */
export async function readStoredRegister(manager: EntityManager): Promise<StoredRegister> {
  const stored = new Map<RegisterFileName, readonly RegisterRecord[]>();
  for (const file of REGISTER_FILES) stored.set(file.name, await readStoredFile(manager, file));
  return stored;
}

/** The stored rows of one file. */
export async function readStoredFile(manager: EntityManager, file: RegisterFile): Promise<RegisterRecord[]> {
  const expressions = file.columns.map(({ name, stored }) => {
    const expression = stored === null ? ELSEWHERE[`${file.name}.${name}`]! : `t."${stored}"`;
    return `${expression} AS "${name}"`;
  });
  const rows: Record<string, Cell>[] = await manager.query(
    `SELECT ${expressions.join(', ')} FROM "${file.table}" t`,
  );
  return rows;
}

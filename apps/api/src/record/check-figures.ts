import type { EntityManager } from 'typeorm';
import { splitAt, type RegisterRecord } from '../register/cell.js';
import type { RegisterFileName } from '../register/register-column.js';
import type { RecordProblem } from './record.type.js';

/** What a written record says of figures, which stay in the database: bounds that they break, a figure that is not there. */
export async function checkFigures(
  manager: EntityManager,
  file: RegisterFileName,
  record: RegisterRecord,
): Promise<RecordProblem[]> {
  const id = String(record['id']);
  if (file === 'indicators') return outside(manager, 'INDICATOR', id, 'i.id = $1');
  if (file === 'series') return outside(manager, 'SERIES', id, 's.id = $1');
  if (file !== 'statements' || record['observation'] === null) return [];
  const [series, period] = splitAt(String(record['observation']), ' @ ');
  const found: unknown[] = await manager.query(
    'SELECT 1 FROM observation o JOIN series s ON s.key = o.series_key WHERE s.id = $1 AND o.period = $2 LIMIT 1',
    [series, period],
  );
  if (found.length > 0) return [];
  const value = String(record['observation']);
  return [
    { noun: 'STATEMENT', id, field: 'observation', reason: 'UNKNOWN_REFERENCE', value, isOther: false },
  ];
}

async function outside(
  manager: EntityManager,
  noun: 'INDICATOR' | 'SERIES',
  id: string,
  where: string,
): Promise<RecordProblem[]> {
  const rows: { value: number; isBelow: boolean }[] = await manager.query(
    `SELECT v.value, v.value < i.min AS "isBelow"
       FROM observation o JOIN series s ON s.key = o.series_key JOIN indicator i ON i.id = s.indicator_id
            CROSS JOIN LATERAL unnest(ARRAY[o.value, o.low, o.high]) v(value)
      WHERE ${where} AND (v.value < i.min OR v.value > i.max) LIMIT 1`,
    [id],
  );
  return rows.map(({ value, isBelow }) => ({
    noun,
    id,
    field: noun === 'SERIES' ? 'indicator' : isBelow ? 'min' : 'max',
    reason: 'OUT_OF_BOUNDS' as const,
    value: String(value),
    isOther: false,
  }));
}

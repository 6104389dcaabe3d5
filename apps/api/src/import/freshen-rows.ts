import type { EntityManager } from 'typeorm';
import type { RowRejection } from '@waymark/domain';
import { compareAll } from './diff.js';

const FOUND_BY_COMPARING: readonly RowRejection[] = [
  'KNOWN_BEFORE_LAST',
  'VERSION_DIFFERS',
  'VERSION_MISSING',
];

/**
 * Compares the rows of a batch with what is stored now, and changes those of which somebody has written since they were
 * looked at. Gives how many these are.
 */
export async function freshenRows(
  manager: EntityManager,
  batchId: number,
  keys: readonly number[],
): Promise<number> {
  // What was refused by the comparison is compared again; what is wrong in itself stays refused.
  const rows = `(SELECT n, line, "column", series_key, period, version, value, low, high, qualifier, status, known_on, as_printed,
                        source, note, printed, CASE WHEN NOT code = ANY($3::text[]) THEN code END AS code
                   FROM import_row WHERE batch_id = $2)`;
  const changed: unknown[] = await manager.query(
    `WITH now_is AS (${compareAll(rows)}),
          changed AS (
            UPDATE import_row r
               SET verdict = d.verdict, code = d.code, printed = d.printed, old_version = d.old_version,
                   old_value = d.old_value, old_low = d.old_low, old_high = d.old_high, old_status = d.old_status
              FROM now_is d
             WHERE r.batch_id = $2 AND r.n = d.n
               AND (r.verdict <> d.verdict OR r.old_version IS DISTINCT FROM d.old_version)
            RETURNING r.n)
     SELECT n FROM changed`,
    [keys, batchId, FOUND_BY_COMPARING],
  );
  return changed.length;
}

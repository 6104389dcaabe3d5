import type { EntityManager } from 'typeorm';
import { lockRow } from '../write/stale-write.js';
import type { SheetKey } from './sheet.store.js';

/**
 * Locks a sheet with its figures until the transaction ends, and its round against being locked or opened; makes its
 * first row. Always in the same order, so that whoever writes to the same figures waits and nobody blocks another.
 * Throws STALE where the sheet was changed after the revision given.
 */
export async function lockSheet(
  manager: EntityManager,
  { roundId, agencyId, basedOn }: SheetKey & { readonly basedOn: number | null },
): Promise<void> {
  await manager.query('SELECT FROM round WHERE id = $1 FOR SHARE', [roundId]);
  await manager.query('INSERT INTO submission (round_id, agency_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    roundId,
    agencyId,
  ]);
  const key = { round_id: roundId, agency_id: agencyId };
  // That the row was made changed nothing for whoever saw the sheet before.
  if (basedOn !== null) await lockRow(manager, { table: 'submission', key, basedOn: Math.max(basedOn, 1) });
  else
    await manager.query('SELECT FROM submission WHERE round_id = $1 AND agency_id = $2 FOR UPDATE', [
      roundId,
      agencyId,
    ]);
  await manager.query(
    'SELECT FROM entry WHERE round_id = $1 AND agency_id = $2 ORDER BY series_id FOR UPDATE',
    [roundId, agencyId],
  );
}

import { submissionStateOf, type StepRefusal } from '@waymark/domain';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../group-by.js';
import { lockSheet } from '../sheet/lock-sheet.js';
import { getSheet, type SheetKey, type StoredSheet } from '../sheet/sheet.store.js';
import type { Reference } from '../snapshot/register-nouns.js';
import type { DecidedCell, RefusedDecision } from './approval.type.js';
import { publish } from './publish.js';

/** Which way it is decided. */
export type Decision = 'APPROVE' | 'RETURN';

/** What became of it, as it is kept for whoever sends it again. */
export interface Outcome {
  readonly done: number[];
  readonly stale: number[];
  readonly refused: RefusedDecision[];
}

/** A decision on figures of sheets. */
export interface DecisionWork {
  readonly decision: Decision;
  readonly cells: readonly DecidedCell[];
  readonly actorId: string;
  /** From which day on approved values are public. */
  readonly knownOn: string;
  readonly reference: Reference;
  /** Why somebody may not decide on a figure; null where they may. */
  readonly refusalOf: (sheet: StoredSheet, cell: DecidedCell) => StepRefusal | null;
}

/** Decides on each figure that may be decided on; those that changed meanwhile are left and told. */
export async function decide(manager: EntityManager, work: DecisionWork): Promise<Outcome> {
  const outcome: Outcome = { done: [], stale: [], refused: [] };
  for (const [, cells] of bySheet(work.cells)) {
    const [{ roundId, agencyId }] = cells as [DecidedCell];
    await lockSheet(manager, { roundId, agencyId, basedOn: null });
    const sheet = await getSheet(manager, { roundId, agencyId }, work.reference);
    for (const cell of cells) await decideOne(manager, { sheet, cell }, work, outcome);
    await settle(manager, { roundId, agencyId }, work);
  }
  return outcome;
}

async function decideOne(
  manager: EntityManager,
  { sheet, cell }: { readonly sheet: StoredSheet; readonly cell: DecidedCell },
  { decision, actorId, knownOn, refusalOf }: DecisionWork,
  outcome: Outcome,
): Promise<void> {
  const { roundId, agencyId, seriesId, basedOn } = cell;
  const entry = sheet.entries.get(seriesId);
  if (entry && entry.revision !== basedOn) {
    outcome.stale.push(entry.id);
    return;
  }
  const reason = entry ? refusalOf(sheet, cell) : 'NOT_FROM_HERE';
  if (!entry || reason) {
    outcome.refused.push({ roundId, agencyId, seriesId, reason: reason ?? 'NOT_FROM_HERE' });
    return;
  }
  if (decision === 'APPROVE') {
    const version = await publish(manager, sheet, entry, { approvedBy: actorId, knownOn });
    await manager.query(
      `UPDATE entry SET state = 'APPROVED', approved_version = $2, return_reason = NULL WHERE id = $1`,
      [entry.id, version],
    );
  } else {
    const why = cell.reason?.normalize('NFC').trim();
    await manager.query(`UPDATE entry SET state = 'RETURNED', return_reason = $2 WHERE id = $1`, [
      entry.id,
      why,
    ]);
  }
  outcome.done.push(entry.id);
}

/** Brings the sheet up to what its figures say; a correction that is being written leaves it approved. */
async function settle(
  manager: EntityManager,
  { roundId, agencyId }: SheetKey,
  { decision, actorId, reference }: DecisionWork,
): Promise<void> {
  const { entries } = await getSheet(manager, { roundId, agencyId }, reference);
  const states = [...entries.values()].map(({ state, approvedVersion }) =>
    state === 'DRAFT' && approvedVersion !== null ? 'APPROVED' : state,
  );
  const [by, at] = decision === 'APPROVE' ? ['approved_by', 'approved_at'] : ['returned_by', 'returned_at'];
  await manager.query(
    `UPDATE submission SET state = $3, "${by}" = $4, "${at}" = now()
      WHERE round_id = $1 AND agency_id = $2 AND state <> 'RECEIVED'`,
    [roundId, agencyId, submissionStateOf(states), actorId],
  );
}

/** In one order, so that two who decide at once wait for each other. */
function bySheet(cells: readonly DecidedCell[]): [string, DecidedCell[]][] {
  return [...groupBy(cells, ({ roundId, agencyId }) => `${roundId}/${agencyId}`)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { asked } from '../form/asked.js';
import { demand, SheetRights } from '../sheet/sheet-rights.js';
import { getSheet, nameThem, type SheetKey, type StoredSheet } from '../sheet/sheet.store.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { WriteService } from '../write/write.service.js';
import { Entry } from './entry.entity.js';
import type { EntryCell, RefusedEntry, SavedEntries } from './entry.input.js';
import { hasValue, refusalOfCell, refusalOfState } from './entry-refusal.js';

/** What is asked to be written. */
export interface SaveEntries extends SheetKey {
  readonly key: string;
  readonly cells: readonly EntryCell[];
}

/** What became of it, as it is kept for whoever sends it again. */
interface Outcome {
  readonly saved: string[];
  readonly stale: string[];
  readonly refused: RefusedEntry[];
}

/** No sheet is longer, and no paste. */
const MOST_CELLS = 500;

@Injectable()
export class EntryService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Writes figures of one sheet, each on the revision that the writer had before the eyes: one that somebody else
   * changed meanwhile is left as it is and told. Good cells are not lost for bad ones. Throws NOT_FOUND, NOT_ALLOWED,
   * BAD_PAGE for too many at once.
   */
  async save(actor: AccessActor, { key, ...input }: SaveEntries): Promise<SavedEntries> {
    const { roundId, agencyId, cells } = input;
    if (cells.length > MOST_CELLS)
      throw new DomainError('BAD_PAGE', { limit: cells.length, most: MOST_CELLS });
    const reference = await this.snapshots.register();
    const sheet = await getSheet(this.dataSource.manager, input, reference);
    const rights = new SheetRights(actor, sheet, reference, this.clock.today());
    demand(
      sheet.seriesIds.some((id) => rights.mayEnter(id)),
      'ENTER',
    );
    const refused: RefusedEntry[] = [];
    const wanted = new Map<string, EntryCell>();
    for (const cell of cells) {
      const { seriesId } = cell;
      const reason = !sheet.seriesIds.includes(seriesId)
        ? 'NOT_ON_SHEET'
        : !rights.mayEnter(seriesId)
          ? 'NO_RIGHT'
          : refusalOfCell(cell, reference.documents);
      if (reason) refused.push({ seriesId, reason });
      else wanted.set(seriesId, cell);
    }
    const write = { actor, key, operation: 'saveEntries', input, behalfOf: rights.behalfOf('ENTER') };
    const outcome = await this.writes.write(write, (manager) =>
      writeCells(manager, { sheet, actorId: actor.id, wanted, refused }),
    );
    return this.tell({ roundId, agencyId }, outcome);
  }

  private async tell({ roundId, agencyId }: SheetKey, outcome: Outcome): Promise<SavedEntries> {
    const entries = await this.dataSource.getRepository(Entry).findBy({ roundId, agencyId });
    await nameThem(this.dataSource.manager, entries);
    const those = (ids: readonly string[]) => entries.filter(({ seriesId }) => ids.includes(seriesId));
    return { saved: those(outcome.saved), stale: those(outcome.stale), refused: outcome.refused };
  }
}

interface Cells {
  readonly sheet: StoredSheet;
  readonly actorId: string;
  readonly wanted: ReadonlyMap<string, EntryCell>;
  readonly refused: readonly RefusedEntry[];
}

/** Rows are locked in the order of their series, so that two pastes over the same cells wait and never block each other. */
async function writeCells(
  manager: EntityManager,
  { sheet, actorId, wanted, refused }: Cells,
): Promise<Outcome> {
  const { roundId, agencyId } = sheet.submission;
  const outcome: Outcome = { saved: [], stale: [], refused: [...refused] };
  // Against a lock of the round that comes meanwhile.
  const [round]: Pick<StoredSheet['round'], 'state'>[] = await manager.query(
    'SELECT state FROM round WHERE id = $1 FOR SHARE',
    [roundId],
  );
  // A row that went meanwhile takes no figure with it.
  const rows: { seriesId: string }[] = await manager.query(
    `SELECT fr.series_id AS "seriesId" FROM round r JOIN form_row fr ON fr.form_id = r.form_id
      WHERE r.id = $1 AND fr.agency_id = $2 AND ${asked('fr', 'r')}`,
    [roundId, agencyId],
  );
  const onSheet = new Set(rows.map(({ seriesId }) => seriesId));
  await manager.query('INSERT INTO submission (round_id, agency_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    roundId,
    agencyId,
  ]);
  const ids = [...wanted.keys()].sort();
  const stored = await manager
    .getRepository(Entry)
    .createQueryBuilder('e')
    .where('e.roundId = :roundId AND e.agencyId = :agencyId AND e.seriesId IN (:...ids)', {
      ...{ roundId, agencyId },
      ids: ids.length > 0 ? ids : [''],
    })
    .orderBy('e.seriesId')
    .setLock('pessimistic_write')
    .getMany();
  const entries = new Map(stored.map((entry) => [entry.seriesId, entry]));
  for (const id of ids) {
    const cell = wanted.get(id)!;
    const entry = entries.get(id) ?? null;
    const reason = onSheet.has(id) ? refusalOfState(entry, cell, round!.state) : 'NOT_ON_SHEET';
    if ((entry?.revision ?? 0) !== cell.basedOn) outcome.stale.push(id);
    else if (reason) outcome.refused.push({ seriesId: id, reason });
    else if (await writeCell(manager, { ...sheet.submission, seriesId: id }, { cell, entry, actorId }))
      outcome.saved.push(id);
    else outcome.stale.push(id);
  }
  return outcome;
}

interface CellWrite {
  readonly cell: EntryCell;
  readonly entry: Entry | null;
  readonly actorId: string;
}

/** False where somebody else wrote to the empty cell at the same time. */
async function writeCell(
  manager: EntityManager,
  place: SheetKey & { readonly seriesId: string },
  { cell, entry, actorId }: CellWrite,
): Promise<boolean> {
  const columns = contentOf(cell);
  if (entry && isSame(entry, columns)) return true;
  const names = Object.keys(columns);
  const values = [...Object.values(columns), actorId];
  const at = (index: number) => `$${index + 1}`;
  if (entry) {
    const list = names.map((name, index) => `"${name}" = ${at(index)}`).join(', ');
    await manager.query(
      `UPDATE entry SET ${list}, entered_by = ${at(names.length)}, entered_at = now()
        WHERE id = ${at(names.length + 1)}`,
      [...values, entry.id],
    );
    return true;
  }
  const written: unknown[] = await manager.query(
    `INSERT INTO entry (${names.map((name) => `"${name}"`).join(', ')}, entered_by, round_id, agency_id, series_id)
     VALUES (${[...values, 0, 0, 0].map((_, index) => at(index)).join(', ')})
     ON CONFLICT DO NOTHING RETURNING id`,
    [...values, place.roundId, place.agencyId, place.seriesId],
  );
  return written.length > 0;
}

/** The columns that a writer decides; a reason for which it was returned stays beside until it is sent again. */
function contentOf(cell: EntryCell) {
  const isEmpty = !hasValue(cell) && !cell.missingReason;
  const words = (text: string | null | undefined) => text?.normalize('NFC').trim() || null;
  return {
    state: isEmpty ? ('EMPTY' as const) : ('DRAFT' as const),
    value: cell.value ?? null,
    low: cell.low ?? null,
    high: cell.high ?? null,
    qualifier: cell.qualifier ?? null,
    status: cell.status ?? null,
    rank_of: cell.rankOf ?? null,
    as_typed: cell.asTyped || null,
    missing_reason: cell.missingReason ?? null,
    expected_on: cell.missingReason ? (cell.expectedOn ?? null) : null,
    explanation: words(cell.explanation),
    document_id: cell.documentId ?? null,
    source_ref: words(cell.sourceRef),
    note: words(cell.note),
    version_reason: cell.versionReason ?? null,
  };
}

const PROPERTIES: Readonly<Record<string, keyof Entry>> = {
  rank_of: 'rankOf',
  as_typed: 'asTyped',
  missing_reason: 'missingReason',
  expected_on: 'expectedOn',
  document_id: 'documentId',
  source_ref: 'sourceRef',
  version_reason: 'versionReason',
};

/** Whether a write says what stands there already; who wrote it first is not replaced for nothing. */
function isSame(entry: Entry, columns: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(columns).every(
    ([name, value]) => entry[PROPERTIES[name] ?? (name as keyof Entry)] === value,
  );
}

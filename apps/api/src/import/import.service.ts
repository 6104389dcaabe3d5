import { Inject, Injectable } from '@nestjs/common';
import type { Mapping, OpenedFile } from '@waymark/interchange';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { AuthorityService } from '../access/authority.service.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { refusing } from '../http/refusing.js';
import { lockRow } from '../write/stale-write.js';
import { WriteService } from '../write/write.service.js';
import { insertBatch, understood } from './batch.js';
import { compareStaged, countVerdicts, lockSeries } from './diff.js';
import type { ImportBatch } from './import-batch.entity.js';
import type { ImportAnswerInput } from './import.input.js';
import type { ImportOptions, ImportReport } from './import.js';
import { freshenRows } from './freshen-rows.js';
import { refuseOutOfScope } from './import-scope.js';
import { applyAnswer, signatureOf } from './mapping.js';
import { openFirst, openKnown } from './opening.js';
import { SeriesFinder } from './series-finder.js';
import { stageFigures } from './stage.js';
import { keepRows, storeFigures, supersededBy, takeBack } from './store-figures.js';
import { keepFile, keptFile, withFileAside } from './uploaded-file.js';

/** A change of one import: who, under which key, resting on which revision. */
export interface ImportChange {
  readonly actor: AccessActor;
  readonly key: string;
  readonly id: number;
  readonly basedOn: number;
}

/** What became of a wish to commit. */
export interface CommitAnswer {
  readonly id: number;
  /** Rows that are others than they were looked at, since somebody wrote meanwhile: then nothing was committed. */
  readonly outdated: number;
}

/** Files that bring figures in: taken in, asked about, compared, committed as a whole, undone as a whole. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(AuthorityService) private readonly authority: AuthorityService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Takes a file in. Throws FILE_REFUSED with the reason, and keeps nothing then. */
  async add(
    actor: AccessActor,
    key: string,
    name: string,
    body: AsyncIterable<Buffer>,
  ): Promise<{ id: number }> {
    const { behalfOf } = await this.authority.authorise(actor, 'IMPORT');
    return withFileAside(body, async (file) => {
      if (file.bytes === 0) throw new DomainError('FILE_EMPTY');
      const input = { name, sha256: file.sha256 };
      return this.writes.write({ actor, key, operation: 'import', input, behalfOf }, async (manager) => {
        const { opened, options } = await openFirst(manager, file.path, name);
        const id = await insertBatch(manager, {
          ...{ fileName: name, fileBytes: file.bytes, sha256: file.sha256 },
          ...{ state: 'ASKING', options, opened, report: null },
        });
        await keepFile(manager, id, file.path);
        await this.stage(manager, id, opened, options);
        return { id };
      });
    });
  }

  /** Takes answers and reads the file again with all that is known then. */
  async answer(
    { actor, key, id, basedOn }: ImportChange,
    answer: ImportAnswerInput,
  ): Promise<{ id: number }> {
    const { behalfOf } = await this.authority.authorise(actor, 'IMPORT');
    const write = { actor, key, operation: 'answerImport', input: { id, answer }, behalfOf };
    return this.writes.write(write, async (manager) => {
      const batch = await this.lock(manager, id, basedOn, ['ASKING', 'STAGED']);
      if (answer.documentId) await this.refuseUnknown(manager, answer.documentId);
      const options = applyAnswer(batch, answer, await storedMapping(manager, answer.mappingId ?? null));
      await withFileAside(keptFile(manager, id), async ({ path }) => {
        const opened = await openKnown(path, batch.fileName, options);
        await this.stage(manager, id, opened, options);
      });
      return { id };
    });
  }

  /** Adds the new and changed figures as versions, all at once; where others wrote meanwhile, shows that first. */
  async commit({ actor, key, id, basedOn }: ImportChange): Promise<CommitAnswer> {
    const { behalfOf } = await this.authority.authorise(actor, 'IMPORT');
    const write = { actor, key, operation: 'commitImport', input: { id, basedOn }, behalfOf };
    return this.writes.write(write, async (manager) => {
      const batch = await this.lock(manager, id, basedOn, ['STAGED']);
      await refuseOutOfScope(manager, this.authority, actor, id);
      const keys: { key: number }[] = await manager.query(
        'SELECT DISTINCT series_key AS key FROM import_row WHERE batch_id = $1 AND series_key IS NOT NULL',
        [id],
      );
      await lockSeries(
        manager,
        keys.map((one) => one.key),
      );
      const outdated = await freshenRows(
        manager,
        id,
        keys.map((one) => one.key),
      );
      if (outdated > 0) {
        const counts = await countVerdicts(manager, 'import_row WHERE batch_id = $1', [id]);
        await this.update(manager, id, { report: { ...batch.report!, ...counts } });
        return { id, outdated };
      }
      await storeFigures(manager, `(SELECT * FROM import_row WHERE batch_id = ${id}) r`, {
        batchId: id,
        documentId: batch.options.documentId ?? null,
        fileName: batch.fileName,
        personId: actor.personId,
      });
      await this.decide(manager, id, 'COMMITTED');
      return { id, outdated: 0 };
    });
  }

  /** Gives up an import of which nothing was stored. */
  async discard({ actor, key, id, basedOn }: ImportChange): Promise<{ id: number }> {
    const { behalfOf } = await this.authority.authorise(actor, 'IMPORT');
    const write = { actor, key, operation: 'discardImport', input: { id, basedOn }, behalfOf };
    return this.writes.write(write, async (manager) => {
      await this.lock(manager, id, basedOn, ['ASKING', 'STAGED']);
      await manager.query('DELETE FROM import_row WHERE batch_id = $1', [id]);
      await this.decide(manager, id, 'DISCARDED');
      return { id };
    });
  }

  /** Undoes a committed import by further versions. Throws IMPORT_SUPERSEDED where later versions stand in the way. */
  async undo({ actor, key, id, basedOn }: ImportChange): Promise<{ id: number }> {
    const { behalfOf } = await this.authority.authorise(actor, 'IMPORT');
    const write = { actor, key, operation: 'undoImport', input: { id, basedOn }, behalfOf };
    return this.writes.write(write, async (manager) => {
      await this.lock(manager, id, basedOn, ['COMMITTED']);
      await refuseOutOfScope(manager, this.authority, actor, id);
      const keys: { key: number }[] = await manager.query(
        'SELECT DISTINCT series_key AS key FROM observation WHERE batch_id = $1',
        [id],
      );
      await lockSeries(
        manager,
        keys.map((one) => one.key),
      );
      const later = await supersededBy(manager, id);
      if (later.length > 0) {
        throw new DomainError('IMPORT_SUPERSEDED', { count: later.length, figures: later.slice(0, 20) });
      }
      await takeBack(manager, id, { today: this.clock.today(), personId: actor.personId });
      await this.decide(manager, id, 'UNDONE');
      return { id };
    });
  }

  /** Keeps the way a file is read under a name, for the next file; the name's earlier mapping gives way. */
  async saveMapping(actor: AccessActor, key: string, id: number, name: string): Promise<{ id: number }> {
    const { behalfOf } = await this.authority.authorise(actor, 'IMPORT');
    const write = { actor, key, operation: 'saveImportMapping', input: { id, name }, behalfOf };
    return this.writes.write(write, async (manager) => {
      if (name.trim() === '') throw new DomainError('TEXT_NEEDED', { field: 'name' });
      const batch = await getBatch(manager, id);
      const mapping = batch.options.mapping ?? batch.understood.mapping;
      if (!mapping) throw new DomainError('IMPORT_STATE', { state: batch.state });
      const [saved]: { id: number }[] = await manager.query(
        `INSERT INTO import_mapping (name, signature, mapping) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET signature = excluded.signature, mapping = excluded.mapping RETURNING id`,
        [name.trim(), signatureOf(batch.understood.header), JSON.stringify(mapping)],
      );
      return { id: saved!.id };
    });
  }

  /** Reads and compares a file about which nothing is left to ask; else keeps what is to be asked. */
  private async stage(
    manager: EntityManager,
    id: number,
    opened: OpenedFile,
    options: ImportOptions,
  ): Promise<void> {
    const kept = { options, understood: understood(opened) };
    if (opened.questions.length > 0) {
      await manager.query('DELETE FROM import_row WHERE batch_id = $1', [id]);
      return this.update(manager, id, { ...kept, report: null, state: 'ASKING' });
    }
    const finder = await SeriesFinder.load(manager);
    const today = this.clock.today();
    const tally = await refusing(() => stageFigures(manager, { opened, options, finder, today }));
    const report = await compareStaged(manager, tally);
    await keepRows(manager, id, 'ALL');
    return this.update(manager, id, { ...kept, report, state: 'STAGED' });
  }

  private async lock(
    manager: EntityManager,
    id: number,
    basedOn: number,
    states: readonly string[],
  ): Promise<ImportBatch> {
    await lockRow(manager, { table: 'import_batch', key: { id }, basedOn });
    const batch = await getBatch(manager, id);
    if (!states.includes(batch.state)) throw new DomainError('IMPORT_STATE', { state: batch.state });
    return batch;
  }

  private async decide(manager: EntityManager, id: number, state: ImportBatch['state']): Promise<void> {
    await manager.query(
      'UPDATE import_batch SET state = $2, decided_at = now(), decided_by = current_actor() WHERE id = $1',
      [id, state],
    );
  }

  private async update(
    manager: EntityManager,
    id: number,
    {
      state,
      options,
      understood: seen,
      report,
    }: Partial<Pick<ImportBatch, 'state' | 'options' | 'understood'>> & {
      report: ImportReport | null;
    },
  ): Promise<void> {
    await manager.query(
      `UPDATE import_batch SET state = coalesce($2, state), options = coalesce($3, options),
              understood = coalesce($4, understood), report = $5 WHERE id = $1`,
      [id, state ?? null, ...[options, seen, report].map((part) => (part ? JSON.stringify(part) : null))],
    );
  }

  private async refuseUnknown(manager: EntityManager, documentId: string): Promise<void> {
    const found: unknown[] = await manager.query('SELECT FROM document WHERE id = $1', [documentId]);
    if (found.length === 0) throw new DomainError('NOT_FOUND', { kind: 'document' });
  }
}

/** A batch by its number; throws NOT_FOUND. */
export async function getBatch(manager: EntityManager, id: number): Promise<ImportBatch> {
  const [batch]: ImportBatch[] = await manager.query(
    'SELECT id, file_name AS "fileName", state, options, understood, report, revision FROM import_batch WHERE id = $1',
    [id],
  );
  if (!batch) throw new DomainError('NOT_FOUND', { kind: 'import_batch' });
  return batch;
}

async function storedMapping(
  manager: EntityManager,
  id: number | null,
): Promise<{ name: string; mapping: Mapping } | null> {
  if (id === null) return null;
  const [row]: { name: string; mapping: Mapping }[] = await manager.query(
    'SELECT name, mapping FROM import_mapping WHERE id = $1',
    [id],
  );
  if (!row) throw new DomainError('NOT_FOUND', { kind: 'import_mapping' });
  return row;
}

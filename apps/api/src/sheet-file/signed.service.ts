import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { keepContent, takeFile } from '../file/file-content.js';
import type { FileWithContent } from '../file/send-file.js';
import { DomainError } from '../graphql/domain-error.js';
import { lockSheet } from '../sheet/lock-sheet.js';
import { demand, SheetRights } from '../sheet/sheet-rights.js';
import { getSheet, type SheetKey } from '../sheet/sheet.store.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { isSettled } from '../submission/signed-document.js';
import { WriteService } from '../write/write.service.js';

/** The file of the signed document of a sheet. */
@Injectable()
export class SignedService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND where there is none, NOT_ALLOWED for whoever may not see the sheet. */
  async get(actor: AccessActor, key: SheetKey): Promise<FileWithContent> {
    const { rights } = await this.find(actor, key);
    demand(rights.maySee, 'ENTER');
    const [file]: FileWithContent[] = await this.dataSource.query(
      `SELECT f.name, f.media_type AS "mediaType", c.bytes FROM file f JOIN file_content c USING (sha256)
        WHERE f.round_id = $1 AND f.agency_id = $2 AND f.withdrawn_at IS NULL`,
      [key.roundId, key.agencyId],
    );
    if (!file) throw new DomainError('NOT_FOUND', { kind: 'file' });
    return file;
  }

  /**
   * Attaches it, in place of the one before, which stays on record. Throws NOT_FOUND, NOT_ALLOWED, FILE_EMPTY,
   * FILE_NOT_TAKEN, and STEP_REFUSED for another one once the sheet is received.
   */
  async attach(
    actor: AccessActor,
    key: string,
    { name, bytes, ...sheetKey }: SheetKey & { readonly name: string; readonly bytes: Buffer },
  ): Promise<{ id: number }> {
    const { sheet, rights, reference } = await this.find(actor, sheetKey);
    demand(
      sheet.seriesIds.some((id) => rights.mayEnter(id)),
      'ENTER',
    );
    const { mediaType, ...taken } = takeFile(name, bytes);
    const { roundId, agencyId } = sheetKey;
    const input = { ...sheetKey, ...taken };
    const write = { actor, key, operation: 'attachSigned', input, behalfOf: rights.behalfOf('ENTER') };
    return this.writes.write(write, async (manager) => {
      await lockSheet(manager, { ...sheetKey, basedOn: null });
      const now = await getSheet(manager, sheetKey, reference);
      const [before]: { id: number; sha256: string }[] = await manager.query(
        `SELECT id, sha256 FROM file WHERE round_id = $1 AND agency_id = $2 AND withdrawn_at IS NULL`,
        [roundId, agencyId],
      );
      if (before?.sha256 === taken.sha256) return { id: before.id };
      if (before && isSettled(now.submission, now.round.form))
        throw new DomainError('STEP_REFUSED', { refusal: 'NOT_FROM_HERE', cells: [] });
      if (before)
        await manager.query(
          `UPDATE file SET withdrawn_at = now(), withdrawn_by = $2, withdrawal_reason = 'REPLACED' WHERE id = $1`,
          [before.id, actor.id],
        );
      await keepContent(manager, taken.sha256, bytes);
      const [row]: { id: number }[] = await manager.query(
        `INSERT INTO file (round_id, agency_id, name, media_type, size, sha256) VALUES ($1, $2, $3, $4, $5, $6)
         RETURNING id`,
        [roundId, agencyId, taken.name, mediaType, bytes.length, taken.sha256],
      );
      return row!;
    });
  }

  private async find(actor: AccessActor, key: SheetKey) {
    const reference = await this.snapshots.register();
    const sheet = await getSheet(this.dataSource.manager, key, reference);
    return { sheet, reference, rights: new SheetRights(actor, sheet, reference, this.clock.today()) };
  }
}

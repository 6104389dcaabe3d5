import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { DomainError } from '../graphql/domain-error.js';
import { typedText } from '../write/typed-text.js';
import { WriteService } from '../write/write.service.js';
import { keepContent, takeFile } from './file-content.js';
import { DocumentFile } from './file.entity.js';
import type { FileWithContent } from './send-file.js';

/** The files of documents. */
@Injectable()
export class FileService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
  ) {}

  /** The files of a document in order of their coming, without those that were withdrawn. */
  list(documentId: string): Promise<DocumentFile[]> {
    const where = `f.document_id = :documentId AND f.withdrawn_at IS NULL`;
    return this.dataSource
      .getRepository(DocumentFile)
      .createQueryBuilder('f')
      .where(where, { documentId })
      .orderBy('f.id')
      .getMany();
  }

  /** Throws NOT_FOUND for a file that is not there, or no longer. */
  async get(id: number): Promise<FileWithContent> {
    const [file]: FileWithContent[] = await this.dataSource.query(
      `SELECT f.name, f.media_type AS "mediaType", c.bytes FROM file f JOIN file_content c USING (sha256)
        WHERE f.id = $1 AND f.document_id IS NOT NULL AND f.withdrawn_at IS NULL`,
      [id],
    );
    if (!file) throw new DomainError('NOT_FOUND', { kind: 'file' });
    return file;
  }

  /**
   * Adds a file to a document; one that it has already stays the one. Throws NOT_FOUND, FILE_EMPTY, and FILE_NOT_TAKEN for
   * what is neither PDF nor DOCX, PNG or JPEG.
   */
  async add(
    actor: AccessActor,
    key: string,
    { documentId, name, bytes }: { documentId: string; name: string; bytes: Buffer },
  ): Promise<{ id: number }> {
    const { mediaType, ...taken } = takeFile(name, bytes);
    const input = { documentId, ...taken };
    return this.writes.write({ actor, key, operation: 'addFile', input }, async (manager) => {
      await refuseUnknown(manager, documentId);
      const { sha256 } = taken;
      await keepContent(manager, sha256, bytes);
      await manager.query(
        `INSERT INTO file (document_id, name, media_type, size, sha256) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (document_id, sha256) WHERE withdrawn_at IS NULL DO NOTHING`,
        [documentId, input.name, mediaType, bytes.length, sha256],
      );
      const [row]: { id: number }[] = await manager.query(
        'SELECT id FROM file WHERE document_id = $1 AND sha256 = $2 AND withdrawn_at IS NULL',
        [documentId, sha256],
      );
      return row!;
    });
  }

  /**
   * Takes a file out of sight that should not have come, with its content where no other document has it; that it was
   * there stays on record. A signed document keeps its content. Throws NOT_FOUND, REASON_NEEDED, TEXT_TOO_LONG.
   */
  async withdraw(actor: AccessActor, key: string, id: number, reason: string): Promise<{ id: number }> {
    const said = typedText(reason, 'REASON_NEEDED');
    const write = { actor, key, operation: 'withdrawFile', input: { id, said }, reason: said };
    return this.writes.write(write, async (manager) => {
      const [rows]: [{ sha256: string }[]] = await manager.query(
        `UPDATE file SET withdrawn_at = now(), withdrawn_by = $2, withdrawal_reason = $3
          WHERE id = $1 AND document_id IS NOT NULL AND withdrawn_at IS NULL RETURNING sha256`,
        [id, actor.id, said],
      );
      const [row] = rows;
      if (!row) throw new DomainError('NOT_FOUND', { kind: 'file' });
      await manager.query(
        `DELETE FROM file_content c WHERE c.sha256 = $1
            AND NOT EXISTS (SELECT FROM file f WHERE f.sha256 = c.sha256 AND (f.withdrawn_at IS NULL OR f.round_id IS NOT NULL))`,
        [row.sha256],
      );
      return { id };
    });
  }
}

async function refuseUnknown(manager: EntityManager, documentId: string): Promise<void> {
  const found: unknown[] = await manager.query('SELECT 1 FROM document WHERE id = $1', [documentId]);
  if (found.length === 0) throw new DomainError('NOT_FOUND', { kind: 'document' });
}

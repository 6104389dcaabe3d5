import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MOST_IMPORT_MEGABYTES } from '@waymark/domain';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../graphql/domain-error.js';
import type { Queries } from '../series/observation.store.js';

const MEGABYTE = 2 ** 20;

/** A file in a folder for the time being. */
export interface FileAside {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Lays bytes aside as a file while the work is done. Throws FILE_TOO_LARGE as soon as more comes than is taken. */
export async function withFileAside<Result>(
  source: AsyncIterable<Buffer>,
  work: (file: FileAside) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-import-'));
  try {
    const path = join(folder, 'file');
    const hash = createHash('sha256');
    let bytes = 0;
    await pipeline(
      source,
      async function* (parts: AsyncIterable<Buffer>) {
        for await (const part of parts) {
          bytes += part.length;
          if (bytes > MOST_IMPORT_MEGABYTES * MEGABYTE)
            throw new DomainError('FILE_TOO_LARGE', { most: MOST_IMPORT_MEGABYTES });
          hash.update(part);
          yield part;
        }
      },
      createWriteStream(path),
    );
    return await work({ path, bytes, sha256: hash.digest('hex') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Keeps the file of a batch, piece by piece. */
export async function keepFile(manager: EntityManager, batchId: number, path: string): Promise<void> {
  let n = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: MEGABYTE })) {
    await manager.query('INSERT INTO import_file (batch_id, n, bytes) VALUES ($1, $2, $3)', [
      batchId,
      (n += 1),
      bytes,
    ]);
  }
}

/** The bytes of the file of a batch, piece by piece. */
export async function* keptFile(database: Queries, batchId: number): AsyncGenerator<Buffer> {
  for (let n = 1; ; n += 1) {
    const [piece]: { bytes: Buffer }[] = await database.query(
      'SELECT bytes FROM import_file WHERE batch_id = $1 AND n = $2',
      [batchId, n],
    );
    if (!piece) return;
    yield piece.bytes;
  }
}

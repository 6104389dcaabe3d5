import type { ImportState } from '@waymark/domain';
import type { OpenedFile } from '@waymark/interchange';
import type { EntityManager } from 'typeorm';
import type { ImportOptions, ImportReport, Understood } from './import.js';

/** A batch as it is written down. */
export interface NewBatch {
  readonly fileName: string;
  readonly fileBytes: number;
  readonly sha256: string;
  readonly state: ImportState;
  readonly options: ImportOptions;
  readonly opened: OpenedFile;
  readonly report: ImportReport | null;
}

/** Writes a batch down; its id. */
export async function insertBatch(manager: EntityManager, batch: NewBatch): Promise<number> {
  const { fileName, fileBytes, sha256, state, options, opened, report } = batch;
  const decided = state === 'COMMITTED' ? 'now(), current_actor()' : 'NULL, NULL';
  const [row]: { id: number }[] = await manager.query(
    `INSERT INTO import_batch (file_name, file_bytes, sha256, state, options, understood, report, decided_at, decided_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, ${decided}) RETURNING id`,
    [
      fileName,
      fileBytes,
      sha256,
      state,
      JSON.stringify(options),
      JSON.stringify(understood(opened)),
      report && JSON.stringify(report),
    ],
  );
  return row!.id;
}

/** So much of a long text is kept for a look at it. */
const MOST_CHARACTERS = 200;

/** How a file was understood, as plain JSON, its sample cut to what is looked at. */
export function understood(file: OpenedFile): Understood {
  const opened: Understood & { name?: string } = { ...file };
  delete opened.name;
  const cut = (text: string) => text.slice(0, MOST_CHARACTERS);
  return {
    ...opened,
    title: opened.title.map(cut),
    header: opened.header.map(cut),
    sample: opened.sample.slice(0, 8).map((row) => row.map(cut)),
  };
}

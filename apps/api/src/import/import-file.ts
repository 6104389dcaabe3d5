import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import type { OpenedFile } from '@waymark/interchange';
import type { DataSource, EntityManager } from 'typeorm';
import { compareStaged, lockSeries } from './diff.js';
import type { ToldRejection } from './import-answer.js';
import type { ImportOptions, ImportReport } from './import.js';
import { insertBatch } from './batch.js';
import { SeriesFinder } from './series-finder.js';
import { stageFigures } from './stage.js';
import { keepRows, storeFigures } from './store-figures.js';

/** A file that is to be imported at once, without being looked at before. */
export interface DirectImport {
  readonly opened: OpenedFile;
  readonly path: string;
  readonly options: ImportOptions;
  readonly today: string;
  /** Whether only to compare. */
  readonly isTrial: boolean;
  onShare(share: number): void;
}

/** What a direct import did; without anything new or changed no batch is kept. */
export interface DirectOutcome {
  readonly report: ImportReport;
  readonly rejected: readonly ToldRejection[];
  readonly batchId: number | null;
}

/** Reads, compares and stores a file in one transaction: all that can be taken, or after a failure nothing. */
export async function importDirectly(dataSource: DataSource, direct: DirectImport): Promise<DirectOutcome> {
  // Rows by the million leave much behind: it is collected once the heap is half as large again, not four times as large.
  setFlagsFromString('--heap-growing-percent=50');
  return dataSource.transaction(async (manager) => {
    await manager.query(
      `SELECT set_config('waymark.actor', 'command-line', true), set_config('waymark.origin', 'command line', true)`,
    );
    const finder = await SeriesFinder.load(manager);
    const { opened, options, today } = direct;
    const tally = await stageFigures(manager, { opened, options, finder, today, onShare: direct.onShare });
    await lockSeries(manager, [...tally.seriesKeys]);
    const report = await compareStaged(manager, tally);
    const rejected = await listRejected(manager);
    const hasNews = report.new + report.changed > 0;
    const batchId = hasNews && !direct.isTrial ? await commit(manager, direct, report) : null;
    return { report, rejected, batchId };
  });
}

async function commit(manager: EntityManager, { opened, path, options }: DirectImport, report: ImportReport) {
  const { size } = await stat(path);
  const batchId = await insertBatch(manager, {
    fileName: opened.name,
    fileBytes: size,
    sha256: await sha256Of(path),
    state: 'COMMITTED',
    ...{ options, opened, report },
  });
  await storeFigures(manager, 'import_diff', {
    batchId,
    documentId: options.documentId ?? null,
    fileName: opened.name,
    personId: null,
  });
  await keepRows(manager, batchId, 'REJECTED');
  return batchId;
}

async function listRejected(manager: EntityManager): Promise<ToldRejection[]> {
  return manager.query(
    `SELECT line, "column", code, coalesce(printed, '') AS text FROM import_diff
      WHERE verdict = 'REJECTED' ORDER BY line, "column" LIMIT 10000`,
  );
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

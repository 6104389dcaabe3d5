import type { EntityManager } from 'typeorm';

/** What is the same for all figures of a batch. */
export interface Storing {
  readonly batchId: number;
  readonly documentId: string | null;
  readonly fileName: string;
  /** Whoever decides, null for the command line. */
  readonly personId: string | null;
}

/**
 * Adds the new and changed rows of a table of compared figures as versions, all in one statement. A row whose source is the
 * id of a document, as in Waymark's own export, is published by that document.
 */
export async function storeFigures(
  manager: EntityManager,
  rows: string,
  { batchId, documentId, fileName, personId }: Storing,
): Promise<void> {
  await manager.query(
    `INSERT INTO observation (series_key, period, version, period_end, value, low, high, qualifier, status, known_on,
                              known_precision, document_id, source_ref, as_printed, note_vi, version_reason, batch_id,
                              entered_by, approved_by, withdrawn)
     SELECT series_key, period, old_version + 1, period_end(period), value, low, high, qualifier, status, known_on,
            'DAY', coalesce($2, d.id), coalesce(source, $3), as_printed, note,
            CASE WHEN status = 'FINAL' AND old_status IN ('ESTIMATE', 'PRELIMINARY') THEN 'FINALISED' END, $1, $4, $4,
            num_nonnulls(value, low, high) = 0
       FROM ${rows} LEFT JOIN document d ON d.id = source WHERE verdict IN ('NEW', 'CHANGED')`,
    [batchId, documentId, fileName, personId],
  );
}

/** Keeps rows of `import_diff` with the batch: all of them to be looked at, or those alone that were not taken. */
export async function keepRows(
  manager: EntityManager,
  batchId: number,
  which: 'ALL' | 'REJECTED',
): Promise<void> {
  await manager.query('DELETE FROM import_row WHERE batch_id = $1', [batchId]);
  const columns =
    'n, line, "column", series_key, period, version, value, low, high, qualifier, status, known_on, as_printed, source, note, verdict, code, printed, old_version, old_value, old_low, old_high, old_status';
  await manager.query(
    `INSERT INTO import_row (batch_id, ${columns}) SELECT $1, ${columns} FROM import_diff
      WHERE $2 = 'ALL' OR verdict = 'REJECTED'`,
    [batchId, which],
  );
}

/** A figure of a batch after which a later version came. */
export interface Superseded {
  readonly series: string;
  readonly period: string;
}

/** Figures of a batch after which others came; those stand in the way of undoing it. */
export async function supersededBy(manager: EntityManager, batchId: number): Promise<Superseded[]> {
  return manager.query(
    `SELECT s.id AS series, o.period
       FROM observation o JOIN series s ON s.key = o.series_key
      WHERE o.batch_id = $1
        AND EXISTS (SELECT FROM observation later
                     WHERE later.series_key = o.series_key AND later.period = o.period AND later.version > o.version
                       AND later.batch_id IS DISTINCT FROM $1)
      ORDER BY s.id, o.period_end`,
    [batchId],
  );
}

/**
 * Undoes the figures of a batch by further versions: each period gets back the version before those of the batch, or
 * where there was none the value is taken back. Gives how many figures these are.
 */
export async function takeBack(
  manager: EntityManager,
  batchId: number,
  { today, personId }: { readonly today: string; readonly personId: string | null },
): Promise<number> {
  const [written]: { count: number }[] = await manager.query(
    `WITH batch AS (
       SELECT series_key, period, min(version) AS first, max(version) AS last
         FROM observation WHERE batch_id = $1 GROUP BY series_key, period),
     written AS (
       INSERT INTO observation (series_key, period, version, period_end, value, low, high, qualifier, status, rank_of,
                                known_on, known_precision, document_id, source_ref, as_printed, note_vi, note_en,
                                version_reason, batch_id, entered_by, approved_by, withdrawn)
       SELECT o.series_key, o.period, o.version + 1, o.period_end, b.value, b.low, b.high, b.qualifier,
              coalesce(b.status, o.status), b.rank_of, greatest(o.known_on, $2::date), 'DAY', b.document_id,
              b.source_ref, b.as_printed, b.note_vi, b.note_en, 'CORRECTED', $1, $3, $3,
              num_nonnulls(b.value, b.low, b.high) = 0
         FROM batch
         JOIN observation o
           ON o.series_key = batch.series_key AND o.period = batch.period AND o.version = batch.last
         LEFT JOIN observation b
           ON b.series_key = o.series_key AND b.period = o.period AND b.version = batch.first - 1
       RETURNING 1)
     SELECT count(*)::int AS count FROM written`,
    [batchId, today, personId],
  );
  return written?.count ?? 0;
}

import { periodEnd, type Observation, type ValueStatus } from '@waymark/domain';
import type { EntityManager } from 'typeorm';
import type { Entry } from '../entry/entry.entity.js';
import { isEqual } from '../sheet/sheet-checks.js';
import type { StoredSheet } from '../sheet/sheet.store.js';

/** By whom, and from which day on it is public. */
export interface Publication {
  readonly approvedBy: string;
  readonly knownOn: string;
}

/** An entry as the version of a value that it becomes. */
export function observationOf(
  { submission, round }: Pick<StoredSheet, 'submission' | 'round'>,
  entry: Entry,
  knownOn: string,
): Observation & { readonly status: ValueStatus } {
  return {
    ...{ period: round.period, version: 1, knownOn, knownPrecision: 'DAY' },
    ...{ value: entry.value, low: entry.low, high: entry.high },
    ...{ qualifier: entry.qualifier, rankOf: entry.rankOf },
    status: entry.status ?? submission.status ?? 'UNKNOWN',
  };
}

/**
 * Makes an entry the newest version of its value. What says again what is public already becomes none. Gives the
 * version; null for an entry that says why there is no value. The series is locked first: who publishes beside waits.
 */
export async function publish(
  manager: EntityManager,
  sheet: StoredSheet,
  entry: Entry,
  { approvedBy, knownOn }: Publication,
): Promise<number | null> {
  if (entry.missingReason !== null) return entry.approvedVersion;
  const { period } = sheet.round;
  const [series]: { key: number }[] = await manager.query(
    'SELECT key FROM series WHERE id = $1 FOR NO KEY UPDATE',
    [entry.seriesId],
  );
  const [last]: (Observation & { withdrawn: boolean })[] = await manager.query(
    `SELECT version, value, low, high, qualifier, status, rank_of AS "rankOf", known_on AS "knownOn", withdrawn
       FROM observation WHERE series_key = $1 AND period = $2 ORDER BY version DESC LIMIT 1`,
    [series!.key, period],
  );
  const next = observationOf(sheet, entry, last && last.knownOn > knownOn ? last.knownOn : knownOn);
  if (last && !last.withdrawn && isEqual(last, next, next.status)) return last.version;
  const version = (last?.version ?? 0) + 1;
  const { submission } = sheet;
  await manager.query(
    `INSERT INTO observation (series_key, period, version, period_end, value, low, high, qualifier, status, rank_of,
       known_on, known_precision, document_id, source_ref, as_printed, note_vi, note_en, version_reason, entry_id,
       entered_by, approved_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'DAY', $12, $13, $14, $15, $15, $16, $17, $18, $19)`,
    [
      ...[series!.key, period, version, periodEnd(period), next.value, next.low, next.high, next.qualifier],
      ...[next.status, next.rankOf, next.knownOn, entry.documentId ?? submission.documentId],
      ...[entry.sourceRef ?? submission.sourceRef, entry.asTyped, entry.note],
      ...[last ? entry.versionReason : null, entry.id, entry.enteredBy, approvedBy],
    ],
  );
  return version;
}

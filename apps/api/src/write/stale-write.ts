import type { EntityManager } from 'typeorm';
import { DomainError } from '../graphql/domain-error.js';

/** A row that counts its revisions. */
export interface RevisedRow {
  readonly table: string;
  /** The columns that name it, in the order in which the audit log names it. */
  readonly key: Readonly<Record<string, string | number>>;
  /** The revision that the writer had before the eyes. */
  readonly basedOn: number;
}

/** What a field was in the writer's copy and is now. */
export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/**
 * Locks a row until the transaction ends. Throws DomainError NOT_FOUND where there is none, and STALE
 * { changedBy, changedAt, revision, changes } where somebody changed it after the revision that the write rests on.
 */
export async function lockRow(manager: EntityManager, { table, key, basedOn }: RevisedRow): Promise<void> {
  const columns = Object.keys(key);
  const condition = columns.map((column, index) => `"${column}" = $${index + 1}`).join(' AND ');
  const [row]: { revision: number }[] = await manager.query(
    `SELECT revision FROM "${table}" WHERE ${condition} FOR UPDATE`,
    Object.values(key),
  );
  if (!row) throw new DomainError('NOT_FOUND', { kind: table });
  if (row.revision === basedOn) return;
  const subject = Object.values(key).join('/');
  throw new DomainError('STALE', {
    ...(await changesAfter(manager, table, subject, basedOn)),
    revision: row.revision,
  });
}

interface LoggedChange {
  readonly at: Date;
  readonly name: string;
  readonly old: Readonly<Record<string, unknown>> | null;
  readonly new: Readonly<Record<string, unknown>> | null;
}

/** Who changed a row last, and every field that is another than it was at a revision. */
async function changesAfter(manager: EntityManager, table: string, subject: string, revision: number) {
  const rows: LoggedChange[] = await manager.query(
    `SELECT a.at, coalesce(p.name, a.actor) AS name, a.old, a.new
       FROM audit_log a LEFT JOIN person p ON p.id = a.actor
      WHERE a.subject_kind = $1 AND a.subject_id = $2 AND (a.old ->> 'revision')::integer >= $3
      ORDER BY a.id`,
    [table, subject, revision],
  );
  const [first, last] = [rows[0], rows.at(-1)];
  const [before, now] = [first?.old ?? {}, last?.new ?? {}];
  const changes: FieldChange[] = Object.keys({ ...before, ...now })
    .filter((field) => field !== 'revision' && JSON.stringify(before[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, old: before[field] ?? null, new: now[field] ?? null }));
  return { changedBy: last?.name ?? null, changedAt: last?.at ?? null, changes };
}

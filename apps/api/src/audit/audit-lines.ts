import type { AuditFilter } from './audit.input.js';
import type { AuditService } from './audit.service.js';
import type { AuditEntry } from './audit.type.js';

const PAGE = 1000;

/** The columns of the log as a file, with their width in characters. */
export const AUDIT_COLUMNS = {
  ...{ id: 10, at: 19, actor: 16, name: 24, behalf_of: 24, origin: 24, action: 10 },
  ...{ kind: 16, subject: 24, field: 18, old: 40, new: 40, reason: 40 },
} as const;

/** A line of the log as a file: what was done to one field. */
export type AuditLine = Readonly<Record<Exclude<keyof typeof AUDIT_COLUMNS, 'at'>, string | null>> & {
  readonly at: Date;
};

const NONE = { field: '', old: null, new: null };

/** The lines of the log, newest first, page by page: a write that changed no field has one too. */
export async function* auditLines(audit: AuditService, filter: AuditFilter): AsyncGenerator<AuditLine[]> {
  for (let before: string | null | undefined; before !== null;) {
    const page = await audit.page(filter, before ?? null, PAGE);
    yield page.entries.flatMap(linesOf);
    before = page.before;
  }
}

function linesOf(entry: AuditEntry): AuditLine[] {
  const { id, at, actor, actorName, behalfOfName, origin, action, kind, subject, reason } = entry;
  return (entry.changes.length > 0 ? entry.changes : [NONE]).map((change) => ({
    ...{ id, at, actor, name: actorName, behalf_of: behalfOfName, origin, action, kind, subject },
    ...{ field: change.field, old: change.old, new: change.new, reason },
  }));
}

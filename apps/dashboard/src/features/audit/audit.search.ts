import { isDate } from '@waymark/domain';

/** What the address says of the filters of the log. */
export interface AuditSearch {
  readonly actor?: string;
  /** The kind of what was written. */
  readonly about?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
}

export const AUDIT_FILTERS = ['actor', 'about', 'subject', 'from', 'to'] as const;

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  return Object.fromEntries(
    AUDIT_FILTERS.flatMap((name) => {
      const text = search[name];
      if (typeof text !== 'string' || text.trim() === '') return [];
      return (name === 'from' || name === 'to') && !isDate(text) ? [] : [[name, text.trim()]];
    }),
  );
}

/** The same as the API asks for it. */
export function filterOf({ about, ...search }: AuditSearch) {
  return { ...search, ...(about === undefined ? {} : { kind: about }) };
}

import type { AuditChange } from './audit.type.js';

type Content = Readonly<Record<string, unknown>> | null;

/** What nobody reads: the count of changes itself. */
const SILENT = ['revision'];

/** The fields that differ, as text, in the order of the table; of something new or taken away all that is in it. */
export function changesOf(old: Content, now: Content): AuditChange[] {
  const fields = Object.keys({ ...old, ...now }).filter((field) => !SILENT.includes(field));
  return fields
    .map((field) => ({ field, old: textOf(old?.[field]), new: textOf(now?.[field]) }))
    .filter((change) => change.old !== change.new);
}

/** What people call what was written, in Vietnamese; null where it has no name of its own. */
export function nameOf(content: Content): string | null {
  for (const field of ['name', 'name_vi', 'title_vi', 'title', 'number', 'file_name', 'period']) {
    const text = content?.[field];
    if (typeof text === 'string' && text !== '') return text;
  }
  return null;
}

/** A value as it stands; lists and objects as JSON. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

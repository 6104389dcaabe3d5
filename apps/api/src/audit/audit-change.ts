import { type Content, refersTo } from './audit-reference.js';
import type { AuditChange } from './audit.type.js';

/** What nobody reads: the count of changes itself, and what a key is recognised by. */
const SILENT = ['revision', 'secret_hash'];

/** The fields that differ, as text, in the order of the table; of something new or taken away all that is in it. */
export function changesOf(kind: string, old: Content, now: Content): AuditChange[] {
  const fields = Object.keys({ ...old, ...now }).filter((field) => !SILENT.includes(field));
  return fields
    .map((field) => ({
      field,
      old: textOf(old?.[field]),
      new: textOf(now?.[field]),
      refersTo: refersTo(kind, field),
    }))
    .filter((change) => change.old !== change.new);
}

/** Fields that hold a name, the best first; where there are two languages, both. */
const NAMES = ['name', 'name_*', 'title_*', 'title', 'number', 'file_name'];

/** What people call what was written, in a language; null where it has no name of its own. */
export function nameOf(content: Content, language: 'vi' | 'en'): string | null {
  for (const field of NAMES) {
    const text = content?.[field.replace('*', language)];
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

import { fold } from '@waymark/domain';
import type { RegisterRecord } from '../register/cell.js';
import type { RecordNoun } from './record-noun.js';

const MOST = 48;

/** An id for a new record that nobody has yet, made of what people call it; people cite it, so it is short and plain. */
export function suggestId(
  noun: RecordNoun,
  record: RegisterRecord,
  isTaken: (id: string) => boolean,
): string {
  if (noun === 'GOAL') return numbered('MT-', isTaken);
  if (noun === 'STATEMENT') return numbered('PB-', isTaken);
  const stem = stemOf(noun, record) || noun.toLowerCase();
  if (!isTaken(stem)) return stem;
  for (let n = 2; ; n++) if (!isTaken(`${stem}-${n}`)) return `${stem}-${n}`;
}

function numbered(prefix: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = `${prefix}${String(n).padStart(3, '0')}`;
    if (!isTaken(id)) return id;
  }
}

function stemOf(noun: RecordNoun, record: RegisterRecord): string {
  const text = (name: string) => String(record[name] ?? '');
  switch (noun) {
    case 'DOCUMENT':
      return slug([text('number') || text('title_en'), text('dated').slice(0, 4)].join(' '));
    case 'SERIES':
      return [text('indicator'), text('area'), text('producer'), slug(text('breakdown'))]
        .filter(Boolean)
        .join('.');
    case 'AGENCY':
      return slug(text('short_en') || text('name_en'));
    default:
      return slug(text('name_en') || text('title_en'));
  }
}

/** Letters, digits and hyphens. */
function slug(text: string): string {
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= MOST) return words;
  const cut = words.slice(0, MOST);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 12));
}

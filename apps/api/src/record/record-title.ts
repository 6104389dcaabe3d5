import type { RegisterRecord } from '../register/cell.js';
import type { Find } from './register-copy.js';
import type { RecordNoun } from './record-noun.js';

export interface Title {
  readonly titleVi: string;
  readonly titleEn: string;
}

/** How a record is called in lists; never its id, unless it has no name. */
export function titleOf(noun: RecordNoun, record: RegisterRecord, find: Find): Title {
  const vi = inLanguage(noun, record, find, 'vi');
  return { titleVi: vi, titleEn: inLanguage(noun, record, find, 'en') };
}

function inLanguage(noun: RecordNoun, record: RegisterRecord, find: Find, language: 'vi' | 'en'): string {
  const own = (name: string) => text(record[`${name}_${language}`]);
  switch (noun) {
    case 'DOCUMENT':
      return join(': ', text(record['number']), own('title'));
    case 'GOAL': {
      const document = find('documents', record['document']);
      const number = text(document?.['number']) ?? text(document?.[`title_${language}`]);
      return join(' · ', own('title'), number, areaOf(record, find, language));
    }
    case 'FORM':
      return join(' ', text(record['code']), own('title'));
    case 'STATEMENT':
      return own('summary') ?? text(record['id']) ?? '';
    case 'SERIES': {
      const indicator = text(find('indicators', record['indicator'])?.[`name_${language}`]);
      const producer = find('agencies', record['producer']);
      return join(
        ' · ',
        indicator,
        areaOf(record, find, language),
        text(record['breakdown']),
        text(producer?.[`short_${language}`]),
      );
    }
    case 'TARGET':
      return join(' · ', text(record['goal']), text(record['n']), text(record['version']));
    case 'AREA':
      return join(' ', own('name'), validity(record));
    case 'UNIT':
    case 'AGENCY':
    case 'THEME':
    case 'INDICATOR':
      return own('name') ?? '';
  }
}

/** The country is meant where nothing is said. */
function areaOf(record: RegisterRecord, find: Find, language: 'vi' | 'en'): string | null {
  return record['area'] === 'VN' ? null : text(find('areas', record['area'])?.[`name_${language}`]);
}

/** Two areas of one name are told apart by their years. */
function validity(record: RegisterRecord): string | null {
  const [from, to] = [text(record['valid_from']), text(record['valid_to'])];
  return from || to ? `(${from?.slice(0, 4) ?? ''}–${to?.slice(0, 4) ?? ''})` : null;
}

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const join = (separator: string, ...parts: (string | null)[]): string =>
  parts.filter(Boolean).join(separator);

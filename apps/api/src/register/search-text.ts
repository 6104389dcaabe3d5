import { fold, sortKey } from '@waymark/domain';
import type { Cell, RegisterRecord } from './cell.js';
import type { RegisterFileName } from './register-column.js';

type Find = (file: RegisterFileName, id: Cell | undefined) => RegisterRecord | undefined;

/** The columns that a search looks in and that the list is sorted by, per file. */
const SEARCHED: Readonly<
  Partial<Record<RegisterFileName, { name: string; words: (r: RegisterRecord, find: Find) => Cell[] }>>
> = {
  agencies: { name: 'name_vi', words: (r) => pick(r, 'name_vi', 'name_en', 'short_vi', 'short_en') },
  areas: { name: 'name_vi', words: (r) => pick(r, 'name_vi', 'name_en', 'gso_code', 'iso_code') },
  documents: {
    name: 'title_vi',
    words: (r, find) => [
      ...pick(r, 'number', 'title_vi', 'title_en', 'signer'),
      ...agency(find('agencies', r['issuer'])),
    ],
  },
  indicators: { name: 'name_vi', words: (r) => pick(r, 'name_vi', 'name_en', 'alias') },
  goals: {
    name: 'title_vi',
    words: (r, find) => [
      ...pick(r, 'id', 'title_vi', 'title_en', 'summary_vi', 'summary_en', 'quote_vi', 'said_by'),
      ...pick(find('indicators', r['indicator']), 'name_vi', 'name_en', 'alias'),
      ...pick(find('documents', r['document']), 'number', 'title_vi', 'title_en'),
      ...pick(find('areas', r['area']), 'name_vi', 'name_en'),
      ...agency(find('agencies', r['lead'])),
    ],
  },
};

const pick = (record: RegisterRecord | undefined, ...columns: string[]): Cell[] =>
  record ? columns.map((column) => record[column] ?? null) : [];
const agency = (record: RegisterRecord | undefined): Cell[] =>
  pick(record, 'name_vi', 'name_en', 'short_vi', 'short_en');

/** Folded words and sort key of a row, stored since no PostgreSQL collation folds and sorts Vietnamese; null where none are kept. */
export function searchColumns(
  file: RegisterFileName,
  record: RegisterRecord,
  find: Find,
): { search_text: string; sort_key: string } | null {
  const searched = SEARCHED[file];
  if (!searched) return null;
  const words = searched.words(record, find).filter((word) => word !== null && word !== '');
  return { search_text: fold(words.join(' | ')), sort_key: sortKey(String(record[searched.name])) };
}

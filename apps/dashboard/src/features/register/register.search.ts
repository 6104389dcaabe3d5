import type { RecordGap } from '../../api/generated/graphql.js';

const GAPS: readonly RecordGap[] = [
  'DRAFT',
  'NO_SERIES',
  'NO_TARGET',
  'NO_LEAD',
  'NO_SOURCE',
  'NO_FIGURES',
  'NO_DATE',
  'NO_ROWS',
  'ENDED_INDICATOR',
];

/** What a list of records is narrowed by. */
export interface RecordListSearch {
  readonly find?: string | undefined;
  readonly gap?: RecordGap | undefined;
}

export function recordListSearch(words: Record<string, unknown>): RecordListSearch {
  const gap = GAPS.find((one) => one === words['gap']);
  const find = typeof words['find'] === 'string' && words['find'] !== '' ? words['find'] : undefined;
  return { ...(find && { find }), ...(gap && { gap }) };
}

/** What a new record starts with: where it was promised, and the marked sentence. */
export interface RecordSearch {
  readonly document?: string | undefined;
  readonly quote_vi?: string | undefined;
  readonly clause?: string | undefined;
  readonly indicator?: string | undefined;
}

export function recordSearch(words: Record<string, unknown>): RecordSearch {
  return Object.fromEntries(
    ['document', 'quote_vi', 'clause', 'indicator'].flatMap((name) =>
      typeof words[name] === 'string' && words[name] !== '' ? [[name, words[name]]] : [],
    ),
  );
}

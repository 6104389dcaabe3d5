import { DOCUMENT_KINDS, type DocumentKind } from '@waymark/domain';

export interface DocumentsSearch {
  readonly find?: string;
  readonly type?: DocumentKind;
}

export function documentsSearch(search: Record<string, unknown>): DocumentsSearch {
  const { find } = search;
  const type = DOCUMENT_KINDS.find((known) => known === search['type']);
  return {
    ...(typeof find === 'string' && find !== '' ? { find } : {}),
    ...(type ? { type } : {}),
  };
}

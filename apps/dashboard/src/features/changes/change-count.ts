import type { ChangesQuery } from '../../api/generated/graphql.js';

/** How many things moved. */
export function countOf({ verdicts, stated, figures, documents }: ChangesQuery['changes']): number {
  return verdicts.length + stated.length + figures.length + documents.length;
}

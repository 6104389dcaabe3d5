import { useRef } from 'react';
import type { EntryFacts } from './entry-facts.js';
import type { GridRow } from './grid/grid.model.js';

interface RowSource {
  readonly of: Pick<EntryFacts, 'id'>;
  /** Everything that the row is made of. */
  readonly uses: readonly unknown[];
  readonly make: () => GridRow;
}

/** The rows of a table; one that is made of the same things is the same object, so that it is not drawn anew. */
export function useRows(sources: readonly RowSource[]): readonly GridRow[] {
  const kept = useRef(new Map<string, { readonly uses: readonly unknown[]; readonly row: GridRow }>());
  return sources.map(({ of, uses, make }) => {
    const before = kept.current.get(of.id);
    if (before && uses.every((one, i) => one === before.uses[i])) return before.row;
    const row = make();
    kept.current.set(of.id, { uses, row });
    return row;
  });
}

import { useRef } from 'react';
import type { EntryFacts } from './entry-facts.js';
import type { CellView, GridRow } from './grid/grid.model.js';

interface RowSource {
  readonly of: Pick<EntryFacts, 'id'>;
  /** Everything that the row is made of. */
  readonly uses: readonly unknown[];
  readonly make: () => GridRow;
}

/**
 * The rows of a table; one that is made of the same things is the same object, so that it is not drawn anew, and so is
 * each of its cells that still shows the same.
 */
export function useRows(sources: readonly RowSource[]): readonly GridRow[] {
  const kept = useRef(new Map<string, { readonly uses: readonly unknown[]; readonly row: GridRow }>());
  return sources.map(({ of, uses, make }) => {
    const before = kept.current.get(of.id);
    if (before && uses.every((one, i) => one === before.uses[i])) return before.row;
    const made = make();
    const row = { ...made, cells: made.cells.map((cell, i) => sameCell(before?.row.cells[i], cell)) };
    kept.current.set(of.id, { uses, row });
    return row;
  });
}

/** The cell as it was where it shows the same still. */
function sameCell(before: CellView | undefined, now: CellView): CellView {
  if (!before || before.remarks.length !== now.remarks.length) return now;
  const isSame =
    SHOWN.every((key) => before[key] === now[key]) &&
    before.place?.row === now.place?.row &&
    before.place?.column === now.place?.column &&
    now.remarks.every(
      ({ gravity, text }, i) => before.remarks[i]?.gravity === gravity && before.remarks[i].text === text,
    );
  return isSame ? before : now;
}

const SHOWN = ['text', 'readOnly', 'otherwise', 'meaning', 'keeping', 'conflict', 'skipped'] as const;

import { useLayoutEffect, useReducer, type RefObject } from 'react';
import { at, type Cursor, type Extent, type Spot } from './cursor.js';

const START = at(0, 0);

/** The first cell that can be filled in: where one begins. */
function firstEditable({ rows, columns, isEditable }: Extent): Cursor {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (isEditable({ row, column })) return at(row, column);
    }
  }
  return START;
}

/** The cursor of a table, first at a given cell; back at the start when its row or column has gone. */
export function useCursor(extent: Extent, first: Spot | null): readonly [Cursor, (next: Cursor) => void] {
  const [cursor, set] = useReducer(
    (_: Cursor, next: Cursor) => next,
    extent,
    () => (first ? at(first.row, first.column) : firstEditable(extent)),
  );
  const stands = [cursor.at, cursor.from].every(
    ({ row, column }) => row < extent.rows && column < extent.columns,
  );
  return [stands ? cursor : START, set];
}

/**
 * Moves the focus with the cursor, in the very commit that draws it: a frame later fast keystrokes would be lost.
 * `holds` says whether the table has the focus; a field that is taken out of the page does not tell that it lost it.
 */
export function useFocus(id: string, holds: RefObject<boolean>): void {
  useLayoutEffect(() => {
    if (!holds.current) return;
    const cell = document.getElementById(id);
    const place = cell?.querySelector<HTMLElement>('input') ?? cell;
    if (!place || place === document.activeElement) return;
    place.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

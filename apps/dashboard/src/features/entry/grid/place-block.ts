import { NO_CELL } from '@waymark/domain';
import type { Block } from './html-block.js';
import type { Range } from './cursor.js';
import type { GridColumn, GridRow } from './grid.model.js';
import type { NewText, SkippedText } from './sheet.js';

/** Where the cells of a block go: what is written, and what no cell can take. */
export interface PlacedBlock {
  readonly texts: readonly NewText[];
  readonly skipped: readonly SkippedText[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Lays a block with its first cell on the first selected one. A single cell fills all that is selected. Cells outside
 * the table or only read take nothing and are told, never dropped; an empty cell of the block empties its cell.
 */
export function placeBlock(
  block: Block,
  range: Range,
  rows: readonly GridRow[],
  columns: readonly Pick<GridColumn, 'id'>[],
): PlacedBlock {
  const only = block[0]?.[0] ?? NO_CELL;
  const isOne = block.length === 1 && block[0]?.length === 1;
  const high = isOne ? range.bottom - range.top + 1 : block.length;
  const wide = isOne ? range.right - range.left + 1 : Math.max(0, ...block.map((row) => row.length));
  const texts: NewText[] = [];
  const skipped: SkippedText[] = [];
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const { text, ...behind } = isOne ? only : (block[y]?.[x] ?? NO_CELL);
      const row = rows[range.top + y];
      const column = columns[range.left + x];
      const cell = row && column ? row.cells[range.left + x] : undefined;
      const place = { ...(cell?.place ?? { row: row?.id ?? '', column: column?.id ?? '' }), text, ...behind };
      if (!cell) {
        if (text !== '') skipped.push({ ...place, reason: 'OUTSIDE' });
      } else if (!cell.readOnly) texts.push(place);
      // A block from the same table carries what stands here anyway.
      else if (text !== '' && text !== cell.text) skipped.push({ ...place, reason: 'READ_ONLY' });
    }
  }
  return { texts, skipped, rows: high, columns: wide };
}

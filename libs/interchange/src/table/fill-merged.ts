import type { Cell, Row, RowBatch } from '../file/rows.js';
import type { Merge } from './header-rows.js';

/**
 * Rows in which a label that is merged over several lines stands in each of them. Only in the given columns (from 0): a
 * figure that is merged over two lines is one figure.
 */
export async function* fillMerged(
  batches: AsyncIterable<RowBatch>,
  merges: readonly Merge[],
  columns: readonly number[],
): AsyncGenerator<RowBatch> {
  const open = merges
    .filter(
      ({ firstLine, lastLine, firstColumn }) => lastLine > firstLine && columns.includes(firstColumn - 1),
    )
    .sort((a, b) => a.firstLine - b.firstLine);
  let next = 0;
  let active: { merge: Merge; cell: Cell }[] = [];
  function fill(row: Row): Row {
    active = active.filter(({ merge }) => merge.lastLine >= row.line);
    const cells = active.length > 0 ? [...row.cells] : row.cells;
    for (const { merge, cell } of active) {
      while (cells.length < merge.firstColumn) (cells as Cell[]).push('');
      (cells as Cell[])[merge.firstColumn - 1] = cell;
    }
    for (let merge = open[next]; merge && merge.firstLine <= row.line; merge = open[next]) {
      if (merge.firstLine === row.line) active.push({ merge, cell: row.cells[merge.firstColumn - 1] ?? '' });
      next += 1;
    }
    return cells === row.cells ? row : { ...row, cells };
  }
  for await (const { rows, share } of batches) yield { rows: rows.map(fill), share };
}

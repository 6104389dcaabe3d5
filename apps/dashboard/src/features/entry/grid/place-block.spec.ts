import type { CellView, GridRow } from './grid.model.js';
import { NO_CELL } from '@waymark/domain';
import { placeBlock as place } from './place-block.js';
import type { Range } from './cursor.js';

const columns = [{ id: 'plan' }, { id: 'value' }, { id: 'note' }];
const cell = (text: string, readOnly = false): CellView => ({ text, readOnly, remarks: [] });
const rows: readonly GridRow[] = ['a', 'b', 'c'].map((id) => ({
  id,
  name: id,
  head: id,
  cells: [cell(`plan ${id}`, true), cell(''), cell('')],
}));
const placeBlock = (block: readonly (readonly string[])[], range: Range) =>
  place(
    block.map((row) => row.map((text) => ({ ...NO_CELL, text }))),
    range,
    rows,
    columns,
  );
const on = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const told = (list: readonly { row: string; column: string; text: string }[]) =>
  list.map(({ row, column, text }) => `${row}.${column}=${text}`);

describe('a block that is pasted', () => {
  it('runs right and down from the active cell', () => {
    const { texts, skipped } = placeBlock(
      [
        ['1', 'x'],
        ['2', 'y'],
      ],
      on(1, 1),
    );
    expect(told(texts)).toEqual(['b.value=1', 'b.note=x', 'c.value=2', 'c.note=y']);
    expect(skipped).toEqual([]);
  });

  it('tells what lies past the last row and column instead of dropping it', () => {
    const { texts, skipped } = placeBlock(
      [
        ['1', 'x', 'out'],
        ['2', 'y', ''],
        ['3', '', ''],
      ],
      on(1, 1),
    );
    expect(told(texts)).toHaveLength(4);
    expect(skipped.map(({ text, reason }) => `${text} ${reason}`)).toEqual(['out OUTSIDE', '3 OUTSIDE']);
  });

  it('tells what cells that are only read did not take, unless it is what stands there', () => {
    const { texts, skipped } = placeBlock(
      [
        ['plan a', '1'],
        ['8', '2'],
      ],
      on(0, 0),
    );
    expect(told(texts)).toEqual(['a.value=1', 'b.value=2']);
    expect(told(skipped)).toEqual(['b.plan=8']);
  });

  it('of one cell fills all that is selected', () => {
    const { texts } = placeBlock([['5']], { top: 0, bottom: 2, left: 1, right: 1 });
    expect(told(texts)).toEqual(['a.value=5', 'b.value=5', 'c.value=5']);
  });

  it('empties a cell where it is empty itself', () => {
    expect(told(placeBlock([['1'], [''], ['3']], on(0, 1)).texts)[1]).toBe('b.value=');
  });
});

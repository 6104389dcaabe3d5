/** A cell by its place in the table as it is shown, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * What a key means: `MOVE` between cells; `TYPE` after typing over a cell, when arrows still move; `EDIT` within the
 * text, when arrows go from letter to letter.
 */
export type Mode = 'MOVE' | 'TYPE' | 'EDIT';

/** Where the reader is: the active cell and the other corner of what is selected. */
export interface Cursor {
  readonly at: Spot;
  readonly from: Spot;
  readonly mode: Mode;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number;
  readonly isEditable: (spot: Spot) => boolean;
}

export type Way =
  | 'UP'
  | 'DOWN'
  | 'LEFT'
  | 'RIGHT'
  | 'ROW_START'
  | 'ROW_END'
  | 'COLUMN_START'
  | 'COLUMN_END'
  | 'FIRST'
  | 'LAST'
  | 'PAGE_UP'
  | 'PAGE_DOWN'
  | 'NEXT'
  | 'PREVIOUS';

/** A rectangle of cells, its corners included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const at = (row: number, column: number): Cursor => {
  const spot = { row, column };
  return { at: spot, from: spot, mode: 'MOVE' };
};

export function rangeOf({ at, from }: Pick<Cursor, 'at' | 'from'>): Range {
  return {
    top: Math.min(at.row, from.row),
    bottom: Math.max(at.row, from.row),
    left: Math.min(at.column, from.column),
    right: Math.max(at.column, from.column),
  };
}

/** All cells of a rectangle, row by row. */
export function spotsOf({ top, bottom, left, right }: Range): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) spots.push({ row, column });
  }
  return spots;
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The next cell that can be filled in, in the order of reading; null past the ends, where Tab leaves the table. */
function editable(from: Spot, step: 1 | -1, { rows, columns, isEditable }: Extent): Spot | null {
  let index = from.row * columns + from.column + step;
  for (; index >= 0 && index < rows * columns; index += step) {
    const spot = { row: Math.floor(index / columns), column: index % columns };
    if (isEditable(spot)) return spot;
  }
  return null;
}

/** The cell that a way leads to; null where it leads out of the table. */
export function goal(from: Spot, way: Way, extent: Extent): Spot | null {
  const { row, column } = from;
  const [lastRow, lastColumn] = [extent.rows - 1, extent.columns - 1];
  const to = (r: number, c: number): Spot => ({
    row: within(r, extent.rows),
    column: within(c, extent.columns),
  });
  switch (way) {
    case 'UP':
      return to(row - 1, column);
    case 'DOWN':
      return to(row + 1, column);
    case 'LEFT':
      return to(row, column - 1);
    case 'RIGHT':
      return to(row, column + 1);
    case 'ROW_START':
      return to(row, 0);
    case 'ROW_END':
      return to(row, lastColumn);
    case 'COLUMN_START':
      return to(0, column);
    case 'COLUMN_END':
      return to(lastRow, column);
    case 'FIRST':
      return to(0, 0);
    case 'LAST':
      return to(lastRow, lastColumn);
    case 'PAGE_UP':
      return to(row - extent.page, column);
    case 'PAGE_DOWN':
      return to(row + extent.page, column);
    case 'NEXT':
      return editable(from, 1, extent);
    case 'PREVIOUS':
      return editable(from, -1, extent);
  }
}

/** Goes there; with `extend` what is selected grows or shrinks instead. Null where the way leads out of the table. */
export function go(cursor: Cursor, way: Way, extend: boolean, extent: Extent): Cursor | null {
  const to = goal(cursor.at, way, extent);
  return to && { at: to, from: extend ? cursor.from : to, mode: 'MOVE' };
}

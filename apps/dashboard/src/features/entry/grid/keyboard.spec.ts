import { at, go, rangeOf, spotsOf, type Extent, type Mode, type Spot } from './cursor.js';
import { commandOf } from './keyboard.js';

/** Five rows of four columns; the first and the last column are only read. */
const extent: Extent = {
  rows: 5,
  columns: 4,
  page: 3,
  isEditable: ({ column }) => column === 1 || column === 2,
};

/** `Ctrl+Shift+End` pressed on a cell: where it leads. */
function pressed(keys: string, from: Spot, mode: Mode = 'MOVE'): string {
  const parts = keys.split('+');
  const command = commandOf(
    {
      key: parts.at(-1) ?? '',
      ctrl: parts.includes('Ctrl'),
      shift: parts.includes('Shift'),
      alt: parts.includes('Alt'),
    },
    mode,
  );
  if (!command) return 'browser';
  if (command.kind !== 'GO') return command.kind;
  const next = go({ ...at(from.row, from.column), mode }, command.way, command.extend, extent);
  if (!next) return 'out of the table';
  const { top, bottom, left, right } = rangeOf(next);
  const to = `${next.at.row},${next.at.column}`;
  return top === bottom && left === right ? to : `${to} (${top},${left} to ${bottom},${right})`;
}

describe('the keyboard of the table', () => {
  it.each([
    ['ArrowDown', '3,1'],
    ['ArrowUp', '1,1'],
    ['ArrowLeft', '2,0'],
    ['ArrowRight', '2,2'],
    ['Enter', '3,1'],
    ['Shift+Enter', '1,1'],
    ['Tab', '2,2'],
    ['Shift+Tab', '1,2'],
    ['Home', '2,0'],
    ['End', '2,3'],
    ['Ctrl+Home', '0,0'],
    ['Ctrl+End', '4,3'],
    ['Ctrl+ArrowUp', '0,1'],
    ['Ctrl+ArrowDown', '4,1'],
    ['PageDown', '4,1'],
    ['PageUp', '0,1'],
    ['Shift+ArrowDown', '3,1 (2,1 to 3,1)'],
    ['Shift+ArrowRight', '2,2 (2,1 to 2,2)'],
    ['Ctrl+Shift+End', '4,3 (2,1 to 4,3)'],
    ['Shift+PageUp', '0,1 (0,1 to 2,1)'],
    ['F2', 'EDIT'],
    ['Delete', 'CLEAR'],
    ['Escape', 'CANCEL'],
    ['Ctrl+z', 'UNDO'],
    ['Ctrl+Shift+Z', 'REDO'],
    ['Ctrl+y', 'REDO'],
    ['Ctrl+d', 'FILL_DOWN'],
    ['Ctrl+a', 'SELECT_ALL'],
    ['Alt+ArrowDown', 'OPEN'],
    ['Ctrl+c', 'browser'],
    ['Ctrl+v', 'browser'],
    ['7', 'browser'],
  ])('%s leads from the cell 2,1 to: %s', (keys, expected) => {
    expect(pressed(keys, { row: 2, column: 1 })).toBe(expected);
  });

  it.each([
    ['Enter', 'TYPE', '3,1'],
    ['Tab', 'EDIT', '2,2'],
    ['ArrowRight', 'TYPE', '2,2'],
    ['ArrowRight', 'EDIT', 'browser'],
    ['Home', 'TYPE', 'browser'],
    ['Delete', 'EDIT', 'browser'],
    ['Ctrl+z', 'EDIT', 'browser'],
    ['Escape', 'EDIT', 'CANCEL'],
    ['F2', 'TYPE', 'EDIT'],
    ['F2', 'EDIT', 'browser'],
  ] as const)('%s while a text is being written (%s) means: %s', (keys, mode, expected) => {
    expect(pressed(keys, { row: 2, column: 1 }, mode)).toBe(expected);
  });

  it('stays in the table at its edges, except by Tab, which leaves it at both ends', () => {
    expect(pressed('ArrowUp', { row: 0, column: 1 })).toBe('0,1');
    expect(pressed('PageDown', { row: 4, column: 1 })).toBe('4,1');
    expect(pressed('Tab', { row: 4, column: 2 })).toBe('out of the table');
    expect(pressed('Shift+Tab', { row: 0, column: 1 })).toBe('out of the table');
  });

  it('goes by Tab over cells that are only read', () => {
    expect(pressed('Tab', { row: 1, column: 2 })).toBe('2,1');
  });

  it('tells the cells of a rectangle row by row, whichever corner it was drawn from', () => {
    const range = rangeOf({ at: { row: 1, column: 2 }, from: { row: 2, column: 1 } });
    expect(spotsOf(range).map(({ row, column }) => `${row},${column}`)).toEqual(['1,1', '1,2', '2,1', '2,2']);
  });
});

import { counted } from './counted.en.js';
import type { entryGridVi } from './entry-grid.vi.js';

const cells = (count: number): string => counted(count, 'cell');

/** The table that figures are typed into, in English. */
export const entryGridEn: typeof entryGridVi = {
  entryGrid: {
    keeping: {
      UNSAVED: 'not saved yet',
      WAITING: 'kept on this computer, sent once the network is back',
      SAVED: 'saved',
      FAILED: 'could not be saved',
    },
    skipped: (text) => `Not pasted here: “${text}”`,
    readOnly: 'This cell is only for reading.',
    cell: (row, column) => `${row}, ${column}`,
    pasted: (rows, columns) => `Pasted ${counted(rows, 'row')} × ${counted(columns, 'column')}`,
    skippedCount: (count) => `${cells(count)} not pasted, shown in place`,
    outsideTitle: (count) => `${cells(count)} outside the table ${count === 1 ? 'was' : 'were'} not pasted`,
    forget: 'Dismiss',
    problems: (count) => `${cells(count)} to look at`,
    undoPaste: 'Ctrl+Z takes back the whole paste',
    cleared: (count) => `Cleared ${cells(count)}`,
    cut: (count) => `Cut ${cells(count)}`,
    filled: (count) => `Filled down ${cells(count)}`,
    undone: 'Taken back',
    redone: 'Done again',
    nothingToPaste: 'There is nothing to paste.',
    keys: 'Keyboard',
    keysText:
      'Type to replace · F2 edits within the cell · Enter goes down · Tab to the next cell to fill in · Esc gives up · Shift+arrows select · Ctrl+C, X, V copy, cut, paste · Ctrl+D fills down · Ctrl+Z, Ctrl+Y take back, do again · Alt+↓ opens the details of the cell · Ctrl+End, then Tab leaves the table',
  },
};

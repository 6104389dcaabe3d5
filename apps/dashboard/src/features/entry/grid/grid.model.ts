import type { ReactNode } from 'react';
import type { Range } from './cursor.js';
import type { CellPlace, NewText } from './sheet.js';

/** How grave a remark on a cell is: it cannot be sent, it asks for an explanation, or it only tells. */
export type Gravity = 'ERROR' | 'ASK' | 'NOTE';

export interface Remark {
  readonly gravity: Gravity;
  readonly text: string;
}

/** Where the text of a cell is kept by now. */
export type Keeping = 'UNSAVED' | 'WAITING' | 'SAVED' | 'FAILED';

/** Everything that a cell shows. */
export interface CellView {
  /** Where its text is kept; without it, under its row and column. */
  readonly place?: CellPlace | undefined;
  /** As it was typed; of a cell that is only read, as it is shown. */
  readonly text: string;
  readonly readOnly: boolean;
  /** What holds where nothing is typed, drawn faintly. */
  readonly otherwise?: string | undefined;
  /** What was understood, and what it means. */
  readonly meaning?: string | null;
  readonly remarks: readonly Remark[];
  readonly keeping?: Keeping | null;
  /** What another person did with the same cell, to be decided on. */
  readonly conflict?: ReactNode;
  /** A pasted text that this cell did not take. */
  readonly skipped?: string | undefined;
}

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** Under the label: a unit, a date. */
  readonly note?: string | undefined;
  readonly align: 'START' | 'END';
  /** Width in rem. */
  readonly width: number;
  /** Which keyboard a phone brings up. */
  readonly input?: 'decimal' | 'text';
}

/** A row with its cells in the order of the columns. The same object as long as nothing in it changes. */
export interface GridRow {
  readonly id: string;
  /** What the row is called to those who do not see it. */
  readonly name: string;
  readonly head: ReactNode;
  readonly cells: readonly CellView[];
}

/** The words of the table itself. */
export interface GridWords {
  readonly keeping: Readonly<Record<Keeping, string>>;
  readonly skipped: (text: string) => string;
  readonly readOnly: string;
  readonly cell: (row: string, column: string) => string;
}

/** What the table asks of who keeps its texts. */
export interface GridDeeds {
  readonly type: (text: NewText, visit: number) => void;
  readonly clear: (texts: readonly NewText[], isCut: boolean) => void;
  readonly fill: (texts: readonly NewText[]) => void;
  /** A block from the clipboard, as it came, on what is selected. */
  readonly paste: (clipboard: DataTransfer, range: Range) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The reader goes to another cell. */
  readonly visit: (rowId: string, columnId: string) => void;
  /** The reader wants all about the active cell. */
  readonly open: () => void;
  /** A key was pressed in a cell that is only read. */
  readonly refuse: () => void;
}

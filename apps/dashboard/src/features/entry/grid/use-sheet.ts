import { useMemo, useReducer, useRef, useState, type RefObject } from 'react';
import { blockOf } from './clipboard.js';
import type { GridColumn, GridDeeds, GridRow } from './grid.model.js';
import { placeBlock, type PlacedBlock } from './place-block.js';
import {
  EMPTY_SHEET,
  nextSheet,
  type Sheet,
  type NewText,
  type SheetAction,
  type SkippedText,
} from './sheet.js';

/** What has just been done, to be told in words. */
export type Said =
  | { readonly what: 'PASTED'; readonly placed: PlacedBlock }
  | { readonly what: 'CLEARED' | 'CUT' | 'FILLED'; readonly count: number }
  | { readonly what: 'UNDONE' | 'REDONE' | 'NOTHING_TO_PASTE' | 'READ_ONLY' };

interface Shown {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

export interface SheetOptions {
  /** The table as it is shown now: a block is laid on it. */
  readonly shown: RefObject<Shown>;
  readonly onVisit: (row: string, column: string) => void;
  readonly onOpen: () => void;
  /** What is written of pasted texts: with how they are to be read. */
  readonly settle?: (texts: readonly NewText[]) => readonly NewText[];
  /** What else is written with a typed text. */
  readonly beside?: (text: NewText) => readonly NewText[];
}

export interface SheetHook {
  readonly sheet: Sheet;
  readonly dispatch: (action: SheetAction) => void;
  readonly deeds: GridDeeds;
  /** The last deed; a new object at each. */
  readonly said: Said | null;
}

const start = (sheet: Sheet): Sheet => sheet;

/** Keeps what is typed in a table, with undo and redo, and does what the table asks for. */
export function useSheet({ shown, ...given }: SheetOptions, first: Sheet = EMPTY_SHEET): SheetHook {
  const [sheet, dispatch] = useReducer(nextSheet, first, start);
  const [said, setSaid] = useState<Said | null>(null);
  const handlers = useRef(given);
  handlers.current = given;
  const deeds = useMemo<GridDeeds>(
    () => ({
      type: (text, visit) => {
        const texts = [text, ...(handlers.current.beside?.(text) ?? [])];
        dispatch({ type: 'DO', deed: 'TYPE', texts, visit });
      },
      clear: (texts, isCut) => {
        dispatch({ type: 'DO', deed: isCut ? 'CUT' : 'CLEAR', texts });
        setSaid({ what: isCut ? 'CUT' : 'CLEARED', count: texts.length });
      },
      fill: (texts) => {
        // With the text goes how it is read: the way in which the cell was read before is not that of the new text.
        const all = texts.flatMap((text) => [text, ...(handlers.current.beside?.(text) ?? [])]);
        dispatch({ type: 'DO', deed: 'FILL', texts: all });
        setSaid({ what: 'FILLED', count: texts.length });
      },
      paste: (clipboard, range) => {
        const block = blockOf(clipboard);
        if (!block) return setSaid({ what: 'NOTHING_TO_PASTE' });
        const placed = placeBlock(block, range, shown.current.rows, shown.current.columns);
        const texts = handlers.current.settle?.(placed.texts) ?? placed.texts;
        dispatch({ type: 'DO', deed: 'PASTE', texts, skipped: placed.skipped });
        return setSaid({ what: 'PASTED', placed });
      },
      undo: () => {
        dispatch({ type: 'UNDO' });
        setSaid({ what: 'UNDONE' });
      },
      redo: () => {
        dispatch({ type: 'REDO' });
        setSaid({ what: 'REDONE' });
      },
      visit: (row, column) => handlers.current.onVisit(row, column),
      open: () => handlers.current.onOpen(),
      refuse: () => setSaid({ what: 'READ_ONLY' }),
    }),
    [shown],
  );
  return { sheet, dispatch, deeds, said };
}

/** What a paste did not take, by row and column, for the cells that refused it; and what fell outside the table. */
export function skippedAt(skipped: readonly SkippedText[], row: string, column: string): string | undefined {
  return skipped.find((one) => one.reason === 'READ_ONLY' && one.row === row && one.column === column)?.text;
}

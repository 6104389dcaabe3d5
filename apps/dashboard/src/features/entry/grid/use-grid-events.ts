import { useRef, type ClipboardEvent, type HTMLAttributes, type KeyboardEvent, type RefObject } from 'react';
import { clipboardOf } from './clipboard.js';
import { go, rangeOf, spotsOf, type Cursor, type Extent, type Spot } from './cursor.js';
import type { GridColumn, GridDeeds, GridRow } from './grid.model.js';
import { commandOf, type Command } from './keyboard.js';
import type { NewText } from './sheet.js';

interface Parts {
  readonly cursor: Cursor;
  readonly setCursor: (next: Cursor) => void;
  readonly extent: Extent;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly deeds: GridDeeds;
  readonly holds: RefObject<boolean>;
}

interface GridEvents {
  readonly table: HTMLAttributes<HTMLTableElement>;
  readonly goTo: (spot: Spot) => void;
}

let visits = 0;

/** Keys, pointer and clipboard of the whole table, heard in one place. */
export function useGridEvents(parts: Parts): GridEvents {
  const { cursor, setCursor, extent, rows, columns, deeds, holds } = parts;
  /** Counts the stays in a cell: what is typed in one of them is one step of undo. */
  const visit = useRef({ number: 0, before: '' });
  const dragging = useRef(false);
  const isTouch = useRef(false);

  const place = ({ row, column }: Spot) =>
    rows[row]?.cells[column]?.place ?? { row: rows[row]?.id ?? '', column: columns[column]?.id ?? '' };
  const textOf = ({ row, column }: Spot) => rows[row]?.cells[column]?.text ?? '';
  const selected = () => spotsOf(rangeOf(cursor));
  const moveTo = (next: Cursor) => {
    setCursor(next);
    deeds.visit(rows[next.at.row]?.id ?? '', columns[next.at.column]?.id ?? '');
  };
  const goTo = (spot: Spot) => {
    holds.current = true;
    moveTo({ at: spot, from: spot, mode: 'MOVE' });
  };
  const write = (texts: readonly NewText[], deed: (texts: readonly NewText[]) => void) =>
    texts.length === 0 ? deeds.refuse() : deed(texts);

  const clear = (isCut: boolean) =>
    write(
      selected()
        .filter(extent.isEditable)
        .map((spot) => ({ ...place(spot), text: '' })),
      (texts) => deeds.clear(texts, isCut),
    );
  const fillDown = () => {
    const range = rangeOf(cursor);
    // One cell takes what stands over it; of a selection the first row runs down.
    const one = range.top === range.bottom;
    const source = one ? range.top - 1 : range.top;
    if (source < 0) return;
    const texts = spotsOf(one ? range : { ...range, top: range.top + 1 })
      .filter(extent.isEditable)
      .map((spot) => ({ ...place(spot), text: textOf({ row: source, column: spot.column }) }));
    write(texts, deeds.fill);
  };
  const cancel = () => {
    if (cursor.mode === 'MOVE') return setCursor({ ...cursor, from: cursor.at });
    deeds.type({ ...place(cursor.at), text: visit.current.before }, visit.current.number);
    return setCursor({ ...cursor, mode: 'MOVE' });
  };
  const begin = (mode: 'TYPE' | 'EDIT') => {
    visits += 1;
    visit.current = { number: visits, before: textOf(cursor.at) };
    setCursor({ at: cursor.at, from: cursor.at, mode });
  };

  /** Returns whether the key has been dealt with; the others are the browser's. */
  const obey = (command: Command): boolean => {
    switch (command.kind) {
      case 'GO': {
        const next = go(cursor, command.way, command.extend, extent);
        if (next) moveTo(next);
        return next !== null;
      }
      case 'EDIT':
        if (extent.isEditable(cursor.at)) begin('EDIT');
        else deeds.refuse();
        return true;
      case 'SELECT_ALL':
        setCursor({
          at: { row: 0, column: 0 },
          from: { row: extent.rows - 1, column: extent.columns - 1 },
          mode: 'MOVE',
        });
        return true;
      case 'CANCEL':
        cancel();
        return true;
      case 'CLEAR':
        clear(false);
        return true;
      case 'FILL_DOWN':
        fillDown();
        return true;
      case 'UNDO':
        deeds.undo();
        return true;
      case 'REDO':
        deeds.redo();
        return true;
      case 'OPEN':
        deeds.open();
        return true;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // An input method is composing a letter: its keys are its own. Some report only the code 229.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (isControl(event.target)) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const command = commandOf({ key, ctrl: event.ctrlKey || event.metaKey, shift, alt }, cursor.mode);
    if (command && obey(command)) event.preventDefault();
    else if (!command && key.length === 1 && !extent.isEditable(cursor.at)) {
      if (!event.ctrlKey && !event.metaKey && !alt) deeds.refuse();
    }
  };

  const copy = (event: ClipboardEvent): boolean => {
    const range = rangeOf(cursor);
    const block: string[][] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      block.push(
        columns.slice(range.left, range.right + 1).map((_, n) => textOf({ row, column: range.left + n })),
      );
    }
    const { text, html } = clipboardOf(block);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    return true;
  };

  const table: HTMLAttributes<HTMLTableElement> = {
    onKeyDown,
    onChange: (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || isControl(target)) return;
      if (cursor.mode === 'MOVE') begin('TYPE');
      deeds.type({ ...place(cursor.at), text: target.value }, visit.current.number);
    },
    onFocus: () => {
      holds.current = true;
    },
    onBlur: (event) => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      holds.current = false;
      if (cursor.mode !== 'MOVE') setCursor({ ...cursor, mode: 'MOVE' });
    },
    onPointerDown: (event) => {
      isTouch.current = event.pointerType === 'touch';
    },
    onMouseDown: (event) => {
      const spot = spotAt(event.target);
      if (!spot || event.button !== 0) return;
      const isHere = spot.row === cursor.at.row && spot.column === cursor.at.column;
      // Within the field that is being edited the pointer sets the caret, as everywhere.
      if (isHere && cursor.mode !== 'MOVE' && event.target instanceof HTMLInputElement) return;
      // A finger has no double click: the second touch of a cell edits it, and brings up the keyboard.
      if (isHere && isTouch.current && extent.isEditable(spot)) return begin('EDIT');
      event.preventDefault();
      holds.current = true;
      dragging.current = true;
      addEventListener('mouseup', () => (dragging.current = false), { once: true });
      if (event.detail === 2 && isHere) {
        if (extent.isEditable(spot)) begin('EDIT');
        return;
      }
      moveTo({ at: spot, from: event.shiftKey ? cursor.from : spot, mode: 'MOVE' });
    },
    onMouseOver: (event) => {
      const spot = dragging.current ? spotAt(event.target) : null;
      if (spot && (spot.row !== cursor.at.row || spot.column !== cursor.at.column)) {
        setCursor({ at: spot, from: cursor.from, mode: 'MOVE' });
      }
    },
    onCopy: (event) => {
      if (cursor.mode === 'MOVE') copy(event);
    },
    onCut: (event) => {
      if (cursor.mode === 'MOVE' && copy(event)) clear(true);
    },
    onPaste: (event) => {
      if (cursor.mode !== 'MOVE') return;
      event.preventDefault();
      deeds.paste(event.clipboardData, rangeOf(cursor));
    },
  };
  return { table, goTo };
}

/** Buttons and links within a cell have keys of their own. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, select, textarea, [data-own-keys]') !== null;
}

function spotAt(target: EventTarget): Spot | null {
  if (!(target instanceof Element) || isControl(target)) return null;
  const spot = target.closest<HTMLElement>('[data-spot]')?.dataset['spot'];
  if (spot === undefined) return null;
  const [row = 0, column = 0] = spot.split(' ').map(Number);
  return { row, column };
}

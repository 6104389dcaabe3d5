import type { Mode, Way } from './cursor.js';

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key asks of the table; what is not in here is left to the browser. */
export type Command =
  | { readonly kind: 'GO'; readonly way: Way; readonly extend: boolean }
  | { readonly kind: 'EDIT' | 'CANCEL' | 'CLEAR' | 'UNDO' | 'REDO' | 'FILL_DOWN' | 'SELECT_ALL' | 'OPEN' };

const ARROW: Readonly<Record<string, Way>> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  ArrowLeft: 'LEFT',
  ArrowRight: 'RIGHT',
};
const FAR: Readonly<Record<string, Way>> = {
  ArrowUp: 'COLUMN_START',
  ArrowDown: 'COLUMN_END',
  ArrowLeft: 'ROW_START',
  ArrowRight: 'ROW_END',
  Home: 'FIRST',
  End: 'LAST',
};
const PLAIN: Readonly<Record<string, Way>> = {
  ...ARROW,
  Home: 'ROW_START',
  End: 'ROW_END',
  PageUp: 'PAGE_UP',
  PageDown: 'PAGE_DOWN',
};

const walk = (way: Way | undefined, extend: boolean): Command | null =>
  way ? { kind: 'GO', way, extend } : null;

function withCtrl({ key, shift }: Key, mode: Mode): Command | null {
  if (mode !== 'MOVE') return null;
  switch (key.toLowerCase()) {
    case 'z':
      return { kind: shift ? 'REDO' : 'UNDO' };
    case 'y':
      return { kind: 'REDO' };
    case 'd':
      return { kind: 'FILL_DOWN' };
    case 'a':
      return { kind: 'SELECT_ALL' };
    default:
      return walk(FAR[key], shift);
  }
}

/** The keyboard of a spreadsheet. Copy, cut and paste come as events of the clipboard, not as keys. */
export function commandOf(pressed: Key, mode: Mode): Command | null {
  const { key, ctrl, shift, alt } = pressed;
  if (alt) return key === 'ArrowDown' && mode === 'MOVE' ? { kind: 'OPEN' } : null;
  if (ctrl) return withCtrl(pressed, mode);
  switch (key) {
    case 'Enter':
      return walk(shift ? 'UP' : 'DOWN', false);
    case 'Tab':
      return walk(shift ? 'PREVIOUS' : 'NEXT', false);
    case 'Escape':
      return { kind: 'CANCEL' };
    case 'F2':
      return mode === 'EDIT' ? null : { kind: 'EDIT' };
    case 'Delete':
      return mode === 'MOVE' ? { kind: 'CLEAR' } : null;
  }
  if (mode === 'MOVE') return walk(PLAIN[key], shift);
  // After typing over a cell an arrow takes what was typed and goes on, as in a spreadsheet.
  return mode === 'TYPE' && !shift ? walk(ARROW[key], false) : null;
}

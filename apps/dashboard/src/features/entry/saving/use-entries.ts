import { startTransition, useEffect, useReducer, useRef, useState } from 'react';
import { newKey } from '../../../api/write.js';
import { EMPTY_SHEET, nextSheet, type NewText, type RowTexts } from '../grid/sheet.js';
import { useSheet, type SheetHook, type SheetOptions } from '../grid/use-sheet.js';
import type { Keeping } from '../grid/grid.model.js';
import { DraftSaver, type Outcome, type RowSaving } from './draft-saver.js';
import { keeperOf, keptRows, type KeptEntries } from './kept-drafts.js';

/** An entry as the server has it, its fields as texts. */
export interface LoadedEntry {
  readonly id: string;
  readonly texts: RowTexts;
  readonly revision: number;
}

export type Send = (id: string, texts: RowTexts, basedOn: number, key: string) => Promise<Outcome>;

/** How many entries are not on the server, and why. */
export interface SavingCounts {
  readonly unsaved: number;
  readonly waiting: number;
  readonly refused: number;
  readonly conflicts: number;
}

export interface EntryStore extends SheetHook {
  readonly stateOf: (id: string) => RowSaving | undefined;
  readonly counts: SavingCounts;
  readonly online: boolean;
  /** Whether nothing reaches the server before one signs in again. */
  readonly needsSignIn: boolean;
  readonly retry: () => void;
  readonly keepMine: (id: string) => void;
  readonly takeTheirs: (id: string) => void;
}

/** What the browser kept of a sheet; undefined while it is being looked up. */
export function useKept(sheet: string): KeptEntries | undefined {
  const [kept, setKept] = useState<{ readonly sheet: string; readonly rows: KeptEntries }>();
  useEffect(() => {
    let isHere = true;
    void keptRows(sheet).then((rows) => {
      if (isHere) setKept({ sheet, rows });
    });
    return () => {
      isHere = false;
    };
  }, [sheet]);
  return kept?.sheet === sheet ? kept.rows : undefined;
}

const textsOf = (id: string, texts: RowTexts): readonly NewText[] =>
  Object.entries(texts).map(([column, text]) => ({ row: id, column, text }));

interface Options extends SheetOptions {
  /** Under which this browser keeps what is not sent: who, which form, which unit. */
  readonly sheet: string;
  readonly entries: readonly LoadedEntry[];
  readonly kept: KeptEntries;
  readonly send: Send;
  readonly isSame: (id: string, a: RowTexts, b: RowTexts) => boolean;
}

/** The entries of a form as they are typed, on their way to the server. */
export function useEntries({ sheet: name, entries, kept, send, isSame, ...options }: Options): EntryStore {
  const doors = useRef({ send, isSame });
  doors.current = { send, isSame };
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [online, setOnline] = useState(() => navigator.onLine);
  const [first] = useState(() =>
    nextSheet(EMPTY_SHEET, {
      type: 'RECEIVE',
      texts: entries.flatMap(({ id, texts }) => textsOf(id, kept.get(id)?.texts ?? texts)),
    }),
  );
  const store = useSheet(options, first);
  const saver = useRef<DraftSaver>(null);

  useEffect(() => {
    const made = new DraftSaver({
      send: (id, sent, basedOn) => doors.current.send(id, sent.texts, basedOn, sent.key),
      isSame: (id, a, b) => doors.current.isSame(id, a, b),
      keep: keeperOf(name, kept),
      newKey,
      // Where a text is kept by now may be told a moment later: the next keystroke goes first.
      changed: () => startTransition(redraw),
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    for (const { id, texts, revision } of entries) made.load(id, { texts, revision }, kept.get(id) ?? null);
    saver.current = made;
    redraw();
    const back = () => {
      setOnline(true);
      made.retry();
    };
    const away = () => setOnline(false);
    addEventListener('online', back);
    addEventListener('offline', away);
    return () => {
      removeEventListener('online', back);
      removeEventListener('offline', away);
      made.close();
    };
    // One saver for as long as the page shows this sheet; what is loaded later is told by a stale write.
  }, [name]);

  const { texts } = store.sheet;
  const seen = useRef<typeof texts>(new Map());
  useEffect(() => {
    for (const [id, row] of texts) {
      if (seen.current.get(id) !== row) saver.current?.edit(id, row);
    }
    seen.current = texts;
  }, [texts]);

  return {
    ...store,
    stateOf: (id) => saver.current?.state(id),
    counts: countsOf(entries, (id) => saver.current?.state(id)),
    online,
    needsSignIn: saver.current?.needsSignIn ?? false,
    retry: () => saver.current?.retry(),
    keepMine: (id) => saver.current?.keepMine(id),
    takeTheirs: (id) => {
      const theirs = saver.current?.takeTheirs(id);
      if (!theirs) return;
      const mine = store.sheet.texts.get(id) ?? {};
      const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
      store.dispatch({
        type: 'DO',
        deed: 'DECIDE',
        texts: [...fields].map((column) => ({ row: id, column, text: theirs[column] ?? '' })),
      });
    },
  };
}

function countsOf(
  entries: readonly LoadedEntry[],
  stateOf: (id: string) => RowSaving | undefined,
): SavingCounts {
  const counts = { UNSAVED: 0, WAITING: 0, FAILED: 0, SAVED: 0, CONFLICT: 0 };
  for (const { id } of entries) {
    const state = stateOf(id);
    if (state) counts[placeOf(state)] += 1;
  }
  return {
    unsaved: counts.UNSAVED,
    waiting: counts.WAITING,
    refused: counts.FAILED,
    conflicts: counts.CONFLICT,
  };
}

function placeOf(state: RowSaving): Keeping | 'CONFLICT' {
  if (state.conflict) return 'CONFLICT';
  if (state.refusal) return 'FAILED';
  if (state.unanswered) return 'WAITING';
  return state.isSaved ? 'SAVED' : 'UNSAVED';
}

/** Where a field of an entry is kept by now; null where nothing of it is to be told. */
export function keepingOf(state: RowSaving | undefined, field: string): Keeping | null {
  if (!state) return null;
  const text = state.texts[field] ?? '';
  if (text === (state.saved.texts[field] ?? '')) return text === '' ? null : 'SAVED';
  const place = placeOf(state);
  return place === 'CONFLICT' ? null : place;
}

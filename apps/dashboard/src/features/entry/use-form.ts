import { useMemo, useRef, useState, type RefObject } from 'react';
import type { EntryPartsFragment } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { EntryFacts, SheetDefaults } from './entry-facts.js';
import { textsOf } from './entry-texts.js';
import type { EntryWords } from './entry-words.js';
import type { GridHandle } from './grid/grid.js';
import type { GridColumn, GridRow } from './grid/grid.model.js';
import type { CellPlace } from './grid/sheet.js';
import { readPasted } from './pasted-number.js';
import { openQuestion, settleStyles, type FactsById, type StyleQuestion } from './pasted-style.js';
import { saySame, type EntryReading } from './read-entry.js';
import { useReads } from './use-reads.js';
import { useFormWords } from './use-form-words.js';
import type { KeptEntries } from './saving/kept-drafts.js';
import { useEntries, type EntryStore } from './saving/use-entries.js';
import { entrySender } from './send-entries.js';

interface FormOptions {
  /** Under which this browser keeps what is not sent. */
  readonly sheet: string;
  readonly agencyId: string;
  readonly facts: readonly EntryFacts[];
  /** What the server has, where anything was written. */
  readonly entries: ReadonlyMap<string, EntryPartsFragment>;
  readonly kept: KeptEntries;
  readonly defaults: (roundId: string) => SheetDefaults;
  /** The cell that the reader was led to. */
  readonly start?: CellPlace | null;
}

export interface FormHook {
  readonly store: EntryStore;
  readonly byId: FactsById;
  readonly entries: ReadonlyMap<string, EntryPartsFragment>;
  readonly reads: ReadonlyMap<string, EntryReading>;
  readonly words: EntryWords;
  /** Whether anything can be typed. */
  readonly isOpen: boolean;
  /** Why the approver sent an entry back; null where it was not. */
  readonly returnReasonOf: (id: string) => string | null;
  readonly question: StyleQuestion | null;
  readonly answer: (style: 'VI' | 'EN') => void;
  /** What the table shows, for what is pasted on it. */
  readonly shown: { current: { rows: readonly GridRow[]; columns: readonly GridColumn[] } };
  /** The row and the column that the reader is at. */
  readonly at: CellPlace | null;
  readonly grid: RefObject<GridHandle | null>;
  /** Where the keyboard goes from the table, to all about its active cell. */
  readonly panel: RefObject<HTMLSelectElement | null>;
}

/** What is typed into a form, read and checked as it is typed, on its way to the server. */
export function useForm({ facts, entries, kept, defaults, ...given }: FormOptions): FormHook {
  const { w } = usePageWording();
  const byId: FactsById = useMemo(() => new Map(facts.map((one) => [one.id, one])), [facts]);
  const latest = useRef({ byId, w });
  latest.current = { byId, w };
  const shown = useRef<FormHook['shown']['current']>({ rows: [], columns: [] });
  const grid = useRef<GridHandle>(null);
  const panel = useRef<HTMLSelectElement>(null);
  const [at, setAt] = useState<CellPlace | null>(given.start ?? null);
  /** The style that was answered last: what is typed after it is not asked about again. */
  const [style, setStyle] = useState<'VI' | 'EN' | ''>('');
  const [send] = useState(() =>
    entrySender(
      given.agencyId,
      () => latest.current.byId,
      () => latest.current.w,
    ),
  );
  const [loaded] = useState(() =>
    facts.map((of) => {
      const entry = entries.get(of.id);
      return { id: of.id, texts: textsOf(entry, of, w), revision: entry?.revision ?? 0 };
    }),
  );
  const store = useEntries({
    sheet: given.sheet,
    entries: loaded,
    kept,
    send,
    isSame: (id, a, b) => {
      const of = byId.get(id);
      return of !== undefined && saySame(a, b, of);
    },
    shown,
    onVisit: (row, column) => setAt({ row, column }),
    onOpen: () => panel.current?.focus(),
    beside: ({ row, column }) =>
      column === 'value'
        ? [
            { row, column: 'style', text: style },
            { row, column: 'pasted', text: '' },
          ]
        : [],
    settle: (pasted) => {
      const texts = readPasted(pasted, w.locale === 'vi' ? 'VI' : 'EN');
      return [...texts, ...settleStyles(texts, byId)];
    },
  });
  const reads = useReads(facts, store.sheet.texts, defaults);
  const words = useFormWords(store);
  const question = openQuestion(store.sheet, byId, reads);
  return {
    ...{ store, byId, entries, reads, words, question, shown, at, grid, panel },
    isOpen: facts.some(({ mayEnter }) => mayEnter),
    returnReasonOf: (id) => {
      const entry = entries.get(id);
      return entry?.state === 'RETURNED' ? (entry.returnReason ?? null) : null;
    },
    answer: (chosen) => {
      setStyle(chosen);
      const texts = (question?.ids ?? []).map((row) => ({ row, column: 'style', text: chosen }));
      store.dispatch({ type: 'DO', deed: 'DECIDE', texts });
    },
  };
}

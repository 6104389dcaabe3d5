import { useMemo, useRef, useState } from 'react';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { EntryFacts, SheetDefaults } from './entry-facts.js';
import type { GridColumn, GridRow } from './grid/grid.model.js';
import { openQuestion, settleStyles, type FactsById, type StyleQuestion } from './pasted-style.js';
import { saySame, type EntryReading } from './read-entry.js';
import { useReads } from './use-reads.js';
import { useEntries, type EntryStore, type KeptEntries, type LoadedEntry } from './saving/use-entries.js';
import { entrySender } from './send-entries.js';

interface FormOptions {
  /** Under which this browser keeps what is not sent. */
  readonly sheet: string;
  readonly agencyId: string;
  readonly facts: readonly EntryFacts[];
  readonly loaded: readonly LoadedEntry[];
  readonly kept: KeptEntries;
  readonly defaults: (roundId: string) => SheetDefaults;
  readonly onOpen: () => void;
}

export interface FormHook {
  readonly store: EntryStore;
  readonly reads: ReadonlyMap<string, EntryReading>;
  readonly question: StyleQuestion | null;
  readonly answer: (style: 'VI' | 'EN') => void;
  /** What the table shows, for what is pasted on it. */
  readonly shown: { current: { rows: readonly GridRow[]; columns: readonly GridColumn[] } };
  /** The row and the column that the reader is at. */
  readonly at: { readonly row: string; readonly column: string } | null;
}

/** What is typed into a form, read and checked as it is typed, on its way to the server. */
export function useForm({ sheet, agencyId, facts, loaded, kept, defaults, onOpen }: FormOptions): FormHook {
  const { w } = usePageWording();
  const byId: FactsById = useMemo(() => new Map(facts.map((one) => [one.id, one])), [facts]);
  const latest = useRef({ byId, w });
  latest.current = { byId, w };
  const shown = useRef<FormHook['shown']['current']>({ rows: [], columns: [] });
  const [at, setAt] = useState<FormHook['at']>(null);
  /** The style that was answered last: what is typed after it is not asked about again. */
  const [style, setStyle] = useState<'VI' | 'EN' | ''>('');
  const [send] = useState(() =>
    entrySender(
      agencyId,
      () => latest.current.byId,
      () => latest.current.w,
    ),
  );
  const store = useEntries({
    sheet,
    entries: loaded,
    kept,
    send,
    isSame: (id, a, b) => {
      const of = byId.get(id);
      return of !== undefined && saySame(a, b, of);
    },
    shown,
    onVisit: (row, column) => setAt({ row, column }),
    onOpen,
    beside: ({ row, column }) => (column === 'value' ? [{ row, column: 'style', text: style }] : []),
    settle: (texts) => settleStyles(texts, byId),
  });
  const reads = useReads(facts, store.sheet.texts, defaults);
  const question = openQuestion(store.sheet, byId, reads);
  return {
    store,
    reads,
    question,
    answer: (chosen) => {
      setStyle(chosen);
      const texts = (question?.ids ?? []).map((row) => ({ row, column: 'style', text: chosen }));
      store.dispatch({ type: 'DO', deed: 'DECIDE', texts });
    },
    shown,
    at,
  };
}

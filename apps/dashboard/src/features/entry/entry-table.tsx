import type { ReactNode } from 'react';
import { momentText } from '../../ui/moment-text.js';
import { CellPanel } from './cell-panel.js';
import type { EntryFacts } from './entry-facts.js';
import styles from './entry.module.css';
import { Grid } from './grid/grid.js';
import type { GridColumn, GridRow } from './grid/grid.model.js';
import { wordsOf } from './grid/said.words.js';
import { KeyboardHelp } from './keyboard-help.js';
import { OutsideCells } from './outside-cells.js';
import { SavingLine } from './saving-line.js';
import { StyleQuestion } from './style-question.js';
import type { FormHook } from './use-form.js';
import type { SheetHeadHook } from './use-sheet-head.js';

interface EntryTableProps {
  readonly form: FormHook;
  /** What is said once for the form, where it stands over the table. */
  readonly head?: SheetHeadHook;
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Many columns: what was understood stands under the active cell only. */
  readonly compact?: boolean;
  /** The entry of the active cell; null where it has none. */
  readonly active: EntryFacts | null;
  /** Over all about it: of which period it is, where there are several. */
  readonly lead?: ReactNode;
}

/** All strokes of the panel on one field are one step of undo; the table counts its own from 1. */
const PANEL_VISIT = -1;

/** The table of a form with what is to be asked and said of it, and all about its active cell beside it. */
export function EntryTable(props: EntryTableProps) {
  const { form, head, label, columns, rows, compact = false, active, lead } = props;
  const { store, reads, words, question, grid } = form;
  const { t, w } = words;
  form.shown.current = { rows, columns };
  // What was pressed goes with its answer: the keyboard, Ctrl+Z too, is the table's again.
  const back = () => grid.current?.focus();
  const last = active && form.entries.get(active.id);
  return (
    <>
      {question ? (
        <StyleQuestion
          asked={question}
          onAnswer={(style) => {
            form.answer(style);
            back();
          }}
        />
      ) : null}
      <OutsideCells
        skipped={store.sheet.skipped}
        onForget={() => {
          store.dispatch({ type: 'FORGET_SKIPPED' });
          back();
        }}
      />
      <div className={`${styles['lines']} screen-only`}>
        <p role="status" className={styles['said']}>
          {wordsOf(store.said, t.entryGrid)}
        </p>
        {form.isOpen ? <SavingLine store={store} head={head} /> : null}
      </div>
      <div className={styles['work']}>
        <Grid
          label={label}
          corner={t.entry.rowHead}
          columns={columns}
          rows={rows}
          words={t.entryGrid}
          deeds={store.deeds}
          compact={compact}
          handle={grid}
          start={form.at}
        />
        <CellPanel
          key={active?.id ?? ''}
          facts={active}
          texts={active ? store.sheet.texts.get(active.id) : undefined}
          read={active ? reads.get(active.id) : undefined}
          saving={active ? store.stateOf(active.id) : undefined}
          returnReason={active && form.returnReasonOf(active.id)}
          last={last ? t.entry.lastBy(last.enteredByName, momentText(last.enteredAt, w.locale)) : null}
          words={words}
          first={form.panel}
          lead={lead}
          onBack={back}
          onWrite={(texts) => {
            if (!active) return;
            const written = Object.entries(texts).map(([column, text]) => ({ row: active.id, column, text }));
            store.dispatch({ type: 'DO', deed: 'TYPE', texts: written, visit: PANEL_VISIT });
          }}
        />
      </div>
      <KeyboardHelp />
    </>
  );
}

import { previousPeriod, samePeriodLastYear } from '@waymark/domain';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SheetPartsFragment, ValueStatus } from '../../api/generated/graphql.js';
import { momentText } from '../../ui/moment-text.js';
import { BottomBar, countRows } from './bottom-bar.js';
import { CellPanel } from './cell-panel.js';
import { Conflict } from './conflict.js';
import { factsOf, type EntryFacts } from './entry-facts.js';
import styles from './entry.module.css';
import { textsOf } from './entry-texts.js';
import { statusWord, useEntryWording, type EntryWords } from './entry-words.js';
import { FormFile } from './file/form-file.js';
import { SignedFile } from './file/signed-file.js';
import { formColumns, formRow, valueColumn } from './form-rows.js';
import { Grid, type GridHandle } from './grid/grid.js';
import type { GridRow } from './grid/grid.model.js';
import { wordsOf } from './grid/said.words.js';
import { KeyboardHelp } from './keyboard-help.js';
import { OutsideCells } from './outside-cells.js';
import { readEntry, stateOf } from './read-entry.js';
import type { KeptEntries } from './saving/use-entries.js';
import { SavingLine } from './saving-line.js';
import { SheetHead } from './sheet-head.js';
import { StyleQuestion } from './style-question.js';
import { useForm } from './use-form.js';
import { useRows } from './use-rows.js';
import { useSheetHead } from './use-sheet-head.js';
import { useSubmit } from './use-submit.js';

interface EntryFormProps {
  readonly sheet: SheetPartsFragment;
  readonly today: string;
  readonly name: string;
  readonly kept: KeptEntries;
  /** What each row is called, with its area where the rows are of several. */
  readonly nameOf: (facts: EntryFacts) => string;
  readonly onSent: () => void;
  readonly reload: () => void;
}

/** The form of a period: one column to type into, everything else beside it. */
export function EntryForm({ sheet, today, name, kept, nameOf, onSent, reload }: EntryFormProps) {
  const words = useEntryWording();
  const { t, w } = words;
  const { round, submission } = sheet;
  const grid = useRef<GridHandle>(null);
  const panel = useRef<HTMLSelectElement>(null);
  const statusField = useRef<HTMLSelectElement>(null);
  const facts = useMemo(() => sheet.rows.map((row) => factsOf(row, round, today)), [sheet, round, today]);
  const [loaded] = useState(() =>
    sheet.rows.flatMap(({ entry }, i) => {
      const of = facts[i];
      return of ? [{ id: of.id, texts: textsOf(entry, of, w), revision: entry?.revision ?? 0 }] : [];
    }),
  );
  const head = useSheetHead(sheet);
  const status = (head.typed.status || null) as ValueStatus | null;
  const source = head.typed.sourceRef || (submission.documentId ?? '');
  const sheetSays = useMemo(() => ({ status, source }), [status, source]);
  const defaults = useCallback(() => sheetSays, [sheetSays]);
  const isOpen = sheet.rows.some(({ mayEnter }) => mayEnter);
  const form = useForm({
    ...{ sheet: name, agencyId: sheet.agency.id, facts, loaded, kept, defaults },
    onOpen: () => panel.current?.focus(),
  });
  const { store, reads, question, answer, shown, at } = form;
  const entries = useMemo(
    () => new Map(facts.map(({ id }, i) => [id, sheet.rows[i]?.entry ?? null])),
    [facts, sheet],
  );
  const returnReasonOf = (id: string) => {
    const entry = entries.get(id);
    return entry?.state === 'RETURNED' ? (entry.returnReason ?? null) : null;
  };

  const { keepMine, takeTheirs } = store;
  const decide = useRef({ keepMine, takeTheirs });
  decide.current = { keepMine, takeTheirs };
  const entryWords: EntryWords = useMemo(
    () => ({
      ...words,
      styles: { number: styles['number'] },
      periods: { lastYear: samePeriodLastYear(round.period), previous: previousPeriod(round.period) },
      conflict: (theirs, id) => (
        <Conflict
          theirs={theirs}
          onMine={() => decide.current.keepMine(id)}
          onTheirs={() => decide.current.takeTheirs(id)}
        />
      ),
    }),
    [words, round.period],
  );
  const columns = useMemo(() => formColumns(entryWords), [entryWords]);
  const sheetStatus = statusWord(status, words);
  const rows: readonly GridRow[] = useRows(
    facts.map((of) => ({
      of,
      uses: [
        store.sheet.texts.get(of.id),
        reads.get(of.id),
        store.stateOf(of.id),
        isOpen,
        sheetStatus,
        store.sheet.skipped,
        entryWords,
      ],
      make: () =>
        formRow(
          {
            facts: of,
            texts: store.sheet.texts.get(of.id),
            read: reads.get(of.id)!,
            saving: store.stateOf(of.id),
            isOpen,
            returnReason: returnReasonOf(of.id),
            sheetStatus,
            skipped: Object.fromEntries(
              store.sheet.skipped
                .filter(({ row, reason }) => row === of.id && reason === 'READ_ONLY')
                .map(({ column, text }) => [column, text]),
            ),
          },
          nameOf(of),
          entryWords,
        ),
    })),
  );
  shown.current = { rows, columns };

  const all = facts.map(({ id }) => reads.get(id)!);
  const counts = countRows(all);
  const isSettled = head.isSaved && store.counts.unsaved + store.counts.waiting + store.counts.refused === 0;
  const submit = useSubmit({ sheet, isSettled, retry: store.retry, onSent });
  const active = facts.find(({ id }) => id === at?.row) ?? null;
  const goToNext = () => {
    const from = facts.findIndex(({ id }) => id === at?.row);
    const order = [...facts.slice(from + 1), ...facts.slice(0, from + 1)];
    const next = order.find((of) => {
      const read = reads.get(of.id)!;
      return !['FILLED', 'MISSING'].includes(stateOf(read)) || store.stateOf(of.id)?.conflict;
    });
    if (next) grid.current?.goTo(next.id, valueColumn(next));
    else statusField.current?.focus();
  };
  const { row: wanted } = useSearch({ from: '/entry/$roundId' });
  const first = facts.find(({ seriesId }) => seriesId === wanted);
  const [firstId, firstColumn] = [first?.id, first && valueColumn(first)];
  useEffect(() => {
    if (!firstId || !firstColumn) return;
    // After the heading of the page, which takes the focus when the page is new.
    const frame = requestAnimationFrame(() => grid.current?.goTo(firstId, firstColumn));
    return () => cancelAnimationFrame(frame);
  }, [firstId, firstColumn]);
  const last = active && entries.get(active.id);
  return (
    <>
      <FormFile
        sheet={sheet}
        facts={facts}
        isOpen={isOpen}
        nameOf={nameOf}
        words={entryWords}
        read={(of, texts) => readEntry({ ...store.sheet.texts.get(of.id), ...texts }, of, sheetSays)}
        onTake={(texts) => store.dispatch({ type: 'DO', deed: 'PASTE', texts })}
      />
      <SheetHead
        head={head}
        disabled={!isOpen}
        needsStatus={isOpen && counts.withoutStatus > 0}
        statusField={statusField}
      >
        <SignedFile sheet={sheet} reload={reload} />
      </SheetHead>
      {question ? (
        <StyleQuestion
          asked={question}
          onAnswer={(style) => {
            answer(style);
            // The buttons go with the answer: the keyboard, Ctrl+Z too, is the table's again.
            grid.current?.focus();
          }}
        />
      ) : null}
      <OutsideCells
        skipped={store.sheet.skipped}
        onForget={() => {
          store.dispatch({ type: 'FORGET_SKIPPED' });
          grid.current?.focus();
        }}
      />
      <div className={`${styles['lines']} screen-only`}>
        <p role="status" className={styles['said']}>
          {wordsOf(store.said, t.entryGrid)}
        </p>
        {isOpen ? <SavingLine store={store} /> : null}
      </div>
      <div className={styles['work']}>
        <Grid
          label={w.title(round.form)}
          corner={t.entry.rowHead}
          columns={columns}
          rows={rows}
          words={t.entryGrid}
          deeds={store.deeds}
          handle={grid}
        />
        <CellPanel
          key={active?.id ?? ''}
          facts={active}
          texts={active ? store.sheet.texts.get(active.id) : undefined}
          read={active ? reads.get(active.id) : undefined}
          saving={active ? store.stateOf(active.id) : undefined}
          returnReason={active && returnReasonOf(active.id)}
          last={last ? t.entry.lastBy(last.enteredByName, momentText(last.enteredAt, w.locale)) : null}
          isOpen={isOpen}
          words={entryWords}
          first={panel}
          onBack={() => grid.current?.focus()}
          onWrite={(texts) => {
            if (!active) return;
            const written = Object.entries(texts).map(([column, text]) => ({ row: active.id, column, text }));
            store.dispatch({ type: 'DO', deed: 'TYPE', texts: written, visit: -1 - active.n });
          }}
        />
      </div>
      <KeyboardHelp />
      <BottomBar
        counts={counts}
        conflicts={store.counts.conflicts}
        maySubmit={sheet.steps.includes('SUBMIT') || (isOpen && submission.state !== 'SUBMITTED')}
        submitting={submit.isUnderWay}
        problem={submit.problem}
        onSubmit={submit.start}
        onNext={goToNext}
      />
    </>
  );
}

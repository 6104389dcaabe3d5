import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { SheetPartsFragment } from '../../api/generated/graphql.js';
import { momentText } from '../../ui/moment-text.js';
import { CellPanel } from './cell-panel.js';
import { Conflict } from './conflict.js';
import { entryId, type EntryFacts, type SheetDefaults } from './entry-facts.js';
import styles from './entry.module.css';
import { textsOf } from './entry-texts.js';
import { useEntryWording, type EntryWords } from './entry-words.js';
import { Grid, type GridHandle } from './grid/grid.js';
import { wordsOf } from './grid/said.words.js';
import { KeyboardHelp } from './keyboard-help.js';
import { OutsideCells } from './outside-cells.js';
import { factsOfPeriods, type PeriodColumn } from './period-columns.js';
import { periodGridColumns, usePeriodRows } from './period-rows.js';
import { PeriodsBar } from './periods-bar.js';
import type { KeptEntries } from './saving/use-entries.js';
import { SavingLine } from './saving-line.js';
import { StyleQuestion } from './style-question.js';
import { useForm } from './use-form.js';

interface PeriodsGridProps {
  readonly sheet: SheetPartsFragment;
  readonly columns: readonly PeriodColumn[];
  readonly today: string;
  readonly name: string;
  readonly kept: KeptEntries;
  readonly nameOf: (facts: EntryFacts) => string;
}

/** The table of many periods, all about its active cell beside it, and what is still to do under it. */
export function PeriodsGrid({ sheet, columns, today, name, kept, nameOf }: PeriodsGridProps) {
  const words = useEntryWording();
  const { t, w } = words;
  const grid = useRef<GridHandle>(null);
  const panel = useRef<HTMLSelectElement>(null);
  const sheets = useMemo(() => columns.flatMap((column) => column.sheet ?? []), [columns]);
  const facts = useMemo(() => factsOfPeriods(sheet, sheets, today), [sheet, sheets, today]);
  const byId = useMemo(() => new Map(facts.map((one) => [one.id, one])), [facts]);
  const entries = useMemo(
    () =>
      new Map(
        sheets.flatMap((one) =>
          one.rows.map(({ series, entry }) => [entryId(one.round.id, series.id), entry ?? null] as const),
        ),
      ),
    [sheets],
  );
  const [loaded] = useState(() =>
    facts.map((of) => {
      const entry = entries.get(of.id);
      return { id: of.id, texts: textsOf(entry, of, w), revision: entry?.revision ?? 0 };
    }),
  );
  const says = useMemo(
    () =>
      new Map(
        sheets.map(({ round, submission }): [string, SheetDefaults] => [
          round.id,
          // Which kind of figures a form brings is asked on its own page.
          { status: submission.status ?? 'UNKNOWN', source: submission.sourceRef ?? '' },
        ]),
      ),
    [sheets],
  );
  const defaults = useCallback((roundId: string) => says.get(roundId) ?? NOTHING, [says]);
  const form = useForm({
    ...{ sheet: name, agencyId: sheet.agency.id, facts, loaded, kept, defaults },
    onOpen: () => panel.current?.focus(),
  });
  const { store, reads, question, answer, shown, at } = form;
  const { keepMine, takeTheirs } = store;
  const decide = useRef({ keepMine, takeTheirs });
  decide.current = { keepMine, takeTheirs };
  const entryWords: EntryWords = useMemo(
    () => ({
      ...words,
      styles: { number: styles['number'] },
      periods: { lastYear: null, previous: null },
      conflict: (theirs, id) => (
        <Conflict
          theirs={theirs}
          onMine={() => decide.current.keepMine(id)}
          onTheirs={() => decide.current.takeTheirs(id)}
        />
      ),
    }),
    [words],
  );
  const returnReasonOf = useCallback(
    (id: string) => {
      const entry = entries.get(id);
      return entry?.state === 'RETURNED' ? (entry.returnReason ?? null) : null;
    },
    [entries],
  );
  const gridColumns = useMemo(() => periodGridColumns(columns, entryWords), [columns, entryWords]);
  const rows = usePeriodRows({
    ...{ rows: sheet.rows, columns, byId, store, reads, returnReasonOf, nameOf },
    words: entryWords,
  });
  shown.current = { rows, columns: gridColumns };

  const activeId = at ? entryId(at.column, at.row) : '';
  const active = byId.get(activeId) ?? null;
  const last = entries.get(activeId);
  const column = at ? columns.find(({ id }) => id === at.column) : undefined;
  return (
    <>
      <p className={`${styles['muted']} screen-only`}>{t.entry.periodsLead}</p>
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
        <SavingLine store={store} />
      </div>
      <div className={styles['work']}>
        <Grid
          label={t.entry.views.periods}
          corner={t.entry.rowHead}
          columns={gridColumns}
          rows={rows}
          words={t.entryGrid}
          deeds={store.deeds}
          compact
          handle={grid}
        />
        <CellPanel
          key={activeId}
          facts={active}
          texts={store.sheet.texts.get(activeId)}
          read={reads.get(activeId)}
          saving={store.stateOf(activeId)}
          returnReason={returnReasonOf(activeId)}
          last={last ? t.entry.lastBy(last.enteredByName, momentText(last.enteredAt, w.locale)) : null}
          isOpen={active?.mayEnter ?? false}
          words={entryWords}
          first={panel}
          lead={
            column ? (
              <p>
                <strong>{w.period(column.period, 'LONG', null)}</strong>{' '}
                {column.sheet ? (
                  <Link
                    to="/entry/$roundId"
                    params={{ roundId: column.id }}
                    search={({ unit }) => (unit === undefined ? {} : { unit })}
                  >
                    {t.entry.openPeriod}
                  </Link>
                ) : (
                  <span className={styles['muted']}>{t.entry.periodPastText}</span>
                )}
              </p>
            ) : null
          }
          onBack={() => grid.current?.focus()}
          onWrite={(texts) => {
            if (!active) return;
            const written = Object.entries(texts).map(([field, text]) => ({
              ...{ row: active.id, column: field, text },
            }));
            store.dispatch({ type: 'DO', deed: 'TYPE', texts: written, visit: -1 - facts.indexOf(active) });
          }}
        />
      </div>
      <KeyboardHelp />
      <PeriodsBar
        facts={facts}
        reads={reads}
        store={store}
        from={activeId}
        onNext={({ id, seriesId }) => grid.current?.goTo(seriesId, id.slice(0, id.indexOf(' ')))}
      />
    </>
  );
}

const NOTHING: SheetDefaults = { status: 'UNKNOWN', source: '' };

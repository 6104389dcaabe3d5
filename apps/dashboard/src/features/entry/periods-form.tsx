import { useCallback, useEffect, useMemo, useState } from 'react';
import { client, failureOf, useRead, type ReadFailure } from '../../api/client.js';
import type { SheetPartsFragment, SheetQuery } from '../../api/generated/graphql.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { entryId, factsOf, type EntryFacts, type SheetDefaults } from './entry-facts.js';
import { owedQuery, sheetQuery } from './entry.graphql.js';
import styles from './entry.module.css';
import { fieldOf, textsOf } from './entry-texts.js';
import { meaningText, remarksOf, useEntryWording, type EntryWords } from './entry-words.js';
import { Conflict } from './conflict.js';
import { Grid } from './grid/grid.js';
import type { CellView, GridColumn } from './grid/grid.model.js';
import { wordsOf } from './grid/said.words.js';
import { KeyboardHelp } from './keyboard-help.js';
import { OutsideCells } from './outside-cells.js';
import { keepingOf, type KeptEntries } from './saving/use-entries.js';
import { SavingLine } from './saving-line.js';
import { StyleQuestion } from './style-question.js';
import { useForm } from './use-form.js';
import { useRows } from './use-rows.js';

const MOST_PERIODS = 24;

interface PeriodsProps {
  readonly sheet: SheetPartsFragment;
  readonly today: string;
  readonly name: string;
  readonly kept: KeptEntries;
  readonly nameOf: (facts: EntryFacts) => string;
}

/** Many periods of a form side by side: a column each, typed over and pasted into like a spreadsheet. */
export function PeriodsForm(props: PeriodsProps) {
  const { t } = useEntryWording();
  const { round, agency } = props.sheet;
  const owed = useRead(owedQuery, {}, { fresh: true });
  const rounds = useMemo(
    () =>
      (owed.data?.owed ?? [])
        .filter((one) => one.round.formId === round.formId && one.agency.id === agency.id)
        .map((one) => one.round.id),
    [owed.data, round.formId, agency.id],
  );
  const { sheets, failure, retry } = useSheets(rounds, agency.id);
  if (owed.failure) return <Failure failure={owed.failure} retry={owed.retry} />;
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!owed.data || !sheets) return <Skeleton rows={14} height={2.1} />;
  if (sheets.length === 0) return <Notice title={t.entry.views.periods} text={t.entry.periodsNone} />;
  return <Periods {...props} sheets={sheets} />;
}

/** The sheets of several rounds, oldest first; null while they are under way. */
function useSheets(rounds: readonly string[], agencyId: string) {
  const [answer, setAnswer] = useState<{
    sheets: readonly SheetPartsFragment[] | null;
    failure: ReadFailure | null;
  }>({
    sheets: null,
    failure: null,
  });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (rounds.length === 0) return undefined;
    let isHere = true;
    void Promise.all(
      rounds.map((roundId) =>
        client
          .query<SheetQuery>(sheetQuery.toString(), { roundId, agencyId }, { requestPolicy: 'network-only' })
          .toPromise(),
      ),
    ).then((answers) => {
      if (!isHere) return;
      const error = answers.find((one) => one.error)?.error;
      const sheets = answers
        .flatMap(({ data }) => data?.sheet ?? [])
        .sort((a, b) => a.round.dueOn.localeCompare(b.round.dueOn))
        .slice(-MOST_PERIODS);
      setAnswer(error ? { sheets: null, failure: failureOf(error) } : { sheets, failure: null });
    });
    return () => {
      isHere = false;
    };
  }, [rounds, agencyId, tries]);
  return { ...answer, retry: () => setTries((count) => count + 1) };
}

function Periods({
  sheet,
  sheets,
  today,
  name,
  kept,
  nameOf,
}: PeriodsProps & { readonly sheets: readonly SheetPartsFragment[] }) {
  const words = useEntryWording();
  const { t, w } = words;
  const facts = useMemo(
    () => sheets.flatMap((one) => one.rows.map((row) => factsOf(row, one.round, today))),
    [sheets, today],
  );
  const byId = useMemo(() => new Map(facts.map((one) => [one.id, one])), [facts]);
  const [loaded] = useState(() =>
    sheets.flatMap((one) =>
      one.rows.flatMap(({ entry, series }) => {
        const of = byId.get(entryId(one.round.id, series.id));
        return of ? [{ id: of.id, texts: textsOf(entry, of, w), revision: entry?.revision ?? 0 }] : [];
      }),
    ),
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
    sheet: name,
    agencyId: sheet.agency.id,
    facts,
    loaded,
    kept,
    defaults,
    onOpen: nothing,
  });
  const { store, reads, question, answer, shown } = form;
  const entryWords: EntryWords = useMemo(
    () => ({
      ...words,
      styles: { number: styles['number'] },
      periods: { lastYear: null, previous: null },
      conflict: (theirs, id) => (
        <Conflict theirs={theirs} onMine={() => store.keepMine(id)} onTheirs={() => store.takeTheirs(id)} />
      ),
    }),
    [words],
  );
  const columns: readonly GridColumn[] = useMemo(
    () =>
      sheets.map(({ round }) => ({
        id: round.id,
        label: w.period(round.period, 'SHORT', null),
        align: 'END',
        width: 6.4,
        input: 'decimal',
      })),
    [sheets, w],
  );
  const rows = useRows(
    sheet.rows.map(({ n, series }) => {
      const cells = columns.map(({ id }) => byId.get(entryId(id, series.id)));
      const [first] = cells.filter((of) => of !== undefined);
      return {
        of: { id: series.id },
        uses: [
          entryWords,
          store.sheet.skipped,
          ...cells.flatMap((of) =>
            of ? [store.sheet.texts.get(of.id), reads.get(of.id), store.stateOf(of.id)] : [null],
          ),
        ],
        make: () => ({
          id: series.id,
          name: first ? nameOf(first) : '',
          head: (
            <>
              <span className={styles['number']}>{n}.</span> {first ? nameOf(first) : ''}
            </>
          ),
          cells: cells.map((of): CellView => {
            const read = of && reads.get(of.id);
            if (!of || !read) return { text: '', readOnly: true, remarks: [] };
            const saving = store.stateOf(of.id);
            return {
              place: { row: of.id, column: 'value' },
              text: fieldOf(store.sheet.texts.get(of.id), 'value'),
              readOnly: !of.mayEnter,
              meaning: meaningText(read, of, words),
              remarks: remarksOf(read, { facts: of, returnReason: null }, entryWords),
              keeping: of.mayEnter ? keepingOf(saving, 'value') : null,
              conflict: saving?.conflict ? entryWords.conflict(saving.conflict, of.id) : undefined,
              skipped: store.sheet.skipped.find(({ row, reason }) => row === of.id && reason === 'READ_ONLY')
                ?.text,
            };
          }),
        }),
      };
    }),
  );
  shown.current = { rows, columns };
  return (
    <>
      <p className={styles['muted']}>{t.entry.periodsLead}</p>
      {question ? <StyleQuestion asked={question} onAnswer={answer} /> : null}
      <OutsideCells
        skipped={store.sheet.skipped}
        onForget={() => store.dispatch({ type: 'FORGET_SKIPPED' })}
      />
      <div className={`${styles['lines']} screen-only`}>
        <p role="status" className={styles['said']}>
          {wordsOf(store.said, t.entryGrid)}
        </p>
        <SavingLine store={store} />
      </div>
      <Grid
        label={t.entry.views.periods}
        corner={t.entry.rowHead}
        columns={columns}
        rows={rows}
        words={t.entryGrid}
        deeds={store.deeds}
        compact
      />
      <KeyboardHelp />
    </>
  );
}

const NOTHING: SheetDefaults = { status: 'UNKNOWN', source: '' };
const nothing = () => undefined;

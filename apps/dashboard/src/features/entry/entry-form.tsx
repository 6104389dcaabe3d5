import { useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import type { SheetPartsFragment, ValueStatus } from '../../api/generated/graphql.js';
import { BottomBar, countRows } from './bottom-bar.js';
import { entriesOf, factsOf, nextAfter, type EntryFacts } from './entry-facts.js';
import { EntryTable } from './entry-table.js';
import { statusWord } from './entry-words.js';
import { FormFile } from './file/form-file.js';
import { SignedFile } from './file/signed-file.js';
import { formColumns, formRow, valueColumn } from './form-rows.js';
import { skippedAt } from './grid/use-sheet.js';
import { readEntry, stateOf } from './read-entry.js';
import type { KeptEntries } from './saving/kept-drafts.js';
import { SheetHead } from './sheet-head.js';
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
  const { round, submission } = sheet;
  const statusField = useRef<HTMLSelectElement>(null);
  const facts = useMemo(() => sheet.rows.map((row) => factsOf(row, round, today)), [sheet, round, today]);
  const entries = useMemo(() => entriesOf([sheet]), [sheet]);
  const head = useSheetHead(sheet, { name, kept });
  const status = (head.typed.status || null) as ValueStatus | null;
  const source = head.typed.sourceRef || (submission.documentId ?? '');
  const sheetSays = useMemo(() => ({ status, source }), [status, source]);
  const defaults = useCallback(() => sheetSays, [sheetSays]);
  const { row: wanted } = useSearch({ from: '/entry/$roundId' });
  const first = facts.find(({ seriesId }) => seriesId === wanted);
  const form = useForm({
    ...{ sheet: name, agencyId: sheet.agency.id, facts, entries, kept, defaults },
    start: first ? { row: first.id, column: valueColumn(first) } : null,
  });
  const { store, reads, words, isOpen, at } = form;
  const columns = useMemo(() => formColumns(words), [words]);
  const sheetStatus = statusWord(status, words);
  const { skipped } = store.sheet;
  const rows = useRows(
    facts.map((of) => ({
      of,
      // A reading is another one as soon as another text is read.
      uses: [reads.get(of.id), store.stateOf(of.id), sheetStatus, skipped, nameOf, words],
      make: () =>
        formRow(
          {
            facts: of,
            texts: store.sheet.texts.get(of.id),
            read: reads.get(of.id)!,
            saving: store.stateOf(of.id),
            returnReason: form.returnReasonOf(of.id),
            sheetStatus,
            skipped: (column) => skippedAt(skipped, of.id, column),
          },
          nameOf(of),
          words,
        ),
    })),
  );

  const counts = countRows(facts.map(({ id }) => reads.get(id)!));
  const { unsaved, waiting, refused } = store.counts;
  const saving = {
    isSettled: head.isSaved && unsaved + waiting + refused === 0,
    isCut: !store.online,
    needsSignIn: store.needsSignIn || head.needsSignIn,
    refused: refused + (head.isStuck ? 1 : 0),
    retry: () => {
      store.retry();
      head.retry();
    },
  };
  const submit = useSubmit({ sheet, saving, onSent });
  const goToNext = () => {
    const next = nextAfter(at?.row, facts, ({ id }) => {
      const state = stateOf(reads.get(id)!);
      return (state !== 'FILLED' && state !== 'MISSING') || Boolean(store.stateOf(id)?.conflict);
    });
    if (next) form.grid.current?.goTo({ row: next.id, column: valueColumn(next) });
    else statusField.current?.focus();
  };
  return (
    <>
      <FormFile
        sheet={sheet}
        facts={facts}
        isOpen={isOpen}
        nameOf={nameOf}
        words={words}
        read={(of, texts, over) =>
          readEntry({ ...store.sheet.texts.get(of.id), ...texts }, of, {
            status: ((over.status ?? status) || null) as ValueStatus | null,
            source: over.source ?? source,
          })
        }
        onTake={(texts, over) => {
          store.dispatch({ type: 'DO', deed: 'PASTE', texts });
          if (over.status !== undefined) head.write({ status: over.status });
          if (over.source !== undefined) head.write({ sourceRef: over.source });
        }}
      />
      <SheetHead
        head={head}
        disabled={!isOpen}
        needsStatus={isOpen && counts.withoutStatus > 0}
        statusField={statusField}
      >
        <SignedFile sheet={sheet} reload={reload} />
      </SheetHead>
      <EntryTable
        form={form}
        head={head}
        label={words.w.title(round.form)}
        columns={columns}
        rows={rows}
        active={(at && form.byId.get(at.row)) ?? null}
      />
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

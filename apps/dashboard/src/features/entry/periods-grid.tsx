import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { SheetPartsFragment } from '../../api/generated/graphql.js';
import { entriesOf, entryId, roundOf, type EntryFacts, type SheetDefaults } from './entry-facts.js';
import { EntryTable } from './entry-table.js';
import styles from './entry.module.css';
import { factsOfPeriods, type PeriodColumn } from './period-columns.js';
import { periodGridColumns, usePeriodRows } from './period-rows.js';
import { PeriodsBar } from './periods-bar.js';
import type { KeptEntries } from './saving/kept-drafts.js';
import { useForm } from './use-form.js';

interface PeriodsGridProps {
  readonly sheet: SheetPartsFragment;
  readonly columns: readonly PeriodColumn[];
  readonly today: string;
  readonly name: string;
  readonly kept: KeptEntries;
  readonly nameOf: (facts: EntryFacts) => string;
}

/** The table of many periods, and what is still to do under it. */
export function PeriodsGrid({ sheet, columns, today, name, kept, nameOf }: PeriodsGridProps) {
  const sheets = useMemo(() => columns.flatMap((column) => column.sheet ?? []), [columns]);
  const facts = useMemo(() => factsOfPeriods(sheet, sheets, today), [sheet, sheets, today]);
  const entries = useMemo(() => entriesOf(sheets), [sheets]);
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
  const form = useForm({ sheet: name, agencyId: sheet.agency.id, facts, entries, kept, defaults });
  const { words, at } = form;
  const { t, w } = words;
  const gridColumns = useMemo(() => periodGridColumns(columns, words), [columns, words]);
  const rows = usePeriodRows({ rows: sheet.rows, columns, form, nameOf });
  const activeId = at ? entryId(at.column, at.row) : '';
  const column = at ? columns.find(({ id }) => id === at.column) : undefined;
  return (
    <>
      <p className={`${styles['muted']} screen-only`}>{t.entry.periodsLead}</p>
      <EntryTable
        form={form}
        label={t.entry.views.periods}
        columns={gridColumns}
        rows={rows}
        compact
        active={form.byId.get(activeId) ?? null}
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
      />
      <PeriodsBar
        facts={facts}
        reads={form.reads}
        store={form.store}
        from={activeId}
        onNext={({ id, seriesId }) => form.grid.current?.goTo({ row: seriesId, column: roundOf(id) })}
      />
    </>
  );
}

const NOTHING: SheetDefaults = { status: 'UNKNOWN', source: '' };

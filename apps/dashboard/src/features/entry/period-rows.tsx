import { useMemo } from 'react';
import type { SheetRowPartsFragment } from '../../api/generated/graphql.js';
import { entryId, factsOf, type EntryFacts } from './entry-facts.js';
import styles from './entry.module.css';
import { fieldOf } from './entry-texts.js';
import { meaningText, remarksOf, type EntryWords } from './entry-words.js';
import type { CellView, GridColumn } from './grid/grid.model.js';
import { skippedAt } from './grid/use-sheet.js';
import { figureAt, type PeriodColumn } from './period-columns.js';
import { keepingOf } from './saving/use-entries.js';
import type { FormHook } from './use-form.js';
import { useRows } from './use-rows.js';

interface PeriodRowsOptions {
  readonly rows: readonly SheetRowPartsFragment[];
  readonly columns: readonly PeriodColumn[];
  readonly form: FormHook;
  readonly nameOf: (facts: EntryFacts) => string;
}

/** A column for each period, with how it stands under its name. */
export function periodGridColumns(
  columns: readonly PeriodColumn[],
  { t, w, e }: EntryWords,
): readonly GridColumn[] {
  return columns.map(({ id, period, sheet }) => ({
    id,
    label: w.period(period, 'SHORT', null),
    note: sheet ? e.labels.submissionState[sheet.submission.state] : t.entry.periodPast,
    align: 'END',
    width: 6.6,
    input: 'decimal',
  }));
}

/** The rows of a form over its periods: what is typed where a round is open, what is public elsewhere. */
export function usePeriodRows({ rows, columns, form, nameOf }: PeriodRowsOptions) {
  const { byId, store, reads, returnReasonOf, words } = form;
  const { sheet } = store;
  const ids = useMemo(
    () => rows.map(({ series }) => columns.map(({ id }) => entryId(id, series.id))),
    [rows, columns],
  );
  return useRows(
    rows.map((row, index) => {
      const { n, series } = row;
      const own = ids[index]!;
      return {
        of: { id: series.id },
        // A reading is another one as soon as another text is read.
        uses: [
          words,
          columns,
          nameOf,
          sheet.skipped,
          ...own.map((id) => reads.get(id)),
          ...own.map(store.stateOf),
        ],
        make: () => {
          const past = factsOf(row, { id: '', period: '' }, '');
          const name = nameOf(past);
          return {
            id: series.id,
            name,
            head: (
              <span className={styles['periodHead']} title={name}>
                <span>
                  <span className={styles['number']}>{n}.</span> {name}
                </span>
                <span className={styles['muted']}>
                  {words.w.locale === 'vi' ? past.indicator.unit.symbolVi : past.indicator.unit.symbolEn}
                </span>
              </span>
            ),
            cells: columns.map(({ id: columnId, period }, column): CellView => {
              const id = own[column]!;
              const of = byId.get(id);
              const read = reads.get(id);
              const figure = figureAt(past, period);
              const known = figure === null ? '' : words.w.number(figure, past.indicator.decimals ?? null);
              const skipped =
                skippedAt(sheet.skipped, id, 'value') ?? skippedAt(sheet.skipped, series.id, columnId);
              if (!of || !read) return { text: known, readOnly: true, remarks: [], skipped };
              const saving = store.stateOf(id);
              return {
                place: { row: id, column: 'value' },
                text: fieldOf(sheet.texts.get(id), 'value'),
                otherwise: known,
                readOnly: !of.mayEnter,
                meaning: meaningText(read, of, words),
                remarks: remarksOf(read, { facts: of, returnReason: returnReasonOf(id), saving }, words),
                keeping: of.mayEnter ? keepingOf(saving, 'value') : null,
                conflict: saving?.conflict ? words.conflict(saving.conflict, id) : undefined,
                skipped,
              };
            }),
          };
        },
      };
    }),
  );
}

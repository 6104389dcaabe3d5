import { previousPeriod, samePeriodLastYear, type Quantity } from '@waymark/domain';
import { changeText } from './change-text.js';
import type { EntryFacts } from './entry-facts.js';
import styles from './entry.module.css';
import { fieldOf, type EntryField } from './entry-texts.js';
import { meaningText, remarksOf, type EntryWords } from './entry-words.js';
import type { CellView, GridColumn, GridRow } from './grid/grid.model.js';
import type { RowTexts } from './grid/sheet.js';
import type { EntryReading } from './read-entry.js';
import type { RowSaving } from './saving/draft-saver.js';
import { keepingOf } from './saving/use-entries.js';

/** The columns of a form, in the order of the paper. */
export function formColumns({ t }: EntryWords): readonly GridColumn[] {
  const { columns, percent } = t.entry;
  return [
    { id: 'unit', label: columns.unit, align: 'START', width: 5 },
    { id: 'plan', label: columns.plan, align: 'END', width: 5.6 },
    { id: 'samePeriod', label: columns.samePeriod, align: 'END', width: 5.6 },
    { id: 'previous', label: columns.previous, align: 'END', width: 5.6 },
    { id: 'value', label: columns.value, align: 'END', width: 12.5, input: 'decimal' },
    { id: 'status', label: columns.status, align: 'START', width: 5.6, input: 'text' },
    { id: 'toDate', label: columns.toDate, align: 'END', width: 9, input: 'decimal' },
    { id: 'ofPlan', label: columns.ofPlan, note: percent, align: 'END', width: 4.8 },
    { id: 'ofSamePeriod', label: columns.ofSamePeriod, align: 'END', width: 5.6 },
    { id: 'note', label: columns.note, align: 'START', width: 7.5, input: 'text' },
  ];
}

/** The column that the value of a row is typed into: the sum since January where the series is one. */
export const valueColumn = ({ nature }: Pick<EntryFacts, 'nature'>): 'value' | 'toDate' =>
  nature === 'YEAR_TO_DATE' ? 'toDate' : 'value';

export interface FormRowFacts {
  readonly facts: EntryFacts;
  readonly texts: RowTexts | undefined;
  readonly read: EntryReading;
  readonly saving: RowSaving | undefined;
  readonly returnReason: string | null;
  /** The word for the kind of figures of the whole form. */
  readonly sheetStatus: string;
  /** What a paste brought to a column that did not take it. */
  readonly skipped: (column: string) => string | undefined;
}

/** A row of the form as the table shows it. */
export function formRow(row: FormRowFacts, name: string, words: EntryWords): GridRow {
  const { facts, texts, read, saving, skipped } = row;
  const { w } = words;
  const { unit } = facts.indicator;
  const decimals = facts.indicator.decimals ?? null;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : w.number(value, decimals);
  const { compared } = read;
  const typedColumn = valueColumn(facts);

  const shown = (column: string, text: string, meaning?: string): CellView => ({
    text,
    readOnly: true,
    remarks: [],
    meaning: meaning ?? null,
    skipped: skipped(column),
  });
  const typed = (field: EntryField, more: Partial<CellView>): CellView => ({
    place: { row: facts.id, column: field },
    text: fieldOf(texts, field),
    readOnly: !facts.mayEnter,
    remarks: [],
    keeping: facts.mayEnter ? keepingOf(saving, field) : null,
    ...more,
  });
  const value = typed('value', {
    meaning: meaningText(read, facts, words),
    remarks: remarksOf(read, row, words),
    conflict: saving?.conflict ? words.conflict(saving.conflict, facts.id) : undefined,
    skipped: skipped(typedColumn),
  });
  const other = typedColumn === 'value' ? compared?.yearToDate : compared?.ofPeriod;
  const sum = shown(typedColumn === 'value' ? 'toDate' : 'value', number(other?.value));
  const history = (period: string | null | undefined) =>
    facts.history.find((one) => one.period === period)?.value ?? null;
  return {
    id: facts.id,
    name,
    head: (
      <>
        <span className={styles['number']}>{facts.n}.</span> {name}
      </>
    ),
    cells: [
      shown('unit', w.locale === 'vi' ? unit.symbolVi : unit.symbolEn),
      shown('plan', number(facts.plan?.value)),
      shown(
        'samePeriod',
        number(compared ? compared.lastYear?.value : history(samePeriodLastYear(facts.period))),
      ),
      shown('previous', number(compared ? compared.previous?.value : history(previousPeriod(facts.period)))),
      typedColumn === 'value' ? value : sum,
      typed('status', { otherwise: row.sheetStatus }),
      typedColumn === 'toDate' ? value : sum,
      shown('ofPlan', percent(compared?.ofPlan, words)),
      shown('ofSamePeriod', changeText(compared?.onLastYear, facts.indicator, words.w)),
      typed('note', {}),
    ],
  };
}

function percent(share: Quantity<string> | undefined, { w }: EntryWords): string {
  return share?.value === null || share === undefined ? '' : w.number(share.value, 1);
}

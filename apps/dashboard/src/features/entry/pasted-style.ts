import { readTypedBlock, type BlockQuestion, type BlockRow } from '@waymark/domain';
import { roundOf, type EntryFacts } from './entry-facts.js';
import { fieldOf } from './entry-texts.js';
import type { NewText, Sheet } from './grid/sheet.js';
import type { EntryReading } from './read-entry.js';

export type FactsById = ReadonlyMap<string, EntryFacts>;

function evidence({ indicator, history }: EntryFacts): BlockRow {
  return { ...indicator, history: history.map(({ value }) => value) };
}

/** The figures of one round stand in one column. */
function byColumn<T extends { readonly row: string }>(texts: readonly T[]): readonly (readonly T[])[] {
  const columns = new Map<string, T[]>();
  for (const text of texts) {
    const column = roundOf(text.row);
    columns.set(column, [...(columns.get(column) ?? []), text]);
  }
  return [...columns.values()];
}

/**
 * How pasted values are to be read: where the column itself or its source settles the style, it is written beside the
 * value; where nothing does, nothing is, and the reader is asked.
 */
export function settleStyles(texts: readonly NewText[], facts: FactsById): readonly NewText[] {
  const values = texts.filter(({ row, column }) => column === 'value' && facts.has(row));
  return byColumn(values).flatMap((column) => {
    const block = readTypedBlock(
      column.map(({ text, number = null, style = null }) => [{ text, number, style }]),
      column.flatMap(({ row }) => {
        const of = facts.get(row);
        return of ? [evidence(of)] : [];
      }),
    );
    return column.map(({ row }, i): NewText => {
      const cell = block.cells[i]?.[0];
      const isSettled = cell?.reading.kind === 'VALUE' && cell.settledBy !== 'ITSELF';
      return {
        row,
        column: 'style',
        text: (isSettled && cell.reading.kind === 'VALUE' && cell.reading.style) || '',
      };
    });
  });
}

export interface StyleQuestion {
  readonly question: BlockQuestion;
  /** The entries that it is about, in the order of its cells. */
  readonly ids: readonly string[];
}

/** The first column in which values can be read in two ways; null without any. */
export function openQuestion(
  sheet: Pick<Sheet, 'texts'>,
  facts: FactsById,
  reads: ReadonlyMap<string, EntryReading>,
): StyleQuestion | null {
  const open = [...facts.values()].flatMap((of) =>
    reads.get(of.id)?.reading.kind === 'AMBIGUOUS'
      ? [{ row: of.id, text: fieldOf(sheet.texts.get(of.id), 'value'), of }]
      : [],
  );
  const [column] = byColumn(open);
  if (!column) return null;
  const { questions } = readTypedBlock(
    column.map(({ text }) => [text]),
    column.map(({ of }) => evidence(of)),
  );
  const [question] = questions;
  return question ? { question, ids: column.map(({ row }) => row) } : null;
}

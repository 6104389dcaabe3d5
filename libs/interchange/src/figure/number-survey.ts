import type { NumberStyle } from '@waymark/domain';
import type { NumberColumn, NumberQuestion } from '../file/opened-file.js';
import type { Row, RowBatch } from '../file/rows.js';
import { isBlank, readNumberText, styleOf } from './number-text.js';
import type { Plan } from './plan.js';
import type { ColumnStyle } from './value-cell.js';

interface Votes {
  /** Cells that are numbers and cells that are texts. */
  numbers: number;
  texts: number;
  vi: number;
  en: number;
  /** The first number that can be read in two ways. */
  either: { readonly line: number; readonly text: string } | null;
  /** The first number against the majority, to show where both styles stand. */
  firstVi: { readonly line: number; readonly text: string } | null;
}

export interface NumberFindings {
  /** Of the columns of values, in the order of the plan; null where it must be asked. */
  readonly styles: readonly (ColumnStyle | null)[];
  readonly columns: readonly NumberColumn[];
  readonly questions: readonly NumberQuestion[];
}

/** Rows after which a column whose style is plain by then is looked at no longer. */
const ENOUGH = 5_000;

export type GivenNumbers = NumberStyle | Readonly<Record<number, NumberStyle>> | undefined;

function given(numbers: GivenNumbers, column: number): NumberStyle | null {
  return typeof numbers === 'string' ? numbers : (numbers?.[column] ?? null);
}

/**
 * Decides how the numbers of each column are written, from all numbers of the column that can be read in one way only;
 * a column that has none such, but some that can be read in two, follows the others of the file; else it is asked.
 */
export async function surveyNumbers(
  plan: Plan,
  numbers: GivenNumbers,
  rows: () => AsyncIterable<RowBatch>,
): Promise<NumberFindings> {
  const fixed = plan.values.map(({ at, style }) => given(numbers, at + 1) ?? style);
  const votes = plan.values.map((): Votes => ({
    numbers: 0,
    texts: 0,
    vi: 0,
    en: 0,
    either: null,
    firstVi: null,
  }));
  if (fixed.includes(null)) await count(plan, votes, rows());
  const [anyVi, anyEn] = [votes.some(({ vi }) => vi > 0), votes.some(({ en }) => en > 0)];
  const others: NumberStyle | null = anyVi === anyEn ? null : anyVi ? 'VI' : 'EN';
  const found = plan.values.map((value, index) => {
    const own = votes[index];
    const style = fixed[index];
    if (style) return { style, because: given(numbers, value.at + 1) ? 'GIVEN' : 'LAYOUT' } as const;
    if (!own || (own.vi > 0 && own.en > 0 && (own.either || own.vi === own.en))) return null;
    // Where both stand, but each number has one reading only, the rarer ones are rejected and nothing is guessed.
    if (own.vi > own.en) return { style: 'VI', because: 'EVIDENCE' } as const;
    if (own.en > 0) return { style: 'EN', because: 'EVIDENCE' } as const;
    if (!own.either) return { style: others ?? 'EN', because: 'ONE_WAY', isNumeric: isNumeric(own) } as const;
    return others ? ({ style: others, because: 'OTHER_COLUMNS' } as const) : null;
  });
  return {
    styles: found.map((one) =>
      one && 'isNumeric' in one && one.isNumeric ? 'NUMERIC' : (one?.style ?? null),
    ),
    columns: found.flatMap((one, index) => {
      const value = plan.values[index];
      if (!one || !value) return [];
      return [{ column: value.at + 1, header: value.header, style: one.style, because: one.because }];
    }),
    questions: found.flatMap((one, index) => {
      const [value, own] = [plan.values[index], votes[index]];
      return one || !value || !own ? [] : [question(value.at + 1, value.header, own)];
    }),
  };
}

async function count(plan: Plan, votes: readonly Votes[], batches: AsyncIterable<RowBatch>): Promise<void> {
  const columns = plan.values.flatMap(({ at }, index) => {
    const own = votes[index];
    return own ? [{ at, own }] : [];
  });
  let seen = 0;
  for await (const { rows } of batches) {
    for (const row of rows) {
      if (row.line <= plan.headerLine) continue;
      if (row.line > plan.lastLine) return;
      for (const { at, own } of columns) vote(row, at, own);
      seen += 1;
    }
    if (seen >= ENOUGH && votes.every((own) => own.vi + own.en > 0 || isNumeric(own))) return;
  }
}

/** A column of a sheet whose cells are numbers has no style to find. */
function isNumeric({ numbers, texts }: Votes): boolean {
  return numbers > 0 && texts === 0;
}

function vote(row: Row, at: number, own: Votes): void {
  const text = row.cells[at];
  if (typeof text === 'number' || typeof text === 'object') own.numbers += 1;
  if (typeof text !== 'string' || (!text.includes('.') && !text.includes(',')) || isBlank(text)) return;
  own.texts += 1;
  if (styleOf(text) === 'NONE') {
    // "khoảng 1.234", "40,5 - 50": the numbers among the words.
    for (const [part] of text.matchAll(/\d[\d.,]*\d/g)) castVote(part, row.line, own);
  } else castVote(text, row.line, own);
}

function castVote(text: string, line: number, own: Votes): void {
  const style = styleOf(text);
  if (style === 'EN') own.en += 1;
  else if (style === 'VI') {
    own.vi += 1;
    own.firstVi ??= { line, text };
  } else if (style === 'EITHER') own.either ??= { line, text };
}

function question(column: number, header: string, own: Votes): NumberQuestion {
  const shown = own.either ?? own.firstVi ?? { line: 0, text: '' };
  const read = (style: NumberStyle): number | null => {
    const number = readNumberText(shown.text.trim(), style);
    return typeof number === 'string' ? null : number.value;
  };
  return {
    column,
    header,
    line: shown.line,
    asPrinted: shown.text.trim(),
    readings: { VI: read('VI'), EN: read('EN') },
    isMixed: own.vi > 0 && own.en > 0,
  };
}

import { plausibleStyle, type RowEvidence } from './plausible-style.js';
import { readTypedNumber } from './read-typed-number.js';
import {
  NUMBER_STYLES,
  type NumberStyle,
  type TypedAmbiguity,
  type TypedReading,
  type TypedUnit,
  type TypedValue,
} from './typed-number.js';

/** A cell of a pasted block: its text, and what its source handed over beside the text. */
export type PastedCell =
  | string
  | {
      readonly text: string;
      readonly number: number | null;
      /** How the source says that it writes its numbers. */
      readonly style?: NumberStyle | null;
    };

/** What the row of a block is about. */
export interface BlockRow extends RowEvidence {
  readonly unit: TypedUnit;
}

/** What decided between two readings: the text itself, a known style, the source's number, the column, the answer. */
export type SettledBy = 'ITSELF' | 'STYLE' | 'SOURCE' | 'COLUMN' | 'ANSWER';

export interface BlockCell {
  readonly reading: TypedReading;
  /** Null while it has to be asked about. */
  readonly settledBy: SettledBy | null;
}

/**
 * Why a column is asked about: nothing in it settles the style, its cells use both, or the style that they use makes
 * another cell a thousand times more or less than its series has ever been.
 */
export type QuestionReason = 'NO_EVIDENCE' | 'BOTH_STYLES' | 'AGAINST_HISTORY';

/** One of the cells that a question is about, with what speaks for each reading. */
export interface QuestionedCell {
  readonly row: number;
  readonly ambiguity: TypedAmbiguity;
  readonly history: readonly number[];
  readonly plausible: NumberStyle | null;
}

/** "Is 1.234 a thousand or a decimal?", asked once for a column. */
export interface BlockQuestion {
  readonly column: number;
  readonly reason: QuestionReason;
  readonly cells: readonly QuestionedCell[];
  /** How many cells of the column can only be read in each style. */
  readonly votes: Readonly<Record<NumberStyle, number>>;
  /** The style that fits each cell that says anything; null where none does, or where they differ. Named, not applied. */
  readonly plausible: NumberStyle | null;
}

export interface TypedBlock {
  /** By rows, as they were given. */
  readonly cells: readonly (readonly BlockCell[])[];
  /** At most one a column, from left to right. */
  readonly questions: readonly BlockQuestion[];
}

/**
 * Reads a pasted block, cell by cell: `rows[i]` is what `cells[i]` is about. A cell that can be read in two ways is
 * settled by a known `style`, by the number that its source handed over, or by the other cells of its column, and by what
 * its source says of itself, where all that tell use one style and the history does not contradict; else its column has a question. Nothing typed is lost.
 */
export function readTypedBlock(
  cells: readonly (readonly PastedCell[])[],
  rows: readonly BlockRow[],
  style: NumberStyle | null = null,
): TypedBlock {
  const read = cells.map((line, y) => line.map((cell) => readCell(cell, rows[y] ?? PLAIN, style)));
  const width = Math.max(0, ...read.map((line) => line.length));
  const questions: BlockQuestion[] = [];
  for (let column = 0; column < width; column += 1) {
    const declared = cells.flatMap((line) => declaredStyle(line[column]));
    const decided = decideColumn(read, rows, { column, declared });
    if (decided === null) continue;
    if (typeof decided === 'string') settle(read, column, decided, 'COLUMN');
    else questions.push(decided);
  }
  return { cells: read, questions };
}

/** The block with the questions of a column, or of all columns, answered. */
export function applyAnswer(block: TypedBlock, style: NumberStyle, column: number | null = null): TypedBlock {
  const isAnswered = (question: BlockQuestion): boolean => column === null || question.column === column;
  const cells = block.cells.map((line) => [...line]);
  for (const question of block.questions.filter(isAnswered)) settle(cells, question.column, style, 'ANSWER');
  return { cells, questions: block.questions.filter((question) => !isAnswered(question)) };
}

const declaredStyle = (cell: PastedCell | undefined): NumberStyle[] =>
  typeof cell === 'object' && cell.style ? [cell.style] : [];

const PLAIN: BlockRow = { unit: { code: 'count', kind: 'COUNT', scale: 1 } };

function readCell(cell: PastedCell, { unit }: BlockRow, style: NumberStyle | null): BlockCell {
  const { text, number } = typeof cell === 'string' ? { text: cell, number: null } : cell;
  const reading = readTypedNumber(text, { style: null, unit });
  if (reading.kind !== 'AMBIGUOUS') return { reading, settledBy: 'ITSELF' };
  const bySource = number === null ? null : sourceReading(reading, number);
  if (bySource) return { reading: bySource, settledBy: 'SOURCE' };
  return style === null
    ? { reading, settledBy: null }
    : { reading: reading.readings[index(style)], settledBy: 'STYLE' };
}

/** The reading that the number of the source rounds to, as written or as a percentage of it; null of neither. */
function sourceReading({ readings }: TypedAmbiguity, number: number): TypedValue | null {
  const fits = ({ value, lastDigit }: TypedValue): boolean => {
    const near = (candidate: number): boolean =>
      value !== null && Math.abs(candidate - value) <= lastDigit / 2 + Math.abs(value) * 1e-9;
    return near(number) || near(number * 100);
  };
  return readings.find(fits) ?? null;
}

const index = (style: NumberStyle): 0 | 1 => (style === 'VI' ? 0 : 1);

/** The style that settles a column, its question, or null where it needs neither. */
function decideColumn(
  read: readonly (readonly BlockCell[])[],
  rows: readonly BlockRow[],
  { column, declared }: { readonly column: number; readonly declared: readonly NumberStyle[] },
): NumberStyle | BlockQuestion | null {
  const asked: QuestionedCell[] = [];
  const votes = { VI: 0, EN: 0 };
  read.forEach((line, row) => {
    const reading = line[column]?.reading;
    if (reading?.kind === 'VALUE' && reading.style !== null) votes[reading.style] += 1;
    if (reading?.kind !== 'AMBIGUOUS') return;
    const evidence = rows[row] ?? PLAIN;
    const plausible = plausibleStyle(reading, evidence);
    asked.push({ row, ambiguity: reading, history: evidence.history ?? [], plausible });
  });
  if (asked.length === 0) return null;
  const [only, ...others] = NUMBER_STYLES.filter((style) => votes[style] > 0 || declared.includes(style));
  const isAgainst = asked.some(({ plausible }) => plausible !== null && plausible !== only);
  if (only && others.length === 0 && !isAgainst) return only;
  const said = new Set(asked.flatMap(({ plausible }) => plausible ?? []));
  const [plausible = null] = said.size === 1 ? said : [];
  const reason = !only ? 'NO_EVIDENCE' : others.length > 0 ? 'BOTH_STYLES' : 'AGAINST_HISTORY';
  return { column, reason, cells: asked, votes, plausible };
}

function settle(cells: BlockCell[][], column: number, style: NumberStyle, settledBy: SettledBy): void {
  for (const line of cells) {
    const reading = line[column]?.reading;
    if (reading?.kind === 'AMBIGUOUS') line[column] = { reading: reading.readings[index(style)], settledBy };
  }
}

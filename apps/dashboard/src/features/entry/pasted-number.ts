import {
  isOtherBehind,
  pastedText,
  shifted,
  type NumberStyle,
  type ShownCell,
  type TypedValue,
} from '@waymark/domain';
import type { EntryFacts } from './entry-facts.js';
import type { NewText } from './grid/sheet.js';

type Kept = Pick<ShownCell, 'text' | 'isPercent'> & { readonly number: number };

/** What a pasted cell showed, kept beside what was taken of it; an empty text where its program told no number. */
const keptOf = ({ text, number = null, isPercent = false }: NewText): string =>
  number === null ? '' : JSON.stringify({ text, number, isPercent } satisfies Kept);

/** Pasted texts as they are read, each value with what its cell showed. */
export function readPasted(texts: readonly NewText[], style: NumberStyle): readonly NewText[] {
  return texts.flatMap((one): NewText[] => {
    if (one.column !== 'value') return [one];
    const { row, number = null, isPercent = false } = one;
    const text = pastedText({ text: one.text, number, isPercent }, style);
    return [
      { ...one, text },
      { row, column: 'pasted', text: keptOf(one) },
    ];
  });
}

/** What the program of a pasted cell holds, where that is to be told. */
export interface Behind {
  readonly shown: string;
  /** As the cell shows it: 85.1 of a share of 0.851. */
  readonly number: number;
  readonly isPercent: boolean;
  /** Whether the number was taken, not what the cell showed. */
  readonly isTaken: boolean;
}

/** What is to be told of a pasted cell: its number was taken for what it showed, or is another; null for nothing. */
export function behindOf(
  kept: string,
  value: TypedValue | null,
  { indicator }: Pick<EntryFacts, 'indicator'>,
): Behind | null {
  if (kept === '' || value === null) return null;
  const cell = JSON.parse(kept) as Kept;
  const isTaken = cell.text.trim() !== value.asTyped.trim();
  if (!isTaken && !isOtherBehind(cell, value, indicator.unit)) return null;
  const { text: shown, isPercent } = cell;
  return { shown, isPercent, isTaken, number: isPercent ? shifted(cell.number, 100) : cell.number };
}

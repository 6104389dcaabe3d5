import type {
  ReturnedChange,
  ReturnedHeadField,
  ReturnedPart,
  ReturnedRow,
  ValueStatus,
} from '@waymark/domain';
import type { Locale } from '@waymark/wording';
import type { EntryFacts } from '../entry-facts.js';
import type { EntryWords } from '../entry-words.js';
import { sheetAddress, type SheetKey } from './sheet-address.js';
import type { NewText } from '../grid/sheet.js';
import { settleStyles } from '../pasted-style.js';

/** Where the form of a unit in a round is taken away, and given back. */
export const formAddress = (key: SheetKey, language: Locale): string =>
  `${sheetAddress(key)}?language=${language}`;

/** What holds for the whole form, where it is written anew; the kind of figures by its code. */
export type HeadTexts = Partial<Readonly<Record<ReturnedHeadField, string>>>;

/** What rows that are taken write into the form, as if they had been pasted together. */
export function textsOfRows(
  rows: readonly ReturnedRow[],
  facts: readonly EntryFacts[],
  { w }: Pick<EntryWords, 'w'>,
): readonly NewText[] {
  const bySeries = new Map(facts.map((of) => [of.seriesId, of]));
  const byId = new Map(facts.map((of) => [of.id, of]));
  const open: NewText[] = [];
  const texts = rows.flatMap(({ seriesId, changes, style }) => {
    const row = bySeries.get(seriesId)?.id;
    return row === undefined
      ? []
      : changes.flatMap((change): NewText[] => {
          const text = { row, column: change.field, text: change.new };
          if (change.field === 'status') return [{ ...text, text: statusText(change.new, w) }];
          if (change.field !== 'value') return [text];
          // What a cell that was pasted before showed is no news of this figure.
          const texts = [text, { row, column: 'pasted', text: '' }];
          if (style !== null) return [...texts, { row, column: 'style', text: style }];
          open.push(text);
          return texts;
        });
  });
  return [...texts, ...settleStyles(open, byId)];
}

/** What is written over the table once that is taken. */
export const textsOfHead = ({ changes }: ReturnedPart): HeadTexts =>
  Object.fromEntries(changes.map(({ field, new: text }) => [field, text]));

/** The old or the new side of a change in words; empty where nothing stands. */
export function sideText(
  { field }: Pick<ReturnedChange, 'field'>,
  side: string,
  { w, e }: Pick<EntryWords, 'w' | 'e'>,
): string {
  if (side === '') return '';
  if (field === 'status') return statusText(side, w);
  if (field === 'missing') return wordOf(e.labels.missingReason, side);
  if (field === 'versionReason') return wordOf(e.labels.versionReason, side);
  return field === 'expectedOn' ? w.date(side) : side;
}

const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

const statusText = (status: string, w: EntryWords['w']): string =>
  status === '' ? '' : w.valueStatus(status as ValueStatus);

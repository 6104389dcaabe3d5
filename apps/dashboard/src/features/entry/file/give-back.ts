import type { ReturnedChange, ReturnedForm, ReturnedRow, ValueStatus } from '@waymark/domain';
import type { Locale } from '@waymark/wording';
import type { ReadFailure } from '../../../api/client.js';
import type { EntryFacts } from '../entry-facts.js';
import type { EntryWords } from '../entry-words.js';
import type { NewText } from '../grid/sheet.js';
import { settleStyles } from '../pasted-style.js';

export type Given =
  { readonly ok: true; readonly form: ReturnedForm } | { readonly ok: false; readonly failure: ReadFailure };

/** Where the form of a unit in a round is taken away, and given back. */
export const formAddress = (roundId: string, agencyId: string, language: Locale): string =>
  `/api/entry-forms/${encodeURIComponent(roundId)}/${encodeURIComponent(agencyId)}?language=${language}`;

/** Has a file compared with the form; nothing of it is stored. */
export async function giveBack(file: File, address: string): Promise<Given> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    return { ok: false, failure: { code: 'NETWORK', details: {} } };
  }
  const answer = (await response.json().catch(() => ({}))) as Partial<ReturnedForm & ReadFailure>;
  if (response.ok && answer.rows)
    return { ok: true, form: { rows: answer.rows, strangers: answer.strangers ?? [] } };
  const { code = 'INTERNAL_SERVER_ERROR', details = {} } = answer;
  return { ok: false, failure: { code, details } };
}

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
          if (style !== null) return [text, { row, column: 'style', text: style }];
          open.push(text);
          return [text];
        });
  });
  return [...texts, ...settleStyles(open, byId)];
}

/** The old or the new side of a change in words; empty where nothing stands. */
export function sideText(
  { field }: Pick<ReturnedChange, 'field'>,
  side: string,
  { w, e }: Pick<EntryWords, 'w' | 'e'>,
): string {
  if (side === '') return '';
  if (field === 'status') return statusText(side, w);
  if (field === 'missing') return (e.labels.missingReason as Readonly<Record<string, string>>)[side] ?? side;
  return field === 'expectedOn' ? w.date(side) : side;
}

const statusText = (status: string, w: EntryWords['w']): string =>
  status === '' ? '' : w.valueStatus(status as ValueStatus);

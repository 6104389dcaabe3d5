import type { RoundState } from '@waymark/domain';
import type { EntryCell } from './entry.input.js';
import type { Entry } from './entry.entity.js';

/** Why a figure is not written, beside that somebody else changed it. */
export const ENTRY_REFUSALS = [
  'NOT_ON_SHEET', // the unit does not owe it in that round
  'NO_RIGHT', // not within the scope of whoever writes
  'ROUND_LOCKED',
  'SUBMITTED', // it is with the approver: to be withdrawn first
  'CORRECTION_REASON', // it is approved: a later version says why it differs
  'VALUE_AND_MISSING', // a value and a reason for its absence
  'BAD_RANGE', // the lower end above the upper one
  'BAD_RANK_OF', // fewer than one ranked
  'UNKNOWN_DOCUMENT',
  'TOO_LONG', // a text of more than 2000 characters
] as const;
export type EntryRefusal = (typeof ENTRY_REFUSALS)[number];

const MOST_CHARACTERS = 2_000;

/** What a cell may not say, whatever is stored; null where it can be written. */
export function refusalOfCell(cell: EntryCell, documents: ReadonlyMap<string, unknown>): EntryRefusal | null {
  const { low = null, high = null, rankOf = null, documentId = null } = cell;
  if (hasValue(cell) && cell.missingReason) return 'VALUE_AND_MISSING';
  if (low !== null && high !== null && low > high) return 'BAD_RANGE';
  if (rankOf !== null && rankOf < 1) return 'BAD_RANK_OF';
  if (documentId !== null && !documents.has(documentId)) return 'UNKNOWN_DOCUMENT';
  const texts = [cell.asTyped, cell.explanation, cell.sourceRef, cell.note];
  return texts.some((text) => (text?.length ?? 0) > MOST_CHARACTERS) ? 'TOO_LONG' : null;
}

/**
 * What stands against writing to an entry as it is stored. A correction of what was approved goes into a locked round
 * too: it passes the same gate, with its reason.
 */
export function refusalOfState(
  entry: Pick<Entry, 'state' | 'approvedVersion'> | null,
  cell: EntryCell,
  round: RoundState,
): EntryRefusal | null {
  const wasApproved = entry !== null && entry.approvedVersion !== null;
  if (entry?.state === 'SUBMITTED') return 'SUBMITTED';
  if (round === 'LOCKED' && !wasApproved) return 'ROUND_LOCKED';
  return wasApproved && !cell.versionReason ? 'CORRECTION_REASON' : null;
}

/** Whether there is a value, or an end of a range. */
export function hasValue({ value, low, high }: Pick<EntryCell, 'value' | 'low' | 'high'>): boolean {
  return [value, low, high].some((one) => one !== null && one !== undefined);
}

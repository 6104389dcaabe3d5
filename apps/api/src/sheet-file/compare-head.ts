import {
  RETURNED_HEAD_FIELDS,
  type ReturnedChange,
  type ReturnedHeadField,
  type ReturnedPart,
} from '@waymark/domain';
import type { FilledHead } from '@waymark/interchange';
import type { Locale } from '@waymark/wording';
import type { Sheet } from '../sheet/sheet.type.js';
import { readOtherCell } from './returned-cell.js';
import { headOf } from './sheet-workbook.js';

/** What a form that came back says of the whole sheet, beside the sheet as it stands now; `written` is the file's language. */
export function compareHead(
  { cells, before }: FilledHead,
  sheet: Pick<Sheet, 'rows' | 'round' | 'submission'>,
  written: Locale,
): ReturnedPart {
  const { submission, rows, round } = sheet;
  const stored = { status: submission.status ?? '', source: submission.sourceRef ?? '' };
  const changes: (ReturnedChange & { readonly field: ReturnedHeadField })[] = [];
  const problems: ReturnedPart['problems'][number][] = [];
  for (const field of RETURNED_HEAD_FIELDS) {
    const cell = cells[field];
    if (!cell.isTouched) continue;
    const read = readOtherCell(field, cell);
    if ('problem' in read) problems.push(read.problem);
    else if (read.text !== stored[field])
      changes.push({ field, place: cell.place, old: stored[field], new: read.text });
  }
  const all = { changes, problems, changedBy: null };
  if (changes.length === 0 && problems.length === 0) return { ...all, outcome: 'UNCHANGED' };
  if (!rows.some(({ mayEnter }) => mayEnter)) {
    const code =
      submission.state === 'SUBMITTED' ? 'SUBMITTED' : round.state === 'LOCKED' ? 'ROUND_LOCKED' : 'NO_RIGHT';
    const place = (changes[0] ?? problems[0])!.place;
    return { ...all, problems: [{ place, code, text: '', typed: null }], outcome: 'REFUSED' };
  }
  if (problems.length > 0) return { ...all, outcome: 'REFUSED' };
  const now = headOf(sheet, written);
  const isStale = changes.some(({ field }) => now[field].trim() !== before[field].trim());
  if (isStale) return { ...all, outcome: 'STALE' };
  return { ...all, outcome: changes.every(({ old }) => old === '') ? 'NEW' : 'CHANGED' };
}

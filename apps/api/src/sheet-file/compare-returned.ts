import {
  RETURNED_FIELDS,
  writeNumber,
  type NumberStyle,
  type ReturnedChange,
  type ReturnedField,
  type ReturnedForm,
  type ReturnedProblem,
  type ReturnedRow,
  type RoundState,
  type TypedReading,
} from '@waymark/domain';
import type { FilledForm, FilledRow, FormContent } from '@waymark/interchange';
import type { Locale } from '@waymark/wording';
import { hasValue } from '../entry/entry-refusal.js';
import type { Entry } from '../entry/entry.entity.js';
import type { Sheet, SheetRow } from '../sheet/sheet.type.js';
import { compareHead } from './compare-head.js';
import { readOtherCell, readValueCell, styleIn } from './returned-cell.js';
import { contentOf } from './sheet-workbook.js';

const OTHERS = RETURNED_FIELDS.filter((field) => field !== 'value');

/** A form that came back beside the sheet as it stands now, row by row; values are told in a language. */
export function compareReturned(filled: FilledForm, sheet: Sheet, locale: Locale): ReturnedForm {
  const rows = new Map(sheet.rows.map((row) => [row.series.id, row]));
  const written: Locale = filled.ids.language === 'en' ? 'en' : 'vi';
  return {
    head: compareHead(filled.head, sheet, written),
    strangers: filled.strangers,
    rows: filled.rows.map((one) => {
      const row = rows.get(one.series);
      return row ? compareRow(one, row, { locale, written, round: sheet.round.state }) : stranger(one);
    }),
  };
}

interface Comparing {
  readonly locale: Locale;
  /** The language of the file. */
  readonly written: Locale;
  readonly round: RoundState;
}

const SAME = { changes: [], style: null, problems: [], changedBy: null } as const;

function stranger({ series: seriesId, cells }: FilledRow): ReturnedRow {
  if (!Object.values(cells).some(({ isTouched }) => isTouched))
    return { seriesId, outcome: 'UNCHANGED', ...SAME };
  const problem = { place: cells.value.place, code: 'NOT_ON_SHEET', text: '', typed: null } as const;
  return { seriesId, outcome: 'REFUSED', ...SAME, problems: [problem] };
}

/** The three sides of a row are what it was when it was taken away, what came back, and what stands there now. */
function compareRow(filled: FilledRow, row: SheetRow, { locale, written, round }: Comparing): ReturnedRow {
  const { entry, series } = row;
  const seriesId = series.id;
  const { changes, problems, style } = changesOf(filled, row, locale);
  if (changes.length === 0 && problems.length === 0) return { seriesId, outcome: 'UNCHANGED', ...SAME };
  const all = { seriesId, changes, problems, style, changedBy: null };
  const closed = closedBy(row, round);
  if (closed) {
    const problem = { place: filled.cells.value.place, code: closed, text: '', typed: null };
    return { ...all, outcome: 'REFUSED', problems: [problem] };
  }
  if (problems.length > 0) return { ...all, outcome: 'REFUSED' };
  const now = contentOf(entry, series, written);
  const isStale = changes.some(({ field }) => !isAsBefore(now[field], filled.before?.[field] ?? ''));
  if (entry && isStale) {
    const changedBy = { name: entry.enteredByName, at: entry.enteredAt.toISOString() };
    return { ...all, outcome: 'STALE', changedBy };
  }
  const isNew = entry === null || (!hasValue(entry) && entry.missingReason === null);
  return { ...all, outcome: isNew ? 'NEW' : 'CHANGED' };
}

/** Whether a cell still stands as it did when the form was taken away. */
const isAsBefore = (now: FormContent['value'], before: FormContent['value']): boolean =>
  typeof now === 'string' && typeof before === 'string' ? now.trim() === before.trim() : now === before;

function closedBy({ mayEnter, entry }: SheetRow, round: RoundState): ReturnedProblem | null {
  if (mayEnter) return null;
  if (entry?.state === 'SUBMITTED') return 'SUBMITTED';
  return round === 'LOCKED' ? 'ROUND_LOCKED' : 'NO_RIGHT';
}

type Found = Pick<ReturnedRow, 'changes' | 'problems' | 'style'>;

function changesOf({ cells }: FilledRow, { entry, series, current }: SheetRow, locale: Locale): Found {
  const old = storedOf(entry, contentOf(entry, series, locale), locale);
  const problems: Found['problems'][number][] = [];
  const changes: ReturnedChange[] = [];
  let style: NumberStyle | null = null;
  let says = hasValue(entry ?? {}) ? 'VALUE' : 'NOTHING';
  const add = (field: ReturnedField, text: string, place = cells[field].place) => {
    changes.push({ field, place, old: old[field], new: text });
  };
  if (cells.value.isTouched) {
    const read = readValueCell(cells.value, locale, series.indicator.unit);
    const { kind } = read.reading;
    says = kind === 'MISSING' ? (read.reading.reason === null ? 'NOTHING' : 'REASON') : 'VALUE';
    if ('problem' in read) problems.push(read.problem);
    else if (!saysSame(read.reading, entry, { old: old.value, text: read.text })) {
      add('value', read.text);
      ({ style } = read);
    }
  }
  for (const field of OTHERS) {
    if (!cells[field].isTouched) continue;
    const read = readOtherCell(field, cells[field]);
    if ('problem' in read) problems.push(read.problem);
    else if (read.text !== old[field]) add(field, read.text);
  }
  const after = (field: ReturnedField) => changes.find((one) => one.field === field)?.new ?? old[field];
  const refuse = (field: ReturnedField, code: ReturnedProblem) =>
    problems.push({ place: cells[field].place, code, text: cells[field].text, typed: null });
  const why = changes.find(({ field }) => field === 'versionReason')?.new ?? '';
  if (why !== '' && current === null) refuse('versionReason', 'NOTHING_PUBLISHED');
  // One of the two that contradict each other is new: it takes the place of the other.
  if (says === 'VALUE' && after('missing') !== '') {
    const touched = [cells.value.isTouched, cells.missing.isTouched];
    if (touched[0] && touched[1]) refuse('missing', 'VALUE_AND_MISSING');
    else if (touched[1]) add('value', '', '');
    else if (touched[0]) {
      add('missing', '', '');
      if (after('expectedOn') !== '') add('expectedOn', '', '');
    }
  } else if (cells.expectedOn.isTouched && after('expectedOn') !== '' && after('missing') === '') {
    if (says !== 'REASON') refuse('expectedOn', 'DATE_WITHOUT_REASON');
  }
  return { changes, problems, style };
}

/** What stands there, as changes tell it. */
function storedOf(
  entry: Entry | null,
  content: FormContent,
  locale: Locale,
): Readonly<Record<ReturnedField, string>> {
  const { value } = content;
  const number = typeof value === 'number' ? writeNumber(value, styleIn(locale)) : value;
  return {
    ...content,
    value: entry?.asTyped ?? number,
    status: entry?.status ?? '',
    missing: entry?.missingReason ?? '',
    versionReason: entry?.versionReason ?? '',
  };
}

function saysSame(
  reading: TypedReading,
  entry: Entry | null,
  { old, text }: { readonly old: string; readonly text: string },
): boolean {
  if (reading.kind !== 'VALUE' || !entry) return text === old.trim();
  return (['value', 'low', 'high', 'qualifier'] as const).every((key) => entry[key] === reading[key]);
}

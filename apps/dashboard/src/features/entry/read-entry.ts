import {
  checkEntry,
  comparisons,
  isOpenCheck,
  meaningOf,
  MISSING_REASONS,
  readStatusWord,
  readTypedNumber,
  VERSION_REASONS,
  type Check,
  type Entry,
  type EntryComparisons,
  type EntryMeaning,
  type MissingReason,
  type PartsMisfit,
  type NumberStyle,
  type TypedReading,
  type TypedValue,
  type ValueStatus,
  type VersionReason,
} from '@waymark/domain';
import type { EntryCell } from '../../api/generated/graphql.js';
import { measureOf, type EntryFacts, type SheetDefaults } from './entry-facts.js';
import { fieldOf } from './entry-texts.js';
import type { RowTexts } from './grid/sheet.js';
import { behindOf, type Behind } from './pasted-number.js';

/** What a row of a form says, understood, compared and checked. */
export interface EntryReading {
  readonly reading: TypedReading;
  /** The value that was understood; null without one. */
  readonly value: TypedValue | null;
  readonly missing: { readonly reason: MissingReason | null; readonly expectedOn: string | null } | null;
  readonly status: ValueStatus | null;
  readonly isBadStatus: boolean;
  readonly versionReason: VersionReason | null;
  /** Whether the period is public with another value, and this one does not say why it differs. */
  readonly needsVersionReason: boolean;
  /** Whether neither the value nor the whole form says what kind of figure it is; asked for once, over the form. */
  readonly needsStatus: boolean;
  readonly entry: Entry;
  readonly compared: EntryComparisons | null;
  /** What a value means; null without one. */
  readonly meaning: EntryMeaning | null;
  readonly checks: readonly Check[];
  /** Of a part: how it and the others miss their total; null while they fit, or the total explains it. */
  readonly ofTotal: PartsMisfit | null;
  /** What the program of a pasted cell holds, where that is to be told. */
  readonly behind: Behind | null;
}

/** Of a row: what keeps the form from being sent, or that nothing does. */
export type EntryState = 'EMPTY' | 'ERROR' | 'EXPLAIN' | 'MISSING' | 'FILLED';

/** Of a total: the values of its parts on the same form. */
export interface Parts {
  readonly values: readonly { readonly value: number; readonly lastDigit: number | null }[];
  readonly isComplete: boolean;
}

const oneOf = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((one) => one === text) ?? null;

const style = (text: string): NumberStyle | null => (text === 'VI' || text === 'EN' ? text : null);

/** Reads the value of a row alone. */
export function readValue(
  texts: RowTexts | undefined,
  { indicator }: Pick<EntryFacts, 'indicator'>,
): TypedReading {
  return readTypedNumber(fieldOf(texts, 'value'), {
    style: style(fieldOf(texts, 'style')),
    unit: indicator.unit,
  });
}

/** A reason that was chosen, or that the typed words give ("chưa có"); null where there is a value or nothing was said. */
function missingOf(texts: RowTexts | undefined, reading: TypedReading): EntryReading['missing'] {
  if (reading.kind !== 'MISSING') return null;
  const reason = oneOf(MISSING_REASONS, fieldOf(texts, 'missing')) ?? reading.reason;
  if (reason === null && reading.marker === '') return null;
  return { reason, expectedOn: fieldOf(texts, 'expectedOn') || null };
}

/** Reads a row of a form and sets it beside what is known. */
export function readEntry(
  texts: RowTexts | undefined,
  facts: EntryFacts,
  sheet: SheetDefaults,
  parts: Parts | null = null,
): EntryReading {
  const reading = readValue(texts, facts);
  const value = reading.kind === 'VALUE' ? reading : null;
  const missing = missingOf(texts, reading);
  const word = fieldOf(texts, 'status').trim();
  const own = word === '' ? (value?.status ?? null) : readStatusWord(word);
  const status = own ?? sheet.status;
  const versionReason = oneOf(VERSION_REASONS, fieldOf(texts, 'versionReason'));
  const entry: Entry = {
    period: facts.period,
    value: value?.value ?? null,
    low: value?.low ?? null,
    high: value?.high ?? null,
    qualifier: value?.qualifier ?? null,
    status: status ?? 'UNKNOWN',
    rankOf: value?.rankOf ?? facts.rankOf,
    lastDigit: value?.lastDigit ?? null,
    missing,
    explanation: fieldOf(texts, 'explanation'),
    hasSource: [fieldOf(texts, 'source'), fieldOf(texts, 'document'), sheet.source].some((one) => one.trim()),
  };
  const { history, plan, today, needsSource } = facts;
  const measure = measureOf(facts);
  const compared = value && comparisons(entry, measure, history, plan);
  return {
    reading,
    value,
    missing,
    status,
    isBadStatus: word !== '' && own === null,
    versionReason,
    needsVersionReason: value !== null && versionReason === null && isOther(value, status, facts.current),
    needsStatus: value !== null && status === null,
    entry,
    compared,
    meaning: compared && meaningOf(entry, measure, compared),
    checks: checkEntry(entry, { measure, history, today, needsSource, parts }),
    ofTotal: null,
    behind: behindOf(fieldOf(texts, 'pasted'), value, facts),
  };
}

/** Whether a value is another than what is public of the period already. */
function isOther(value: TypedValue, status: ValueStatus | null, current: EntryFacts['current']): boolean {
  if (!current) return false;
  const isSame = (['value', 'low', 'high', 'qualifier'] as const).every(
    (key) => (current[key] ?? null) === value[key],
  );
  return !isSame || current.status !== status;
}

/** How a row stands between empty and ready. */
export function stateOf(read: EntryReading): EntryState {
  const { reading, missing, checks } = read;
  if (reading.kind === 'REFUSED' || reading.kind === 'AMBIGUOUS') return 'ERROR';
  if (read.isBadStatus || read.needsVersionReason) return 'ERROR';
  const open = checks.filter(isOpenCheck);
  if (open.some(({ severity }) => severity === 'ERROR')) return 'ERROR';
  if (open.length > 0) return 'EXPLAIN';
  if (missing) return 'MISSING';
  return reading.kind === 'MISSING' ? 'EMPTY' : 'FILLED';
}

/** What is sent to the server: the number, and what was typed beside it, letter by letter. */
export function cellOf(texts: RowTexts, facts: EntryFacts, basedOn: number): EntryCell {
  const reading = readValue(texts, facts);
  const value = reading.kind === 'VALUE' ? reading : null;
  const missing = missingOf(texts, reading);
  const text = (field: Parameters<typeof fieldOf>[1]) => fieldOf(texts, field).trim() || null;
  const word = fieldOf(texts, 'status').trim();
  return {
    seriesId: facts.seriesId,
    basedOn,
    value: value?.value ?? null,
    low: value?.low ?? null,
    high: value?.high ?? null,
    qualifier: value?.qualifier ?? null,
    rankOf: value?.rankOf ?? null,
    status: word === '' ? (value?.status ?? null) : readStatusWord(word),
    asTyped: fieldOf(texts, 'value') || null,
    missingReason: missing?.reason ?? null,
    expectedOn: missing?.reason ? missing.expectedOn : null,
    explanation: text('explanation'),
    documentId: text('document'),
    sourceRef: text('source'),
    note: text('note'),
    versionReason: oneOf(VERSION_REASONS, fieldOf(texts, 'versionReason')),
  };
}

/** Whether two rows say the same to the server, however they are written here. */
export function saySame(a: RowTexts, b: RowTexts, facts: EntryFacts): boolean {
  return JSON.stringify(cellOf(a, facts, 0)) === JSON.stringify(cellOf(b, facts, 0));
}

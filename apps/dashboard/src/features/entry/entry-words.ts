import type { ValueStatus } from '@waymark/domain';
import { entryWording, type EntryWording } from '@waymark/wording/entry';
import { useMemo, type ReactNode } from 'react';
import { usePageWording } from '../../ui/use-page-wording.js';
import { measureOf, type EntryFacts } from './entry-facts.js';
import type { Remark } from './grid/grid.model.js';
import type { EntryReading } from './read-entry.js';
import type { RowSaving, Theirs } from './saving/draft-saver.js';

/** The words of the entry screens: those of all pages, and the sentences of what is typed. */
export function useEntryWording() {
  const words = usePageWording();
  return useMemo(() => ({ ...words, e: entryWording(words.locale) }), [words]);
}

/** Everything that the rows of a form are told with. */
export interface EntryWords extends Pick<ReturnType<typeof usePageWording>, 'w' | 't'> {
  readonly e: EntryWording;
  /** What another person wrote in the same cell, with what can be decided. */
  readonly conflict: (theirs: Theirs, id: string) => ReactNode;
}

/** What was understood and what it means: stands under what was typed. */
export function meaningText(
  read: EntryReading,
  facts: EntryFacts,
  { e }: Pick<EntryWords, 'e'>,
): string | null {
  const { missing, meaning } = read;
  if (missing?.reason) return e.missing({ reason: missing.reason, expectedOn: missing.expectedOn });
  return meaning && e.meaning(meaning, measureOf(facts));
}

interface RemarkFacts {
  readonly facts: EntryFacts;
  readonly returnReason: string | null;
  readonly saving?: RowSaving | undefined;
}

/** Everything that is wrong with a row or unusual about it, why it was returned, and why it could not be saved. */
export function remarksOf(
  read: EntryReading,
  { facts, returnReason, saving }: RemarkFacts,
  { e, t, w }: EntryWords,
): readonly Remark[] {
  const { reading } = read;
  const measure = measureOf(facts);
  const error = (text: string): Remark => ({ gravity: 'ERROR', text });
  const remarks: Remark[] = [];
  if (returnReason) remarks.push({ gravity: 'ASK', text: t.entry.returned(returnReason) });
  const notSaved = saving?.refusal && refusalText(saving.refusal, { t, w });
  // What is asked for below already.
  const isAsked = read.needsVersionReason && saving?.refusal?.code === 'CORRECTION_REASON';
  if (notSaved && !isAsked) remarks.push(error(notSaved));
  if (reading.kind === 'REFUSED') remarks.push(error(e.refusal(reading, measure)));
  if (reading.kind === 'AMBIGUOUS') {
    const [vi = '', en = ''] = reading.readings.map(e.reading);
    remarks.push(error(t.entry.ambiguous(vi, en)));
  }
  if (read.behind) {
    const { shown, isTaken, isPercent } = read.behind;
    const number = `${w.full(read.behind.number)}${isPercent ? '%' : ''}`;
    remarks.push({ gravity: 'NOTE', text: t.entry[isTaken ? 'taken' : 'behind'](shown, number) });
  }
  if (read.isBadStatus) remarks.push(error(t.entry.badStatus));
  if (read.needsVersionReason) remarks.push(error(t.entry.versionReason));
  for (const check of read.checks) {
    const { severity, isExplained } = check;
    const gravity = severity === 'ERROR' ? 'ERROR' : severity === 'EXPLAIN' && !isExplained ? 'ASK' : 'NOTE';
    remarks.push({ gravity, text: e.check(check, measure) });
  }
  if (read.ofTotal) {
    const { unit, decimals } = facts.indicator;
    const [total, sum] = [read.ofTotal.total, read.ofTotal.sum].map((one) => w.value(one, unit, decimals));
    remarks.push({ gravity: 'NOTE', text: t.entry.ofTotal(facts.parentN ?? 0, total ?? '', sum ?? '') });
  }
  return remarks;
}

/** Why the server did not take a row, and what to do. */
function refusalText(
  { code, details }: NonNullable<RowSaving['refusal']>,
  { t, w }: Pick<EntryWords, 't' | 'w'>,
): string {
  const known: Readonly<Record<string, string>> = t.entrySaving.refusals;
  return known[code] ?? t.entrySaving.other(w.error(code, details));
}

/** The word for a kind of figures; empty without one. */
export const statusWord = (status: ValueStatus | null, { w }: Pick<EntryWords, 'w'>): string =>
  status === null ? '' : w.valueStatus(status);

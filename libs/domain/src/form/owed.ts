import { addDays, daysBetween } from '../calendar.js';
import { periodEnd } from '../period.js';
import type { ValueStatus } from '../vocabulary.js';
import type { MissingReason, SubmissionState } from './form-vocabulary.js';

/**
 * How what is owed stands on a day. LATER: not due soon. WAITING: whoever owes it has said why there is nothing yet and
 * until when, so that nobody is reminded before that day. DONE: sent in, whatever the approval says of it later.
 */
export const OWED_STATES = ['OVERDUE', 'RETURNED', 'DUE', 'DUE_SOON', 'LATER', 'WAITING', 'DONE'] as const;
export type OwedState = (typeof OWED_STATES)[number];

/** Whether somebody is asked for it now: never for what is promised for a later day, done or not due soon. */
export function isPressing(state: OwedState): boolean {
  return state === 'OVERDUE' || state === 'RETURNED' || state === 'DUE' || state === 'DUE_SOON';
}

export interface OwedFacts {
  /** Last day to bring it, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** Null: not begun. */
  readonly state: SubmissionState | null;
  /** The day until which nothing is expected, by `promisedUntil`; null without a promise. */
  readonly promisedOn?: string | null;
}

export interface Owed {
  readonly state: OwedState;
  /** The day that counts: the due date, or the promised one where it is later. */
  readonly on: string;
  /** Days since that day; negative: days left. */
  readonly days: number;
}

/** How many days before the due date a form counts as due soon. */
export const SOON_DAYS = 7;

/** How a form stands on a day. A promised day moves the due date; once it has passed, what is owed is overdue from it. */
export function owedState(
  { dueOn, state, promisedOn }: OwedFacts,
  today: string,
  soonDays = SOON_DAYS,
): Owed {
  const on = promisedOn && promisedOn > dueOn ? promisedOn : dueOn;
  const days = daysBetween(on, today);
  const stands = (owed: OwedState): Owed => ({ state: owed, on, days });
  if (state === 'SUBMITTED' || state === 'APPROVED' || state === 'RECEIVED') return stands('DONE');
  if (state === 'RETURNED') return stands('RETURNED');
  if (days > 0) return stands('OVERDUE');
  if (days === 0) return stands('DUE');
  if (on !== dueOn) return stands('WAITING');
  return stands(-days <= soonDays ? 'DUE_SOON' : 'LATER');
}

/** The rows that call for somebody, the most pressing first: overdue, returned, due; within one the longest owed first. */
export function compareOwed(a: Owed, b: Owed): number {
  return OWED_STATES.indexOf(a.state) - OWED_STATES.indexOf(b.state) || b.days - a.days;
}

/** A row of a form as far as owing goes. */
export interface OwedRow {
  readonly hasValue: boolean;
  readonly missing: { readonly reason: MissingReason; readonly expectedOn: string | null } | null;
}

/**
 * The day until which a form need not be asked for: the first promised one of its rows without a value. Null where a
 * row is simply empty, or where no row promises a day.
 */
export function promisedUntil(rows: readonly OwedRow[]): string | null {
  const open = rows.filter(({ hasValue }) => !hasValue);
  if (open.some(({ missing }) => missing === null)) return null;
  const days = open.flatMap(({ missing }) => missing?.expectedOn ?? []);
  return [...days].sort()[0] ?? null;
}

/** Within how many days after a period's end a value that is not final owes its next status. */
export const FINALISING_DAYS: Readonly<Record<'ESTIMATE' | 'PRELIMINARY', number>> = {
  ESTIMATE: 90,
  PRELIMINARY: 365,
};

/** The status that an approved figure still owes, and since or until when; null for a final one and for a plan. */
export function finalisingOf(
  { period, status }: { readonly period: string; readonly status: ValueStatus },
  today: string,
  withinDays: Readonly<Record<'ESTIMATE' | 'PRELIMINARY', number>> = FINALISING_DAYS,
): (Owed & { readonly next: 'PRELIMINARY' | 'FINAL' }) | null {
  const end = periodEnd(period);
  if (end === null || (status !== 'ESTIMATE' && status !== 'PRELIMINARY')) return null;
  const owed = owedState({ dueOn: addDays(end, withinDays[status]), state: null }, today);
  return { ...owed, next: status === 'ESTIMATE' ? 'PRELIMINARY' : 'FINAL' };
}

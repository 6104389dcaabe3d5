import { useCallback, useRef, useState } from 'react';
import { client, failureOf, type ReadFailure } from './client.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** How a write ended. What was not reached may have been done: the same write sent again is done once all the same. */
export type Written<Result> =
  { readonly ok: true; readonly data: Result } | { readonly ok: false; readonly failure: ReadFailure };

/** Sends writes of one kind, one after the other. */
export interface Writer<Result, Input> {
  /** Sends one; the same input while one is under way is the same write. */
  readonly send: (input: Input) => Promise<Written<Result>>;
  readonly waiting: boolean;
}

interface Attempt<Result> {
  readonly text: string;
  readonly key: string;
  readonly answer: Promise<Written<Result>>;
}

const NOTHING: string[] = [];

/** What of the register is shown by nearly every page. */
export const REGISTER_TYPES = [
  ...['Goal', 'Target', 'Document', 'Indicator', 'Series', 'Statement', 'Agency', 'Area', 'Theme', 'Unit'],
  ...[
    'AssessedGoal',
    'RegisterRecord',
    'RecordList',
    'RecordWrite',
    'GoalPage',
    'DocumentPage',
    'IndicatorPage',
    'Form',
    'SheetSummary',
  ],
];

/**
 * A write with its key against double sending: a new key for each new thing, the same one again where the answer to
 * the same input was lost on the way.
 * @param changes types of which answers are asked for anew once it is written
 */
export function useWrite<Result, Variables extends { key: string | number }>(
  document: TypedDocumentString<Result, Variables>,
  changes: string[] = NOTHING,
): Writer<Result, Omit<Variables, 'key'>> {
  const [waiting, setWaiting] = useState(false);
  const last = useRef<Attempt<Result> | null>(null);
  const send = useCallback(
    async (input: Omit<Variables, 'key'>): Promise<Written<Result>> => {
      const text = JSON.stringify(input);
      const before = last.current?.text === text ? last.current : null;
      if (before && (await isUnderWay(before.answer))) return before.answer;
      const key = before?.key ?? newKey();
      setWaiting(true);
      const answer = write<Result>(document.toString(), { ...input, key }, changes);
      last.current = { text, key, answer };
      const written = await answer;
      // Answered: the same input once more is another wish.
      if (written.ok || written.failure.code !== 'NETWORK') last.current = null;
      setWaiting(false);
      return written;
    },
    [document, changes],
  );
  return { send, waiting };
}

async function write<Result>(
  document: string,
  variables: Record<string, unknown>,
  additionalTypenames: string[],
): Promise<Written<Result>> {
  const { data, error } = await client
    .mutation<Result>(document, variables, { additionalTypenames })
    .toPromise();
  if (error || !data)
    return { ok: false, failure: error ? failureOf(error) : { code: 'OTHER', details: {} } };
  return { ok: true, data };
}

async function isUnderWay(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
}

/** A key against double sending; `crypto.randomUUID` is only there over https or on this machine. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { useMemo, useRef } from 'react';
import { Client, cacheExchange, type CombinedError, fetchExchange, mapExchange, useQuery } from 'urql';
import { goToSignIn } from './auth.js';
import type { TypedDocumentString } from './generated/graphql.js';

const wantsSignIn = (error: CombinedError | undefined) =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'SIGN_IN_NEEDED') ?? false;

/** A page that needs somebody goes to the sign-in page. A write does not: what was typed must stay on the screen. */
const toSignIn = mapExchange({
  onResult({ error, operation }) {
    if (operation.kind === 'query' && wantsSignIn(error)) goToSignIn();
  },
});

/** The one door to the API; answers are cached per question until the page is loaded anew. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, toSignIn, fetchExchange],
});

/** For drafts, which are kept by the page that writes them: no list is asked for anew at each of them. */
export const draftClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [fetchExchange],
});

/** Why the API did not answer: a code that the wording has a sentence for, NETWORK where it was not reached. */
export interface ReadFailure {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * An answer of the API: exactly one of waiting, failed, or data (which may be that of the question before). Data that
 * stands already stays beside a failure where the network alone was lost: what is typed on it is not lost with it.
 */
export interface Read<Result> {
  readonly data: Result | undefined;
  readonly waiting: boolean;
  readonly failure: ReadFailure | null;
  readonly retry: () => void;
}

interface ReadOptions {
  readonly pause?: boolean;
  /** What is about to be changed is read as it stands now, not as it was shown before. */
  readonly fresh?: boolean;
  /** Types that an empty list does not name, so that it is asked for anew, too, when one of them is written. */
  readonly of?: string[];
}

/**
 * Asks the API. While a changed question is under way, the answer to the one before stays, so that nothing jumps;
 * a page that shows another thing under another address is given a `key`.
 */
export function useRead<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { pause = false, fresh = false, of }: ReadOptions = {},
): Read<Result> {
  const context = useMemo(() => (of ? { additionalTypenames: of } : {}), [of]);
  const [state, execute] = useQuery<Result>({
    query: document.toString(),
    variables,
    pause,
    context,
    ...(fresh ? { requestPolicy: 'network-only' as const } : {}),
  });
  const question = `${document.toString()} ${JSON.stringify(variables)}`;
  const last = useRef<{ readonly question: string; readonly data: Result } | null>(null);
  if (state.data && !state.error && !state.stale && !state.fetching)
    last.current = { question, data: state.data };
  const isCut = state.error?.networkError !== undefined && last.current?.question === question;
  return {
    data: isCut ? last.current?.data : state.error ? undefined : state.data,
    waiting: state.fetching || wantsSignIn(state.error),
    failure: state.error && !state.fetching && !wantsSignIn(state.error) ? failureOf(state.error) : null,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}

/** Why a question or a write failed. */
export function failureOf({ graphQLErrors }: CombinedError): ReadFailure {
  const [first] = graphQLErrors;
  if (!first) return { code: 'NETWORK', details: {} };
  const { code, details, correlationId } = first.extensions;
  return { code: String(code), details: { correlationId, ...(details as object | undefined) } };
}

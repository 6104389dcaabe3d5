import { useMemo, useRef } from 'react';
import { Client, cacheExchange, type CombinedError, fetchExchange, mapExchange, useQuery } from 'urql';
import { goToSignIn } from './auth.js';
import type { SessionQuery, TypedDocumentString } from './generated/graphql.js';
import { sendFor, sentFor } from './sent-for.js';

const isAnswered = (error: CombinedError | undefined, code: string) =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === code) ?? false;
const wantsSignIn = (error: CombinedError | undefined) => isAnswered(error, 'SIGN_IN_NEEDED');

/**
 * A page that needs somebody goes to the sign-in page. A write does not: what was typed must stay on the screen.
 * Whoever the session is found to be of is whom all that follows is sent for.
 */
const sessions = mapExchange({
  onResult({ error, data, operation }) {
    if (operation.kind !== 'query') return;
    if (wantsSignIn(error)) goToSignIn();
    const session = (data as Partial<SessionQuery> | undefined)?.session;
    if (session?.person) sendFor(session.person.id);
  },
});

/** The one door to the API; answers are cached per question until the page is loaded anew. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: () => ({ headers: sentFor() }),
  exchanges: [cacheExchange, sessions, fetchExchange],
});

/** For drafts, which are kept by the page that writes them: no list is asked for anew at each of them. */
export const draftClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: () => ({ headers: sentFor() }),
  exchanges: [fetchExchange],
});

/** Why the API did not answer: a code that the wording has a sentence for, NETWORK where it was not reached. */
export interface ReadFailure {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * An answer of the API: exactly one of waiting, failed, or data (which may be that of the question before). Data that
 * stands already stays where it is asked for anew and the network is lost, or somebody else has signed in meanwhile: what
 * is typed on it is not lost with it, and what is written says why it cannot be.
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
  const { error, fetching } = state;
  const isCut = error?.networkError !== undefined || isAnswered(error, 'OTHER_PERSON');
  const standing = isCut && last.current?.question === question ? last.current.data : undefined;
  const hasFailed = !fetching && !wantsSignIn(error) && standing === undefined;
  return {
    data: error ? standing : state.data,
    waiting: fetching || wantsSignIn(error),
    failure: error && hasFailed ? failureOf(error) : null,
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

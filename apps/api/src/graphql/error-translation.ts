import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError, type DomainErrorCode } from './domain-error.js';

const logger = new Logger('GraphQL');

/** How each expected failure answers over plain HTTP; a code without a place here does not compile. */
export const HTTP_STATUS: Readonly<Record<DomainErrorCode, number>> = {
  AS_OF_IN_FUTURE: 400,
  BAD_DATES: 400,
  BAD_EMAIL: 400,
  BAD_KEY: 400,
  BAD_PAGE: 400,
  DELEGATION_TOO_WIDE: 403,
  DUE_DAY: 400,
  EMAIL_TAKEN: 409,
  FILE_EMPTY: 400,
  FILE_NOT_TAKEN: 415,
  FILE_REFUSED: 422,
  FILE_TOO_LARGE: 413,
  FOREIGN_ORIGIN: 403,
  IMPORT_STATE: 409,
  IMPORT_SUPERSEDED: 409,
  KEY_REUSED: 409,
  KEY_TOO_WIDE: 403,
  LAST_ADMINISTRATOR: 409,
  METHOD_UNCHANGED: 409,
  NAME_NEEDED: 400,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  OTHER_PERSON: 409,
  REASON_NEEDED: 400,
  RECORD_REFUSED: 422,
  ROUND_NOT_EARLIER: 409,
  ROWS_IN_USE: 409,
  SAME_PERSON: 400,
  SEARCH_TOO_LONG: 400,
  SIGN_IN_NEEDED: 401,
  SINCE_NOT_BEFORE: 400,
  SINCE_PAST: 400,
  STALE: 409,
  STEP_REFUSED: 409,
  TEXT_NEEDED: 400,
  TEXT_TOO_LONG: 400,
  WRITTEN_ONCE: 409,
};

/** Failures of the question itself; their text names only what the client sent. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
  'QUERY_TOO_LARGE',
]);

/**
 * What a client learns of a failure: the code and details of an expected one, the fault in its own question, or of
 * anything else only a correlation id, under which the log has the whole.
 */
export function translateError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { message, locations, path } = formatted;
  if (cause instanceof DomainError) {
    const extensions = { code: cause.code, details: cause.details };
    return { message: cause.message, locations, path, extensions };
  }
  const code = formatted.extensions?.['reason'] ?? formatted.extensions?.['code'];
  if (CLIENT_CODES.has(code)) return { message, locations, path, extensions: { code } };
  const correlationId = randomUUID();
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  logger.error(`${correlationId} ${path?.join('.') ?? ''} ${detail}`);
  const extensions = { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, correlationId };
  return { message: `Internal error ${correlationId}`, locations, path, extensions };
}

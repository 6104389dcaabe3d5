/** Every expected failure; a new one must also be given its place in `error-translation.ts`. */
export const DOMAIN_ERROR_CODES = [
  'AS_OF_IN_FUTURE',
  'BAD_DATES',
  'BAD_EMAIL',
  'BAD_KEY',
  'BAD_PAGE',
  'DELEGATION_TOO_WIDE',
  'DUE_DAY',
  'EMAIL_TAKEN',
  'FILE_EMPTY',
  'FILE_NOT_TAKEN',
  'FILE_REFUSED',
  'FILE_TOO_LARGE',
  'FOREIGN_ORIGIN',
  'IMPORT_STATE',
  'IMPORT_SUPERSEDED',
  'KEY_REUSED',
  'KEY_TOO_WIDE',
  'LAST_ADMINISTRATOR',
  'METHOD_UNCHANGED',
  'NAME_NEEDED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'OTHER_PERSON',
  'REASON_NEEDED',
  'RECORD_REFUSED',
  'ROUND_NOT_EARLIER',
  'ROWS_IN_USE',
  'SAME_PERSON',
  'SEARCH_TOO_LONG',
  'SIGN_IN_NEEDED',
  'SINCE_NOT_BEFORE',
  'SINCE_PAST',
  'STALE',
  'STEP_REFUSED',
  'TEXT_NEEDED',
  'TEXT_TOO_LONG',
  'WRITTEN_ONCE',
] as const;
export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];

/** An expected failure, thrown by services; the wording of the clients has its sentence. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

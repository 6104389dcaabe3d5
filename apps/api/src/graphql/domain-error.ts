/** Every expected failure; a new one must also be given its place in `error-translation.ts`. */
export const DOMAIN_ERROR_CODES = [
  'AS_OF_IN_FUTURE',
  'BAD_PAGE',
  'SEARCH_TOO_LONG',
  'SINCE_NOT_BEFORE',
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

import type { PageText } from '@waymark/wording/page';

/** Why somebody was not let in, as the wording has it. */
export type Problem = keyof PageText['signIn']['problem'];

const CODES: Readonly<Record<string, Problem>> = {
  NETWORK: 'NETWORK',
  TOO_MANY: 'TOO_MANY',
  INVALID_EMAIL: 'EMAIL',
  INVALID_EMAIL_OR_PASSWORD: 'WRONG',
  FAILED_TO_CREATE_SESSION: 'WRONG',
  PASSWORD_TOO_LONG: 'WRONG',
  INVALID_CODE: 'WRONG_CODE',
  INVALID_BACKUP_CODE: 'WRONG_CODE',
  INVALID_TWO_FACTOR_COOKIE: 'EXPIRED',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'EXPIRED',
  ACCOUNT_TEMPORARILY_LOCKED: 'TOO_MANY',
};

/** What a code of the server means to whoever stands at the door. */
export function problemOf(code: string): Problem {
  return CODES[code] ?? 'OTHER';
}

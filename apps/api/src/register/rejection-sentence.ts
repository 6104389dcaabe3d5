import { wording } from '@waymark/wording';
import type { Sentence } from '../start-error.js';
import type { RejectedRow } from './read-register.js';

/** Where a row stands and why it is not taken, for the terminal. */
export function rejectionSentence({ reason, ...details }: RejectedRow): Sentence {
  const place = `${details.file}:${details.line}`;
  return {
    vi: `${place}: ${wording('vi').loadError(reason, details)}`,
    en: `${place}: ${wording('en').loadError(reason, details)}`,
  };
}

import { DomainError } from '../graphql/domain-error.js';

/** Far above what anybody writes beside a number, far below what would keep a page busy. */
const MOST = 4_000;

/** A text that somebody typed, tidy. Throws TEXT_NEEDED or REASON_NEEDED for an empty one, TEXT_TOO_LONG { most }. */
export function typedText(text: string, whenEmpty: 'TEXT_NEEDED' | 'REASON_NEEDED' = 'TEXT_NEEDED'): string {
  const tidy = text.replaceAll('\r\n', '\n').normalize('NFC').trim();
  if (tidy === '') throw new DomainError(whenEmpty);
  if (tidy.length > MOST) throw new DomainError('TEXT_TOO_LONG', { most: MOST });
  return tidy;
}

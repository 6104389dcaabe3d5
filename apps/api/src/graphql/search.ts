import { fold, matches } from '@waymark/domain';
import { DomainError } from './domain-error.js';

/** Longer than any title in the register. */
const MOST = 200;

/** A search as one question to a folded text; none finds everything. Throws SEARCH_TOO_LONG beyond 200 characters. */
export function searchOf(text: string | null | undefined): (foldedText: string) => boolean {
  if (text && text.length > MOST)
    throw new DomainError('SEARCH_TOO_LONG', { length: text.length, most: MOST });
  const words = fold(text ?? '');
  return (foldedText) => words === '' || matches(foldedText, words);
}

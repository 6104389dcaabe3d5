import { DomainError } from './domain-error.js';

/** No list is longer than this in one answer. */
const MOST = 1000;

/** A page of a list; throws BAD_PAGE outside 0… and 1…1000. */
export function checkPage(offset: number, limit: number): { offset: number; limit: number } {
  if (offset < 0 || limit < 1 || limit > MOST)
    throw new DomainError('BAD_PAGE', { offset, limit, most: MOST });
  return { offset, limit };
}

import { randomBytes } from 'node:crypto';

/** A new id of a person: says nothing of them, and stays whatever they are called. */
export function newPersonId(): string {
  return `p-${randomBytes(6).toString('hex')}`;
}

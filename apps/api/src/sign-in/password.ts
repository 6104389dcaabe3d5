import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Fewest characters of a password; the page says so before it is sent. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

/** The cost of argon2id that OWASP recommends: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password, with its salt and cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Whether a password is the one that was hashed. */
export function verifyPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password.normalize('NFC'));
}

/** Letters and digits that cannot be taken for one another on a screen. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be used once: four groups of four, 79 bits. */
export function makeOneTimePassword(): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)];
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, letter).join('')).join('-');
}

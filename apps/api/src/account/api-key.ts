import { createHash, randomBytes } from 'node:crypto';

const FORM = /^wmk_([a-f0-9]{12})_([\w-]{43})$/;

/** A new key: its public id, the whole text to be shown once, and the hash to be kept. */
export function makeApiKey(): { id: string; text: string; secretHash: string } {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, text: `wmk_${id}_${secret}`, secretHash: hash(secret) };
}

/** The public id and the hash of a key that somebody shows; null where it is none. */
export function readApiKey(text: string): { id: string; secretHash: string } | null {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id && secret ? { id, secretHash: hash(secret) } : null;
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

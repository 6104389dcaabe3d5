import type { ReadFailure } from './client.js';

export type Sent<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: ReadFailure };

/** The most that is taken, said before a long way in vain. */
const MOST_MEGABYTES = 20;

/**
 * Sends a file to a route.
 * @param key against double sending, where the route writes; the same one again for the same file after a lost answer
 */
export async function sendFile<Answer>(address: string, file: File, key?: string): Promise<Sent<Answer>> {
  if (file.size > MOST_MEGABYTES * 1024 * 1024)
    return { ok: false, failure: { code: 'FILE_TOO_LARGE', details: { most: MOST_MEGABYTES } } };
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      body: file,
    });
  } catch {
    return { ok: false, failure: { code: 'NETWORK', details: {} } };
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return { ok: true, answer: answer as Answer };
  const { code = 'INTERNAL_SERVER_ERROR', details = {} } = (answer ?? {}) as Partial<ReadFailure>;
  return { ok: false, failure: { code, details } };
}

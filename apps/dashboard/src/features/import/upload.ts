import type { ReadFailure } from '../../api/client.js';

export type Uploaded =
  { readonly ok: true; readonly id: number } | { readonly ok: false; readonly failure: ReadFailure };

/** Sends a file to be read; nothing of it is stored as figures. The same key again is the same file sent again. */
export async function uploadFile(file: File, key: string): Promise<Uploaded> {
  let response: Response;
  try {
    response = await fetch(`/api/imports?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key },
      body: file,
    });
  } catch {
    return { ok: false, failure: { code: 'NETWORK', details: {} } };
  }
  const answer = (await response.json().catch(() => ({}))) as {
    id?: number;
    code?: string;
    details?: Record<string, unknown>;
  };
  if (response.ok && answer.id !== undefined) return { ok: true, id: answer.id };
  return {
    ok: false,
    failure: { code: answer.code ?? 'INTERNAL_SERVER_ERROR', details: answer.details ?? {} },
  };
}

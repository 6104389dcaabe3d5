import { useRef, useState } from 'react';
import type { ReadFailure } from './client.js';
import { sentFor } from './sent-for.js';
import { newKey } from './write.js';

export type Sent<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: ReadFailure };

/** What most routes take at most. */
const MOST_MEGABYTES = 20;

interface SendOptions {
  /** Against double sending, where the route writes; the same one again for the same file after a lost answer. */
  readonly key?: string;
  /** The most that the route takes, said before a long way in vain. */
  readonly mostMegabytes?: number;
}

/** Sends a file to a route. */
export async function sendFile<Answer>(
  address: string,
  file: File,
  { key, mostMegabytes: most = MOST_MEGABYTES }: SendOptions = {},
): Promise<Sent<Answer>> {
  if (file.size > most * 1024 * 1024)
    return { ok: false, failure: { code: 'FILE_TOO_LARGE', details: { most } } };
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        ...sentFor(),
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

/** How the sending of a file stands. */
interface Sending {
  readonly sending: boolean;
  readonly failure: ReadFailure | null;
}

/** Sends files to routes that write, one after the other: the same file sent again after a lost answer is one write. */
export function useFileSender<Answer>(options: Pick<SendOptions, 'mostMegabytes'> = {}) {
  const [state, setState] = useState<Sending>({ sending: false, failure: null });
  const last = useRef<{ readonly of: string; readonly key: string } | null>(null);
  const send = async (address: string, file: File): Promise<Sent<Answer>> => {
    const of = `${file.name} ${file.size} ${file.lastModified}`;
    if (last.current?.of !== of) last.current = { of, key: newKey() };
    setState({ sending: true, failure: null });
    const sent = await sendFile<Answer>(address, file, { ...options, key: last.current.key });
    if (sent.ok || sent.failure.code !== 'NETWORK') last.current = null;
    setState({ sending: false, failure: sent.ok ? null : sent.failure });
    return sent;
  };
  return { ...state, send };
}

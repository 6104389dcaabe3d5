import { open } from 'node:fs/promises';

/** The bytes of a file, read as often and wherever they are needed. */
export interface Source {
  readonly size: number;
  /** The bytes from a place on; fewer where the file ends. */
  read(from: number, length: number): Promise<Uint8Array>;
  chunks(from?: number, length?: number): AsyncGenerator<Uint8Array>;
}

const CHUNK = 256 * 1024;

/** The bytes of a path, or those given. */
export async function sourceOf(from: string | Uint8Array): Promise<Source> {
  return typeof from === 'string' ? fileSource(from) : bytesSource(from);
}

function bytesSource(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    read: async (from, length) => bytes.subarray(from, from + length),
    async *chunks(from = 0, length = bytes.length - from) {
      const end = Math.min(bytes.length, from + length);
      for (let at = from; at < end; at += CHUNK) yield bytes.subarray(at, Math.min(end, at + CHUNK));
    },
  };
}

async function fileSource(path: string): Promise<Source> {
  const file = await open(path);
  const { size } = await file.stat().finally(() => file.close());
  async function* chunks(from = 0, length = size - from): AsyncGenerator<Uint8Array> {
    const handle = await open(path);
    try {
      const end = Math.min(size, from + length);
      for (let at = from; at < end;) {
        const chunk = new Uint8Array(Math.min(CHUNK, end - at));
        const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield bytesRead === chunk.length ? chunk : chunk.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  }
  async function read(from: number, length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks(from, length)) parts.push(chunk);
    return parts.length === 1 && parts[0] ? parts[0] : new Uint8Array(Buffer.concat(parts));
  }
  return { size, chunks, read };
}

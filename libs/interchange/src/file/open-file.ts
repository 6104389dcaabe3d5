import { FileRefused } from './refusal.js';
import type { OpenedFile, OpenOptions } from './opened-file.js';

/**
 * Looks into a file (a path, or the bytes of a small one) and says how it is understood and what must be asked. Stores
 * nothing. Throws `FileRefused` for what cannot be taken.
 */
export async function openFile(source: string | Uint8Array, options: OpenOptions): Promise<OpenedFile> {
  throw new FileRefused('UNKNOWN_FORMAT', { name: options.name, bytes: source.length });
}

import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../graphql/domain-error.js';
import { mediaTypeOf, type MediaType } from './media-type.js';

/** The size of the largest file that is taken. */
export const MOST_MEGABYTES = 20;

/** A file that may be stored. */
export interface TakenFile {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly sha256: string;
}

/** Looks at a file that comes in. Throws FILE_EMPTY, and FILE_NOT_TAKEN for what is neither PDF nor DOCX, PNG or JPEG. */
export function takeFile(name: string, bytes: Buffer): TakenFile {
  if (bytes.length === 0) throw new DomainError('FILE_EMPTY');
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new DomainError('FILE_NOT_TAKEN', { name });
  return { name: tidyName(name), mediaType, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Keeps the bytes of a file, once however often it comes. */
export async function keepContent(manager: EntityManager, sha256: string, bytes: Buffer): Promise<void> {
  await manager.query(`INSERT INTO file_content (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    sha256,
    bytes,
  ]);
}

/** The last part of a path, without what a terminal or a header would misread. */
function tidyName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  // Control characters, and those that turn the direction of what follows.
  const plain = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069"]/g, '').trim();
  return (plain || 'file').slice(-150);
}

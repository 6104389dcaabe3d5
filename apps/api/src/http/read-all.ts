import { DomainError } from '../graphql/domain-error.js';
import type { AccessRequest } from '../access/request.js';

const MEGABYTE = 2 ** 20;

/** The body of a request. Throws FILE_TOO_LARGE as soon as more megabytes come than are taken. */
export async function readAll(request: AccessRequest, most: number): Promise<Buffer> {
  const tooLarge = () => new DomainError('FILE_TOO_LARGE', { most });
  if (Number(request.headers['content-length'] ?? 0) > most * MEGABYTE) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most * MEGABYTE) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

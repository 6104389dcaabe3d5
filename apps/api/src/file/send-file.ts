import type { Response } from 'express';
import { MEDIA_TYPES } from './media-type.js';

/** A file with its content. */
export interface FileWithContent {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What a browser shows by itself without running anything of it. */
const SHOWN: readonly string[] = [MEDIA_TYPES.PDF, MEDIA_TYPES.PNG, MEDIA_TYPES.JPEG];

/** Answers with a file: shown where that is asked for and safe, else to be stored. */
export function sendFile(
  response: Response,
  { name, mediaType, bytes }: FileWithContent,
  show: boolean,
): void {
  const how = show && SHOWN.includes(mediaType) ? 'inline' : 'attachment';
  response.set({
    'Content-Type': mediaType,
    'Content-Length': String(bytes.length),
    'Content-Disposition': `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'Cache-Control': 'private, no-store',
  });
  response.end(bytes);
}

import type { Request } from 'express';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request that may change something comes from a page of another site: a browser says so by itself, and
 * would send our cookie along from a neighbouring name. `url` is the configured address, null where there is none.
 */
export function isForeign(request: Request, url: string | null): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || SAFE.includes(request.method)) return false;
  if (!URL.canParse(origin)) return true;
  const from = new URL(origin);
  return from.host !== host && from.origin !== url;
}

import { hashOf } from './series-keys.js';

/** Files name the same few periods again and again. */
const MOST_KEPT = 5_000;
const periodHashes = new Map<string, number>();

/** A hash of a period, or of one of its versions, remembered. */
export function hashOfPeriod(period: string): number {
  let hash = periodHashes.get(period);
  if (hash === undefined) {
    if (periodHashes.size > MOST_KEPT) periodHashes.clear();
    hash = hashOf(period, 0x9747b28c);
    periodHashes.set(period, hash);
  }
  return hash;
}

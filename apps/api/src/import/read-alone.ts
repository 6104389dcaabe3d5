import { readFigures, type OpenedFile } from '@waymark/interchange';
import { Tally } from './tally.js';

/** Reads a file to its end without asking anything of the database: what it holds, and what cannot be read. */
export async function readAlone(opened: OpenedFile, onShare: (share: number) => void): Promise<Tally> {
  const tally = new Tally();
  for await (const batch of readFigures(opened)) {
    tally.take(batch);
    onShare(batch.share);
  }
  return tally;
}

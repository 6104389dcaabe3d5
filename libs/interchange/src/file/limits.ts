import { type FileLimit } from '@waymark/domain';
import { FileRefused } from './refusal.js';

/** How much of each a file may have; a file beyond one of them is refused as `TOO_LARGE`. */
export type Limits = Readonly<Record<FileLimit, number>>;

/**
 * Generous for real files, small for a bomb. A sheet of numbers unpacks to about ten times its size, one of repeated
 * words to forty; the bombs that are known have a thousand and more.
 */
export const LIMITS: Limits = {
  BYTES: 512 * 2 ** 20,
  UNPACKED_BYTES: 2 ** 30,
  RATIO: 200,
  PARTS: 2_000,
  ROWS: 5_000_000,
  COLUMNS: 2_000,
  CELLS: 50_000_000,
  CELL_LENGTH: 32_767,
  MILLISECONDS: 10 * 60_000,
};

/** Refuses what is more than its limit. */
export function within(limits: Limits, what: FileLimit, found: number): void {
  if (found > limits[what]) throw new FileRefused('TOO_LARGE', { what, limit: limits[what] });
}

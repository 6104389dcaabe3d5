import { addDays } from '@waymark/domain';
import type { NumberKind } from './styles.js';

/** Day 0 of the two ways in which sheets count days. */
const EPOCH_1904 = '1904-01-01';
const EPOCH_1900 = '1899-12-30';

/**
 * The day of a number in a date format: YYYY-MM-DD, or only the month or year where the format shows no more. Sheets that
 * count from 1900 have a 29 February 1900, which never was.
 */
export function serialDate(serial: number, kind: NumberKind, is1904: boolean): string {
  const day = Math.floor(serial + 1e-9);
  if (!(day >= 0 && day < 2_958_466)) return String(serial);
  const iso = is1904
    ? addDays(EPOCH_1904, day)
    : day === 60
      ? '1900-02-29'
      : addDays(EPOCH_1900, day < 60 ? day + 1 : day);
  return kind === 'YEAR' ? iso.slice(0, 4) : kind === 'MONTH' ? iso.slice(0, 7) : iso;
}

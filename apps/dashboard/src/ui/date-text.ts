import { isDate } from '@waymark/domain';

/** A day as it is typed in both languages: `01/06/2019`. */
export function writeDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** `1/6/2019`, `01.06.2019` or `2019-06-01` as `2019-06-01`; null when it is no day of the calendar. */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  if (isDate(trimmed)) return trimmed;
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(trimmed);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : null;
}

import type { Locale } from './preference.js';

/** A moment as a reader writes it, in their own time zone: `14:05 27/11/2026`. */
export function momentText(iso: string, locale: Locale): string {
  const moment = new Date(iso);
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const day = moment.toLocaleDateString('en-GB');
  return locale === 'vi' ? `${time} ${day}` : `${day} ${time}`;
}

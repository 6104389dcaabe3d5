import { writeDate } from './date-text.js';
import type { Locale } from './preference.js';

/** A moment by the clock of the reader: the day YYYY-MM-DD and the time HH:MM. */
export function localMoment(iso: string): { readonly day: string; readonly time: string } {
  const moment = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}

/** A moment as a reader writes it: `14:05 27/11/2026`, in English the day first. */
export function momentText(iso: string, locale: Locale): string {
  const { day, time } = localMoment(iso);
  const date = writeDate(day);
  return locale === 'vi' ? `${time} ${date}` : `${date} ${time}`;
}

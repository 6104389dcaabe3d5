import type { Locale } from '../locale.js';

/** What a refusal names: lines, columns, names and limits. */
export type Details = Readonly<Record<string, unknown>>;

export function text(details: Details, name: string): string {
  const value = details[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function number(locale: Locale, details: Details, name: string): string {
  const value = details[name];
  return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : '';
}

export function list(details: Details, name: string): string {
  const value = details[name];
  return Array.isArray(value) ? value.join(', ') : text(details, name);
}

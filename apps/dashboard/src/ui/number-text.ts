import type { Locale } from './preference.js';

/**
 * A number as a reader of the language types it: `1.234,5` in Vietnamese, `1,234.5` in English; null when it cannot be
 * read. What was understood is always shown beside it.
 */
export function readNumber(text: string, locale: Locale): number | null {
  const [group, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/%$/, '');
  const form = new RegExp(`^[+-]?(\\d{1,3}(\\${group}\\d{3})+|\\d+)(\\${decimal}\\d+)?$`);
  if (!form.test(plain)) return null;
  const value = Number(plain.replaceAll(group, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

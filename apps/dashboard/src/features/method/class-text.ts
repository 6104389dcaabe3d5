import { METHOD_WORDS, OUR_CLASS, type ClassingMethod, type Status } from '@waymark/domain';
import { threshold, type MethodText } from '@waymark/wording/method';

const OPEN: readonly Status[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

/** When an open goal gets a class of ours by the method in force; null where the default's own words hold. */
export function classText(text: MethodText, method: ClassingMethod, status: Status): string | null {
  if (method === 'WAYMARK' || !OPEN.includes(status)) return null;
  const words = METHOD_WORDS[method].classes
    .filter(({ code }) => OUR_CLASS[code] === status)
    .map(({ code, word }) => `“${word}” (${threshold(text, code)})`);
  return text.page.classedAs(words.join('; '));
}

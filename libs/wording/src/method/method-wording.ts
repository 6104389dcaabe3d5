import type { MethodClass } from '@waymark/domain';
import type { Locale } from '../locale.js';
import { methodEn } from './method.en.js';
import { methodVi } from './method.vi.js';

/** The texts on methods, in one language. */
export type MethodText = typeof methodVi;

/** Everything that is said of the methods, loaded where it is read. */
export function methodText(locale: Locale): MethodText {
  return locale === 'vi' ? methodVi : methodEn;
}

/** When a body gives a class; an empty text for our own classes, whose rule stands elsewhere. */
export function threshold(text: MethodText, outcome: MethodClass): string {
  const known: Readonly<Partial<Record<MethodClass, string>>> = text.threshold;
  return known[outcome] ?? '';
}

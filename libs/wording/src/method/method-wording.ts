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

/** When a body gives a class; two bodies have a word for moderate progress. */
export function threshold(text: MethodText, method: string, outcome: MethodClass): string {
  if (method === 'STATISTICS_CANADA' && outcome === 'MODERATE_PROGRESS') return text.canadianModerate;
  const known: Readonly<Partial<Record<MethodClass, string>>> = text.threshold;
  return known[outcome] ?? '';
}

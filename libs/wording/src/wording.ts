import { CHART_WORDS, type ChartWords } from './chart/chart.js';
import { errorSentence, type ErrorDetails } from './error/error.js';
import { loadErrorSentence } from './error/load-error.js';
import { en } from './interface/en.js';
import { vi, type InterfaceText } from './interface/vi.js';
import { labelsEn } from './label/label.en.js';
import type { Labels } from './label/label.js';
import { labelsVi } from './label/label.vi.js';
import type { Locale } from './locale.js';
import { numbersOf, type Numbers } from './number/number.js';
import { sentencesOf, type Sentences } from './sentence/sentence.js';
import { timesOf, type Times } from './time/time.js';

type LabelOf = { readonly [V in keyof Labels]: (code: keyof Labels[V]) => string };

/** Everything that a reader of one language is shown. */
export interface Wording extends LabelOf, Numbers, Times, Sentences {
  readonly locale: Locale;
  /** The words of all codes, for lists of choices. */
  readonly labels: Labels;
  /** The short texts within charts. */
  readonly chart: ChartWords;
  /** The texts of the screens. */
  readonly interface: InterfaceText;
  /** The name of something in this language: `nameVi` or `nameEn`. */
  name(of: { readonly nameVi: string; readonly nameEn: string }): string;
  /** The title of something in this language. */
  title(of: { readonly titleVi: string; readonly titleEn: string }): string;
  /** The sentence for an error code of the API. */
  error(code: string, details?: ErrorDetails): string;
  /** The sentence for a row that could not be loaded into the register. */
  loadError(code: string, details?: ErrorDetails): string;
}

function labelFunctions(labels: Labels): LabelOf {
  const functions = Object.entries(labels).map(([vocabulary, words]) => [
    vocabulary,
    (code: string): string => (words as Readonly<Record<string, string>>)[code] ?? '',
  ]);
  return Object.fromEntries(functions) as LabelOf;
}

function make(locale: Locale): Wording {
  const labels = locale === 'vi' ? labelsVi : labelsEn;
  return {
    ...labelFunctions(labels),
    ...numbersOf(locale),
    ...timesOf(locale),
    ...sentencesOf(locale),
    locale,
    labels,
    chart: CHART_WORDS[locale],
    interface: locale === 'vi' ? vi : en,
    name: (of) => (locale === 'vi' ? of.nameVi : of.nameEn),
    title: (of) => (locale === 'vi' ? of.titleVi : of.titleEn),
    error: (code, details) => errorSentence(locale, code, details),
    loadError: (code, details) => loadErrorSentence(locale, code, details),
  };
}

const made = new Map<Locale, Wording>();

/** The wording of a language; the same object at each call. */
export function wording(locale: Locale): Wording {
  const known = made.get(locale);
  if (known) return known;
  const fresh = make(locale);
  made.set(locale, fresh);
  return fresh;
}

import type { EntryMeaning } from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { Numbers } from '../number/number.js';
import { asSentence } from '../sentence/phrase.js';
import type { UnitShape } from '../shape.js';
import type { Times } from '../time/time.js';
import type { CheckedMeasure } from './check.js';
import { digitsOf } from './typed.js';

interface MeaningText {
  readonly ofFullYear: (percent: string, year: string) => string;
  readonly ofPlan: (percent: string, plan: string, isYear: boolean) => string;
  readonly onLastYear: (change: string) => string;
  readonly onPrevious: (change: string, period: string) => string;
  readonly rankOf: (rank: string, of: string) => string;
  readonly estimate: (value: string) => string;
  readonly preliminary: (value: string) => string;
}

const TEXT: Readonly<Record<Locale, MeaningText>> = {
  vi: {
    ofFullYear: (percent, year) => `bằng ${percent} cả năm ${year}`,
    ofPlan: (percent, plan, isYear) => `đạt ${percent} kế hoạch ${isYear ? `năm ${plan}` : plan}`,
    onLastYear: (change) => `${change} so với cùng kỳ`,
    onPrevious: (change, period) => `${change} so với ${period}`,
    rankOf: (rank, of) => `${rank} trong ${of}`,
    estimate: (value) => `ước ${value}`,
    preliminary: (value) => `${value} (sơ bộ)`,
  },
  en: {
    ofFullYear: (percent, year) => `${percent} of the whole of ${year}`,
    ofPlan: (percent, plan) => `${percent} of the plan for ${plan}`,
    onLastYear: (change) => `${change} on a year earlier`,
    onPrevious: (change, period) => `${change} on ${period}`,
    rankOf: (rank, of) => `${rank} of ${of}`,
    estimate: (value) => `an estimated ${value}`,
    preliminary: (value) => `${value} (preliminary)`,
  },
};

const PERCENT: UnitShape = { code: 'percent', kind: 'PHYSICAL', symbolVi: '%', symbolEn: '%' };

/** The value of a meaning alone: "khoảng 70.422 tỷ đồng", "thứ 71 trong 193"; empty where there is none. */
export function understood(
  locale: Locale,
  n: Numbers,
  { entry }: Pick<EntryMeaning, 'entry'>,
  { unit, decimals }: CheckedMeasure,
): string {
  const { value, low = null, high = null, qualifier = null, rankOf, status, lastDigit } = entry;
  const digits = lastDigit ? digitsOf({ lastDigit }, decimals) : decimals;
  const written = n.qualified({ period: entry.period, value, low, high, qualifier }, unit, digits);
  if (written === '') return '';
  const text = TEXT[locale];
  const ranked = rankOf ? text.rankOf(written, n.number(rankOf, 0)) : written;
  return status === 'ESTIMATE'
    ? text.estimate(ranked)
    : status === 'PRELIMINARY'
      ? text.preliminary(ranked)
      : ranked;
}

function changeWords(
  n: Numbers,
  change: NonNullable<EntryMeaning['change']>,
  { unit, decimals }: CheckedMeasure,
): string {
  if (change.measure === 'PERCENT') return n.changeInWords(change.size, PERCENT, 1).replace(' %', '%');
  // Places count a climb as more, `changeInWords` asks for the number of the rank, which falls.
  return n.changeInWords(change.measure === 'PLACES' ? -change.size : change.size, unit, decimals);
}

/** What a figure means, in one line: "70.422 tỷ đồng, bằng 50,6% cả năm 2023"; empty where there is no value. */
export function meaningSentence(
  locale: Locale,
  { n, t }: { readonly n: Numbers; readonly t: Times },
  meaning: EntryMeaning,
  measure: CheckedMeasure,
): string {
  const value = understood(locale, n, meaning, measure);
  if (value === '') return '';
  const text = TEXT[locale];
  const { ofLastFullYear, change, ofPlan } = meaning;
  const period = (code: string): string => t.period(code, 'LONG', measure.nature ?? null);
  const clauses = [
    value,
    ofLastFullYear ? text.ofFullYear(n.percent(ofLastFullYear.percent / 100), ofLastFullYear.period) : null,
    change
      ? change.against === 'LAST_YEAR'
        ? text.onLastYear(changeWords(n, change, measure))
        : text.onPrevious(changeWords(n, change, measure), period(change.from.period))
      : null,
    ofPlan
      ? text.ofPlan(n.percent(ofPlan.percent / 100), period(ofPlan.period), /^\d{4}$/.test(ofPlan.period))
      : null,
  ];
  return asSentence(clauses.filter((clause) => clause !== null).join(', '));
}

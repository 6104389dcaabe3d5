import type { Check, CheckCode, CheckFinding, EarlierValue, Nature } from '@waymark/domain';
import type { Locale } from '../locale.js';
import { ALL_DECIMALS, type Numbers } from '../number/number.js';
import type { UnitShape } from '../shape.js';
import type { Times } from '../time/time.js';
import { asSentence } from '../sentence/phrase.js';

/** What the numbers of a check are written with. */
export interface CheckedMeasure {
  readonly unit: UnitShape;
  readonly decimals?: number | null;
  readonly nature?: Nature | null;
}

/** The numbers and periods of one measure in one language. */
interface Pen {
  readonly value: (value: number) => string;
  /** With every digit that it has. */
  readonly full: (value: number) => string;
  /** As tables show it. */
  readonly shown: (value: number) => string;
  readonly change: (from: number, to: number) => string;
  readonly usual: (usual: number, isRatio: boolean) => string;
  readonly times: (factor: number) => string;
  readonly percent: (share: number) => string;
  /** The size of a difference: points of a share. */
  readonly gap: (size: number) => string;
  readonly at: (earlier: EarlierValue) => string;
  readonly day: (iso: string) => string;
  readonly period: (code: string) => string;
  readonly isSum: boolean;
}

type Say<Code extends CheckCode> = (
  finding: Extract<CheckFinding, { readonly code: Code }>,
  pen: Pen,
) => string;
type Sentences = { readonly [Code in CheckCode]: Say<Code> };

interface JumpWords {
  readonly times: (factor: string, at: string) => string;
  readonly share: (percent: string, at: string) => string;
  readonly than: (change: string, at: string) => string;
  readonly alone: (value: string, clause: string) => string;
  readonly usual: (usual: string) => string;
  readonly never: string;
  readonly todo: string;
}

const JUMP: Readonly<Record<Locale, JumpWords>> = {
  vi: {
    times: (factor, at) => `gấp ${factor} lần ${at}`,
    share: (percent, at) => `chỉ bằng ${percent} của ${at}`,
    than: (change, at) => `${change} so với ${at}`,
    alone: (value, clause) => `riêng kỳ này là ${value}, ${clause}`,
    usual: (usual) => `; trước đây mỗi kỳ thường thay đổi khoảng ${usual}`,
    never: '; trước đây hầu như không đổi',
    todo: 'Hãy kiểm tra lại, hoặc giải trình.',
  },
  en: {
    times: (factor, at) => `${factor} times ${at}`,
    share: (percent, at) => `only ${percent} of ${at}`,
    than: (change, at) => `${change} on ${at}`,
    alone: (value, clause) => `this period alone brings ${value}, ${clause}`,
    usual: (usual) => `; it usually changes by about ${usual} a period`,
    never: '; it hardly ever changed before',
    todo: 'Check it, or explain it.',
  },
};

/** A ratio beyond which it is told as so many times, and not in per cent. */
const MANY_TIMES = 3;

function jumpSentence(
  locale: Locale,
  jump: Extract<CheckFinding, { readonly code: 'JUMP' }>,
  pen: Pen,
): string {
  const words = JUMP[locale];
  const { from, value, usual, usualIs, timesUsual } = jump;
  const ratio = from.value > 0 && value > 0 ? value / from.value : 1;
  const isManyTimes = usualIs === 'RATIO' && (ratio >= MANY_TIMES || ratio <= 1 / MANY_TIMES);
  const at = pen.at(from);
  const clause = !isManyTimes
    ? words.than(pen.change(from.value, value), at)
    : ratio > 1
      ? words.times(pen.times(ratio), at)
      : words.share(pen.percent(ratio), at);
  const told = pen.isSum ? words.alone(pen.value(value), clause) : clause;
  const before = timesUsual === null ? words.never : words.usual(pen.usual(usual, usualIs === 'RATIO'));
  return `${asSentence(told)}${before}. ${words.todo}`;
}

const vi: Sentences = {
  BELOW_MIN: ({ value, min }, { value: w }) =>
    `${asSentence(w(value))} thấp hơn mức nhỏ nhất của chỉ tiêu (${w(min)}). Hãy kiểm tra số và đơn vị tính.`,
  ABOVE_MAX: ({ value, max }, { value: w }) =>
    `${asSentence(w(value))} cao hơn mức lớn nhất của chỉ tiêu (${w(max)}). Hãy kiểm tra số và đơn vị tính.`,
  WHOLE_NUMBER: ({ value }, { value: w }) => `Chỉ tiêu này là số nguyên; ${w(value)} có phần thập phân.`,
  MORE_DECIMALS: ({ value, decimals }, pen) =>
    `${asSentence(pen.full(value))} được giữ đủ chữ số; bảng và biểu đồ hiện ${pen.shown(value)}, vì chỉ tiêu ${decimals === 0 ? 'không lấy số lẻ' : `lấy ${decimals} chữ số thập phân`}.`,
  RANK_OF: ({ value, rankOf }, { value: w }) =>
    `${asSentence(w(value))} vượt quá số được xếp hạng (${rankOf}). Hãy kiểm tra lại hai số.`,
  RANGE_REVERSED: ({ low, high }, { value: w }) => `Khoảng viết ngược: ${w(low)} lớn hơn ${w(high)}.`,
  JUMP: (jump, pen) => jumpSentence('vi', jump, pen),
  CUMULATIVE_FALLS: ({ value, before }, { value: w, at }) =>
    `Lũy kế ${w(value)} nhỏ hơn lũy kế ${at(before)}. Trong năm, lũy kế không giảm: hãy kiểm tra lại, hoặc giải trình.`,
  SUM_DISAGREES: ({ typed, computed }, { value: w }) =>
    `Lũy kế đã nhập (${w(typed)}) khác tổng các kỳ từ đầu năm (${w(computed)}). Hãy kiểm tra lại, hoặc giải trình.`,
  PARTS_EXCEED: ({ sum, total, difference }, { value: w, gap }) =>
    `Các phần cộng lại ${w(sum)}, vượt tổng số ${w(total)}: nhiều hơn ${gap(difference)}. Hãy kiểm tra lại, hoặc giải trình.`,
  PARTS_TOTAL: ({ sum, total, difference }, { value: w, gap }) =>
    `Các phần cộng lại ${w(sum)}, khác tổng số ${w(total)}: ${difference > 0 ? 'nhiều hơn' : 'ít hơn'} ${gap(Math.abs(difference))}. Hãy kiểm tra lại, hoặc giải trình.`,
  MISSING_SOURCE: () => 'Chưa có nguồn. Hãy chọn văn bản hoặc ghi nguồn của số này.',
  MISSING_REASON: () => 'Vì sao chưa có số? Hãy chọn lý do.',
  EXPECTED_PAST: ({ expectedOn }, { day }) =>
    `Ngày dự kiến có số (${day(expectedOn)}) đã qua. Hãy nhập số, hoặc chọn ngày khác.`,
  PERIOD_NOT_OVER: ({ end }, { day }) =>
    `Kỳ báo cáo đến ${day(end)} mới kết thúc nên chưa thể có số chính thức. Hãy chọn Ước thực hiện hoặc Sơ bộ.`,
  UNCHANGED: ({ before }, { at }) => `Trùng đúng số của ${at(before)}. Hãy chắc chắn đây là số của kỳ này.`,
};

const en: Sentences = {
  BELOW_MIN: ({ value, min }, { value: w }) =>
    `${asSentence(w(value))} is below the least that the indicator can be (${w(min)}). Check the figure and its unit.`,
  ABOVE_MAX: ({ value, max }, { value: w }) =>
    `${asSentence(w(value))} is above the most that the indicator can be (${w(max)}). Check the figure and its unit.`,
  WHOLE_NUMBER: ({ value }, { value: w }) => `This indicator is a whole number; ${w(value)} is not.`,
  MORE_DECIMALS: ({ value, decimals }, pen) =>
    `${asSentence(pen.full(value))} is kept with all its digits; tables and charts show ${pen.shown(value)}, since the indicator has ${decimals === 0 ? 'no' : decimals} ${decimals === 1 ? 'decimal' : 'decimals'}.`,
  RANK_OF: ({ value, rankOf }, { value: w }) =>
    `${asSentence(w(value))} is beyond the number of those ranked (${rankOf}). Check both numbers.`,
  RANGE_REVERSED: ({ low, high }, { value: w }) =>
    `The range is the wrong way round: ${w(low)} is more than ${w(high)}.`,
  JUMP: (jump, pen) => jumpSentence('en', jump, pen),
  CUMULATIVE_FALLS: ({ value, before }, { value: w, at }) =>
    `The year to date of ${w(value)} is less than that of ${at(before)}. It never falls within a year: check it, or explain it.`,
  SUM_DISAGREES: ({ typed, computed }, { value: w }) =>
    `The year to date entered (${w(typed)}) is not the sum of the periods since January (${w(computed)}). Check it, or explain it.`,
  PARTS_EXCEED: ({ sum, total, difference }, { value: w, gap }) =>
    `The parts make ${w(sum)}, above the total of ${w(total)}: ${gap(difference)} more. Check them, or explain it.`,
  PARTS_TOTAL: ({ sum, total, difference }, { value: w, gap }) =>
    `The parts make ${w(sum)}, not the total of ${w(total)}: ${gap(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}. Check them, or explain it.`,
  MISSING_SOURCE: () => 'The source is missing. Choose the document, or write where the figure comes from.',
  MISSING_REASON: () => 'Why is there no figure? Choose the reason.',
  EXPECTED_PAST: ({ expectedOn }, { day }) =>
    `The day on which the figure was expected (${day(expectedOn)}) has passed. Enter it, or choose another day.`,
  PERIOD_NOT_OVER: ({ end }, { day }) =>
    `The period ends on ${day(end)}, so there is no final figure yet. Choose estimate or preliminary.`,
  UNCHANGED: ({ before }, { at }) =>
    `Exactly the figure of ${at(before)}. Make sure it is the one of this period.`,
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = { vi, en };
const PERCENT: UnitShape = { code: 'percent', kind: 'PHYSICAL', symbolVi: '%', symbolEn: '%' };

function penOf(locale: Locale, n: Numbers, t: Times, { unit, decimals, nature }: CheckedMeasure): Pen {
  const value = (of: number): string => {
    // A fraction where none should be has to be seen.
    const digits = decimals === 0 && !Number.isInteger(of) ? 2 : decimals;
    return n.value(of, unit, digits);
  };
  const period = (code: string): string => t.period(code, 'LONG', nature ?? null);
  const isShare = unit.kind === 'PERCENT' || unit.kind === 'RANK' || unit.kind === 'INDEX';
  return {
    value,
    full: (of) => n.value(of, unit, ALL_DECIMALS),
    shown: (of) => n.value(of, unit, decimals),
    change: (from, to) =>
      isShare || from <= 0
        ? n.changeInWords(to - from, unit, decimals)
        : n.changeInWords((to / from - 1) * 100, PERCENT, 1).replace(' %', '%'),
    usual: (usual, isRatio) => (isRatio ? n.percent(usual) : n.difference(usual, unit, decimals)),
    times: (factor) => n.number(factor, factor < 10 ? 1 : 0),
    percent: (share) => n.percent(share),
    gap: (size) => n.difference(size, unit, decimals),
    at: (earlier) => `${period(earlier.period)} (${value(earlier.value)})`,
    day: (iso) => t.date(iso),
    period,
    isSum: nature === 'YEAR_TO_DATE',
  };
}

/** The sentence of a check: what is wrong or unusual, with its numbers, and what to do. */
export function checkSentence(
  locale: Locale,
  { n, t }: { readonly n: Numbers; readonly t: Times },
  check: Check | CheckFinding,
  measure: CheckedMeasure,
): string {
  // Each code has the sentence of its own finding, which the compiler cannot follow through a lookup.
  const say = SENTENCES[locale][check.code] as (finding: CheckFinding, pen: Pen) => string;
  return say(check, penOf(locale, n, t, measure));
}

import type { BlockQuestion, NumberStyle, QuestionReason, TypedRefusal, TypedValue } from '@waymark/domain';
import type { Locale } from '../locale.js';
import { ALL_DECIMALS, type Numbers } from '../number/number.js';
import type { UnitShape } from '../shape.js';

/** What a question about a column says, with its two answers. */
export interface QuestionWords {
  readonly question: string;
  /** Why it is asked, and what the history makes likely. */
  readonly evidence: string;
  readonly answers: Readonly<Record<NumberStyle, string>>;
}

type UnitName = { readonly unit: UnitShape };

interface TypedText {
  readonly refusal: Readonly<Record<TypedRefusal, (words: string, unit: string) => string>>;
  readonly question: (typed: string, first: string, second: string) => string;
  readonly answer: Readonly<Record<NumberStyle, (typed: string, value: string) => string>>;
  readonly reason: Readonly<Record<QuestionReason, (vi: number, en: number) => string>>;
  readonly history: (values: string) => string;
  readonly plausible: (value: string) => string;
  readonly plainUnit: string;
  readonly alsoAsked: (count: number) => string;
}

const TEXT: Readonly<Record<Locale, TypedText>> = {
  vi: {
    refusal: {
      NOT_A_NUMBER: () => 'Không thấy con số nào. Hãy nhập số, hoặc chọn lý do chưa có.',
      SEVERAL_NUMBERS: () => 'Có nhiều con số trong một ô. Hãy chỉ nhập một số, hoặc một khoảng như 40-50.',
      BAD_GROUPS: () => 'Dấu chấm và dấu phẩy không đúng chỗ. Hãy viết như 1.234,5.',
      MIXED_STYLES: () => 'Hai số viết theo hai cách khác nhau. Hãy viết cả hai như 1.234,5.',
      UNIT_CONTRADICTS: (words, unit) =>
        `“${words}” khác đơn vị tính của chỉ tiêu (${unit}). Hãy quy đổi rồi nhập lại.`,
      UNKNOWN_WORDS: (words) => `Không hiểu “${words}”. Hãy chỉ nhập số; lời giải thích ghi ở cột Ghi chú.`,
      RANGE_REVERSED: () => 'Khoảng viết ngược: số đầu lớn hơn số sau.',
      FRACTION: () => 'Chỉ thứ hạng mới viết như 71/193. Hãy nhập một số.',
      RANK_BEYOND: () => 'Thứ hạng lớn hơn số được xếp hạng.',
      LOOKS_LIKE_DATE: () => 'Đây giống ngày tháng, không phải số liệu. Hãy nhập số của kỳ.',
      BRACKETED: () => 'Số trong ngoặc có thể là số âm. Nếu đúng vậy, hãy nhập với dấu trừ.',
      SPREADSHEET_ERROR: () => 'Ô trong bảng tính bị lỗi công thức. Hãy nhập số.',
      TOO_NARROW: () =>
        'Cột trong bảng tính quá hẹp nên chỉ hiện ####. Hãy kéo rộng cột rồi chép lại, hoặc nhập số.',
      TOO_LONG: () => 'Đoạn chữ quá dài để là số liệu. Hãy chỉ nhập số; lời giải thích ghi ở cột Ghi chú.',
      TOO_LARGE: () => 'Số quá lớn để là số liệu. Hãy kiểm tra lại.',
      TOO_MANY_DIGITS: () =>
        'Số có nhiều chữ số hơn mức lưu giữ được (15 chữ số). Hãy làm tròn rồi nhập lại, để không chữ số nào bị đổi.',
    },
    question: (typed, first, second) => `“${typed}” là ${first} hay ${second}?`,
    answer: {
      VI: (typed, value) => `Viết kiểu 1.234,5: “${typed}” là ${value}`,
      EN: (typed, value) => `Viết kiểu 1,234.5: “${typed}” là ${value}`,
    },
    reason: {
      NO_EVIDENCE: () => 'Các ô khác trong cột không cho biết số được viết theo cách nào.',
      BOTH_STYLES: (vi, en) => `Trong cột có ${vi} ô viết kiểu 1.234,5 và ${en} ô viết kiểu 1,234.5.`,
      AGAINST_HISTORY: () => 'Theo cách viết của các ô khác trong cột thì số này khác hẳn các kỳ trước.',
    },
    history: (values) => `Các kỳ trước: ${values}.`,
    plausible: (value) => `Hợp hơn: ${value}.`,
    plainUnit: 'số lượng',
    alsoAsked: (count) => `Câu trả lời áp dụng cho cả ${count} ô như vậy trong cột.`,
  },
  en: {
    refusal: {
      NOT_A_NUMBER: () => 'There is no number here. Enter one, or choose why there is none.',
      SEVERAL_NUMBERS: () => 'There are several numbers in one cell. Enter one, or a range such as 40-50.',
      BAD_GROUPS: () => 'Points and commas are not where a number has them. Write it as 1,234.5.',
      MIXED_STYLES: () => 'The two numbers are written in two ways. Write both as 1,234.5.',
      UNIT_CONTRADICTS: (words, unit) =>
        `“${words}” is not the unit of the indicator (${unit}). Convert the figure and enter it again.`,
      UNKNOWN_WORDS: (words) =>
        `“${words}” is not understood. Enter the number only; words belong in the note.`,
      RANGE_REVERSED: () => 'The range is the wrong way round: its first number is the larger one.',
      FRACTION: () => 'Only ranks are written as 71/193. Enter one number.',
      RANK_BEYOND: () => 'The rank is beyond the number of those ranked.',
      LOOKS_LIKE_DATE: () => 'This looks like a date. Enter the figure of the period.',
      BRACKETED: () => 'A number in brackets may be a negative one. If so, enter it with a minus sign.',
      SPREADSHEET_ERROR: () => 'The formula of this cell failed in the spreadsheet. Enter the number.',
      TOO_NARROW: () =>
        'The column of the spreadsheet is too narrow and shows only ####. Widen it and copy again, or enter the number.',
      TOO_LONG: () => 'The text is too long to be a figure. Enter the number only; words belong in the note.',
      TOO_LARGE: () => 'The number is too large to be a figure. Check it.',
      TOO_MANY_DIGITS: () =>
        'The number has more digits than can be kept (15). Round it and enter it again, so that no digit changes.',
    },
    question: (typed, first, second) => `Is “${typed}” ${first} or ${second}?`,
    answer: {
      VI: (typed, value) => `Written as 1.234,5: “${typed}” is ${value}`,
      EN: (typed, value) => `Written as 1,234.5: “${typed}” is ${value}`,
    },
    reason: {
      NO_EVIDENCE: () => 'The other cells of the column do not tell how its numbers are written.',
      BOTH_STYLES: (vi, en) => `In the column ${vi} cells are written as 1.234,5 and ${en} as 1,234.5.`,
      AGAINST_HISTORY: () =>
        'Read like the other cells of the column, this figure is far from all earlier ones.',
    },
    history: (values) => `Earlier figures: ${values}.`,
    plausible: (value) => `More likely: ${value}.`,
    plainUnit: 'number',
    alsoAsked: (count) => `The answer holds for all ${count} such cells of the column.`,
  },
};

/** So many of the newest values stand beside a question. */
const SHOWN = 4;

/** Digits that show a typed number as it was typed, and never fewer than its indicator shows. */
export function digitsOf({ lastDigit }: Pick<TypedValue, 'lastDigit'>, decimals?: number | null): number {
  const typed = Math.max(0, Math.round(-Math.log10(lastDigit)));
  return Math.min(ALL_DECIMALS, Math.max(typed, decimals ?? 0));
}

/** Without separators of thousands: in a question about separators they would ask it again. */
function plain(locale: Locale, value: number): string {
  const tag = locale === 'vi' ? 'vi-VN' : 'en-GB';
  return new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: ALL_DECIMALS }).format(
    value,
  );
}

/** A value that was read, so plainly that nobody can read it in two ways again: without separators of thousands. */
export function plainReading(locale: Locale, { value, low, high }: TypedValue): string {
  if (value !== null) return plain(locale, value);
  return `${plain(locale, low ?? Number.NaN)}–${plain(locale, high ?? Number.NaN)}`;
}

/** The question about a column, in words; null when the question has no cell. */
export function questionWords(
  locale: Locale,
  n: Numbers,
  { cells, reason, votes, plausible }: BlockQuestion,
): QuestionWords | null {
  // The cell with a history tells most.
  const cell = cells.find(({ history }) => history.length > 0) ?? cells[0];
  if (!cell) return null;
  const text = TEXT[locale];
  const { asTyped, readings } = cell.ambiguity;
  const [vi, en] = readings.map((reading) => plainReading(locale, reading));
  const values = { VI: vi ?? '', EN: en ?? '' };
  const typed = asTyped.trim();
  const history = cell.history.slice(-SHOWN).map((value) => n.full(value));
  const likely = cell.plausible ?? plausible;
  const evidence = [
    text.reason[reason](votes.VI, votes.EN),
    history.length > 0 ? text.history(history.join('; ')) : '',
    likely ? text.plausible(values[likely]) : '',
    cells.length > 1 ? text.alsoAsked(cells.length) : '',
  ];
  return {
    question: text.question(typed, values.VI, values.EN),
    evidence: evidence.filter((sentence) => sentence !== '').join(' '),
    answers: { VI: text.answer.VI(typed, values.VI), EN: text.answer.EN(typed, values.EN) },
  };
}

/** Why a text was not taken, and what to do. */
export function refusalSentence(
  locale: Locale,
  { code, words }: { readonly code: TypedRefusal; readonly words: string },
  { unit }: UnitName,
): string {
  const symbol = locale === 'vi' ? unit.symbolVi : unit.symbolEn;
  return TEXT[locale].refusal[code](words, symbol || TEXT[locale].plainUnit);
}

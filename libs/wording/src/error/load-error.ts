import type { LoadReason } from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { ErrorDetails } from './error.js';

type LoadSentence = (written: {
  readonly column: string;
  readonly value: string;
  readonly file: string;
}) => string;
type LoadSentences = Readonly<Record<LoadReason, LoadSentence>> & { readonly OTHER: LoadSentence };

const LOAD: Readonly<Record<Locale, LoadSentences>> = {
  vi: {
    MISSING_FILE: ({ file }) => `Thiếu tệp${file}.`,
    BAD_CSV: () => 'Dòng không đúng định dạng CSV (dấu ngoặc kép, số ô hoặc bảng mã UTF-8).',
    MISSING_COLUMN: ({ column }) => `Thiếu cột${column}.`,
    UNKNOWN_COLUMN: ({ column }) => `Cột${column} không có trong mẫu.`,
    REQUIRED: ({ column }) => `Cột${column} không được để trống.`,
    UNTIDY_TEXT: ({ column, value }) =>
      `Cột${column}:${value} có khoảng trắng thừa ở đầu hoặc cuối, hoặc chưa ở dạng Unicode dựng sẵn (NFC).`,
    UNKNOWN_WORD: ({ column, value }) => `Cột${column}: từ${value} không có trong danh mục.`,
    UNKNOWN_REFERENCE: ({ column, value }) => `Cột${column}: không có mục nào mang mã${value}.`,
    DUPLICATE: ({ value }) => `Mã${value} bị lặp lại.`,
    NOT_A_NUMBER: ({ column, value }) => `Cột${column}:${value} không phải là số.`,
    NOT_A_DATE: ({ column, value }) => `Cột${column}:${value} không phải là ngày dạng 2025-12-31.`,
    NOT_A_PERIOD: ({ column, value }) => `Cột${column}:${value} không phải là kỳ báo cáo.`,
    OUT_OF_BOUNDS: ({ column, value }) => `Cột${column}:${value} nằm ngoài giới hạn cho phép.`,
    CONTRADICTION: ({ column, value }) => `Cột${column}:${value} mâu thuẫn với cột khác của dòng.`,
    WRONG_ORDER: ({ column, value }) =>
      `Cột${column}:${value} sai thứ tự; đánh số từ 1, số sau không được biết sớm hơn số trước.`,
    DIFFERS: ({ column, value }) => `Cột${column}:${value} khác với dòng cùng mã đã lưu.`,
    OTHER: () => 'Không nạp được dòng này.',
  },
  en: {
    MISSING_FILE: ({ file }) => `The file${file} is missing.`,
    BAD_CSV: () => 'The row is not well-formed CSV (quotes, number of cells, or bytes that are not UTF-8).',
    MISSING_COLUMN: ({ column }) => `The column${column} is missing.`,
    UNKNOWN_COLUMN: ({ column }) => `The column${column} is not part of the form.`,
    REQUIRED: ({ column }) => `The column${column} must not be empty.`,
    UNTIDY_TEXT: ({ column, value }) =>
      `Column${column}:${value} begins or ends with a blank, or is not in Unicode normal form C.`,
    UNKNOWN_WORD: ({ column, value }) => `Column${column}:${value} is not in the vocabulary.`,
    UNKNOWN_REFERENCE: ({ column, value }) => `Column${column}: nothing has the id${value}.`,
    DUPLICATE: ({ value }) => `The id${value} occurs twice.`,
    NOT_A_NUMBER: ({ column, value }) => `Column${column}:${value} is not a number.`,
    NOT_A_DATE: ({ column, value }) => `Column${column}:${value} is not a date such as 2025-12-31.`,
    NOT_A_PERIOD: ({ column, value }) => `Column${column}:${value} is not a period.`,
    OUT_OF_BOUNDS: ({ column, value }) => `Column${column}:${value} is out of bounds.`,
    CONTRADICTION: ({ column, value }) => `Column${column}:${value} contradicts another column of the row.`,
    WRONG_ORDER: ({ column, value }) =>
      `Column${column}:${value} is out of order; count from 1, and a later one is not known before an earlier one.`,
    DIFFERS: ({ column, value }) => `Column${column}:${value} differs from the stored row of that id.`,
    OTHER: () => 'The row could not be loaded.',
  },
};

const isLoadReason = (code: string): code is LoadReason => Object.hasOwn(LOAD.vi, code);

const written = (value: unknown, quote: string): string =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? ` ${quote}${value}${quote}` : '';

/** The sentence for the reason why a row of a register file was rejected; details `file`, `column`, `value`. */
export function loadErrorSentence(locale: Locale, code: string, details: ErrorDetails = {}): string {
  const sentence = LOAD[locale][isLoadReason(code) ? code : 'OTHER'];
  return sentence({
    file: written(details['file'], ''),
    column: written(details['column'], ''),
    value: written(details['value'], '"'),
  });
}

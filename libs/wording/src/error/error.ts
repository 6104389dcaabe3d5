import type { Locale } from '../locale.js';
import { timesOf } from '../time/time.js';

/** What an error says beside its code: names and numbers, never sentences. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

type ErrorSentence = (details: ErrorDetails) => string;

const given = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

const day = (value: unknown, locale: Locale): string | null => {
  const written = given(value);
  return written !== null && /^\d{4}-\d{2}-\d{2}/.test(written) ? timesOf(locale).date(written) : null;
};

const API_VI = {
  AS_OF_IN_FUTURE: ({ asOf }: ErrorDetails) => `Ngày ${day(asOf, 'vi') ?? 'đã chọn'} chưa tới.`,
  BAD_PAGE: () => 'Trang được yêu cầu nằm ngoài danh sách.',
  SEARCH_TOO_LONG: ({ most }: ErrorDetails) =>
    `Từ khóa quá dài. Hãy tìm bằng nhiều nhất ${given(most) ?? 200} ký tự.`,
  SINCE_NOT_BEFORE: ({ since, asOf }: ErrorDetails) =>
    `Ngày bắt đầu so sánh (${day(since, 'vi') ?? 'đã chọn'}) phải trước ngày ${day(asOf, 'vi') ?? 'đang xem'}.`,
  QUERY_TOO_LARGE: () => 'Yêu cầu quá lớn. Hãy thu hẹp phạm vi rồi thử lại.',
  BAD_USER_INPUT: () => 'Yêu cầu có giá trị không hợp lệ.',
  NETWORK: () => 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  INTERNAL_SERVER_ERROR: ({ correlationId }: ErrorDetails) => {
    const id = given(correlationId);
    return `Hệ thống gặp lỗi.${id === null ? '' : ` Khi báo lỗi xin kèm mã ${id}.`}`;
  },
} satisfies Readonly<Record<string, ErrorSentence>>;

type ApiCode = keyof typeof API_VI;

const API_EN: Readonly<Record<ApiCode, ErrorSentence>> = {
  AS_OF_IN_FUTURE: ({ asOf }) => `${day(asOf, 'en') ?? 'The chosen day'} has not come yet.`,
  BAD_PAGE: () => 'The page asked for lies outside the list.',
  SEARCH_TOO_LONG: ({ most }) => `The search is too long. Use ${given(most) ?? 200} characters at most.`,
  SINCE_NOT_BEFORE: ({ since, asOf }) =>
    `The first day of the comparison (${day(since, 'en') ?? 'the chosen one'}) must be before ${day(asOf, 'en') ?? 'the day shown'}.`,
  QUERY_TOO_LARGE: () => 'The request is too large. Narrow it and try again.',
  BAD_USER_INPUT: () => 'The request holds a value that is not valid.',
  NETWORK: () => 'The server cannot be reached. Check the network and try again.',
  INTERNAL_SERVER_ERROR: ({ correlationId }) => {
    const id = given(correlationId);
    return `Something went wrong.${id === null ? '' : ` When you report it, please give the code ${id}.`}`;
  },
};

const API: Readonly<Record<Locale, Readonly<Record<ApiCode, ErrorSentence>>>> = { vi: API_VI, en: API_EN };

const isApiCode = (code: string): code is ApiCode => Object.hasOwn(API_VI, code);

/** The sentence for an error of the API; a code that nobody has named yet reads as an internal error. */
export function errorSentence(locale: Locale, code: string, details: ErrorDetails = {}): string {
  return API[locale][isApiCode(code) ? code : 'INTERNAL_SERVER_ERROR'](details);
}

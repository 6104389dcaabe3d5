import type { Locale } from '../locale.js';
import { timesOf } from '../time/time.js';
import { STEP_REFUSAL_WORDS } from './step-refusal.js';

/** What an error says beside its code: names and numbers, never sentences. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

type ErrorSentence = (details: ErrorDetails) => string;

const given = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

const day = (value: unknown, locale: Locale): string | null => {
  const written = given(value);
  return written !== null && /^\d{4}-\d{2}-\d{2}/.test(written) ? timesOf(locale).date(written) : null;
};

/** How many figures are named one by one. */
const FEW = 3;

/** Figures on rows of a form, as the API tells them: whose they are, of what period, and who typed them. */
function figuresIn(details: ErrorDetails, locale: Locale): { named: string; more: number } {
  const figures = Array.isArray(details['figures']) ? (details['figures'] as ErrorDetails[]) : [];
  const [title, unit] = locale === 'vi' ? (['titleVi', 'unitVi'] as const) : (['titleEn', 'unitEn'] as const);
  const named = figures.slice(0, FEW).map((figure) => {
    const period = timesOf(locale).period(given(figure['period']) ?? '');
    return `“${given(figure[title]) ?? ''}” (${[figure[unit], period, figure['by']].flatMap((part) => given(part) ?? []).join(', ')})`;
  });
  return { named: named.join('; '), more: Math.max(0, figures.length - FEW) };
}

const stepRefusal = (refusal: unknown, locale: Locale): string | undefined =>
  (STEP_REFUSAL_WORDS[locale] as Readonly<Record<string, string>>)[given(refusal) ?? ''];

const API_VI = {
  AS_OF_IN_FUTURE: ({ asOf }: ErrorDetails) => `Ngày ${day(asOf, 'vi') ?? 'đã chọn'} chưa tới.`,
  BAD_PAGE: () => 'Trang được yêu cầu nằm ngoài danh sách.',
  SEARCH_TOO_LONG: ({ most }: ErrorDetails) =>
    `Từ khóa quá dài. Hãy tìm bằng nhiều nhất ${given(most) ?? 200} ký tự.`,
  SINCE_NOT_BEFORE: ({ since, asOf }: ErrorDetails) =>
    `Ngày bắt đầu so sánh (${day(since, 'vi') ?? 'đã chọn'}) phải trước ngày ${day(asOf, 'vi') ?? 'đang xem'}.`,
  SIGN_IN_NEEDED: () => 'Bạn cần đăng nhập để xem hoặc làm việc này.',
  OTHER_PERSON: ({ name }: ErrorDetails) =>
    `Ở cửa sổ khác của trình duyệt này, ${given(name) ?? 'người khác'} đã đăng nhập. Hãy đăng nhập lại bằng tên của bạn; phần bạn nhập ở đây chưa gửi đi.`,
  NOT_ALLOWED: () => 'Bạn chưa được giao quyền làm việc này. Hãy liên hệ quản trị viên của đơn vị.',
  NOT_FOUND: () => 'Không tìm thấy nội dung này; có thể đã được chuyển hoặc chưa được tạo.',
  STALE: ({ changedBy }: ErrorDetails) =>
    `${given(changedBy) ?? 'Người khác'} vừa sửa nội dung này sau khi bạn mở. Hãy xem hai bản rồi chọn; phần bạn nhập vẫn còn.`,
  STEP_REFUSED: ({ refusal }: ErrorDetails) =>
    stepRefusal(refusal, 'vi') ??
    'Biểu này chưa làm được bước đó. Hãy tải lại trang để xem trạng thái mới nhất.',
  BAD_DATES: () => 'Khoảng ngày chưa đúng: ngày cuối phải sau ngày đầu và chưa qua.',
  BAD_EMAIL: () => 'Địa chỉ thư chưa đúng dạng ten@donvi.vn.',
  DELEGATION_TOO_WIDE: () =>
    'Chỉ ủy quyền được việc mình đang được giao trong suốt thời gian đó, không rộng hơn. Hãy thu hẹp vai trò, phạm vi hoặc thời gian.',
  EMAIL_TAKEN: ({ email }: ErrorDetails) => `Đã có người dùng địa chỉ ${given(email) ?? 'này'}.`,
  FOREIGN_ORIGIN: () =>
    'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở Waymark bằng địa chỉ thường dùng.',
  KEY_TOO_WIDE: () =>
    'Khóa chỉ mở được việc mà người đứng tên đang được giao. Hãy chọn vai trò và phạm vi của người đó.',
  LAST_ADMINISTRATOR: () =>
    'Phải luôn còn một quản trị viên toàn hệ thống, không thời hạn. Hãy giao vai trò này cho người khác trước.',
  METHOD_UNCHANGED: ({ since }: ErrorDetails) =>
    `Phương pháp này đã được áp dụng vào ngày ${day(since, 'vi') ?? 'đó'}. Hãy chọn phương pháp khác hoặc ngày khác.`,
  SINCE_PAST: ({ today }: ErrorDetails) =>
    `Đánh giá của những ngày đã qua được giữ nguyên. Hãy chọn ngày áp dụng từ ${day(today, 'vi') ?? 'hôm nay'} trở đi.`,
  NAME_NEEDED: () => 'Hãy nhập tên.',
  SAME_PERSON: () => 'Hãy chọn hai người khác nhau.',
  BAD_KEY: () => 'Yêu cầu ghi thiếu mã chống gửi trùng. Hãy tải lại trang rồi thử lại.',
  KEY_REUSED: () => 'Mã chống gửi trùng đã dùng cho một yêu cầu khác. Hãy tải lại trang rồi thử lại.',
  REASON_NEEDED: () => 'Hãy ghi lý do; lý do được lưu cùng thay đổi trong lịch sử.',
  RECORD_REFUSED: () => 'Chưa lưu được: có trường cần sửa, xem câu báo ở từng trường.',
  ROWS_IN_USE: (details: ErrorDetails) => {
    const { named, more } = figuresIn(details, 'vi');
    return `Chưa bỏ được dòng còn số chưa duyệt: ${named}${more > 0 ? ` và ${more} số khác` : ''}. Hãy chờ số được duyệt, hoặc nhờ người nhập xóa số đi, rồi lưu lại.`;
  },
  ROUND_NOT_EARLIER: () =>
    'Không mở được đợt của kỳ này: kỳ đã có đợt, hoặc biểu đã đổi. Hãy tải lại trang rồi chọn kỳ khác.',
  DUE_DAY: ({ from, until }: ErrorDetails) =>
    `Hạn nộp phải từ ${day(from, 'vi') ?? 'hôm nay'} đến ${day(until, 'vi') ?? 'một năm sau'}.`,
  WRITTEN_ONCE: () => 'Mức cần đạt đã công bố thì không sửa đè; hãy dùng “Điều chỉnh mức cần đạt”.',
  TEXT_NEEDED: () => 'Chưa có nội dung. Hãy nhập nội dung rồi gửi lại.',
  TEXT_TOO_LONG: ({ most }: ErrorDetails) =>
    `Nội dung quá dài. Hãy viết nhiều nhất ${given(most) ?? 4000} ký tự.`,
  FILE_EMPTY: () => 'Tệp rỗng. Hãy chọn tệp khác.',
  FILE_REFUSED: () => 'Tệp này không nhập được.',
  IMPORT_STATE: () => 'Đợt nhập này đã được người khác xử lý. Hãy tải lại trang.',
  IMPORT_SUPERSEDED: ({ count }: ErrorDetails) =>
    `Không hoàn tác được: ${given(count) ?? 'một số'} số liệu đã có lần công bố sau. Hãy đính chính từng số.`,
  FILE_TOO_LARGE: ({ most }: ErrorDetails) => `Tệp quá lớn. Hãy chọn tệp nhiều nhất ${given(most) ?? 20} MB.`,
  FILE_NOT_TAKEN: () =>
    'Tệp này không phải PDF, Word (DOCX không có macro), PNG hoặc JPEG. Hãy lưu sang một trong các dạng đó rồi tải lên lại.',
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
  SIGN_IN_NEEDED: () => 'Sign in to see or do this.',
  OTHER_PERSON: ({ name }) =>
    `${given(name) ?? 'Somebody else'} has signed in in another window of this browser. Sign in again under your name; what you typed here was not sent.`,
  NOT_ALLOWED: () => 'You have not been given the right to do this. Ask the administrator of your unit.',
  NOT_FOUND: () => 'This was not found; it may have moved, or not been made yet.',
  STALE: ({ changedBy }) =>
    `${given(changedBy) ?? 'Somebody else'} changed this after you opened it. Look at both and choose; what you typed is still there.`,
  STEP_REFUSED: ({ refusal }) =>
    stepRefusal(refusal, 'en') ??
    'This step cannot be taken now. Load the page anew to see how the form stands.',
  BAD_DATES: () => 'These days do not fit: the last comes after the first and has not passed.',
  BAD_EMAIL: () => 'The address should look like name@unit.org.',
  DELEGATION_TOO_WIDE: () =>
    'Only what one holds during all of that time can be delegated, never more. Narrow the role, the scope or the time.',
  EMAIL_TAKEN: ({ email }) => `Somebody already has the address ${given(email) ?? 'typed'}.`,
  FOREIGN_ORIGIN: () =>
    'The request came from another site and was refused. Open Waymark by its usual address.',
  KEY_TOO_WIDE: () => 'A key opens only what its person holds. Choose a role and a scope of that person.',
  LAST_ADMINISTRATOR: () =>
    'There must always be an administrator of everything, without end. Give that role to somebody else first.',
  METHOD_UNCHANGED: ({ since }) =>
    `This method is already in force on ${day(since, 'en') ?? 'that day'}. Choose another method or another day.`,
  SINCE_PAST: ({ today }) =>
    `The verdicts of past days stay as they are. Choose a day from ${day(today, 'en') ?? 'today'} on.`,
  NAME_NEEDED: () => 'Type a name.',
  SAME_PERSON: () => 'Choose two different people.',
  BAD_KEY: () => 'The write came without a key against double sending. Load the page anew and try again.',
  KEY_REUSED: () =>
    'The key against double sending was used for another request. Load the page anew and try again.',
  REASON_NEEDED: () => 'Give a reason; it is kept with the change in the history.',
  RECORD_REFUSED: () => 'Not saved yet: some fields need mending, each says what.',
  ROWS_IN_USE: (details) => {
    const { named, more } = figuresIn(details, 'en');
    return `Rows with figures that are not approved yet cannot be taken out: ${named}${more > 0 ? ` and ${more} more` : ''}. Wait for their approval, or ask whoever entered them to clear them, then save again.`;
  },
  ROUND_NOT_EARLIER: () =>
    'No round can be opened for this period: there is one, or the form has changed. Load the page anew and choose another.',
  DUE_DAY: ({ from, until }) =>
    `The due date must lie between ${day(from, 'en') ?? 'today'} and ${day(until, 'en') ?? 'a year from now'}.`,
  WRITTEN_ONCE: () => 'A published target is not overwritten; use “Amend the target”.',
  TEXT_NEEDED: () => 'There is no text yet. Write it, then send again.',
  TEXT_TOO_LONG: ({ most }) => `The text is too long. Write ${given(most) ?? 4000} characters at most.`,
  FILE_EMPTY: () => 'The file is empty. Choose another one.',
  FILE_REFUSED: () => 'This file cannot be imported.',
  IMPORT_STATE: () => 'Somebody else has dealt with this import. Load the page anew.',
  IMPORT_SUPERSEDED: ({ count }) =>
    `It cannot be undone: ${given(count) ?? 'some'} figures have later versions. Correct them one by one.`,
  FILE_TOO_LARGE: ({ most }) => `The file is too large. Choose one of ${given(most) ?? 20} MB at most.`,
  FILE_NOT_TAKEN: () =>
    'This file is neither PDF nor Word (DOCX without macros), PNG or JPEG. Save it as one of these, then upload it again.',
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

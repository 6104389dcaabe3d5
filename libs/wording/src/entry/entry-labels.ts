import type {
  EntryState,
  FormFrequency,
  MissingReason,
  NumberStyle,
  OwedState,
  RoundState,
  StepRefusal,
  SubmissionState,
  SubmissionStep,
  VersionReason,
} from '@waymark/domain';
import { STEP_REFUSAL_WORDS } from '../error/step-refusal.js';
import type { Locale } from '../locale.js';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** The word of each code of collecting figures. A code without its word does not compile. */
export interface EntryLabels {
  readonly formFrequency: Words<FormFrequency>;
  readonly roundState: Words<RoundState>;
  readonly submissionState: Words<SubmissionState>;
  readonly entryState: Words<EntryState>;
  readonly owedState: Words<OwedState>;
  readonly missingReason: Words<MissingReason>;
  readonly versionReason: Words<VersionReason>;
  /** As a button says it. */
  readonly step: Words<SubmissionStep>;
  /** Why the button is not there, or what the service answers. */
  readonly stepRefusal: Words<StepRefusal>;
  /** The two ways to write a number, each by its example. */
  readonly numberStyle: Words<NumberStyle>;
}

const vi: EntryLabels = {
  formFrequency: {
    MONTH: 'Hằng tháng',
    QUARTER: 'Hằng quý',
    HALF_YEAR: '6 tháng',
    NINE_MONTHS: '9 tháng',
    YEAR: 'Hằng năm',
  },
  roundState: { OPEN: 'Đang mở', LOCKED: 'Đã khóa', REOPENED: 'Mở lại' },
  submissionState: {
    DRAFT: 'Bản nháp',
    SUBMITTED: 'Đã gửi, chờ duyệt',
    APPROVED: 'Đã duyệt',
    RECEIVED: 'Đã tiếp nhận',
    RETURNED: 'Trả lại để bổ sung',
  },
  entryState: {
    EMPTY: 'Chưa nhập',
    DRAFT: 'Bản nháp',
    SUBMITTED: 'Chờ duyệt',
    RETURNED: 'Trả lại',
    APPROVED: 'Đã duyệt',
  },
  owedState: {
    OVERDUE: 'Quá hạn',
    RETURNED: 'Trả lại để bổ sung',
    DUE: 'Đến hạn',
    DUE_SOON: 'Sắp đến hạn',
    LATER: 'Chưa đến hạn',
    WAITING: 'Chờ số liệu',
    DONE: 'Đã gửi',
  },
  missingReason: {
    NOT_YET_PUBLISHED: 'Chưa công bố',
    SURVEY_NOT_RUN: 'Không điều tra trong kỳ',
    CONFIDENTIAL: 'Không công khai',
    DISCONTINUED: 'Đã ngừng công bố',
    NOT_APPLICABLE: 'Không áp dụng',
  },
  versionReason: {
    FINALISED: 'Chuyển sang số chính thức hơn',
    CORRECTED: 'Sửa sai',
    METHOD_CHANGED: 'Đổi cách tính',
    TERRITORY_CHANGED: 'Đổi địa giới hành chính',
  },
  step: {
    SUBMIT: 'Gửi duyệt',
    WITHDRAW: 'Rút lại',
    APPROVE: 'Duyệt',
    RETURN: 'Trả lại để bổ sung',
    RECEIVE: 'Tiếp nhận',
  },
  stepRefusal: STEP_REFUSAL_WORDS.vi,
  numberStyle: { VI: 'Kiểu 1.234,5', EN: 'Kiểu 1,234.5' },
};

const en: EntryLabels = {
  formFrequency: {
    MONTH: 'Monthly',
    QUARTER: 'Quarterly',
    HALF_YEAR: 'Half-yearly',
    NINE_MONTHS: 'Nine months',
    YEAR: 'Yearly',
  },
  roundState: { OPEN: 'Open', LOCKED: 'Locked', REOPENED: 'Reopened' },
  submissionState: {
    DRAFT: 'Draft',
    SUBMITTED: 'Sent, awaiting approval',
    APPROVED: 'Approved',
    RECEIVED: 'Received',
    RETURNED: 'Returned for completion',
  },
  entryState: {
    EMPTY: 'Not entered',
    DRAFT: 'Draft',
    SUBMITTED: 'Awaiting approval',
    RETURNED: 'Returned',
    APPROVED: 'Approved',
  },
  owedState: {
    OVERDUE: 'Overdue',
    RETURNED: 'Returned for completion',
    DUE: 'Due',
    DUE_SOON: 'Due soon',
    LATER: 'Not due yet',
    WAITING: 'Waiting for figures',
    DONE: 'Sent',
  },
  missingReason: {
    NOT_YET_PUBLISHED: 'Not yet published',
    SURVEY_NOT_RUN: 'Survey not run',
    CONFIDENTIAL: 'Confidential',
    DISCONTINUED: 'Discontinued',
    NOT_APPLICABLE: 'Not applicable',
  },
  versionReason: {
    FINALISED: 'Finalised',
    CORRECTED: 'Corrected',
    METHOD_CHANGED: 'Method changed',
    TERRITORY_CHANGED: 'Territory changed',
  },
  step: {
    SUBMIT: 'Send for approval',
    WITHDRAW: 'Take back',
    APPROVE: 'Approve',
    RETURN: 'Return for completion',
    RECEIVE: 'Receive',
  },
  stepRefusal: STEP_REFUSAL_WORDS.en,
  numberStyle: { VI: 'As 1.234,5', EN: 'As 1,234.5' },
};

export const ENTRY_LABELS: Readonly<Record<Locale, EntryLabels>> = { vi, en };

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
  stepRefusal: {
    NOT_FROM_HERE: 'Biểu không còn ở bước này. Hãy tải lại trang để xem trạng thái mới.',
    ROUND_LOCKED: 'Đợt báo cáo đã khóa. Hãy đề nghị đơn vị tổng hợp mở lại.',
    NO_RIGHT: 'Bạn không có quyền làm bước này với biểu của đơn vị này.',
    STILL_EMPTY: 'Còn dòng chưa nhập. Hãy nhập số, hoặc chọn lý do chưa có.',
    HAS_ERRORS: 'Còn ô phải sửa trước khi gửi.',
    NEEDS_EXPLANATION: 'Còn ô cần giải trình trước khi gửi.',
    OWN_ENTRY: 'Bạn là người nhập số này nên người khác phải duyệt.',
    OWN_APPROVAL: 'Bạn là người đã duyệt biểu này nên người khác phải tiếp nhận.',
    UNIT_HAS_APPROVER: 'Đơn vị có người duyệt; đơn vị tổng hợp chỉ duyệt thay khi đơn vị không có ai khác.',
    RECEIVING_OFF: 'Biểu này không có bước tiếp nhận.',
    REASON_MISSING: 'Hãy ghi lý do trả lại để đơn vị biết cần sửa gì.',
  },
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
  stepRefusal: {
    NOT_FROM_HERE: 'The form is no longer at this step. Reload the page to see where it stands.',
    ROUND_LOCKED: 'The round is locked. Ask the collecting unit to reopen it.',
    NO_RIGHT: 'You may not do this with the form of this unit.',
    STILL_EMPTY: 'Some rows are empty. Enter a figure, or choose why there is none.',
    HAS_ERRORS: 'Some cells have to be corrected before the form is sent.',
    NEEDS_EXPLANATION: 'Some cells need an explanation before the form is sent.',
    OWN_ENTRY: 'You entered this figure, so somebody else has to approve it.',
    OWN_APPROVAL: 'You approved this form, so somebody else has to receive it.',
    UNIT_HAS_APPROVER:
      'The unit has an approver; the collecting unit approves only where there is nobody else.',
    RECEIVING_OFF: 'This form has no step of receiving.',
    REASON_MISSING: 'Say why it is returned, so that the unit knows what to correct.',
  },
  numberStyle: { VI: 'As 1.234,5', EN: 'As 1,234.5' },
};

export const ENTRY_LABELS: Readonly<Record<Locale, EntryLabels>> = { vi, en };

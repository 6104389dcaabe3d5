import type { StepRefusal } from '@waymark/domain';
import type { Locale } from '../locale.js';

/** Why a step of a form is not taken, and what to do. A refusal without its sentence does not compile. */
export const STEP_REFUSAL_WORDS: Readonly<Record<Locale, Readonly<Record<StepRefusal, string>>>> = {
  vi: {
    NOT_FROM_HERE: 'Biểu đã ở bước khác. Hãy tải lại trang để xem trạng thái mới nhất.',
    ROUND_LOCKED: 'Đợt báo cáo đã khóa. Hãy đề nghị đơn vị tổng hợp mở lại.',
    NO_RIGHT: 'Bạn không có quyền làm bước này với biểu của đơn vị này.',
    STILL_EMPTY: 'Còn ô chưa nhập. Hãy nhập số liệu hoặc nêu lý do chưa có.',
    HAS_ERRORS: 'Còn ô có lỗi. Hãy sửa các ô được đánh dấu rồi gửi lại.',
    NEEDS_EXPLANATION: 'Còn ô cần giải trình. Hãy nêu lý do ở các ô được đánh dấu rồi gửi lại.',
    OWN_ENTRY: 'Bạn là người nhập số này nên người khác phải duyệt.',
    OWN_APPROVAL: 'Bạn đã duyệt biểu này nên cần người khác tiếp nhận.',
    UNIT_HAS_APPROVER: 'Đơn vị gửi có người duyệt của mình; hãy chờ đơn vị duyệt.',
    RECEIVING_OFF: 'Biểu này không cần bước tiếp nhận.',
    REASON_MISSING: 'Hãy nêu lý do để đơn vị biết cần sửa gì.',
  },
  en: {
    NOT_FROM_HERE: 'The form has moved on. Load the page anew to see how it stands.',
    ROUND_LOCKED: 'The round is locked. Ask the collecting unit to open it again.',
    NO_RIGHT: 'You may not do this with the form of this unit.',
    STILL_EMPTY: 'Some figures are still empty. Enter them, or say why there are none.',
    HAS_ERRORS: 'Some figures are wrong. Mend those that are marked, then send again.',
    NEEDS_EXPLANATION: 'Some figures need an explanation. Add it where marked, then send again.',
    OWN_ENTRY: 'You entered this figure, so somebody else has to approve it.',
    OWN_APPROVAL: 'You approved this form, so somebody else has to receive it.',
    UNIT_HAS_APPROVER: 'The unit has somebody who approves; wait for them.',
    RECEIVING_OFF: 'This form is not received in a second step.',
    REASON_MISSING: 'Give a reason, so that the unit knows what to mend.',
  },
};

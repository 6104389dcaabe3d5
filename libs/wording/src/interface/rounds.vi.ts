/** Whom a reminder reached, and by what way. */
export interface RemindedCounts {
  readonly sheets: number;
  readonly before: number;
  readonly nobody: number;
  readonly mailed: number;
  readonly mailedBefore: number;
  readonly hasMail: boolean;
}

/** Tổng hợp biểu của các đơn vị. */
export const roundsVi = {
  rounds: {
    title: 'Đợt báo cáo',
    noneTitle: 'Chưa có đợt báo cáo nào',
    noneText: 'Đợt báo cáo mở theo lịch của từng biểu; khi đó tình hình nộp của các đơn vị hiện ở đây.',
    matrix: 'Tình hình nộp biểu: đơn vị theo hàng, biểu theo cột',
    unit: 'Đơn vị',
    notSent: 'Chưa nộp',
    locked: 'đã khóa',
    due: (day: string) => `Hạn nộp ${day}`,
    cutOff: (day: string) => `Chốt số liệu ${day}`,
    summary: (overdue: number, sent: number, received: number, all: number) =>
      `${all} biểu: ${overdue} quá hạn, ${sent} đã gửi hoặc đã duyệt, ${received} đã tiếp nhận.`,
    filled: (filled: number, rows: number) => `${filled}/${rows} đã nhập`,
    missing: (count: number) => `${count} chưa có (đã nêu lý do)`,
    open: 'Xem biểu',
    remind: 'Nhắc',
    copyReminder: 'Chép lời nhắc',
    remindAgain: 'Nhắc lại (hôm nay đã nhắc)',
    remindOpen: 'Nhắc các đơn vị…',
    remindTitle: 'Nhắc về các biểu',
    remindWhich: {
      OVERDUE: (count: number) => `quá hạn (${count})`,
      RETURNED: (count: number) => `bị trả lại (${count})`,
      DUE: (count: number) => `đến hạn trong 7 ngày tới (${count})`,
      FINALISE: (count: number) => `có số ước, số sơ bộ đến hạn chuyển (${count})`,
    },
    remindRepeat: (count: number) => `cả những biểu hôm nay đã nhắc (${count})`,
    remindSend: (sheets: number, units: number) => `Nhắc ${units} đơn vị về ${sheets} biểu`,
    remindDone: 'Hôm nay đã nhắc cả các biểu này',
    remindNobody: 'Không có biểu nào cần nhắc',
    remindWays:
      'Đơn vị thấy lời nhắc ở trang “Biểu của tôi”; ai chưa có thư hôm nay thì nhận thư tổng hợp, mỗi người nhiều nhất một thư mỗi ngày.',
    reminded: ({ sheets, before, nobody, mailed, mailedBefore, hasMail }: RemindedCounts) =>
      [
        sheets > 0 ? `Đã nhắc ${sheets} biểu; lời nhắc hiện ở trang “Biểu của tôi”.` : 'Không nhắc thêm ai.',
        before > 0 ? `${before} biểu hôm nay đã nhắc nên được bỏ qua.` : '',
        mailed > 0 ? `Thư tổng hợp được gửi tới ${mailed} người.` : '',
        mailedBefore > 0 ? `${mailedBefore} người đã có thư hôm nay nên không gửi thêm.` : '',
        nobody > 0 ? `${nobody} biểu chưa có ai được giao nhập trên hệ thống.` : '',
        hasMail ? '' : 'Máy chủ thư chưa được cấu hình nên không có thư nào được gửi.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    toDecide: (count: number) => `${count} biểu chờ bạn duyệt`,
    toFinalise: (count: number) => `${count} số chưa chính thức`,
    filter: 'Lọc tình hình nộp biểu',
    form: 'Biểu',
    state: 'Tình trạng',
    anyForm: 'Mọi biểu',
    anyUnit: 'Mọi đơn vị',
    anyState: 'Mọi tình trạng',
    late: 'Chỉ biểu quá hạn',
    past: 'Cả các đợt đã xong',
    noMatchTitle: 'Không có biểu nào như đã lọc',
    noMatchText: 'Hãy bỏ bớt điều kiện lọc.',
    clear: 'Bỏ lọc',
    remindedAt: (moment: string) => `nhắc lần cuối ${moment}`,
    received: (unit: string) => `Đã tiếp nhận biểu của ${unit}.`,
    editForm: 'Sửa biểu',
    lock: 'Khóa đợt',
    reopen: 'Mở lại đợt',
    lockReason: 'Lý do khóa (không bắt buộc)',
    reopenReason: 'Lý do mở lại',
    cancel: 'Thôi',
    earlier: {
      open: 'Mở đợt của kỳ trước…',
      title: 'Mở đợt báo cáo của kỳ đã qua',
      lead: 'Các đơn vị của biểu sẽ thấy đợt này ở trang “Biểu của tôi”. Hạn nộp theo lịch đã qua từ lâu nên hãy cho hạn mới.',
      form: 'Biểu báo cáo',
      period: 'Kỳ',
      due: 'Hạn nộp mới',
      dueHelp: 'Từ hôm nay đến một năm sau, ví dụ 31/12/2026.',
      send: 'Mở đợt',
      done: (form: string, period: string, due: string) => `Đã mở ${form}, ${period}, hạn nộp ${due}.`,
      toRound: 'Xem đợt này',
      none: 'Biểu nào cũng đã có đủ đợt của mười năm qua.',
    },
  },
};

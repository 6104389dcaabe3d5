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
    remindAll: (count: number) => `Nhắc cả ${count} đơn vị`,
    reminded: (count: number) => `Đã nhắc ${count} đơn vị; lời nhắc hiện ở trang Biểu của tôi.`,
    remindedAt: (moment: string) => `nhắc lần cuối ${moment}`,
    received: (unit: string) => `Đã tiếp nhận biểu của ${unit}.`,
    lock: 'Khóa đợt',
    reopen: 'Mở lại đợt',
    lockReason: 'Lý do khóa (không bắt buộc)',
    reopenReason: 'Lý do mở lại',
    cancel: 'Thôi',
  },
};

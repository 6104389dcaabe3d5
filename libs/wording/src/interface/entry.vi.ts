/** The day over a signature: as the reader writes days, and `YYYY-MM-DD`. */
export interface SigningDay {
  readonly written: string;
  readonly iso: string;
}

/** As Decree 30/2020/NĐ-CP has it: days below 10 and the months 1 and 2 with a nought. */
function officialDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `Ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** The officer's screens: what is owed, the form, the receipt; in Vietnamese. */
export const entryVi = {
  owed: {
    title: 'Biểu của tôi',
    due: (day: string) => `hạn ${day}`,
    cutOff: (day: string) => `chốt số liệu đến ${day}`,
    promised: (day: string) => `đã hẹn ${day}`,
    filled: (count: number, total: number) => `${count}/${total} đã nhập`,
    missing: (count: number) => `${count} chưa có (lý do)`,
    returned: (count: number) => `${count} ô bị trả lại`,
    reminded: (moment: string) => `được nhắc lúc ${moment}`,
    begin: 'Nhập số liệu',
    carryOn: 'Nhập tiếp',
    mend: 'Bổ sung',
    look: 'Xem biểu',
    receipt: 'Xem biên nhận',
    next: 'Việc cần làm trước',
    nothingTitle: 'Không còn biểu nào phải nộp',
    nothingText: 'Mọi biểu của đơn vị đã được gửi. Biểu kỳ sau sẽ hiện ở đây khi đến kỳ.',
    noneTitle: 'Đơn vị của bạn chưa được giao biểu nào',
    noneText:
      'Khi đơn vị tổng hợp giao biểu, biểu sẽ hiện ở đây kèm thời hạn. Nếu bạn chờ một biểu, hãy hỏi đơn vị đó.',
    notAllowedTitle: 'Trang này dành cho người nhập số liệu',
    notAllowedText:
      'Hãy đăng nhập bằng tài khoản được giao nhập số liệu, hoặc đề nghị quản trị viên cấp quyền.',
    finalisingTitle: 'Số ước, số sơ bộ cần chuyển',
    finalisingLater: 'Số ước, số sơ bộ chưa đến hạn chuyển',
    finalise: 'Nhập số mới',
    summary: (overdue: number, returned: number, soon: number, toFinalise: number) =>
      [
        overdue > 0 ? `${overdue} biểu quá hạn` : null,
        returned > 0 ? `${returned} biểu bị trả lại` : null,
        soon > 0 ? `${soon} biểu đến hạn trong 7 ngày tới` : null,
        toFinalise > 0 ? `${toFinalise} số chưa chính thức cần chuyển` : null,
      ]
        .filter((part) => part !== null)
        .join(', '),
  },
  entry: {
    kicker: 'Biểu của tôi',
    missingTitle: 'Không có biểu này',
    missingText: 'Biểu không có, hoặc không thuộc đơn vị của bạn. Hãy mở lại từ trang “Biểu của tôi”.',
    toOwed: 'Về “Biểu của tôi”',
    view: 'Cách nhập',
    views: { form: 'Biểu kỳ này', periods: 'Nhập nhiều kỳ' },
    rowHead: 'STT · Chỉ tiêu',
    columns: {
      unit: 'ĐVT',
      plan: 'KH năm',
      samePeriod: 'Cùng kỳ',
      previous: 'Kỳ trước',
      value: 'Kỳ này',
      status: 'Loại số',
      toDate: 'Lũy kế',
      ofPlan: 'So KH',
      ofSamePeriod: 'So cùng kỳ',
      note: 'Ghi chú',
    },
    percent: '%',
    sheetStatus: 'Loại số của cả biểu',
    sheetSource: 'Nguồn của cả biểu',
    sheetSourceHint: 'Số, ký hiệu văn bản hoặc tên báo cáo',
    signedTitle: 'Văn bản ký gửi kèm',
    signedNumber: 'Số, ký hiệu',
    signedOn: 'Ngày ký (NN/TT/NNNN)',
    signer: 'Người ký',
    asSheet: 'theo biểu',
    choose: 'Chọn…',
    lockedTitle: 'Đợt báo cáo đã khóa',
    lockedText: (reason: string | null) =>
      `Số liệu chỉ còn để xem${reason ? `: ${reason}` : ''}. Cần sửa thì đề nghị đơn vị tổng hợp mở lại đợt.`,
    reopened: (reason: string) => `Đợt báo cáo được mở lại: ${reason}`,
    sentText: (at: string) =>
      `Biểu đã gửi lúc ${at}; số liệu chỉ còn để xem cho tới khi được duyệt hoặc trả lại.`,
    withdraw: 'Rút lại để sửa',
    returnedTitle: 'Biểu bị trả lại để bổ sung',
    returnedText: (count: number) => `${count} ô có lý do trả lại, xem ngay trong ô.`,
    returned: (reason: string) => `Trả lại: ${reason}`,
    readOnly: 'Bạn xem được biểu này nhưng không được giao nhập.',
    offline: 'Đang mất mạng. Cứ nhập tiếp: mọi thứ được giữ trên máy này và tự gửi khi có mạng.',
    saving: 'Đang lưu…',
    allSaved: 'Mọi thay đổi đã lưu',
    waiting: (count: number) => `${count} dòng chưa lên máy chủ, được giữ trên máy này`,
    failed: (count: number) => `${count} dòng chưa lưu được`,
    tryAgain: 'Gửi lại ngay',
    ambiguous: (vi: string, en: string) => `Đọc được hai cách: ${vi} hay ${en}. Hãy chọn ở dòng trên bảng.`,
    needsStatus: 'Chọn loại số cho cả biểu.',
    ofTotal: (n: number, total: string, sum: string) =>
      `Tổng số (dòng ${n}) ${total}, các phần cộng lại ${sum}. Hãy sửa phần nào chưa đúng, hoặc giải trình ở tổng số.`,
    behind: (shown: string, number: string) =>
      `Bảng tính giữ số ${number}; ô được chép hiện “${shown}” nên lấy số đang hiện. Cần số đầy đủ thì nhập lại vào ô.`,
    taken: (shown: string, number: string) =>
      `Ô được chép hiện “${shown}” nên lấy số mà bảng tính giữ: ${number}.`,
    badStatus: 'Loại số là một trong: ước, sơ bộ, chính thức.',
    panel: 'Ô đang chọn',
    panelNone: 'Chọn một dòng để xem chi tiết.',
    typed: 'Đã nhập',
    understood: 'Được hiểu là',
    history: 'Các kỳ trước',
    noHistory: 'Chưa có kỳ trước.',
    whyMissing: 'Chưa có, vì…',
    hasValue: 'Có số liệu',
    expectedOn: 'Hẹn có vào ngày',
    expectedHint: 'NN/TT/NNNN',
    badDate: 'Ngày chưa đúng. Hãy nhập theo dạng 01/06/2026.',
    explanation: 'Giải trình',
    explanationHint: 'Vì sao số này khác hẳn các kỳ trước?',
    ownSource: 'Nguồn riêng của ô',
    versionReason: 'Kỳ này đã có số công bố. Vì sao số mới khác?',
    conflict: (by: string, at: string, value: string) => `${by} đã ghi “${value}” lúc ${at}`,
    conflictEmpty: (by: string, at: string) => `${by} đã xóa số này lúc ${at}`,
    keepMine: 'Giữ số của tôi',
    takeTheirs: 'Lấy số kia',
    lastBy: (by: string, at: string) => `${by}, ${at}`,
    bar: {
      status: 'chưa chọn loại số',
      filled: (count: number, total: number) => `${count}/${total} đã nhập`,
      errors: (count: number) => `${count} cần sửa`,
      explain: (count: number) => `${count} cần giải trình`,
      missing: (count: number) => `${count} chưa có (lý do)`,
      empty: (count: number) => `${count} còn trống`,
      conflicts: (count: number) => `${count} cần quyết định`,
    },
    submit: 'Gửi duyệt',
    submitting: 'Đang gửi…',
    goToFirst: 'Đến ô cần làm kế tiếp',
    periodsLead:
      'Mỗi cột là một kỳ; gõ hoặc dán nhiều kỳ một lúc. Sửa số đã duyệt là đính chính: chọn lý do ở khung bên cạnh.',
    periodsNone: 'Biểu này chưa có đợt báo cáo nào.',
    periodPast: 'chỉ xem',
    periodPastText: 'Kỳ này không có đợt báo cáo; số đã công bố chỉ để xem.',
    openPeriod: 'Mở biểu kỳ này',
    periodsSend: 'Gửi duyệt từng kỳ trong biểu của kỳ đó.',
  },
  receipt: {
    title: 'Biên nhận gửi biểu',
    at: (moment: string) => `Gửi lúc ${moment}`,
    by: (name: string) => `Người gửi: ${name}`,
    version: (n: number) => `Lần gửi thứ ${n}`,
    figures: 'Số liệu đã gửi',
    noValue: 'chưa có',
    prepared: 'Người lập biểu',
    head: 'Thủ trưởng đơn vị',
    signHint: '(Ký, ghi rõ họ tên)',
    headHint: '(Ký, đóng dấu)',
    place: ({ iso }: SigningDay) => officialDay(iso),
    print: 'In biên nhận',
    copy: 'Chép tin nhắn',
    back: 'Về “Biểu của tôi”',
    open: 'Mở lại biểu',
  },
};

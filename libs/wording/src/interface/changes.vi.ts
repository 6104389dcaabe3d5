/** The board's list of changes, in Vietnamese. */
export const changesVi = {
  changes: {
    since: 'So với ngày',
    choices: 'Khoảng thời gian',
    choice: { MONTH: '1 tháng', QUARTER: '3 tháng', YEAR_START: 'Từ đầu năm', YEAR: '1 năm' },
    show: 'So sánh',
    wrongTitle: 'Chưa so sánh được',
    wrongDay: (day: string) =>
      `“${day}” không phải là một ngày. Hãy nhập theo dạng 01/06/2019; các bộ lọc vẫn được giữ.`,
    useMonth: 'So với một tháng trước',
    turn: {
      WORSENED: 'Mục tiêu xấu đi',
      IMPROVED: 'Mục tiêu tốt lên',
      OTHER: 'Đánh giá thay đổi khác',
    },
    stated: 'Cam kết mới nêu',
    revised: 'Số liệu được điều chỉnh',
    figures: 'Số liệu mới công bố',
    documents: 'Văn bản mới ban hành',
    before: 'Trước',
    after: 'Nay',
    cause: 'Vì sao',
    on: 'Ngày',
    via: (steps: string) => `Qua các bước: ${steps}`,
    step: (status: string, day: string) => `${status} từ ${day}`,
    needed: 'Cần đạt',
    measure: 'Chỉ tiêu',
    period: 'Kỳ',
    producer: 'Nguồn',
    old: 'Số cũ',
    now: 'Số nay',
    change: 'Chênh',
    sameNumber: 'số không đổi',
    knownOn: 'Công bố',
    origin: 'Văn bản',
    concerns: 'Mục tiêu liên quan',
    andMore: (count: number) => `và ${count} mục tiêu khác`,
    issuedOn: 'Ngày ban hành',
    replaces: 'Thay thế',
    replacesNone: 'không',
    kind: 'Loại thay đổi',
    emptyTitle: (since: string, until: string) => `Không có gì thay đổi từ ${since} đến ${until}`,
    emptyText: (last: string) => `Lần gần nhất có cam kết hoặc số liệu mới được công bố: ${last}.`,
    emptyNever: 'Chưa có cam kết hay số liệu nào được công bố trong phạm vi đang lọc.',
    toLast: 'Xem thay đổi của lần đó',
  },
};

/** What the board says of its changes before they are loaded. */
export const changesTabVi = {
  changesTab: {
    tab: 'Thay đổi',
    fileName: (since: string, until: string) => `waymark-thay-doi-${since}-${until}`,
    count: (count: number) => `${count} thay đổi`,
  },
};

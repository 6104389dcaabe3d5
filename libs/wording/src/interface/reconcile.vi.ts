/** What the navigation says of the page. */
export const reconcileNavVi = {
  reconcileNav: {
    title: 'Số liệu, mục tiêu cần thống nhất',
    nav: 'Cần thống nhất',
  },
};

/** The page of figures and goals that need reconciling, in Vietnamese. */
export const reconcileVi = {
  reconcile: {
    title: reconcileNavVi.reconcileNav.title,
    lead: 'Các văn bản nêu mức cần đạt khác nhau cho cùng một ngày, và các nguồn chính thức công bố số liệu khác nhau cho cùng một kỳ. Mỗi bên được nêu nguyên như đã công bố; trang này không kết luận bên nào đúng.',
    find: 'Tìm',
    findHint: 'Tên chỉ tiêu, mục tiêu, số văn bản…',
    theme: 'Chủ đề',
    all: 'Tất cả',
    shown: (count: number, total: number) =>
      count === total ? `${total} điểm cần thống nhất` : `${count} trong ${total} điểm cần thống nhất`,
    sameDay: 'Mục tiêu: cùng thời hạn, khác mức cần đạt',
    recorded: 'Mục tiêu: được ghi nhận là chưa thống nhất',
    values: 'Số liệu: cùng kỳ, khác nguồn, khác số',
    due: (day: string) => `cần đạt ${day}`,
    apart: (size: string) => `chênh ${size}`,
    apartShare: (size: string, share: string) => `chênh ${size} (${share} so với số nhỏ hơn)`,
    promise: 'Cam kết',
    statedBy: 'Ai nêu',
    statedOn: 'Ngày nêu',
    number: 'Mức cần đạt',
    noNumber: 'không nêu con số',
    role: {
      FINAL: '',
      INTERIM: 'mốc giữa kỳ',
      PLAN: 'kế hoạch năm',
      VISION: 'tầm nhìn',
    },
    verdict: 'Đánh giá',
    period: 'Kỳ',
    difference: 'Chênh lệch',
    share: 'So với số nhỏ hơn',
    published: (day: string) => `công bố ${day}`,
    definitions: 'Cách tính theo từng nguồn',
    verdicts: 'Đánh giá mục tiêu theo từng nguồn',
    notUsed: 'không dùng để đánh giá',
    noGoals: 'Không có mục tiêu nào được đánh giá theo các số liệu này.',
    emptyTitle: 'Không có gì cần thống nhất',
    emptyText: 'Đến ngày này, các cam kết và số liệu đã công bố không khác nhau.',
    noneTitle: 'Không có điểm nào khớp bộ lọc',
    noneText: 'Hãy bỏ bớt điều kiện lọc hoặc tìm bằng từ khác; không cần gõ dấu.',
    rule: 'Chênh lệch do làm tròn không được tính: hai số được coi là một khi khác nhau không quá nửa đơn vị của chữ số cuối ở số in ít chữ số hơn. Không so hai cách tính của cùng một cơ quan.',
    kind: 'Loại',
    fileName: (day: string) => `waymark-can-thong-nhat-${day}.csv`,
    toPage: 'Xem các điểm cần thống nhất về chỉ tiêu này',
  },
};

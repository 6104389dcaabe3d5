/** How a promise was amended and how it was judged over time, in Vietnamese. */
export const historyVi = {
  past: {
    strip: (from: string, to: string) => `Đánh giá từng tháng, từ ${from} đến ${to}`,
    atMonth: (month: string, status: string) => `${month}: ${status}`,
    keys: 'Phím mũi tên: từng tháng. Page Up, Page Down: từng năm.',
    neverInDanger: 'Chưa lần nào được đánh giá là có nguy cơ không đạt hay khó đạt.',
    moved: (from: string, to: string) => `từ “${from}” thành “${to}”`,
  },
  amended: {
    byFirst: 'So với cam kết ban đầu',
    event: 'điều chỉnh cam kết',
    first: 'ban đầu',
    amendedOn: (day: string) => `điều chỉnh ${day}`,
    documentTitle: 'Cam kết được văn bản này điều chỉnh',
  },
};

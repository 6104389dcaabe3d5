/** How a promise was amended, how it was judged over time and which figures were taken back, in Vietnamese. */
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
  takenBack: {
    value: 'đã rút lại',
    title: 'Số liệu của kỳ này đã được rút lại',
    text: (day: string) => `Từ ${day}, kỳ này không còn số liệu; các lần công bố trước vẫn được giữ.`,
    reason: {
      FINALISED: 'chuyển sang số chính thức hơn',
      CORRECTED: 'sửa sai',
      METHOD_CHANGED: 'đổi cách tính',
      TERRITORY_CHANGED: 'đổi địa giới hành chính',
    },
    recordedBy: 'Người ghi vào hệ thống',
    enteredBy: 'Người nhập',
    approvedBy: 'Người duyệt',
    by: (entered: string, approved: string | null) =>
      approved === null ? `${entered} nhập` : `${entered} nhập, ${approved} duyệt`,
    undone: (file: string) => `hoàn tác đợt nhập tệp “${file}”`,
    imported: (file: string) => `nhập từ tệp “${file}”`,
  },
  taken: {
    asOf: (day: string) => `Theo những gì đã công bố đến hết ngày ${day}`,
    between: (since: string, until: string) => `Từ hết ngày ${since} đến hết ngày ${until}`,
    documents: (names: string) => `Văn bản, nguồn số liệu: ${names}`,
    was: 'Số trước đó',
    words: 'Số liệu, bằng lời',
    verdictWas: 'Đánh giá trước',
    verdictIs: 'Đánh giá nay',
  },
};

/** The table that figures are typed into, in Vietnamese. */
export const entryGridVi = {
  entryGrid: {
    keeping: {
      UNSAVED: 'chưa lưu',
      WAITING: 'lưu trên máy này, sẽ gửi khi có mạng',
      SAVED: 'đã lưu',
      FAILED: 'chưa lưu được',
    },
    skipped: (text: string) => `Không dán vào đây: “${text}”`,
    readOnly: 'Ô này chỉ để xem.',
    cell: (row: string, column: string) => `${row}, ${column}`,
    pasted: (rows: number, columns: number) => `Đã dán ${rows} dòng × ${columns} cột`,
    skippedCount: (count: number) => `${count} ô không dán được, xem ngay tại chỗ`,
    outsideTitle: (count: number) => `${count} ô nằm ngoài bảng nên chưa được dán`,
    forget: 'Bỏ qua các ô này',
    problems: (count: number) => `${count} ô cần xem lại`,
    undoPaste: 'Ctrl+Z để hoàn tác cả lần dán',
    cleared: (count: number) => `Đã xóa ${count} ô`,
    cut: (count: number) => `Đã cắt ${count} ô`,
    filled: (count: number) => `Đã điền xuống ${count} ô`,
    undone: 'Đã hoàn tác',
    redone: 'Đã làm lại',
    nothingToPaste: 'Không có gì để dán.',
    keys: 'Phím tắt',
    keysText:
      'Gõ để nhập đè · F2 sửa trong ô · Enter xuống dòng · Tab ô nhập kế tiếp · Esc bỏ · Shift+mũi tên chọn vùng · Ctrl+C, X, V chép, cắt, dán · Ctrl+D điền xuống · Ctrl+Z, Ctrl+Y hoàn tác, làm lại · Alt+↓ mở chi tiết ô · Ctrl+End rồi Tab để ra khỏi bảng',
  },
};

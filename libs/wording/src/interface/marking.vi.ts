/** Marking a sentence in the text of a PDF, in Vietnamese. */
export const markingVi = {
  marking: {
    lead: 'Mở chữ của tệp, bôi đen câu cần đánh dấu; câu và số trang được điền vào ô bên dưới. Cũng có thể tự gõ.',
    show: (name: string) => `Chọn câu trong ${name}`,
    hide: (name: string) => `Đóng ${name}`,
    opening: (name: string) => `Đang mở ${name}…`,
    unreadable: (name: string) =>
      `Không đọc được chữ của ${name}: tệp hỏng hoặc có mật khẩu. Hãy gõ câu vào ô bên dưới.`,
    picture: 'Trang này là ảnh quét nên không có chữ để chọn. Hãy gõ câu vào ô bên dưới.',
    page: (page: number, pages: number) => `Trang ${page} trên ${pages}`,
    before: 'Trang trước',
    after: 'Trang sau',
    select: 'Chữ của trang, bôi đen câu cần lấy',
    nothing: 'Chưa chọn chữ nào. Hãy bôi đen câu trong khung trên rồi bấm lại.',
    take: 'Lấy câu đã chọn',
    place: (page: number) => `trang ${page}`,
  },
};

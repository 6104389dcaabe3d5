/** What stands on the first page of a goal about other methods; the rest is loaded with the fold. */
export const methodsVi = {
  methods: {
    title: 'Theo cách đánh giá của các tổ chức khác',
    summary: 'Xem các tổ chức khác sẽ nói gì về mục tiêu này',
    byOther:
      'Xếp loại theo phương pháp đang áp dụng, không phải phương pháp mặc định; công thức xem ở mục “Theo cách đánh giá của các tổ chức khác”.',
  },
};

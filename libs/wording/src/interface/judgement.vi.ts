/** How a verdict is explained, in Vietnamese. */
export const judgementVi = {
  judged: {
    newest: 'Số liệu mới nhất',
    target: 'Mức cần đạt',
    due: 'Thời hạn',
    ruleText: {
      ON_TRACK: 'Khả năng đạt từ một nửa trở lên: đúng tiến độ.',
      OFF_TRACK: 'Khả năng đạt dưới một phần tư: khó đạt.',
      AT_RISK: 'Khả năng đạt từ một phần tư đến dưới một nửa: có nguy cơ không đạt.',
      ACHIEVED: 'Có số liệu của một kỳ kết thúc trong thời hạn đã đáp ứng mức cần đạt: đạt.',
      ACHIEVED_LATE: 'Lần đầu đáp ứng mức cần đạt là ở một kỳ kết thúc sau thời hạn: đạt sau hạn.',
      MISSED: 'Đã hết hạn; số liệu của kỳ đến hạn, hoặc của kỳ sau đó, vẫn chưa đáp ứng: không đạt.',
      AWAITING_DATA: 'Đã hết hạn nhưng chưa có số liệu của kỳ đến hạn hay kỳ nào sau đó: chờ số liệu.',
      OPEN: 'Mốc thực hiện hoặc mục tiêu định tính chưa đến hạn: đang thực hiện.',
      NOT_ASSESSABLE: 'Thiếu căn cứ để kết luận; lý do được nêu rõ: chưa đủ căn cứ đánh giá.',
    },
    marks: 'Điểm cần lưu ý',
  },
};

import { periodHeader } from './period-header.js';

describe('the header of a column of figures', () => {
  it.each([
    ['2023', '2023', null],
    ['Năm 2023', 'Năm 2023', null],
    ['Quý I/2024', 'Quý I/2024', null],
    ['Sơ bộ 2023', '2023', 'PRELIMINARY'],
    ['Prel. 2023', '2023', 'PRELIMINARY'],
    ['2024 (ước)', '2024', 'ESTIMATE'],
    ['Ước thực hiện năm 2024', 'nam 2024', 'ESTIMATE'],
    ['Ước TH 9 tháng 2024', '9 thang 2024', 'ESTIMATE'],
    ['TH 2024', '2024', null],
    ['2022 Chính thức', '2022', 'FINAL'],
    ['2023*', '2023', null],
    ['2023 (1)', '2023', null],
  ])('%s is a period and says of its figures: %s, %s', (header, text, status) => {
    expect(periodHeader(header)).toEqual({ text, status });
  });

  it.each(['KH 2024', 'Kế hoạch 2024', 'Mục tiêu 2025', 'So với 2023', 'Ước', 'Chỉ tiêu', '2023/2022', ''])(
    'is no period, and its figures are none of one: %j',
    (header) => {
      expect(periodHeader(header)).toBeNull();
    },
  );
});

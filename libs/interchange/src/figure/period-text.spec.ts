import { readPeriodText } from './period-text.js';

describe('a period as tables print it', () => {
  it.each([
    ['2019', '2019'],
    ['2019.0', '2019'],
    ['Năm 2019', '2019'],
    ['2019 [YR2019]', '2019'],
    ['YR2019', '2019'],
    ['2019-Q1', '2019-Q1'],
    ['2019Q1', '2019-Q1'],
    ['2019 Quý I', '2019-Q1'],
    ['Q1/2019', '2019-Q1'],
    ['quý I/2019', '2019-Q1'],
    ['QUÝ IV NĂM 2019', '2019-Q4'],
    ['Quý 2 năm 2019', '2019-Q2'],
    ['Năm 2022 Quý III', '2022-Q3'],
    ['first quarter of 2019', '2019-Q1'],
    ['2019-S2', '2019-S2'],
    ['H1 2019', '2019-S1'],
    ['6 tháng cuối năm 2019', '2019-S2'],
    ['01/2019', '2019-01'],
    ['1/2019', '2019-01'],
    ['2019-01', '2019-01'],
    ['2019/1', '2019-01'],
    ['2019M01', '2019-01'],
    ['tháng 1/2019', '2019-01'],
    ['Tháng 12 năm 2019', '2019-12'],
    ['T3/2019', '2019-03'],
    ['March 2019', '2019-03'],
    ['2019 Dec', '2019-12'],
    ['31/12/2019', '2019-12-31'],
    ['1-2-2019', '2019-02-01'],
    ['ngày 29 tháng 02 năm 2024', '2024-02-29'],
    ['2019-12-31T00:00:00', '2019-12-31'],
    ['30 Sep 2022', '2022-09-30'],
  ])('%s is %s', (text, period) => {
    expect(readPeriodText(text)).toEqual({ period, isToDate: false });
  });

  it.each([
    ['3 tháng 2019', '2019-Q1'],
    ['6 tháng 2019', '2019-S1'],
    ['6 tháng đầu năm 2019', '2019-S1'],
    ['9 tháng 2022', '2022-09'],
    ['5 tháng đầu năm 2022', '2022-05'],
    ['Jan–Sep 2022', '2022-09'],
    ['Jan-Jun 2022', '2022-S1'],
  ])('%s is the sum since January: %s', (text, period) => {
    expect(readPeriodText(text)).toEqual({ period, isToDate: true });
  });

  it('takes twelve months for the year', () => {
    expect(readPeriodText('12 tháng 2022')).toEqual({ period: '2022', isToDate: false });
  });

  it.each([
    '2019-13',
    '2019-00',
    '13/2019',
    '29/02/2023',
    '31/04/2023',
    '31 Apr 2023',
    'Q5/2020',
    '2020-Q0',
    'quý V/2020',
    'H3 2020',
    '13 tháng 2020',
    '2019-02-30',
    '0000',
  ])('%s is written as a period but is none', (text) => {
    expect(readPeriodText(text)).toBe('NO_SUCH_PERIOD');
  });

  it.each(['', 'hôm qua', 'Chỉ tiêu', '12', '85,1', '2019-2020', 'Tổng số', '1.234', 'Mar'])(
    '%j is no period',
    (text) => {
      expect(readPeriodText(text)).toBe('NOT_A_PERIOD');
    },
  );
});

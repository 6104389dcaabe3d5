import { wording } from '../index.js';

const vi = wording('vi');
const en = wording('en');

it.each([
  ['DAY', '31/12/2025', '31 Dec 2025'],
  ['MONTH', '12/2025', 'Dec 2025'],
  ['YEAR', '2025', '2025'],
  ['UNKNOWN', '2025', '2025'],
] as const)('writes a date as exactly as it is known (%s)', (precision, inVi, inEn) => {
  expect(vi.date('2025-12-31', precision)).toBe(inVi);
  expect(en.date('2025-12-31', precision)).toBe(inEn);
});

it.each([
  ['2022', 'SHORT', undefined, '2022', '2022'],
  ['2025-Q2', 'SHORT', undefined, 'Quý II/2025', 'Q2 2025'],
  ['2022-S1', 'LONG', undefined, '6 tháng đầu năm 2022', 'first half of 2022'],
  ['2022-S2', 'SHORT', undefined, '6 tháng cuối 2022', 'H2 2022'],
  ['2022-09', 'LONG', undefined, 'tháng 9/2022', 'September 2022'],
  ['2022-09', 'SHORT', undefined, '9/2022', 'Sep 2022'],
  ['2022-09-30', 'SHORT', undefined, '30/09/2022', '30 Sep 2022'],
  ['2022-09', 'SHORT', 'YEAR_TO_DATE', '9 tháng 2022', 'Jan–Sep 2022'],
  ['2022-12', 'SHORT', 'YEAR_TO_DATE', '2022', '2022'],
  ['2022-Q2', 'LONG', 'YEAR_TO_DATE', '6 tháng đầu năm 2022', 'January to June 2022'],
] as const)('writes the period %s (%s, %s)', (period, form, nature, inVi, inEn) => {
  expect(vi.period(period, form, nature)).toBe(inVi);
  expect(en.period(period, form, nature)).toBe(inEn);
});

it.each([
  [
    { aimDue: '2020-12-31', latestDue: '2022-12-31', duePrecision: 'YEAR' },
    'đến hết 2020, chậm nhất 2022',
    'by the end of 2020, 2022 at the latest',
  ],
  [{ aimDue: '2025-06-30', duePrecision: 'MONTH' }, 'đến 6/2025', 'by Jun 2025'],
  [{ aimDue: '2024-09-16', duePrecision: 'DAY' }, 'đến 16/09/2024', 'by 16 Sep 2024'],
  [{}, null, null],
] as const)('writes a deadline (%#)', (target, inVi, inEn) => {
  expect(vi.due(target)).toBe(inVi);
  expect(en.due(target)).toBe(inEn);
});

it.each([
  ['2020-12-31', '2021-12-31', '1 năm', '1 year'],
  ['2019-12-31', '2020-06-03', '5 tháng', '5 months'],
  ['2020-12-31', '2024-10-15', '3 năm 9 tháng', '3 years 9 months'],
  ['2020-12-31', '2021-01-01', '1 ngày', '1 day'],
])('writes the time from %s to %s', (from, to, inVi, inEn) => {
  expect(vi.span(from, to)).toBe(inVi);
  expect(en.span(from, to)).toBe(inEn);
});

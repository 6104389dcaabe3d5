import { wording } from '../index.js';
import * as sample from '../sentence/sentence.sample.js';

const vi = wording('vi');
const en = wording('en');

it.each([
  [1234.5, undefined, '1.234,5', '1,234.5'],
  [80_000, 0, '80.000', '80,000'],
  [0.005, 2, '0,01', '0.01'],
  [-1234, 0, '-1.234', '-1,234'],
  [-0.001, 2, '0', '0'],
  [75, 2, '75', '75'],
])('writes %p with at most %p digits as its reader writes it', (value, decimals, inVi, inEn) => {
  expect(vi.number(value, decimals)).toBe(inVi);
  expect(en.number(value, decimals)).toBe(inEn);
});

it('pads only in columns', () => {
  expect(vi.fixed(75, 2)).toBe('75,00');
});

it.each([
  [85.1, sample.PERCENT, '85,1%', '85.1%'],
  [80_000, sample.ENTERPRISE, '80.000 doanh nghiệp', '80,000 enterprises'],
  [1, sample.ENTERPRISE, '1 doanh nghiệp', '1 enterprise'],
  [71, sample.RANK, 'thứ 71', 'rank 71'],
  [14.2, sample.USD_BILLION, '14,2 tỷ USD', 'USD 14.2 billion'],
  [5, sample.USD, '5 USD', 'USD 5'],
  [950, sample.USD_PER_MONTH, '950 USD/tháng', 'USD 950 a month'],
  [6, sample.GROWTH, '6%/năm', '6% a year'],
  [3.2, sample.POINTS, '3,2 điểm %', '3.2 pp'],
  [15, sample.PLACE, '15 bậc', '15 places'],
  [24.5, sample.PER_100, '24,5/100 dân', '24.5 per 100 people'],
  [4500, sample.PEOPLE_PER_POINT, '4.500 người/điểm', '4,500 people per point'],
  [2.5, sample.TIMES, '2,5 lần', '2.5 times'],
  [0.77, sample.SCORE, '0,77 điểm', '0.77 points'],
  [6, sample.LEVEL, 'cấp độ 6', 'level 6'],
  [12, sample.PLAIN, '12', '12'],
  [1, sample.YES_NO, 'đã hoàn thành', 'done'],
])('writes %p with its unit', (value, unit, inVi, inEn) => {
  expect(vi.value(value, unit, 2)).toBe(inVi);
  expect(en.value(value, unit, 2)).toBe(inEn);
});

it.each([
  [{ period: '2025', value: 80_000, qualifier: 'ABOUT' }, 'khoảng 80.000', 'about 80,000'],
  [{ period: '2025', value: 1500, qualifier: 'MORE_THAN' }, 'trên 1.500', 'more than 1,500'],
  [{ period: '2025', value: null, low: 40, high: 50, qualifier: 'RANGE' }, '40–50', '40–50'],
  [{ period: '2025', value: null, low: 40 }, 'ít nhất 40', 'at least 40'],
  [{ period: '2025', value: null }, '', ''],
] as const)('says of a published value what its source says (%#)', (point, inVi, inEn) => {
  expect(vi.qualified(point, sample.PLAIN, 0)).toBe(inVi);
  expect(en.qualified(point, sample.PLAIN, 0)).toBe(inEn);
});

it.each([
  [3.2, sample.PERCENT, '+3,2 điểm %', 'up 3.2 points'],
  [-0.4, sample.PERCENT, '-0,4 điểm %', 'down 0.4 points'],
  [-15, sample.RANK, 'tăng 15 bậc', 'up 15 places'],
  [2, sample.RANK, 'giảm 2 bậc', 'down 2 places'],
  [0, sample.PERCENT, 'không đổi', 'unchanged'],
])('writes a change of %p', (delta, unit, short, inWords) => {
  expect(vi.change(delta, unit, 1)).toBe(short);
  expect(en.changeInWords(delta, unit, 1)).toBe(inWords);
});

it('keeps two different numbers apart by as many digits as it takes', () => {
  expect(vi.digitsApart(79.96, 80, 1)).toBe(2);
  expect(vi.digitsApart(80, 80, 1)).toBe(1);
});

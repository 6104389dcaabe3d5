import { wording } from '@waymark/wording';
import { readPlain, readValue, readYear } from './goal.input.js';

const w = wording('vi');
const unit = (kind: 'PERCENT' | 'RANK' | 'COUNT') => ({
  code: kind.toLowerCase(),
  kind,
  scale: 1,
  symbolVi: kind === 'PERCENT' ? '%' : '',
  symbolEn: '',
  nameVi: '',
  nameEn: '',
});
const share = { min: 0, max: 100, decimals: 1, unit: unit('PERCENT') };
const rank = { min: null, max: null, decimals: 0, unit: unit('RANK') };
const count = { min: 0, max: null, decimals: 0, unit: unit('COUNT') };

describe('an assumed value', () => {
  test.each([
    ['85,5', share, 85.5],
    ['100', share, 100],
    ['50', rank, 50],
    ['68.457', count, 68457],
  ] as const)('%s is taken', (text, indicator, value) => {
    expect(readValue(text, indicator, w)).toEqual({ value, problem: null });
  });

  test.each([
    ['150', share, 'Chỉ nhận giá trị từ 0% đến 100%'],
    ['-5', count, 'Không nhận giá trị dưới 0'],
    ['0', rank, 'Thứ hạng là số nguyên từ 1 trở lên'],
    ['12,5', rank, 'Thứ hạng là số nguyên từ 1 trở lên'],
    ['abc', share, 'Chưa đọc được số này. Ví dụ đúng: 12,5'],
  ] as const)('%s is refused with the reason', (text, indicator, problem) => {
    expect(readValue(text, indicator, w)).toEqual({ value: null, problem });
  });

  test('that may be thousands or a decimal is asked about where the indicator has decimals', () => {
    const { value, problem } = readPlain('1.234', share, w);
    expect(value).toBeNull();
    expect(problem).toContain('1234 nếu là hàng nghìn, 1,234 nếu là thập phân');
  });

  test('left empty is no assumption and no mistake', () => {
    expect(readValue(' ', share, w)).toEqual({ value: null, problem: null });
  });
});

describe('an assumed year', () => {
  test.each(['2024', '2101', '26', 'sớm'])('%s is refused', (text) => {
    expect(readYear(text, 2025, w).problem).not.toBeNull();
  });

  test('from the first possible one is taken', () => {
    expect(readYear('2025', 2025, w)).toEqual({ value: 2025, problem: null });
  });
});

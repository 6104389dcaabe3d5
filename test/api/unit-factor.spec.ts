import { type NamedUnit, UnitReader } from '@waymark/api';

const unit = (code: string, kind: NamedUnit['kind'], scale: number, vi = '', en = ''): NamedUnit => ({
  ...{ code, kind, scale },
  ...{ symbolVi: vi, symbolEn: en, nameVi: vi || code, nameEn: en || code },
});

const PERCENT = unit('percent', 'PERCENT', 1, '%', '%');
const COUNT = unit('count', 'COUNT', 1, 'số', 'number');
const THOUSAND = unit('thousand', 'COUNT', 1e3, 'nghìn', 'thousand');
const MILLION = unit('million', 'COUNT', 1e6, 'triệu', 'million');
const BILLION_VND = unit('billion-vnd', 'MONEY', 1e9, 'tỷ đồng', 'VND billion');
const BILLION_USD = unit('billion-usd', 'MONEY', 1e9, 'tỷ USD', 'USD billion');
const VND_PER_MONTH = unit('vnd-per-month', 'MONEY', 1, 'đồng/tháng', 'VND a month');
const RANK = unit('rank', 'RANK', 1, 'hạng', 'rank');
const INDEX = unit('index', 'INDEX', 1, 'điểm', 'points');
const UNITS = [PERCENT, COUNT, THOUSAND, MILLION, BILLION_VND, BILLION_USD, VND_PER_MONTH, RANK, INDEX];

describe('the unit that a file says', () => {
  const reader = new UnitReader(UNITS);

  it.each([
    ['%', PERCENT, 1],
    ['phần trăm', PERCENT, 1],
    ['Đơn vị tính: %', PERCENT, 1],
    ['tỷ đồng', BILLION_VND, 1],
    ['nghìn tỷ đồng', BILLION_VND, 1e3],
    ['triệu đồng', BILLION_VND, 1e-3],
    ['VND billion', BILLION_VND, 1],
    ['triệu USD', BILLION_USD, 1e-3],
    ['USD (millions)', BILLION_USD, 1e-3],
    ['nghìn thuê bao', MILLION, 1e-3],
    ['thuê bao', THOUSAND, 1e-3],
    ['triệu', COUNT, 1e6],
    ['thứ hạng', RANK, 1],
    ['score', INDEX, 1],
  ])('%s is worth so much in the unit of the indicator', (text, own, factor) => {
    expect(reader.factor(text, own)).toBeCloseTo(factor, 12);
  });

  it.each([
    ['tỷ đồng', BILLION_USD],
    ['USD', BILLION_VND],
    ['%', COUNT],
    ['tỷ đồng', PERCENT],
    ['hạng', INDEX],
    ['nghìn', PERCENT],
    ['triệu đồng', VND_PER_MONTH],
  ])('%s contradicts an indicator of another kind', (text, own) => {
    expect(reader.factor(text, own)).toBe('UNIT_CONTRADICTS');
  });

  it.each([
    ['quả mít', BILLION_VND],
    ['điểm ảnh', PERCENT],
    ['12', COUNT],
  ])('%s is known by nobody, and not guessed', (text, own) => {
    expect(reader.factor(text, own)).toBe('UNIT_UNKNOWN');
  });
});

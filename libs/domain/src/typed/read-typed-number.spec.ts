import fc from 'fast-check';
import { million, people, percent, rank, yesNo } from '../../test/given.js';
import { readTypedNumber } from './read-typed-number.js';
import type { TypedReading, TypedUnit } from './typed-number.js';

const vndBillion: TypedUnit = {
  code: 'vnd-billion',
  kind: 'MONEY',
  scale: 1e9,
  symbolVi: 'tỷ đồng',
  symbolEn: 'VND billion',
};
const usd: TypedUnit = { code: 'usd', kind: 'MONEY', scale: 1, symbolVi: 'USD', symbolEn: 'USD' };
const usdBillion: TypedUnit = {
  code: 'usd-billion',
  kind: 'MONEY',
  scale: 1e9,
  symbolVi: 'tỷ USD',
  symbolEn: 'USD billion',
};
const enterprise: TypedUnit = {
  code: 'enterprise',
  kind: 'COUNT',
  scale: 1,
  symbolVi: 'doanh nghiệp',
  symbolEn: 'enterprises',
};
const per100: TypedUnit = {
  code: 'per-100',
  kind: 'PHYSICAL',
  scale: 1,
  symbolVi: '/100 dân',
  symbolEn: 'per 100 people',
};
const mbps: TypedUnit = { code: 'mbps', kind: 'PHYSICAL', scale: 1, symbolVi: 'Mb/s', symbolEn: 'Mbps' };
const score1: TypedUnit = {
  code: 'score-0-1',
  kind: 'INDEX',
  scale: 1,
  symbolVi: 'điểm (0-1)',
  symbolEn: 'points (0-1)',
};
const point: TypedUnit = {
  code: 'percentage-point',
  kind: 'PERCENT',
  scale: 1,
  symbolVi: 'điểm %',
  symbolEn: 'pp',
};

const growth: TypedUnit = {
  code: 'percent-per-year',
  kind: 'PERCENT',
  scale: 1,
  symbolVi: '%/năm',
  symbolEn: '% a year',
};
const usdPerMonth: TypedUnit = {
  code: 'usd-per-month',
  kind: 'MONEY',
  scale: 1,
  symbolVi: 'USD/tháng',
  symbolEn: 'USD a month',
};

const read = (text: string, unit: TypedUnit = people, style: 'VI' | 'EN' | null = null): TypedReading =>
  readTypedNumber(text, { style, unit });

describe('a number that can be read in one way only', () => {
  it.each([
    ['123', 123, null],
    ['0', 0, null],
    ['1.234,5', 1234.5, 'VI'],
    ['1,234.5', 1234.5, 'EN'],
    ['12,5', 12.5, 'VI'],
    ['12.5', 12.5, 'EN'],
    ['1.234.567', 1234567, 'VI'],
    ['1,234,567', 1234567, 'EN'],
    ['1 234', 1234, null],
    ['1\u00a0234\u00a0567', 1234567, null],
    ['1\u202f234,567', 1234.567, 'VI'],
    ["1'234", 1234, null],
    ['1’234.5', 1234.5, 'EN'],
    ['5000', 5000, null],
    ['1234,567', 1234.567, 'VI'],
    ['0.667', 0.667, 'EN'],
    ['0,667', 0.667, 'VI'],
    [',5', 0.5, 'VI'],
    ['.5', 0.5, 'EN'],
    ['-12', -12, null],
    ['−12,5', -12.5, 'VI'],
    ['– 12,5', -12.5, 'VI'],
    ['+7', 7, null],
    ['１２，５', 12.5, 'VI'],
    ['１２３', 123, null],
    ['1.23E+05', 123000, null],
    ['1,23E-02', 0.0123, null],
    ['1e5', 100000, null],
    ['2E+3', 2000, null],
    ['-1 234,5', -1234.5, 'VI'],
    ['1 234 567,25', 1234567.25, 'VI'],
    ['007', 7, null],
    ['-0', 0, null],
    ['9007199254740992', 2 ** 53, null],
    ["'1234", 1234, null],
    ['12,5.', 12.5, 'VI'],
    ['\ufeff12,5\u200b', 12.5, 'VI'],
  ])('%s is %d', (text, value, style) => {
    expect(read(text)).toMatchObject({ kind: 'VALUE', value, style, asTyped: text });
  });

  it('is read in its own style even where the other one is set', () => {
    expect(read('12.5', percent, 'VI')).toMatchObject({ value: 12.5, style: 'EN' });
    expect(read('1.234,5', people, 'EN')).toMatchObject({ value: 1234.5, style: 'VI' });
  });

  it('knows one unit of its last digit, in the unit of the indicator', () => {
    const lastDigit = (text: string, unit?: TypedUnit): unknown =>
      (read(text, unit) as { lastDigit?: number }).lastDigit;
    expect(lastDigit('12,50')).toBe(0.01);
    expect(lastDigit('70.422,5 triệu đồng', vndBillion)).toBe(0.0001);
    expect(lastDigit('35,5 nghìn', people)).toBe(100);
    expect(lastDigit('1,2E+05')).toBe(10000);
    expect(lastDigit('125‰', percent)).toBe(0.1);
    expect(lastDigit('1,25-2,5')).toBe(0.1);
  });

  it.each([
    ['14,2 tỷ USD', usd, 1e9],
    ['35,5', million, 1e6],
    ['35.500.000 người', million, 1],
    ['500 triệu - 1 tỷ', people, 1e6],
    ['12,5%', percent, 1],
  ])('knows what one unit of the typed number is worth: %s', (text, unit, scale) => {
    expect(read(text, unit)).toMatchObject({ kind: 'VALUE', scale });
  });
});

describe('a number that can be read in two ways', () => {
  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['12.345', 12345, 12.345],
    ['-123.456', -123456, -123.456],
    ['khoảng 1.234', 1234, 1.234],
  ])('%s is asked about, never guessed', (text, vi, en) => {
    expect(read(text)).toMatchObject({
      kind: 'AMBIGUOUS',
      readings: [
        { style: 'VI', value: vi },
        { style: 'EN', value: en },
      ],
    });
  });

  it('is asked about with its scale and its range applied', () => {
    expect(read('70,422 tỷ', vndBillion)).toMatchObject({ readings: [{ value: 70.422 }, { value: 70422 }] });
    expect(read('1.200-1.500')).toMatchObject({
      readings: [
        { low: 1200, high: 1500 },
        { low: 1.2, high: 1.5 },
      ],
    });
    expect(read('1-1.500')).toMatchObject({ readings: [{ high: 1500 }, { high: 1.5 }] });
    expect(read('1.234-5000')).toMatchObject({ readings: [{ low: 1234 }, { low: 1.234 }] });
    expect(read('1/1.234', rank)).toMatchObject({ readings: [{ rankOf: 1234 }, { rankOf: 1.234 }] });
  });

  it('is read by a style that is known', () => {
    expect(read('1.234', people, 'VI')).toMatchObject({ kind: 'VALUE', value: 1234, style: 'VI' });
    expect(read('1.234', people, 'EN')).toMatchObject({ kind: 'VALUE', value: 1.234, style: 'EN' });
  });

  it('is not asked about where one number of a range settles it', () => {
    expect(read('1.200-1.500,5')).toMatchObject({ low: 1200, high: 1500.5, style: 'VI' });
  });
});

describe('units and words of scale', () => {
  it.each([
    ['12,5%', percent, 12.5],
    ['12,5 %', percent, 12.5],
    ['12,5 phần trăm', percent, 12.5],
    ['125‰', percent, 12.5],
    ['12,5', percent, 12.5],
    ['4,9 điểm phần trăm', point, 4.9],
    ['4,9 điểm %', point, 4.9],
    ['70 tỷ đồng', vndBillion, 70],
    ['70,5 tỉ', vndBillion, 70.5],
    ['1,5 nghìn tỷ', vndBillion, 1500],
    ['1,5 nghìn tỷ đồng', vndBillion, 1500],
    ['70422 triệu đồng', vndBillion, 70.422],
    ['70.422.000.000 đồng', vndBillion, 70.422],
    ['70.422.000.000đ', vndBillion, 70.422],
    ['70.422.000.000 ₫', vndBillion, 70.422],
    ['1.5 trillion VND', vndBillion, 1500],
    ['14,2 tỷ USD', usdBillion, 14.2],
    ['USD 14.2 billion', usdBillion, 14.2],
    ['$14.2bn', usdBillion, 14.2],
    ['$ 14.2 bn', usdBillion, 14.2],
    ['14,2 tỷ đô la Mỹ', usdBillion, 14.2],
    ['14,2 tỷ USD', usd, 14.2e9],
    ['35,5 triệu', million, 35.5],
    ['35,5 triệu thuê bao', million, 35.5],
    ['35.500.000 thuê bao', million, 35.5],
    ['35,5 nghìn', people, 35500],
    ['80.000.000 doanh nghiệp', enterprise, 80e6],
    ['1 enterprise', enterprise, 1],
    ['21,5/100 dân', per100, 21.5],
    ['150,2 Mb/s', mbps, 150.2],
    ['150.2 Mbps', mbps, 150.2],
    ['0,7709 điểm', score1, 0.7709],
    ['500 triệu - 1 tỷ', people, [500e6, 1e9]],
    ['từ 70 tỷ đến 80 tỷ đồng', vndBillion, [70, 80]],
    ['500-900 triệu đồng', vndBillion, [0.5, 0.9]],
    ['40 - 50 tỷ đồng', vndBillion, [40, 50]],
    ['15%/ năm', growth, 15],
    ['21,5 / 100 dân', per100, 21.5],
    ['5 USD', usdPerMonth, 5],
    ['85,1% hộ gia đình', percent, 85.1],
    ['18,3% GDP', percent, 18.3],
    ['67300 DN', enterprise, 67300],
    ['67300 doanh nghiệp CNTT', enterprise, 67300],
    ['98,5 triệu dân', people, 98.5e6],
    ['hạng: 71', rank, 71],
  ])('%s', (text, unit, expected) => {
    const reading = read(text, unit);
    if (Array.isArray(expected)) expect(reading).toMatchObject({ low: expected[0], high: expected[1] });
    else expect(reading).toMatchObject({ kind: 'VALUE', value: expected });
  });

  it.each([
    ['12,5%', people],
    ['12,5 tỷ', percent],
    ['14 tỷ USD', vndBillion],
    ['14 tỷ đồng', usdBillion],
    ['80 trạm', enterprise],
    ['4,9%', point],
    ['4,9 điểm %', percent],
    ['1,5 Gbps', mbps],
    ['71%', rank],
    ['3 triệu', rank],
    ['94% kế hoạch', percent],
    ['4,9% năm', percent],
    ['70 tỷ đồng/năm', vndBillion],
  ])('%s contradicts another unit', (text, unit) => {
    expect(read(text, unit)).toMatchObject({ kind: 'REFUSED', code: 'UNIT_CONTRADICTS', asTyped: text });
  });
});

describe('what a text says beside its number', () => {
  it.each([
    ['khoảng 40', { value: 40, qualifier: 'ABOUT' }],
    ['xấp xỉ 40%', { value: 40, qualifier: 'ABOUT' }],
    ['gần 40', { value: 40, qualifier: 'ABOUT' }],
    ['~40', { value: 40, qualifier: 'ABOUT' }],
    ['about 40%', { value: 40, qualifier: 'ABOUT' }],
    ['trên 40', { value: 40, qualifier: 'MORE_THAN' }],
    ['hơn 40', { value: 40, qualifier: 'MORE_THAN' }],
    ['over 40', { value: 40, qualifier: 'MORE_THAN' }],
    ['> 40', { value: 40, qualifier: 'MORE_THAN' }],
    ['≥ 40', { value: 40, qualifier: 'AT_LEAST' }],
    ['tối thiểu 40', { value: 40, qualifier: 'AT_LEAST' }],
    ['40 trở lên', { value: 40, qualifier: 'AT_LEAST' }],
    ['dưới 40', { value: 40, qualifier: 'LESS_THAN' }],
    ['<40', { value: 40, qualifier: 'LESS_THAN' }],
    ['ước đạt 40', { value: 40, qualifier: null, status: 'ESTIMATE' }],
    ['Ước 40', { value: 40, status: 'ESTIMATE' }],
    ['40 (ước)', { value: 40, status: 'ESTIMATE' }],
    ['ước khoảng 40', { value: 40, qualifier: 'ABOUT', status: 'ESTIMATE' }],
    ['40 (sơ bộ)', { value: 40, status: 'PRELIMINARY' }],
    ['trong khoảng 40', { value: 40, qualifier: 'ABOUT' }],
    ['70…80', { low: 70, high: 80 }],
    ['40-50', { value: null, low: 40, high: 50, qualifier: 'RANGE' }],
    ['40 – 50 %', { low: 40, high: 50, qualifier: 'RANGE' }],
    ['40% - 50%', { low: 40, high: 50, qualifier: 'RANGE' }],
    ['từ 40 đến 50%', { low: 40, high: 50, qualifier: 'RANGE' }],
    ['between 40 and 50', { low: 40, high: 50, qualifier: 'RANGE' }],
    ['2020-2025', { low: 2020, high: 2025 }],
    ['40 và 50', { low: 40, high: 50 }],
    ['40 tới 50', { low: 40, high: 50 }],
    ['40 ~ 50', { low: 40, high: 50 }],
    ['-5 - -3', { low: -5, high: -3, qualifier: 'RANGE' }],
    ['12,5*', { value: 12.5, marks: ['*'] }],
    ['12,5 (1)', { value: 12.5, marks: ['(1)'] }],
    ['12,5[a]', { value: 12.5, marks: ['[a]'] }],
    ['12,5²', { value: 12.5, marks: ['²'] }],
    ['12,5%¹', { value: 12.5, marks: ['¹'] }],
    ['12,5 (1)*', { value: 12.5, marks: ['(1)', '*'] }],
  ])('%s', (text, expected) => {
    expect(read(text, percent)).toMatchObject({ kind: 'VALUE', ...expected });
  });

  it.each([
    ['thứ 71/193', { value: 71, rankOf: 193 }],
    ['71/193', { value: 71, rankOf: 193 }],
    ['71 trên 193', { value: 71, rankOf: 193 }],
    ['hạng 71', { value: 71, rankOf: null }],
    ['71st of 193', { value: 71, rankOf: 193 }],
    ['#71', { value: 71 }],
    ['top 30', { value: null, low: 1, high: 30, qualifier: 'RANGE' }],
    ['nhóm 50 nước dẫn đầu', { value: null, low: 1, high: 50 }],
    ['thuộc nhóm 50 nước dẫn đầu', { value: null, low: 1, high: 50 }],
    ['đứng top 30', { value: null, low: 1, high: 30 }],
    ['193/193', { value: 193, rankOf: 193 }],
    ['35-35', { low: 35, high: 35 }],
    ['5/2024', { value: 5, rankOf: 2024 }],
    ['35–46', { low: 35, high: 46 }],
    ['5/34', { value: 5, rankOf: 34 }],
  ])('of a rank: %s', (text, expected) => {
    expect(read(text, rank)).toMatchObject({ kind: 'VALUE', ...expected });
  });
});

describe('a text that says there is no value', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['–', null],
    ['-', null],
    ['..', null],
    ['…', null],
    ['n/a', null],
    ['N/A', null],
    ['#N/A', null],
    ['không có số liệu', null],
    ['–*', null],
    ['–¹', null],
    ['KXĐ', null],
    ['chưa có (dự kiến T9)', 'NOT_YET_PUBLISHED'],
    ['chưa có', 'NOT_YET_PUBLISHED'],
    ['Chưa công bố', 'NOT_YET_PUBLISHED'],
    ['(chưa có)', 'NOT_YET_PUBLISHED'],
    ['không điều tra', 'SURVEY_NOT_RUN'],
    ['bảo mật', 'CONFIDENTIAL'],
    ['not applicable', 'NOT_APPLICABLE'],
  ])('"%s" is missing, never zero', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'MISSING', asTyped: text, marker: text.trim(), reason });
  });
});

describe('a text that is refused', () => {
  it.each([
    ['xem mô tả', 'NOT_A_NUMBER'],
    ['Yes', 'NOT_A_NUMBER'],
    ['1.23.4', 'BAD_GROUPS'],
    ['12,34,567', 'BAD_GROUPS'],
    ['1.5-2,5', 'MIXED_STYLES'],
    ['1.23.4-2,5', 'BAD_GROUPS'],
    ['12E5', 'BAD_GROUPS'],
    ['50-40', 'RANGE_REVERSED'],
    ['370/944', 'FRACTION'],
    ['31/12/2025', 'LOOKS_LIKE_DATE'],
    ['2025-06', 'LOOKS_LIKE_DATE'],
    ['2019-13', 'LOOKS_LIKE_DATE'],
    ['31.12.2025', 'LOOKS_LIKE_DATE'],
    ['1-2-2025', 'LOOKS_LIKE_DATE'],
    ['2025-06-30', 'LOOKS_LIKE_DATE'],
    ['12/2025', 'LOOKS_LIKE_DATE'],
    ['14:30', 'LOOKS_LIKE_DATE'],
    ['1 và 2 và 3', 'SEVERAL_NUMBERS'],
    ['12 34', 'SEVERAL_NUMBERS'],
    ['0.123.456', 'BAD_GROUPS'],
    ['1 tỷ 500 triệu', 'SEVERAL_NUMBERS'],
    ['(12,5)', 'BRACKETED'],
    ['(12,5) tỷ', 'UNKNOWN_WORDS'],
    ['giảm (12,5)', 'UNKNOWN_WORDS'],
    ['#DIV/0!', 'SPREADSHEET_ERROR'],
    ['#VALUE!', 'SPREADSHEET_ERROR'],
    ['#REF!', 'SPREADSHEET_ERROR'],
    ['#NAME?', 'SPREADSHEET_ERROR'],
    ['#NUM', 'SPREADSHEET_ERROR'],
    ['#####', 'TOO_NARROW'],
    ['5 #REF!', 'UNKNOWN_WORDS'],
    ['#REF! 5', 'UNKNOWN_WORDS'],
    ['1 2 3', 'SEVERAL_NUMBERS'],
    ['12 con mèo', 'UNKNOWN_WORDS'],
    ['5×10⁶', 'SEVERAL_NUMBERS'],
    ['10²', 'UNKNOWN_WORDS'],
    ['99999999999999999999', 'TOO_LARGE'],
    ['9007199254740994', 'TOO_LARGE'],
    ['9,999,999,999,999,999.5', 'TOO_LARGE'],
    ['1e999', 'TOO_LARGE'],
    ['9007199254740991,5', 'TOO_MANY_DIGITS'],
    ['0,1234567890123456789', 'TOO_MANY_DIGITS'],
    ['1.234.567.890,123456789', 'TOO_MANY_DIGITS'],
    ['1,23456789012345678 tỷ', 'TOO_MANY_DIGITS'],
    ['12 - 12,12345678901234567', 'TOO_MANY_DIGITS'],
    ['1 234'.repeat(5000), 'TOO_LONG'],
  ])('%s: %s', (text, code) => {
    expect(read(text)).toMatchObject({ kind: 'REFUSED', asTyped: text, code });
  });

  it('says only what is wrong with it where no words are', () => {
    const refused = (code: string, asTyped: string): unknown => ({
      kind: 'REFUSED',
      asTyped,
      code,
      words: '',
    });
    expect(read('xem mô tả')).toEqual(refused('NOT_A_NUMBER', 'xem mô tả'));
    expect(read('12', { code: 'text', kind: 'TEXT', scale: 1 })).toEqual(refused('NOT_A_NUMBER', '12'));
    expect(read('31/12/2025', rank)).toEqual(refused('LOOKS_LIKE_DATE', '31/12/2025'));
  });

  it('as too long only where it has more than 120 characters, blanks around it aside', () => {
    const words = 'a'.repeat(120);
    expect(read(`  ${words}  `)).toMatchObject({ code: 'NOT_A_NUMBER' });
    expect(read(`${words}a`)).toMatchObject({ code: 'TOO_LONG' });
  });

  it('names the words that stand in the way, as they were typed', () => {
    expect(read('14 tỷ Đồng', usdBillion)).toMatchObject({ words: 'Đồng' });
    expect(read('12 con mèo')).toMatchObject({ words: 'con mèo' });
    expect(read('2 Nghìn - 3', percent)).toMatchObject({ code: 'UNIT_CONTRADICTS', words: 'Nghìn' });
    expect(read('Giảm 5', percent)).toMatchObject({ code: 'UNKNOWN_WORDS', words: 'Giảm' });
  });

  it('of a rank beyond the number of those ranked', () => {
    expect(read('194/193', rank)).toMatchObject({ kind: 'REFUSED', code: 'RANK_BEYOND' });
  });
});

describe('of a deed', () => {
  it.each([
    [1, 'Có, đã, đã xong, đã hoàn thành, hoàn thành, Đạt, rồi, x, X, 1, yes, Y, TRUE, done, có¹, x⁽²⁾'],
    [0, 'không, chưa, chưa xong, chưa hoàn thành, chưa đạt, 0, No, n, FALSE, not yet, chưa²'],
  ])('%d is meant by: %s', (value, words) => {
    for (const asTyped of words.split(', '))
      expect(read(asTyped, yesNo)).toEqual({
        ...{
          kind: 'VALUE',
          asTyped,
          value,
          low: null,
          high: null,
          qualifier: null,
          rankOf: null,
          status: null,
        },
        ...{ style: null, scale: 1, lastDigit: 1, marks: [] },
      });
  });

  it('nothing else is taken', () => {
    expect(read('n/a', yesNo)).toMatchObject({ kind: 'MISSING' });
    expect(read('2', yesNo)).toMatchObject({ code: 'NOT_A_NUMBER' });
    expect(read('có', people)).toMatchObject({ code: 'NOT_A_NUMBER' });
  });
});

describe('any number', () => {
  const amount = fc.record({
    cents: fc.integer({ min: -1e12, max: 1e12 }),
    digits: fc.integer({ min: 0, max: 4 }),
  });
  const write = (tag: string, value: number, digits: number): string =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, useGrouping: 'always' }).format(value);

  it('written in one style is read back in it, or asked about with that reading among the two', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('vi-VN' as const, 'en-GB' as const), ({ cents, digits }, tag) => {
        const value = Number((cents / 10 ** digits).toFixed(digits));
        const reading = read(write(tag, value, digits));
        const wanted = tag === 'vi-VN' ? 'VI' : 'EN';
        const taken =
          reading.kind === 'AMBIGUOUS' ? reading.readings.find(({ style }) => style === wanted) : reading;
        expect(taken).toMatchObject({ kind: 'VALUE', value: value === 0 ? 0 : value });
      }),
    );
  });

  it('never throws, and always keeps what was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-–0-9., /%()*tỷ>]{0,12}$/)), (text) => {
        for (const unit of [people, percent, rank, vndBillion]) expect(read(text, unit).asTyped).toBe(text);
      }),
    );
  });

  it('is finite, its range in order, and its last digit positive', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9., ]{1,14}$/), (text) => {
        const reading = read(text);
        const readings =
          reading.kind === 'AMBIGUOUS' ? reading.readings : reading.kind === 'VALUE' ? [reading] : [];
        for (const { value, low, high, lastDigit } of readings) {
          expect([value, low, high].every((one) => one === null || Number.isFinite(one))).toBe(true);
          expect((low ?? 0) <= (high ?? 0)).toBe(true);
          expect(lastDigit).toBeGreaterThan(0);
        }
      }),
    );
  });
});

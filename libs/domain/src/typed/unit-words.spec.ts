import { million, people, percent, rank, yesNo } from '../../test/given.js';
import { readTypedNumber } from './read-typed-number.js';
import type { TypedUnit } from './typed-number.js';
import { unitAgreement } from './unit-words.js';

const unit = (code: string, kind: TypedUnit['kind'], given: Partial<TypedUnit> = {}): TypedUnit => ({
  code,
  kind,
  scale: 1,
  ...given,
});
const count = unit('count', 'COUNT');
const point = unit('percentage-point', 'PERCENT');
const index = unit('score-0-100', 'INDEX');
const enterprise = unit('enterprise', 'COUNT');
const euro = unit('eur', 'MONEY');

/** The value, or why there is none. */
const read = (text: string, of: TypedUnit): unknown => {
  const reading = readTypedNumber(text, { style: 'VI', unit: { ...of } });
  return reading.kind === 'VALUE' ? reading.value : reading.kind === 'REFUSED' ? reading.code : reading.kind;
};
/** Each word of a list: "a, b". */
const each = (words: string): string[] => words.split(', ');

describe('a word of scale multiplies what stands before it', () => {
  it.each([
    ['nghìn, ngàn, thousand, NGHÌN', 1e3],
    ['triệu, tr, tr., million, mn', 1e6],
    ['tỷ, tỉ, billion, bn, nghìn triệu', 1e9],
    ['nghìn tỷ, ngàn tỉ, trillion', 1e12],
  ])('%s', (words, factor) => {
    for (const word of each(words)) expect([word, read(`2,5 ${word}`, people)]).toEqual([word, 2.5 * factor]);
  });

  it('of people, money and other amounts, but never of shares, points, scores and ranks', () => {
    expect(read('2,5 nghìn tấn', unit('tonne', 'PHYSICAL', { symbolVi: 'tấn' }))).toBe(2500);
    expect(read('12 nghìn (ước) tấn', unit('tonne', 'PHYSICAL', { symbolVi: 'tấn' }))).toBe(12000);
    expect(read('2,5 tr. người', people)).toBe(2.5e6);
    expect(read('2,5 tỷ', euro)).toBe(2.5e9);
    for (const other of [percent, point, index, rank])
      expect(read('2 nghìn', other)).toBe('UNIT_CONTRADICTS');
  });

  it('in the unit of the indicator, whose own scale is meant where no word says another', () => {
    expect(read('35,5', million)).toBe(35.5);
    expect(read('35.500 nghìn', million)).toBe(35.5);
    expect(read('35.500.000 người', million)).toBe(35.5);
  });
});

describe('a word that names the unit of the indicator is taken', () => {
  it.each([
    ['of a share', percent, '%, phần trăm, percent, per cent, pct'],
    [
      'and of what it is a share',
      percent,
      '% dân số, % hộ, % hộ gia đình, % GDP, % GRDP, % population, % xã',
    ],
    [
      'of a difference between shares',
      point,
      'điểm %, điểm phần trăm, đ%, pp, percentage points, percentage point, % points',
    ],
    ['of a score', index, 'điểm, đ, point, points, score'],
    ['of dollars', unit('usd', 'MONEY'), 'USD, US$, $, đô la, đô la Mỹ, đô, dollar, dollars, US dollars'],
    ['of đồng', unit('vnd', 'MONEY'), 'VND, đồng, đ, ₫, đồng Việt Nam'],
    ['of euros', euro, 'EUR, €, euro, euros'],
    ['of yen', unit('jpy', 'MONEY'), 'JPY, ¥, yen'],
    ['of yuan', unit('cny', 'MONEY'), 'CNY, NDT, nhân dân tệ, yuan'],
    ['of a currency without other names', unit('krw', 'MONEY'), 'KRW'],
    [
      'of enterprises',
      enterprise,
      'enterprise, doanh nghiệp, DN, công ty, enterprises, firms, companies, doanh nghiệp số',
    ],
    ['of people', people, 'người, dân, người dân, people, persons'],
    ['of stations', unit('station', 'COUNT'), 'station, trạm, trạm BTS, BTS, stations, base stations'],
    ['of places', unit('place', 'COUNT'), 'place, bậc, places'],
    [
      'of anything, where the indicator only counts',
      count,
      [
        'người, doanh nghiệp, thuê bao, TB, trạm, hộ, hộ gia đình, xã, huyện, tỉnh, tên miền, lượt, giao dịch',
        'dân, công ty, people, persons, enterprises, firms, companies, stations, bậc, places',
        'sản phẩm, nhiệm vụ, dịch vụ, cơ sở, cái, chiếc, máy, bưu gửi, lượt truy cập',
        'subscriptions, subscribers, households, communes, domains, transactions',
        'products, tasks, services, items, devices',
      ].join(', '),
    ],
  ])('%s', (_, of, words) => {
    for (const word of each(words)) expect([word, read(`12,5 ${word}`, of)]).toEqual([word, 12.5]);
  });

  it('of a unit with a scale of its own, the noun', () => {
    const thousand = unit('thousand-people', 'COUNT', { scale: 1e3 });
    expect(read('12,5 nghìn người', thousand)).toBe(12.5);
    for (const code of ['billion-people', 'people-trillion'])
      expect(read('12 người', unit(code, 'COUNT'))).toBe(12);
  });

  it('of millions without a noun, any noun', () => {
    expect(read('35,5 triệu thuê bao', million)).toBe(35.5);
    expect(read('35,5 triệu con mèo', million)).toBe('UNKNOWN_WORDS');
  });

  it.each(['‰', 'phần nghìn', 'per mille'])('%s is a tenth of a per cent', (word) => {
    expect(read(`12,5 ${word}`, percent)).toBe(1.25);
  });

  it('by its symbol in either language, with or without what the symbol adds in brackets', () => {
    const of = unit('per-month', 'PHYSICAL', {
      symbolVi: 'lần gửi (mỗi tháng)',
      symbolEn: 'sendings / month',
    });
    for (const symbol of each(
      'lần gửi (mỗi tháng), lần gửi, sendings / month, sendings/month, sending/month',
    ))
      expect([symbol, read(`12,5 ${symbol}`, of)]).toEqual([symbol, 12.5]);
    expect(read('12,5 gửi', of)).toBe('UNKNOWN_WORDS');
  });

  it('by its longest symbol, so that no part of it is read as a second number', () => {
    const of = unit('per-1000', 'PHYSICAL', { symbolVi: 'dân', symbolEn: '/1.000 dân' });
    expect(read('12,5/1.000 dân', of)).toBe(12.5);
    expect(read('12,5 km', unit('metre', 'PHYSICAL', { symbolVi: 'm' }))).toBe('UNIT_CONTRADICTS');
  });

  it('though the indicator tells no symbol', () => {
    expect(read('12,5', unit('mbps', 'PHYSICAL', { symbolVi: null, symbolEn: '' }))).toBe(12.5);
  });
});

describe('a word around a rank', () => {
  it.each([
    ['thứ 71', 71],
    ['thứ hạng 71', 71],
    ['xếp thứ 71', 71],
    ['vị trí 71', 71],
    ['đứng thứ 71', 71],
    ['vị trí số 71', 71],
    ['71/193 nước', 71],
    ['71/193 quốc gia', 71],
    ['đứng đầu 1', 1],
    ['dẫn đầu 1', 1],
    ['thứ 71 thế giới', 71],
    ['rank 71', 71],
    ['world rank 71', 71],
    ['5/2024', 5],
    ['12/2025', 12],
    ['71 trong số 193 nước', 71],
    ['71 trong 193 nước', 71],
    ['71 trên tổng số 193', 71],
    ['71 out of 193', 71],
    ['ranked 71', 71],
    ['No. 71', 71],
    ['no 71', 71],
    ['# 71', 71],
    ['1st', 1],
    ['2nd', 2],
    ['3rd', 3],
    ['71th', 71],
    ['71st place', 71],
    ['position 71', 71],
    ['71 of 193 countries', 71],
    ['ranked 71st in the world', 71],
  ])('says nothing else: %s', (text, value) => {
    expect(read(text, rank)).toBe(value);
  });

  it.each([
    ['71 điểm', 'UNIT_CONTRADICTS'],
    ['hạng 71 người', 'UNIT_CONTRADICTS'],
    ['71 con mèo', 'UNKNOWN_WORDS'],
    ['con mèo hạng 71', 'UNKNOWN_WORDS'],
    ['hạng mèo 71', 'UNKNOWN_WORDS'],
  ])('that is about something else is not overlooked: %s', (text, code) => {
    expect(read(text, rank)).toBe(code);
  });

  it('belongs to a rank only', () => {
    expect(read('hạng 71', count)).toBe('UNKNOWN_WORDS');
  });
});

describe('a word that names another unit contradicts', () => {
  it.each([
    ['a number of people', people, '%, ‰, pp, điểm, USD, đồng, trạm, thuê bao, m, km, Mb/s'],
    ['a share', percent, 'pp, điểm, score, đồng, €, người, thuê bao, products'],
    ['a difference between shares', point, '%, phần trăm, đồng, người'],
    ['dollars', unit('usd', 'MONEY'), 'đồng, VND, yen, EUR, NDT, %, người, điểm'],
    ['a speed', unit('mbps', 'PHYSICAL', { symbolVi: 'Mb/s' }), 'Gbps, kbps, %, điểm, người'],
    [
      'a length',
      unit('metre', 'PHYSICAL'),
      [
        'km, m2, km2, ha, kg, tấn, tonnes, GB, MB, kWh, MWh, GWh, Mbps, Mb/s, Gbps, Gb/s, Tbps, Tb/s, kbps, ms',
        'năm, giờ, phút, lần, years, hours, minutes, times',
      ].join(', '),
    ],
  ])('%s', (_, of, words) => {
    for (const word of each(words))
      expect([word, read(`12,5 ${word}`, of)]).toEqual([word, 'UNIT_CONTRADICTS']);
  });

  it('also among other words', () => {
    expect(read('12 người/km2', percent)).toBe('UNIT_CONTRADICTS');
    expect(read('12 con mèo/km', percent)).toBe('UNIT_CONTRADICTS');
    expect(read('12 con mèo', percent)).toBe('UNKNOWN_WORDS');
  });

  it('and only a count may go on after its noun: of money, "đồng nát" says something else', () => {
    expect(read('12 doanh nghiệp công nghệ', enterprise)).toBe(12);
    expect(read('12 euro nát', euro)).toBe('UNIT_CONTRADICTS');
  });

  it('a deed has no unit at all', () => {
    expect(read('1 người', yesNo)).toBe('NOT_A_NUMBER');
  });

  it.each([
    ['', percent, 'AGREES'],
    ['%', percent, 'AGREES'],
    ['\u2030', percent, 'PER_MILLE'],
    ['hang', rank, 'AGREES'],
    ['nguoi', percent, 'CONTRADICTS'],
    ['con meo', percent, 'UNKNOWN'],
  ] as const)('"%s" beside %j: %s', (words, of, agreement) => {
    expect(unitAgreement(words, of)).toBe(agreement);
  });
});

import { people } from '../../test/given.js';
import { readTypedNumber } from './read-typed-number.js';

/** The reason, null where the marker gives none, or what else the text was taken for. */
const read = (text: string): unknown => {
  const reading = readTypedNumber(text, { style: null, unit: people });
  return reading.kind === 'MISSING' ? reading.reason : reading.kind;
};

describe('what people write where there is no value', () => {
  it.each([
    ['a sign', '- -- --- – — . .. ... .... … : / ? x X * ** † ‡ §'],
    ['an abbreviation', 'KXĐ n/a N/A NA n.a n.a. #N/A NaN null NULL nil none TBD tba'],
  ])('%s says nothing of the reason', (_, markers) => {
    for (const marker of markers.split(' ')) expect([marker, read(marker)]).toEqual([marker, null]);
  });

  it.each([
    [null, 'không, không có, không có số liệu, không rõ, không xác định, không thu thập, k có'],
    [null, 'not available, no data, missing, unknown'],
    [
      'NOT_YET_PUBLISHED',
      'chưa có, chưa có số liệu, chưa có số, chưa công bố, chờ số liệu, đang tổng hợp, chưa tổng hợp, chưa thu thập',
    ],
    ['NOT_YET_PUBLISHED', 'not yet published, not yet available, not published, pending'],
    ['SURVEY_NOT_RUN', 'không điều tra, không tiến hành điều tra, không khảo sát, survey not run, no survey'],
    ['CONFIDENTIAL', 'bảo mật, mật, không công khai, confidential, suppressed'],
    ['DISCONTINUED', 'ngừng công bố, dừng công bố, không còn công bố, discontinued'],
    ['NOT_APPLICABLE', 'không áp dụng, không phát sinh, not applicable'],
  ])('words give %s: %s', (reason, markers) => {
    for (const marker of markers.split(', ')) expect([marker, read(marker)]).toEqual([marker, reason]);
  });

  it.each([
    ['–*', null],
    ['– †', null],
    ['..[a]', null],
    ['… (1)', null],
    ['n/a (b)', null],
    ['chưa có *', 'NOT_YET_PUBLISHED'],
    ['(không áp dụng)', 'NOT_APPLICABLE'],
    ['( n/a )', null],
    ['bảo mật (theo Luật Thống kê)', 'CONFIDENTIAL'],
    ['chưa có(dự kiến 30/9)', 'NOT_YET_PUBLISHED'],
    ['(chưa có (dự kiến T9))', 'NOT_YET_PUBLISHED'],
  ])('with brackets, a footnote or a remark it stays what it is: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it.each([
    ['0', 'VALUE'],
    ['12 (chưa có)', 'REFUSED'],
    ['x (56)', 'REFUSED'],
    ['(5) –', 'REFUSED'],
    ['n/a [ghi chú]', 'REFUSED'],
    ['chưa có 12', 'REFUSED'],
    ['(1)', 'REFUSED'],
  ])('a figure beside it is never dropped: %s', (text, kind) => {
    expect(read(text)).toBe(kind);
  });
});

import { percent } from '../../test/given.js';
import { readTypedNumber } from './read-typed-number.js';
import { cleanText, splitAdditions, wordsAsTyped } from './typed-text.js';

const read = (text: string): unknown => readTypedNumber(text, { style: 'VI', unit: percent });
const each = (forms: string): string[] => forms.split(', ');

describe('a word of exactness is kept beside the figure', () => {
  it.each([
    [
      'AT_LEAST',
      '>= 40, >=40, ≥ 40, ít nhất 40, tối thiểu 40, không dưới 40, từ 40 trở lên, 40% trở lên, 40+',
    ],
    ['AT_LEAST', 'at least 40, minimum 40, no less than 40, 40 or more, 40 and over, 40 and above'],
    ['MORE_THAN', '> 40, >40, trên 40, hơn 40, vượt 40, over 40, more than 40, above 40, exceeding 40'],
    ['LESS_THAN', '< 40, <40, dưới 40, chưa đến 40, chưa tới 40, chưa đầy 40'],
    ['LESS_THAN', 'under 40, less than 40, below 40, fewer than 40'],
    ['ABOUT', '~ 40, ~40, ≈40, khoảng 40, trong khoảng 40, xấp xỉ 40, gần 40, chừng 40, tầm 40'],
    [
      'ABOUT',
      'about 40, approximately 40, approx 40, approx. 40, around 40, circa 40, ca. 40, nearly 40, almost 40',
    ],
  ])('%s: %s', (qualifier, forms) => {
    for (const form of each(forms))
      expect([form, read(form)]).toMatchObject([form, { kind: 'VALUE', value: 40, qualifier }]);
  });

  it.each([
    ['đạt 40', null],
    ['là 40', null],
    ['bằng 40', null],
    ['đang là 40', null],
    ['đạt trên 40', 'MORE_THAN'],
    ['đạt khoảng hơn 40', 'MORE_THAN'],
    ['khoảng trên 40', 'MORE_THAN'],
    ['gần bằng 40', 'ABOUT'],
    ['không dưới 40 trở lên', 'AT_LEAST'],
  ])('whatever filling words stand around it: %s', (text, qualifier) => {
    expect(read(text)).toMatchObject({ kind: 'VALUE', value: 40, qualifier });
  });

  it.each([
    'trên dưới 40',
    'dưới 40 trở lên',
    '≤ 40',
    '<= 40',
    'tối đa 40',
    '40 dưới',
    '40 tối thiểu',
    'trở lên 40',
  ])('what contradicts itself, or has no word here, is not guessed: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'REFUSED', code: 'UNKNOWN_WORDS', asTyped: text });
  });
});

describe('a word of how far the figure is settled is kept beside it', () => {
  it.each([
    [
      'ESTIMATE',
      'ước 40, ước đạt 40, ước tính 40, ước thực hiện 40, ƯTH 40, 40 (ước), 40% ước, ước40, estimated 40, estimate 40, est 40, est. 40',
    ],
    ['PRELIMINARY', 'sơ bộ 40, 40 (sơ bộ), số sơ bộ: 40, preliminary 40, 40 (provisional)'],
  ])('%s: %s', (status, forms) => {
    for (const form of each(forms))
      expect([form, splitAdditions(cleanText(form).text)?.status]).toEqual([form, status]);
    expect(read(each(forms)[0] ?? '')).toMatchObject({ kind: 'VALUE', value: 40, status, qualifier: null });
  });

  it('the first of two counts, and both are taken off', () => {
    for (const text of ['ước 40 (sơ bộ)', 'đạt ước 40', 'đạt ước40'])
      expect(read(text)).toMatchObject({ kind: 'VALUE', value: 40, status: 'ESTIMATE' });
  });

  it('not where it is a part of another word', () => {
    expect(splitAdditions('nuoc 40')).toEqual({ text: 'nuoc 40', status: null, qualifier: null });
    expect(splitAdditions('uocmo 40')).toEqual({ text: 'uocmo 40', status: null, qualifier: null });
    expect(splitAdditions('so bom 40')).toEqual({ text: 'so bom 40', status: null, qualifier: null });
  });
});

describe('what belongs to the page is taken off', () => {
  it.each([
    ['12,5 (1)', '12,5', ['(1)']],
    ['12,5 ( 12 )', '12,5', ['( 12 )']],
    ['12,5(a)', '12,5', ['(a)']],
    ['12,5 [B]', '12,5', ['[B]']],
    ['12,5 (***)', '12,5', ['(***)']],
    ['12,5**', '12,5', ['**']],
    ['12,5†', '12,5', ['†']],
    ['12,5 ‡', '12,5', ['‡']],
    ['12,5§', '12,5', ['§']],
    ['12,5%²', '12,5%', ['²']],
    ['(12,5)¹', '(12,5)', ['¹']],
    ['12,5ª', '12,5', ['ª']],
    ['12,5⁽¹⁾', '12,5', ['⁽¹⁾']],
    ['12,5 (1) [a]*', '12,5', ['(1)', '[a]', '*']],
    ['* 12,5', '12,5', ['*']],
    ['†-12,5', '-12,5', ['†']],
    ['** 12,5', '12,5', ['**']],
    ['105²', '105', ['²']],
    ['* 12,5 (1)', '12,5', ['*', '(1)']],
    ["'12,5", '12,5', []],
    ['‘-12,5', '-12,5', []],
    ['12,5\u00ad', '12,5', []],
    ['\u200e12,5\u2060', '12,5', []],
    ['12,5;', '12,5', []],
    ['12,5 .', '12,5', []],
    ['12,', '12', []],
    ['hạng: 71', 'hang 71', []],
    ['hạng:71', 'hang 71', []],
    ['12\u2003 345', '12 345', []],
    ['85,1% (hộ gia đình)', '85,1% ho gia dinh', []],
    ['21,5 / 100 dân', '21,5/100 dan', []],
    ['1’234 1ʼ234 1′234 1`234', "1'234 1'234 1'234 1'234", []],
    ['12 km²', '12 km2', []],
    ['12 m³', '12 m3', []],
  ])('%s', (typed, text, marks) => {
    expect(cleanText(typed)).toEqual({ text, marks });
  });

  it.each([
    ['(1)', '(1)'],
    ['*', '*'],
    ['12,5 (100)', '12,5 (100)'],
    ['12,5 (ab)', '12,5 ab'],
    ['10²', '10^'],
    ['5×10⁶', '5×10^'],
    ["'n/a", "'n/a"],
    ['*abc', '*abc'],
    ['abc*', 'abc*'],
    ['14:30', '14:30'],
    ['12,5.6', '12,5.6'],
  ])('but nothing that may belong to the figure: %s', (typed, text) => {
    expect(cleanText(typed)).toEqual({ text, marks: [] });
  });

  it('a digit raised after a number that only ends in 10 is a footnote', () => {
    expect(cleanText('110²')).toEqual({ text: '110', marks: ['²'] });
  });
});

describe('words found again as they were typed', () => {
  it.each([
    ['14 tỷ Đồng', 'dong', 'Đồng'],
    ['15 Đồng / Năm', 'dong/nam', 'Đồng / Năm'],
    ['12  con   mèo', 'con meo', 'con   mèo'],
    ['12 con', 'meo', 'meo'],
    [`${' '.repeat(90)}mèo`, 'meo', 'meo'],
    ['12 me\u0300o', 'meo', 'mèo'],
  ])('in "%s", %s is %s', (typed, folded, words) => {
    expect(wordsAsTyped(typed, folded)).toBe(words);
  });
});

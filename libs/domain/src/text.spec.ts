import { compareVietnamese, fold, matches, sortKey } from './text.js';

describe('folding for the search', () => {
  it.each([
    ['Điện thoại', 'dien thoai'],
    ['ĐƯỜNG', 'duong'],
    ['Hoà Bình', 'hoa binh'],
    ['Hòa Bình', 'hoa binh'],
    ['Bà Rịa – Vũng Tàu', 'ba ria - vung tau'],
    ['749/QĐ-TTg', '749/qd-ttg'],
    ['  hai   chữ ', 'hai chu'],
    ['Ðà Nẵng', 'da nang'],
  ])('%s becomes %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
    expect(fold(expected)).toBe(expected);
  });

  it('finds all words of a query in any order, and everything by none', () => {
    const haystack = fold('Tỷ lệ người dân có điện thoại thông minh (749/QĐ-TTg)');
    expect(matches(haystack, 'ĐIỆN THOẠI')).toBe(true);
    expect(matches(haystack, 'thong minh 749')).toBe(true);
    expect(matches(haystack, 'điện thoại bàn')).toBe(false);
    expect(matches(haystack, '  ')).toBe(true);
  });
});

describe('the order of Vietnamese', () => {
  it('takes the letters first, each of its own', () => {
    const sorted = ['an', 'ăn', 'ân', 'ba', 'da', 'đa', 'em', 'êm', 'on', 'ôn', 'ơn', 'un', 'ưn', 'xa', 'ya'];
    expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
  });

  it('takes the tones last, in the order of dictionaries', () => {
    const sorted = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mạ non', 'mai'];
    expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
    expect(['mạc a', 'mac b'].sort(compareVietnamese)).toEqual(['mạc a', 'mac b']);
  });

  it('does not see where a tone is placed, how it is composed, or punctuation', () => {
    expect(compareVietnamese('Hoà Bình', 'Hòa Bình'.normalize('NFD'))).toBe(0);
    expect(compareVietnamese('áà', 'áa')).toBe(0);
    expect(compareVietnamese('Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu')).toBe(0);
  });

  it('takes small before capital, numbers before letters, other scripts last', () => {
    expect(['B', 'a', 'A', '5', 'ж', 'z'].sort(compareVietnamese)).toEqual(['5', 'a', 'A', 'B', 'z', 'ж']);
  });

  it('is that of a stored key compared by its bytes', () => {
    const names = [
      'Đà Nẵng',
      'Đắk Lắk',
      'Điện Biên',
      'Đồng Nai',
      'Hà Nội',
      'Hà Tĩnh',
      'Hải Phòng',
      'Huế',
      'An Giang',
    ];
    const byKey = names.toSorted((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
    expect(byKey).toEqual(names.toSorted(compareVietnamese));
    expect(byKey[0]).toBe('An Giang');
    expect(byKey.indexOf('Đà Nẵng')).toBe(1);
  });
});

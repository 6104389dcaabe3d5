import { nameLines, shortened, textWidth } from './text-width.js';

describe('the width of a text', () => {
  it('grows with its letters and not with their accents', () => {
    expect(textWidth('Đắk Lắk', 10)).toBeCloseTo(textWidth('Đak Lak', 10));
    expect(textWidth('MM', 10)).toBeGreaterThan(textWidth('ii', 10));
    expect(textWidth('Huế', 20)).toBeCloseTo(2 * textWidth('Huế', 10));
  });

  it('cuts what does not fit with an ellipsis, and only that', () => {
    expect(shortened('Huế', 10, 60)).toBe('Huế');
    const short = shortened('Bà Rịa - Vũng Tàu', 10, 60);
    expect(short.endsWith('…')).toBe(true);
    expect(textWidth(short, 10)).toBeLessThanOrEqual(60);
  });
});

describe('a name in a tile', () => {
  test.each([
    ['Huế', ['Huế']],
    ['Bà Rịa - Vũng Tàu', ['Bà Rịa -', 'Vũng Tàu']],
    ['Thừa Thiên Huế', ['Thừa', 'Thiên Huế']],
    ['TP. Hồ Chí Minh', ['TP. Hồ', 'Chí Minh']],
    ['Ho Chi Minh City', ['Ho Chi', 'Minh City']],
    ['Khanh Hoa', ['Khanh Hoa']],
  ])('of a phone holds %s whole', (name, lines) => {
    expect(nameLines(name, 8.2, 44)).toEqual(lines);
  });
});

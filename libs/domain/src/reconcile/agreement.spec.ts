import fc from 'fast-check';
import { agree, printedDigit, spreadOf, type PublishedValue } from './agreement.js';

const value = (number: number | null, given: Partial<PublishedValue> = {}): PublishedValue => ({
  value: number,
  low: null,
  high: null,
  qualifier: null,
  ...given,
});

describe('the last printed digit', () => {
  it.each([
    [44.13, false, 0.01],
    [16.5, false, 0.1],
    [50, false, 1],
    [80000, false, 1],
    [80000, true, 10000],
    [73500, true, 100],
    [0, true, 1],
    [0.05, true, 0.01],
  ])('of %d (about: %s) is one of %d', (number, isAbout, digit) => {
    expect(printedDigit(number, isAbout)).toBeCloseTo(digit, 12);
  });
});

describe('two published values', () => {
  it.each([
    ['the same', value(12.87), value(12.87)],
    ['one rounded to a digit less', value(12.87), value(12.9)],
    ['one rounded at the half', value(12.85), value(12.8)],
    ['one "about"', value(80000, { qualifier: 'ABOUT' }), value(78400)],
    ['a bound and a value within', value(120, { qualifier: 'LESS_THAN' }), value(100)],
    ['a range and a value within', value(null, { low: 40, high: 50 }), value(45)],
    ['"at least" and more', value(1500, { qualifier: 'MORE_THAN' }), value(5000)],
    ['one without a number', value(null), value(5)],
    ['"at least" in words of the source', value(1500, { qualifier: 'AT_LEAST' }), value(5000)],
    ['an upper end alone and less', value(null, { high: 120 }), value(100)],
    ['a lower end alone and more', value(null, { low: 40 }), value(90)],
    [
      'a value with its range, where the range is meant',
      value(45, { low: 40, high: 50, qualifier: 'RANGE' }),
      value(42),
    ],
    ['something that is no number', value(Number.NaN), value(5)],
    ['half a digit apart, to the digit', value(10.5), value(11)],
  ])('agree: %s', (_what, a, b) => {
    expect(agree(a, b, null)).toBe(true);
  });

  it.each([
    ['of the same digits', value(12.87), value(12.83)],
    ['one rounded the other way', value(12.87), value(12.8)],
    ['whole numbers one apart: ranks are exact', value(101), value(100)],
    ['beyond what 50 was rounded from', value(50), value(49.08)],
    ['beyond "about"', value(80000, { qualifier: 'ABOUT' }), value(73788)],
    ['on the other side of a bound', value(120, { qualifier: 'LESS_THAN' }), value(130)],
    ['outside a range', value(null, { low: 40, high: 50 }), value(52)],
    ['below what is "at least"', value(1500, { qualifier: 'AT_LEAST' }), value(1400)],
    ['above an upper end alone', value(null, { high: 120 }), value(130)],
    ['below a lower end alone', value(null, { low: 40 }), value(30)],
    ['a value beside its range, where the value is meant', value(45, { low: 40, high: 50 }), value(42)],
    ['a value with one end, where the value is meant', value(45, { low: 40, qualifier: 'RANGE' }), value(42)],
  ])('do not agree: %s', (_what, a, b) => {
    expect(agree(a, b, null)).toBe(false);
  });

  it('agree where the digits that are shown make them the same', () => {
    expect(agree(value(78.0812), value(78.0833), 2)).toBe(true);
    expect(agree(value(78.0812), value(78.0833), 4)).toBe(false);
  });

  it('agree or not the same both ways round, and each with itself', () => {
    const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -50, max: 50, noNaN: true }));
    const any = fc.record({
      value: fc.option(number),
      low: fc.option(number),
      high: fc.constant(null),
      qualifier: fc.option(fc.constantFrom('ABOUT' as const, 'LESS_THAN' as const, 'MORE_THAN' as const)),
    });
    fc.assert(
      fc.property(any, any, fc.option(fc.integer({ min: 0, max: 3 })), (a, b, decimals) => {
        expect(agree(a, b, decimals)).toBe(agree(b, a, decimals));
        expect(agree(a, a, decimals)).toBe(true);
      }),
    );
  });
});

describe('a spread', () => {
  it('is the largest less the smallest, and its share of the smallest', () => {
    expect(spreadOf([18.3, 13.17])).toEqual({ size: 5.13, share: 5.13 / 13.17 });
    expect(spreadOf([0, 5])).toEqual({ size: 5, share: null });
    expect(spreadOf([])).toEqual({ size: 0, share: null });
  });
});

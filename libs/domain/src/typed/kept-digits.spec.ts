import fc from 'fast-check';
import { hasMoreDecimals, keepsDigits, shifted } from './kept-digits.js';

describe('the digits of a number', () => {
  it.each([
    ['0', true],
    ['85.10', true],
    ['000123456789012345', true],
    ['123456789.012345', true],
    ['9007199254740992', true],
    ['9007199254740993', false],
    ['1152921504606846976', true], // 2^60
    ['12345678901234567890', false],
    ['0.1234567890123456789', false],
    ['1234567890.123456789', false],
    ['0.30000000000000004', true],
    ['0.10000000000000001', true], // 0.1 as some programs print it
    ['0.1000000000000000000000000', true],
    ['-12345678901234567.5', false],
    ['1.2345678901234567890e-7', false],
    ['1'.repeat(101), false],
  ])('%s are all kept: %s', (written, isKept) => {
    expect(keepsDigits(written, Number(written))).toBe(isKept);
  });

  it('are kept by every number that a program has written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(keepsDigits(String(value), value)).toBe(true);
      }),
    );
  });

  it.each([
    [0.07, 1e6, 70_000],
    [70_422, 1e-3, 70.422],
    [85.1, 1, 85.1],
    [1.5e-7, 1e9, 150],
    [12345.678901234567, 1e-3, 12.345678901234567],
    [0.1, 3, 0.3],
  ])('of %d stay when it is told in another scale (%d)', (value, factor, result) => {
    expect(shifted(value, factor)).toBe(result);
  });

  it.each([
    [85.1, 1, false],
    [85.12, 1, true],
    [85, 0, false],
    [0.1 + 0.2, 1, true],
    [-0.05, 1, true],
    [1e21, 0, false],
  ])('of %d are more than %d decimals show: %s', (value, decimals, expected) => {
    expect(hasMoreDecimals(value, decimals)).toBe(expected);
  });
});

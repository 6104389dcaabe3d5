import { readLiteral } from './number-literal.js';

describe('digits read in the Vietnamese and in the English style', () => {
  it.each([
    ['1.234,5', 1234.5, null],
    ['1,234.5', null, 1234.5],
    ['1.234', 1234, 1.234],
    ['12,345', 12.345, 12345],
    ['123.456.789', 123456789, null],
    ['1234.567', null, 1234.567],
    ['1234,567', 1234.567, null],
    ['0.667', null, 0.667],
    ['0,5', 0.5, null],
    [',25', 0.25, null],
    ['.25', null, 0.25],
    ['007', 7, 7],
    ['12 345', 12345, 12345],
    ["1'234'567", 1234567, 1234567],
    ['1 234,5', 1234.5, null],
    ["1'234.5", null, 1234.5],
    ['1,2e5', 120000, 120000],
    ['1.25e+05', 125000, 125000],
    ['1e-3', 0.001, 0.001],
    ['1.23.4', null, null],
    ['1.2345.678', null, null],
    ['1 23', null, null],
    ['1 234.567.890', null, null],
    ["1'23", null, null],
    ['12,', null, null],
    ['12e5', null, null],
    ['1e5x', null, null],
    ['x1.234', null, null],
    ['1.234x', null, null],
    ['', null, null],
  ])('%s: %p, %p', (text, vi, en) => {
    expect(readLiteral(text, 'VI')?.value ?? null).toBe(vi);
    expect(readLiteral(text, 'EN')?.value ?? null).toBe(en);
  });

  it.each([
    ['12', 0],
    ['12,50', 2],
    ['1.234,5', 1],
    ['1e5', -5],
    ['1,25e+05', -3],
    ['1,2e-3', 4],
  ])('%s has its last digit at 10 to the minus %d', (text, decimals) => {
    expect(readLiteral(text, 'VI')?.decimals).toBe(decimals);
  });
});

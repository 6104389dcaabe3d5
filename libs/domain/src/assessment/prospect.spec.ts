import { headingOf, sinceFirst } from './prospect.js';

const yearly = (...list: number[]): { t: number; value: number }[] =>
  list.map((value, i) => ({ t: 2020 + i, value }));
const share = { max: 100, isWhole: false };

describe('where a series is going', () => {
  it('is by steps from its newest value at its pace', () => {
    const heading = headingOf(yearly(50, 52, 54, 56, 58), share, false);
    expect(heading?.prospect).toMatchObject({
      value: 58,
      t: 2024,
      pace: 2,
      phi: 1,
      noise: 0,
      movement: 'STEPS',
      count: 5,
    });
  });

  it('is along its growth where it has multiplied, of which at most nine tenths are left each year below a ceiling', () => {
    const heading = headingOf(yearly(10, 20, 30, 40, 50), share, false);
    expect(heading?.prospect).toMatchObject({ value: 0, phi: 0.9, movement: 'GROWTH' });
    expect(heading?.axis.back(0)).toBe(50);
  });

  it('is along its growth too where its pace is told as a rate', () => {
    const heading = headingOf(yearly(100, 110, 121), { max: null, isWhole: false }, true);
    expect(heading?.prospect.pace).toBeCloseTo(Math.log(1.1), 12);
    expect(heading?.prospect).toMatchObject({ phi: 0.8, movement: 'GROWTH' });
  });

  it('cannot be told of two points', () => {
    expect(headingOf(yearly(50, 52), share, false)).toBeNull();
  });

  it.each([
    ['zeros before anything was measured', [0, 0, 3, 5, 8], [3, 5, 8]],
    ['no zero that is followed by too few', [0, 0, 3, 5], [0, 0, 3, 5]],
    ['no zero within', [3, 0, 5, 8], [3, 0, 5, 8]],
    ['nothing where all are zero', [0, 0, 0], [0, 0, 0]],
  ] as const)('leaves out %s', (_what, list, left) => {
    expect(sinceFirst(yearly(...list)).map(({ value }) => value)).toEqual(left);
  });
});

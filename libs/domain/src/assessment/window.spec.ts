import { pointsKnownAt } from '../observation.js';
import { series, values } from '../../test/given.js';
import type { Row } from '../../test/given.js';
import { windowOf } from './window.js';

function window(rows: readonly Row[], breaks: readonly { readonly period: string }[] = []) {
  const points = pointsKnownAt(values(...rows), '2030-12-31');
  const { points: used, afterBreak, reason } = windowOf({ series: series({ breaks }) }, points);
  return { used: used.map(({ period }) => period), afterBreak, reason };
}

describe('the points that a pace rests on', () => {
  it('are at most eighteen years older than the newest', () => {
    expect(
      window([
        ['2002', 1],
        ['2003', 2],
        ['2020', 3],
      ]).used,
    ).toEqual(['2002', '2003', '2020']);
    expect(
      window([
        ['2001', 1],
        ['2003', 2],
        ['2020', 3],
      ]).used,
    ).toEqual(['2003', '2020']);
  });

  it('are none where nothing is known', () => {
    expect(window([])).toEqual({ used: [], afterBreak: false, reason: 'NO_VALUE' });
  });

  it('begin at the last break, which is said', () => {
    const rows: readonly Row[] = [
      ['2020', 1],
      ['2021', 2],
      ['2022', 3],
    ];
    expect(window(rows, [{ period: '2021' }])).toEqual({
      used: ['2021', '2022'],
      afterBreak: true,
      reason: null,
    });
    expect(window(rows, [{ period: '2022' }])).toMatchObject({ reason: 'ONE_POINT_SINCE_BREAK' });
    expect(window(rows, [{ period: '2020' }])).toMatchObject({ afterBreak: false, reason: null });
    // Of a break that has no values yet nothing can be told.
    expect(window(rows, [{ period: '2023' }])).toMatchObject({ afterBreak: false, reason: null });
  });

  it.each<[string, readonly Row[], string | null]>([
    ['one value', [['2022', 1]], 'ONE_POINT'],
    [
      'two months of one year',
      [
        ['2022-03', 1],
        ['2022-11', 2],
      ],
      'TOO_SHORT',
    ],
    [
      'two Decembers',
      [
        ['2021-12', 1],
        ['2022-12', 2],
      ],
      null,
    ],
  ])('of %s: %s', (_what, rows, reason) => {
    expect(window(rows).reason).toBe(reason);
  });
});

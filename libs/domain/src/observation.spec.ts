import fc from 'fast-check';
import { observation, values } from '../test/given.js';
import { asPrevious, judgedValue, knownAt, pointsKnownAt, toPoint } from './observation.js';

describe('what is known at a day', () => {
  const versions = [
    observation('2022', 12.83, { version: 3, knownOn: '2025-01-06' }),
    observation('2021', 12.87, { knownOn: '2023-12-31' }),
    observation('2022', 12.67, { version: 1, knownOn: '2023-12-04' }),
    observation('2022', 12.63, { version: 2, knownOn: '2023-12-31' }),
  ];

  it.each([
    ['2023-12-03', []],
    ['2023-12-04', [12.67]],
    ['2023-12-31', [12.87, 12.63]],
    ['2026-01-01', [12.87, 12.83]],
  ])('at the end of %s the newest versions are %j', (asOf, expected) => {
    expect(knownAt(versions, asOf).map(({ value }) => value)).toEqual(expected);
  });

  it('a version told twice counts as it was told last', () => {
    const [first, last] = [
      observation('2022', 1, { knownOn: '2023-01-01' }),
      observation('2022', 2, { knownOn: '2023-02-01' }),
    ];
    for (const told of [
      [first, last],
      [last, first],
    ]) {
      expect(knownAt(told, '2026-01-01').map(({ value }) => value)).toEqual([2]);
    }
    const newer = observation('2022', 3, { version: 2, knownOn: '2023-01-15' });
    for (const told of [
      [last, newer],
      [newer, last],
    ]) {
      expect(knownAt(told, '2026-01-01').map(({ value }) => value)).toEqual([3]);
    }
  });

  it('does not depend on the order in which versions are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (shuffled) => {
        expect(knownAt(shuffled, '2026-01-01')).toEqual(knownAt(versions, '2026-01-01'));
      }),
    );
  });
});

describe('a published value', () => {
  it('is judged by its number, or by the middle of a range, which it then says', () => {
    const range = observation('2018', null, { low: 40, high: 50 });
    expect(judgedValue(range)).toBe(45);
    expect(toPoint(range)?.qualifier).toBe('RANGE');
    expect(judgedValue(observation('2018', 0, { low: 40, high: 50 }))).toBe(0);
  });

  it('is none without a number or in an unknown period', () => {
    expect(toPoint(observation('2018', null))).toBeNull();
    expect(judgedValue(observation('2018', Number.NaN))).toBeNull();
    expect(judgedValue(observation('2018', null, { low: 40 }))).toBeNull();
    expect(judgedValue(observation('2018', null, { high: 50 }))).toBeNull();
    expect(toPoint(observation('last year', 1))).toBeNull();
  });

  it('is set against the same period of the year before, not against the nearest', () => {
    const points = pointsKnownAt(values(['2021-Q2', 1], ['2021-Q3', 2], ['2022-Q2', 3]), '2030-01-01');
    expect(asPrevious(points, '2022-Q2')?.value).toBe(1);
    expect(asPrevious(points, '2022-Q4')).toBeNull();
  });
});

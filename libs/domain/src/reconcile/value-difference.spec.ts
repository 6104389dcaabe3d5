import fc from 'fast-check';
import { observation, percent, yesNo } from '../../test/given.js';
import type { Observation } from '../assessment/assessment.js';
import { valueDifferences, type ComparedSeries } from './value-difference.js';

const line = (id: string, given: Partial<ComparedSeries> = {}): ComparedSeries => ({
  id,
  indicatorId: 'gdp-share',
  areaId: 'VN',
  producerId: id,
  breakdown: null,
  nature: 'AVERAGE',
  unit: percent,
  indicator: { decimals: 2 },
  ...given,
});
const AS_OF = '2026-11-25';
const found = (
  series: readonly ComparedSeries[],
  known: Record<string, readonly Observation[]>,
  asOf = AS_OF,
) => valueDifferences(series, new Map(Object.entries(known)), asOf);

describe('values that differ', () => {
  const gso = [observation('2023', 12.87), observation('2024', 13.17, { knownOn: '2025-01-06' })];
  const mic = [observation('2023', 16.5), observation('2024', 18.3, { knownOn: '2025-11-26' })];

  it('are those of two bodies for one period, the newest period first, with how far they lie apart', () => {
    const [one, ...others] = found([line('mic'), line('gso')], { gso, mic });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ indicatorId: 'gdp-share', areaId: 'VN', seriesIds: ['gso', 'mic'] });
    expect(one?.periods.map(({ end, spread }) => [end, spread.size])).toEqual([
      ['2024-12-31', 5.13],
      ['2023-12-31', 3.63],
    ]);
  });

  it('are found as of the day on which the second became known', () => {
    expect(found([line('mic'), line('gso')], { gso, mic }, '2025-11-25')[0]?.periods).toHaveLength(1);
    expect(found([line('mic'), line('gso')], { gso, mic }, '2023-12-30')).toEqual([]);
  });

  it('count by their newest versions', () => {
    const corrected = [...mic, observation('2023', 12.87, { version: 2, knownOn: '2025-06-01' })];
    expect(found([line('mic'), line('gso')], { gso, mic: corrected })[0]?.periods).toHaveLength(1);
  });

  it.each([
    ['two lines of one body', {}, { producerId: 'gso' }],
    ['another area', {}, { areaId: 'VN-SG' }],
    ['another indicator', {}, { indicatorId: 'core' }],
    ['a part of the whole', {}, { breakdown: 'operator=viettel' }],
    ['a sum since January', {}, { nature: 'YEAR_TO_DATE' as const }],
    ['a yes or no', { unit: yesNo }, { unit: yesNo }],
    ['words', { unit: { kind: 'TEXT' as const } }, { unit: { kind: 'TEXT' as const } }],
  ])('are not those of %s', (_what, first, second) => {
    expect(found([line('gso', first), line('mic', second)], { gso, mic })).toEqual([]);
  });

  it('are not a plan printed among values', () => {
    const planned = [observation('2023', 20, { status: 'TARGET_LIKE' })];
    expect(found([line('mic'), line('gso')], { gso, mic: planned })).toEqual([]);
  });

  it('stand at the end of their period where they are of a point in time', () => {
    const known = { a: [observation('2024', 10)], b: [observation('2024-12', 12)] };
    const points = [line('a', { nature: 'POINT' }), line('b', { nature: 'POINT' })];
    expect(found(points, known)[0]?.periods).toHaveLength(1);
    expect(found([line('a'), line('b')], known)).toEqual([]);
  });

  it('name only the bodies that differ', () => {
    const known = {
      a: [observation('2024', 10)],
      b: [observation('2024', 10)],
      c: [observation('2024', 12)],
    };
    expect(found([line('a'), line('b'), line('c')], known)[0]?.seriesIds).toEqual(['a', 'b', 'c']);
    expect(found([line('a'), line('b', { producerId: 'a' }), line('c', { producerId: 'a' })], known)).toEqual(
      [],
    );
  });

  it('stand in one order of things, whatever the order of the series', () => {
    const lines = [
      line('b', { indicatorId: 'z' }),
      line('a', { indicatorId: 'z' }),
      line('d', { indicatorId: 'c' }),
      line('c', { indicatorId: 'c' }),
    ];
    const known = Object.fromEntries(['a', 'b', 'c', 'd'].map((id, i) => [id, [observation('2024', i * 5)]]));
    const expected = ['c', 'z'];
    expect(found(lines, known).map(({ indicatorId }) => indicatorId)).toEqual(expected);
    expect(found(lines.toReversed(), known).map(({ indicatorId }) => indicatorId)).toEqual(expected);
  });

  it('are those of different bodies, also where one of them has two lines', () => {
    const known = {
      a: [observation('2024', 10)],
      b: [observation('2024', 10)],
      c: [observation('2024', 12)],
    };
    const [one] = found([line('a'), line('b', { producerId: 'a' }), line('c')], known);
    expect(one?.seriesIds).toEqual(['a', 'b', 'c']);
    const [two] = found([line('a'), line('b'), line('c', { producerId: 'b' })], {
      ...known,
      b: [observation('2024', 10.001)],
    });
    expect(two?.seriesIds).toEqual(['a', 'c']);
  });

  const history = fc.record({
    ids: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
    known: fc.array(
      fc.record({
        series: fc.constantFrom('a', 'b', 'c', 'd'),
        period: fc.constantFrom('2022', '2023', '2024'),
        value: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 20 },
    ),
  });
  const versionsOf = (known: readonly { series: string; period: string; value: number }[]) =>
    Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => {
        const own = new Map(
          known.filter(({ series }) => series === id).map((one) => [one.period, one.value]),
        );
        return [id, [...own].map(([period, value]) => observation(period, value))];
      }),
    );

  it('do not depend on the order in which series and values are given', () => {
    fc.assert(
      fc.property(history, ({ ids, known }) => {
        const versions = versionsOf(known);
        const turned = Object.fromEntries(
          Object.entries(versions)
            .map(([id, all]) => [id, [...all].reverse()] as const)
            .reverse(),
        );
        expect(
          found(
            ids.map((id) => line(id)),
            turned,
          ),
        ).toEqual(
          found(
            ['a', 'b', 'c', 'd'].map((id) => line(id)),
            versions,
          ),
        );
      }),
    );
  });

  it('are none where all agree, and in each of them two bodies disagree', () => {
    fc.assert(
      fc.property(history, ({ ids, known }) => {
        const series = ids.map((id) => line(id));
        expect(found(series, versionsOf(known.map((one) => ({ ...one, value: 7 }))))).toEqual([]);
        for (const { values } of found(series, versionsOf(known)).flatMap(({ periods }) => periods)) {
          expect(new Set(values.map(({ observation: { value } }) => value)).size).toBeGreaterThan(1);
        }
      }),
    );
  });
});

import { amended, goal, measured, million, people, target, values } from '../test/given.js';
import { assessGoal } from './assessment/assess-goal.js';
import type { Target } from './index.js';
import { amendmentDays, asksLess, targetMove, targetsAt } from './target-version.js';

const PEOPLE = people;

describe('the targets of a day', () => {
  const promise = goal(
    amended(
      { value: 100, aimDue: '2020-12-31' },
      { value: 90, aimDue: '2022-12-31', knownOn: '2019-06-30' },
      { value: 80, aimDue: '2025-12-31', knownOn: '2021-03-01' },
    ),
  );
  const inForce = (asOf: string) => targetsAt(promise, asOf).map(({ value, aimDue }) => [value, aimDue]);

  it('are of each number the newest version that was public by its end', () => {
    expect(inForce('2019-06-29')).toEqual([[100, '2020-12-31']]);
    expect(inForce('2019-06-30')).toEqual([[90, '2022-12-31']]);
    expect(inForce('2021-02-28')).toEqual([[90, '2022-12-31']]);
    expect(inForce('2021-03-01')).toEqual([[80, '2025-12-31']]);
  });

  it('keep the order of their numbers, amended or not', () => {
    const other = target({ n: 2, role: 'VISION' });
    const both = { ...promise, targets: [other, ...promise.targets] };
    expect(targetsAt(both, '2030-01-01').map(({ n }) => n)).toEqual([1, 2]);
    expect(targetsAt({ targets: [other] }, '1900-01-01')).toEqual([other]);
  });
});

describe('the days of amendments', () => {
  const promise = goal(
    amended(
      { value: 100 },
      { value: 90, knownOn: '2021-03-01' },
      { value: 80, knownOn: '2019-06-30' },
      { value: 70, knownOn: '2021-03-01' },
    ),
  );

  it('are told once each, in order of time, up to the day, that day included', () => {
    expect(amendmentDays(promise, '2030-01-01')).toEqual(['2019-06-30', '2021-03-01']);
    expect(amendmentDays(promise, '2021-03-01')).toEqual(['2019-06-30', '2021-03-01']);
    expect(amendmentDays(promise, '2021-02-28')).toEqual(['2019-06-30']);
    expect(amendmentDays(goal(), '2030-01-01')).toEqual([]);
  });

  it('bring the highest version that is public, in whatever order the versions are given', () => {
    const versions = [
      target({ n: 1, version: 2, value: 90, knownOn: '2020-01-01' }),
      target({ n: 1, value: 100 }),
      target({ n: 2, version: 1, value: 5 }),
    ];
    const given = { targets: versions.slice(0, 1), earlierTargets: versions.slice(1) };
    const mixed = {
      targets: versions.slice(1, 2),
      earlierTargets: [...versions.slice(2), ...versions.slice(0, 1)],
    };
    for (const one of [given, mixed]) {
      expect(targetsAt(one, '2030-01-01').map(({ n, value }) => [n, value])).toEqual([
        [1, 90],
        [2, 5],
      ]);
    }
  });
});

describe('less is asked for', () => {
  const given = (one: Partial<Target>): Target => target({ value: 50, aimDue: '2025-12-31', ...one });
  it.each<[string, Partial<Target>, Partial<Target>, boolean]>([
    ['by the same target', {}, {}, false],
    ['by a lower value', { value: 40 }, {}, true],
    ['by a higher value', { value: 60 }, {}, false],
    ['by a later deadline', { aimDue: '2026-12-31' }, {}, true],
    ['by an earlier deadline', { aimDue: '2024-12-31' }, {}, false],
    ['by a second date after the first', { latestDue: '2027-12-31' }, {}, true],
    ['by dropping the second date', {}, { latestDue: '2027-12-31' }, false],
    ['by making the second date the only one', { aimDue: '2027-12-31' }, { latestDue: '2027-12-31' }, true],
    ['by no deadline any more', { aimDue: null }, {}, true],
    ['by a deadline where there was none', {}, { aimDue: null }, false],
    ['by a worse rank', { comparator: 'TOP' }, { comparator: 'TOP', value: 30 }, true],
    ['by a better rank', { comparator: 'TOP', value: 30 }, { comparator: 'TOP' }, false],
    ['by the other way', { comparator: 'AT_MOST' }, {}, true],
    [
      'by a wider band',
      { comparator: 'BETWEEN', valueHigh: 60 },
      { comparator: 'BETWEEN', valueHigh: 55 },
      true,
    ],
    [
      'by a value within the band',
      { comparator: 'EXACTLY' },
      { comparator: 'BETWEEN', valueHigh: 55 },
      false,
    ],
    ['by no value any more', { value: null }, {}, true],
    ['by a value where there was none', {}, { value: null }, false],
    ['by a higher value in a larger unit', { value: 1, unit: million }, { value: 999_999 }, false],
    ['by a lower value in a larger unit', { value: 1, unit: million }, { value: 1_000_001 }, true],
    [
      'by a unit that does not compare',
      { value: 90, unit: { code: 'kg', kind: 'PHYSICAL', scale: 1 } },
      {},
      true,
    ],
    ['by another exact value', { comparator: 'EXACTLY', value: 60 }, { comparator: 'EXACTLY' }, true],
    ['by at most a little more', { comparator: 'AT_MOST', value: 51 }, { comparator: 'AT_MOST' }, true],
    ['by at most a little less', { comparator: 'AT_MOST', value: 49 }, { comparator: 'AT_MOST' }, false],
    [
      'by a band that has no upper edge but its value',
      { comparator: 'BETWEEN' },
      { comparator: 'EXACTLY' },
      false,
    ],
    ['by a deed in place of a number', { comparator: 'DONE', value: null }, {}, true],
    ['by a number in place of a deed', { value: 2 }, { comparator: 'DONE', value: null }, false],
    [
      'by an upper bound in a unit that does not compare',
      { comparator: 'AT_MOST', value: 1, unit: { code: 'kg', kind: 'PHYSICAL', scale: 1 } },
      { comparator: 'AT_MOST' },
      true,
    ],
    ['by the same deed', { comparator: 'DONE', value: null }, { comparator: 'DONE', value: null }, false],
  ])('%s', (_, after, before, isLess) => {
    expect(asksLess(given(after), given(before), PEOPLE)).toBe(isLess);
  });
});

describe('the move of a target', () => {
  const move = (asOf: string, ...versions: Partial<Target>[]) => targetMove(goal(amended(...versions)), asOf);

  it('is none before it was amended, nor where it never was', () => {
    expect(move('2021-02-28', { value: 100 }, { value: 80, knownOn: '2021-03-01' })).toBeNull();
    expect(targetMove(goal(), '2030-01-01')).toBeNull();
  });

  it('names the first promise and the last day on which it was relaxed', () => {
    const versions = [
      { value: 100 },
      { value: 80, knownOn: '2021-03-01' },
      { value: 90, knownOn: '2022-03-01' },
    ];
    expect(move('2030-01-01', ...versions)).toMatchObject({
      first: { value: 100 },
      on: '2021-03-01',
      isRelaxed: true,
    });
  });

  it('is not relaxed where as much is asked for as ever', () => {
    const tightened = [{ value: 80 }, { value: 90, knownOn: '2021-03-01' }];
    expect(move('2030-01-01', ...tightened)).toMatchObject({ on: '2021-03-01', isRelaxed: false });
    const restored = [
      { value: 80 },
      { value: 70, knownOn: '2021-03-01' },
      { value: 80, knownOn: '2022-03-01' },
    ];
    expect(move('2030-01-01', ...restored)).toMatchObject({ on: '2022-03-01', isRelaxed: false });
  });

  it('tells the day of the last move where one version is dropped and asks for nothing any more', () => {
    const dropped = [{ value: 80 }, { value: null, knownOn: '2021-03-01' }];
    expect(move('2030-01-01', ...dropped)).toMatchObject({
      first: { value: 80 },
      on: '2021-03-01',
      isRelaxed: true,
    });
  });

  it('is none of a target that was amended on the day on which it was stated', () => {
    const given = { statedOn: '2021-03-01', ...amended({ value: 80 }, { value: 70, knownOn: '2021-03-01' }) };
    expect(targetMove(goal(given), '2030-01-01')).toBeNull();
    expect(targetMove(goal({ ...given, statedOn: '2021-02-28' }), '2030-01-01')).toMatchObject({
      isRelaxed: true,
    });
  });

  it('looks at the target that is asked about', () => {
    const given = goal({
      targets: [
        target({ n: 1, version: 2, value: 70, knownOn: '2021-03-01' }),
        target({ n: 2, role: 'VISION' }),
      ],
      earlierTargets: [target({ n: 1, value: 80 })],
    });
    const of = (n: number) =>
      targetMove(given, '2030-01-01', (all) => all.find((one) => one.n === n) ?? null);
    expect(of(1)).toMatchObject({ first: { n: 1, value: 80 }, isRelaxed: true });
    expect(of(2)).toBeNull();
    expect(of(3)).toBeNull();
  });

  it('is relaxed where the target that was asked about is gone', () => {
    const given = goal({
      targets: [target({ n: 1, version: 2, role: 'VISION', value: 80, knownOn: '2021-03-01' })],
      earlierTargets: [target({ n: 1, value: 80 })],
    });
    const final = (all: readonly Target[]) => all.find(({ role }) => role === 'FINAL') ?? null;
    expect(targetMove(given, '2030-01-01', final)).toMatchObject({ on: '2021-03-01', isRelaxed: true });
  });

  it('leaves out a version that was in force at the end of no day', () => {
    const versions = [
      { value: 80 },
      { value: 10, knownOn: '2021-03-01' },
      { value: 90, knownOn: '2021-03-01' },
    ];
    expect(move('2030-01-01', ...versions)).toMatchObject({ first: { value: 80 }, isRelaxed: false });
  });
});

describe('an amended promise', () => {
  const promise = goal({
    statedOn: '2018-05-02',
    ...amended(
      { value: 100, aimDue: '2020-12-31' },
      { value: 80, aimDue: '2025-12-31', knownOn: '2021-06-30' },
    ),
  });
  const known = measured(...values(['2018', 60], ['2019', 65], ['2020', 70], ['2021', 75], ['2022', 79]));
  const judged = (asOf: string) => assessGoal(promise, known, { asOf });

  it('is judged against the version in force, and against the first one too', () => {
    expect(judged('2021-06-29')).toMatchObject({
      status: 'MISSED',
      byFirstTarget: null,
      deciding: { targetMovedOn: null },
    });
    expect(judged('2023-01-01')).toMatchObject({
      status: 'ON_TRACK',
      byFirstTarget: { status: 'MISSED', targetValue: 100, due: '2020-12-31', marks: [] },
      deciding: { targetMovedOn: '2021-06-30' },
    });
  });

  it('says on every verdict that it was relaxed', () => {
    const { deciding, bySeries, byTarget } = judged('2023-01-01');
    for (const one of [deciding, ...bySeries, ...byTarget]) expect(one.marks).toContain('TARGET_RELAXED');
  });

  it('says that it moved where no less is asked for', () => {
    const tightened = goal(amended({ value: 70 }, { value: 80, knownOn: '2021-06-30' }));
    expect(assessGoal(tightened, known, { asOf: '2023-01-01' }).deciding.marks).toContain('TARGET_MOVED');
  });
});

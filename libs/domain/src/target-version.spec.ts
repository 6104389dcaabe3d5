import { amended, goal, measured, million, people, target, values } from '../test/given.js';
import { assessGoal } from './assessment/assess-goal.js';
import type { Target } from './index.js';
import { asksLess, targetMove, targetsAt } from './target-version.js';

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

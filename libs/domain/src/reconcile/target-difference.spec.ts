import fc from 'fast-check';
import { people, percent, target } from '../../test/given.js';
import type { Target, Unit } from '../assessment/assessment.js';
import { recordedConflicts, targetDifferences, type ComparedGoal } from './target-difference.js';

type Given = Partial<Omit<ComparedGoal, 'targets'>> & { readonly targets?: readonly Partial<Target>[] };

const promise = (id: string, value: number | null, { targets, ...given }: Given = {}): ComparedGoal => ({
  id,
  lifecycle: 'IN_FORCE',
  statedOn: '2020-06-03',
  relatedGoalId: null,
  relation: null,
  document: { id: `document of ${id}` },
  area: { id: 'VN' },
  indicator: { id: 'coverage', unit: percent },
  targets: (targets ?? [{ value }]).map((one) => target(one)),
  ...given,
});
const AS_OF = '2026-11-25';
const named = (goals: readonly ComparedGoal[], asOf = AS_OF) =>
  targetDifferences(goals, asOf).map(({ due, stated }) => [
    due,
    ...stated.map(({ goalId, value }) => `${goalId} ${value}`),
  ]);

describe('promises with different numbers', () => {
  it('are those of one indicator, area and day, in order of time, with how far they lie apart', () => {
    const goals = [promise('B', 100, { statedOn: '2024-01-11' }), promise('A', 80)];
    expect(targetDifferences(goals, AS_OF)).toEqual([
      {
        indicatorId: 'coverage',
        areaId: 'VN',
        due: '2025-12-31',
        stated: [
          { goalId: 'A', n: 1, value: 80 },
          { goalId: 'B', n: 1, value: 100 },
        ],
        spread: { size: 20, share: 0.25 },
      },
    ]);
  });

  it.each<[string, Given, Given]>([
    ['name the same number', {}, { targets: [{ value: 80 }] }],
    ['speak of another day', {}, { targets: [{ value: 100, aimDue: '2030-12-31' }] }],
    ['speak of another area', {}, { area: { id: 'VN-SG' } }],
    ['speak of another indicator', {}, { indicator: { id: 'speed', unit: percent } }],
    ['stand in one document', { document: { id: 'd' } }, { document: { id: 'd' } }],
    ['are a draft', {}, { lifecycle: 'DRAFT' }],
    ['have been replaced by their own body', {}, { lifecycle: 'REPLACED', endedOn: '2024-01-01' }],
    ['have not been stated yet', {}, { statedOn: '2026-11-26' }],
    ['name no number', {}, { targets: [{ value: null, comparator: 'DONE' }] }],
    [
      'name a band that holds the other number',
      {},
      { targets: [{ value: 70, valueHigh: 90, comparator: 'BETWEEN' }] },
    ],
    ['are in a unit that cannot be compared', {}, { targets: [{ value: 5, unit: people }] }],
  ])('are not those that %s', (_what, first, second) => {
    expect(named([promise('A', 80, first), promise('B', 100, second)])).toEqual([]);
  });

  it('stand from the day on which they are stated', () => {
    const later = promise('B', 100, { statedOn: '2024-01-11' });
    expect(named([promise('A', 80), later], '2024-01-10')).toEqual([]);
    expect(named([promise('A', 80), later], '2024-01-11')).toHaveLength(1);
  });

  it('of several days stand in order of their days', () => {
    const of = (id: string, number: number) =>
      promise(id, null, {
        targets: [
          { n: 2, value: number + 1, aimDue: '2030-12-31' },
          { n: 1, value: number, aimDue: '2025-12-31' },
        ],
      });
    expect(named([of('B', 5), of('A', 3)])).toEqual([
      ['2025-12-31', 'A 3', 'B 5'],
      ['2030-12-31', 'A 4', 'B 6'],
    ]);
  });

  it('still stand as of a day before one was replaced', () => {
    const replaced = promise('B', 100, { lifecycle: 'REPLACED', endedOn: '2024-01-01' });
    expect(named([promise('A', 80), replaced], '2023-12-31')).toHaveLength(1);
  });

  it('are held against each other in one unit', () => {
    const thousand: Unit = { code: 'thousand', kind: 'COUNT', scale: 1000 };
    const count = { indicator: { id: 'firms', unit: people } };
    const goals = (value: number) => [
      promise('A', null, { ...count, targets: [{ value: 50000, unit: people }] }),
      promise('B', null, { ...count, targets: [{ value, unit: thousand }] }),
    ];
    expect(named(goals(50))).toEqual([]);
    expect(named(goals(80))).toEqual([['2025-12-31', 'A 50000', 'B 80000']]);
  });

  it('meet at either of two dates', () => {
    const two = promise('A', null, {
      targets: [{ value: 100, aimDue: '2020-12-31', latestDue: '2022-12-31' }],
    });
    const plan = promise('B', null, { targets: [{ value: 75, role: 'PLAN', aimDue: '2022-12-31' }] });
    expect(named([two, plan])).toEqual([['2022-12-31', 'A 100', 'B 75']]);
  });

  it('are not a vision that only repeats the number of its own deadline', () => {
    const vision = (value: number) =>
      promise('A', null, {
        targets: [
          { n: 1, value: 20, aimDue: '2025-12-31' },
          { n: 2, value, role: 'VISION', aimDue: '2030-12-31' },
        ],
      });
    const other = promise('B', null, { targets: [{ value: 30, aimDue: '2030-12-31' }] });
    expect(named([vision(20), other])).toEqual([]);
    expect(named([vision(25), other])).toEqual([['2030-12-31', 'A 25', 'B 30']]);
    // A vision alone, before its deadline, or repeated by a later vision only, is a number of its own.
    const alone = (targets: readonly Partial<Target>[]) => named([promise('A', null, { targets }), other]);
    const first = { n: 1, value: 20, role: 'VISION', aimDue: '2030-12-31' } as const;
    expect(alone([first])).toHaveLength(1);
    expect(alone([first, { n: 2, value: 20, aimDue: '2035-12-31' }])).toHaveLength(1);
    expect(alone([first, { n: 2, value: 20, role: 'VISION', aimDue: '2025-12-31' }])).toHaveLength(1);
    // A plan that repeats an earlier number asks for it.
    expect(
      alone([
        { ...first, role: 'PLAN' },
        { n: 2, value: 20, aimDue: '2025-12-31' },
      ]),
    ).toHaveLength(1);
  });

  const some = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      value: fc.integer({ min: 1, max: 3 }),
      document: fc.record({ id: fc.constantFrom('x', 'y', 'z') }),
      year: fc.constantFrom('2025', '2030'),
    }),
    { selector: ({ id }) => id },
  );
  const made = (all: readonly { id: string; value: number; document: { id: string }; year: string }[]) =>
    all.map(({ id, value, document, year }) =>
      promise(id, null, { document, targets: [{ value, aimDue: `${year}-12-31` }] }),
    );

  it('do not depend on the order in which promises are given', () => {
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(targetDifferences(made(shuffled), AS_OF)).toEqual(targetDifferences(made(all), AS_OF));
        },
      ),
    );
  });

  it('are none where all name one number, and each of them is told with one that differs', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(targetDifferences(made(all.map((one) => ({ ...one, value: 2 }))), AS_OF)).toEqual([]);
        for (const { stated } of targetDifferences(made(all), AS_OF)) {
          for (const { value } of stated) {
            expect(stated.some((other) => other.value !== value)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('a conflict that the register records', () => {
  const first = promise('A', null, {
    statedOn: '2019-09-27',
    targets: [{ value: 40, aimDue: '2030-12-31' }],
  });
  const second = (given: Given = {}) =>
    promise('B', null, { relation: 'CONFLICTS', relatedGoalId: 'A', targets: [{ value: 35 }], ...given });

  it('is told of two promises that are awaited at one time, the earlier first', () => {
    expect(recordedConflicts([second(), first], AS_OF)).toEqual([{ goalIds: ['A', 'B'] }]);
  });

  it.each<[string, Given]>([
    ['is another relation', { relation: 'REVISES' }],
    ['is with a promise that is not known', { relatedGoalId: 'C' }],
    ['stands in one document', { document: first.document }],
    ['is a draft', { lifecycle: 'DRAFT' }],
    ['begins when the other has come due', { statedOn: '2031-01-01' }],
    ['is told already by different numbers for one day', { targets: [{ value: 35, aimDue: '2030-12-31' }] }],
  ])('is not told where it %s', (_what, given) => {
    expect(recordedConflicts([first, second(given)], '2032-01-01')).toEqual([]);
  });

  it('is told where the later one is stated on the very day on which the other comes due', () => {
    expect(
      recordedConflicts(
        [first, second({ statedOn: '2030-12-31', targets: [{ value: 35, aimDue: '2040-12-31' }] })],
        '2032-01-01',
      ),
    ).toHaveLength(1);
  });

  it('is told of promises without a deadline: they are always awaited', () => {
    const endless = { targets: [{ value: 35, aimDue: null }] };
    expect(recordedConflicts([first, second(endless)], AS_OF)).toHaveLength(1);
    const old = promise('A', null, { statedOn: '2019-09-27', ...endless });
    expect(recordedConflicts([old, second({ statedOn: '2026-01-01' })], AS_OF)).toHaveLength(1);
  });

  it('counts to the last of several deadlines', () => {
    const long = promise('A', null, {
      statedOn: '2010-01-01',
      targets: [
        { n: 1, value: 40, aimDue: '2030-12-31' },
        { n: 2, value: 20, aimDue: '2015-12-31' },
      ],
    });
    const later = second({ statedOn: '2024-01-01' });
    expect(recordedConflicts([long, later], AS_OF)).toHaveLength(1);
    expect(recordedConflicts([{ ...long, targets: long.targets.toReversed() }, later], AS_OF)).toHaveLength(
      1,
    );
  });

  it('stands in the order of the promises, whichever of them records it', () => {
    const other = promise('D', null, {
      statedOn: '2021-01-01',
      relation: 'CONFLICTS',
      relatedGoalId: 'C',
      targets: [{ value: 1 }],
    });
    const target = promise('C', null, {
      statedOn: '2022-01-01',
      targets: [{ value: 2, aimDue: '2030-12-31' }],
    });
    expect(recordedConflicts([other, target, second(), first], AS_OF)).toEqual([
      { goalIds: ['A', 'B'] },
      { goalIds: ['D', 'C'] },
    ]);
  });
});

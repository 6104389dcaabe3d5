import { goal, target } from '../test/given.js';
import type { GoalLifecycle, TargetRole } from './index.js';
import {
  aimedEdge,
  compareDue,
  decidingTarget,
  headlineGoal,
  leavesOpen,
  lastDue,
  lifecycleAt,
  meets,
  wantedDirection,
} from './target.js';

describe('a target', () => {
  it.each([
    ['AT_LEAST', 80, 80, true, 1],
    ['AT_LEAST', 80, 79.99, false, 1],
    ['AT_LEAST', 0, -1, false, 1],
    ['AT_MOST', 7, 7, true, -1],
    ['AT_MOST', 7, 7.01, false, -1],
    ['TOP', 30, 30, true, -1],
    ['TOP', 30, 31, false, -1],
    ['EXACTLY', 5, 5, true, 0],
    ['EXACTLY', 5, 4, false, 1],
    ['EXACTLY', 5, 6, false, -1],
    ['BETWEEN', 8, 7, false, 1],
    ['BETWEEN', 8, 9, true, 0],
    ['BETWEEN', 8, 11, false, -1],
    ['DONE', null, 1, true, 1],
    ['DONE', null, 0, false, 1],
  ] as const)('%s %p at %p: met %p, wanted way %p', (comparator, value, at, met, way) => {
    const given = target({ comparator, value, valueHigh: comparator === 'BETWEEN' ? 10 : null });
    expect(meets(given, at)).toBe(met);
    expect(wantedDirection(given, at)).toBe(way);
  });

  it('aims at the nearer edge of a band', () => {
    const band = target({ comparator: 'BETWEEN', value: 8, valueHigh: 10 });
    expect([aimedEdge(band, 7), aimedEdge(band, 11), aimedEdge(band, null)]).toEqual([8, 10, 8]);
  });

  it('without a value is never met', () => {
    expect(meets(target({ value: null }), 100)).toBe(false);
  });

  it('has its last day at the latest of its two dates', () => {
    expect(lastDue(target({ aimDue: '2020-12-31', latestDue: '2022-12-31' }))).toBe('2022-12-31');
    expect(lastDue(target({ aimDue: null }))).toBeNull();
  });
});

describe('what a source says of a value', () => {
  it.each([
    ['AT_LEAST', ['LESS_THAN']],
    ['AT_MOST', ['MORE_THAN', 'AT_LEAST']],
    ['TOP', ['MORE_THAN', 'AT_LEAST']],
    ['EXACTLY', ['LESS_THAN', 'MORE_THAN', 'AT_LEAST']],
    ['BETWEEN', ['LESS_THAN', 'MORE_THAN', 'AT_LEAST']],
    ['DONE', []],
  ] as const)('leaves a target of %s open where it is %j', (comparator, open) => {
    const all = [null, 'ABOUT', 'LESS_THAN', 'MORE_THAN', 'AT_LEAST', 'RANGE'] as const;
    expect(all.filter((qualifier) => leavesOpen(comparator, qualifier))).toEqual(open);
  });
});

describe('the wanted way', () => {
  it('is none from a value that is not known, and none to one that is not named', () => {
    expect(wantedDirection(target({ comparator: 'EXACTLY', value: 5 }), null)).toBe(0);
    expect(wantedDirection(target({ comparator: 'EXACTLY', value: null }), 5)).toBe(0);
    expect(wantedDirection(target({ comparator: 'BETWEEN', value: 8, valueHigh: null }), 9)).toBe(-1);
  });
});

describe('the order of targets', () => {
  it('is that of their last dates, those without a date first, then that of their numbers', () => {
    const all = [
      target({ n: 5, aimDue: '2030-12-31' }),
      target({ n: 4, aimDue: '2020-12-31', latestDue: '2030-12-31' }),
      target({ n: 3, aimDue: '2025-12-31' }),
      target({ n: 2, aimDue: null }),
      target({ n: 1, aimDue: '2030-12-31' }),
    ];
    expect([...all].sort(compareDue).map(({ n }) => n)).toEqual([2, 3, 1, 4, 5]);
    expect(
      [...all]
        .reverse()
        .sort(compareDue)
        .map(({ n }) => n),
    ).toEqual([2, 3, 1, 4, 5]);
  });
});

describe('the lifecycle of a goal', () => {
  it.each([
    ['REPLACED', '2024-01-01', '2023-12-31', 'IN_FORCE'],
    ['REPLACED', '2024-01-01', '2024-01-01', 'REPLACED'],
    ['DISCONTINUED', '2024-01-01', '2023-12-31', 'IN_FORCE'],
    ['DISCONTINUED', null, '2023-12-31', 'DISCONTINUED'],
    ['DRAFT', '2024-01-01', '2023-12-31', 'DRAFT'],
    ['DONE_WHEN_STATED', '2024-01-01', '2023-12-31', 'DONE_WHEN_STATED'],
  ] as const)('%s since %s is on %s %s', (lifecycle, endedOn, asOf, expected) => {
    expect(lifecycleAt({ lifecycle, endedOn }, asOf)).toBe(expected);
  });
});

describe('the target that decides', () => {
  const of = (...rows: [TargetRole, string | null][]): number | null =>
    decidingTarget(goal({ targets: rows.map(([role, aimDue], i) => target({ n: i + 1, role, aimDue })) }))
      ?.n ?? null;

  it('is the final one, whatever comes later', () => {
    expect(of(['FINAL', '2025-12-31'], ['VISION', '2030-12-31'], ['INTERIM', '2023-12-31'])).toBe(1);
  });

  it('is else the latest plan or interim one, else the vision, else none', () => {
    expect(of(['PLAN', '2025-12-31'], ['PLAN', '2026-12-31'], ['VISION', '2030-12-31'])).toBe(2);
    expect(of(['INTERIM', '2025-12-31'], ['VISION', '2030-12-31'])).toBe(1);
    expect(of(['PLAN', '2026-12-31'], ['PLAN', '2025-12-31'])).toBe(1);
    expect(of(['VISION', '2030-12-31'])).toBe(1);
    expect(of()).toBeNull();
  });
});

describe('the promise that a row speaks of', () => {
  const promise = (
    id: string,
    due: string | null,
    statedOn: string,
    lifecycle: GoalLifecycle = 'IN_FORCE',
    endedOn: string | null = null,
  ) => ({
    goal: goal({ id, lifecycle, endedOn, statedOn, targets: [target({ aimDue: due })] }),
  });
  const chosen = (...rows: ReturnType<typeof promise>[]): string | undefined =>
    headlineGoal(rows, '2026-11-22')?.goal.id;

  it('has the nearest open deadline, at a tie it is the latest stated', () => {
    const far = promise('far', '2045-12-31', '2024-11-28');
    const near = promise('near', '2030-12-31', '2020-01-01');
    const newer = promise('newer', '2030-12-31', '2022-01-01');
    expect(chosen(far, near, promise('past', '2025-12-31', '2025-01-01'))).toBe('near');
    expect(chosen(newer, near, far)).toBe('newer');
    expect(chosen(near, newer, far)).toBe('newer');
    expect(chosen(far, promise('today', '2026-11-22', '2020-01-01'))).toBe('today');
  });

  it('is without an open deadline the one with the latest, then the latest stated', () => {
    expect(chosen(promise('a', '2020-12-31', '2019-01-01'), promise('b', '2025-12-31', '2018-01-01'))).toBe(
      'b',
    );
    expect(chosen(promise('a', null, '2019-01-01'), promise('b', null, '2021-01-01'))).toBe('b');
  });

  it('names a value rather than words alone, whatever their deadlines', () => {
    const words = {
      goal: goal({
        id: 'words',
        statedOn: '2025-01-01',
        targets: [target({ value: null, aimDue: '2030-12-31' })],
      }),
    };
    expect(chosen(words, promise('value', '2025-12-31', '2020-01-01'))).toBe('value');
    expect(chosen(words)).toBe('words');
  });

  it('is in force until the day on which it was replaced or given up', () => {
    const old = promise('old', '2020-12-31', '2019-01-01');
    for (const lifecycle of ['REPLACED', 'DISCONTINUED'] as const) {
      expect(chosen(promise('later', '2027-12-31', '2026-01-01', lifecycle, '2026-11-23'), old)).toBe(
        'later',
      );
      expect(chosen(promise('now', '2027-12-31', '2026-01-01', lifecycle, '2026-11-22'), old)).toBe('old');
      expect(chosen(promise('always', '2027-12-31', '2026-01-01', lifecycle), old)).toBe('old');
    }
  });

  it('is one in force, unless there is none', () => {
    const draft = promise('draft', '2027-12-31', '2026-01-01', 'DRAFT');
    const done = promise('done', '2027-12-31', '2026-01-01', 'DONE_WHEN_STATED');
    expect(chosen(draft, done, promise('old', '2020-12-31', '2019-01-01'))).toBe('old');
    expect(chosen(draft)).toBe('draft');
    expect(chosen()).toBeUndefined();
  });
});

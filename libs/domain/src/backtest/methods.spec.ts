import fc from 'fast-check';
import { goal, measured, people, percent, rank, series, target, values } from '../../test/given.js';
import { assessGoal } from '../assessment/assess-goal.js';
import type { Unit } from '../assessment/assessment.js';
import { NO_LIMITS } from '../forecast/forecast.js';
import { defaultMethod } from './default-method.js';
import { METHODS } from './methods.js';
import { PUBLISHED_METHODS } from './published-methods.js';

const SHARE = { ...NO_LIMITS, min: 0, max: 100, ceiling: 100 };

interface Course {
  readonly base: readonly [year: number, value: number];
  readonly last: readonly [year: number, value: number];
  readonly target: number;
  readonly due: number;
  readonly direction?: 1 | -1;
  readonly limits?: typeof SHARE | typeof NO_LIMITS;
}

/** The class of a method by two values, with a third halfway between. */
function classOf(name: string, { base, last, target: wanted, due, direction = 1, limits = SHARE }: Course) {
  const method = PUBLISHED_METHODS.find((one) => one.name === name);
  const middle = [(base[0] + last[0]) / 2, (base[1] + last[1]) / 2] as const;
  const points = [base, middle, last].map(([t, value]) => ({ t, value }));
  const start = { t: base[0], value: base[1] };
  const judge = method?.judge?.({ points, limits, unitKind: 'PERCENT' });
  return judge?.({ target: wanted, due, direction, base: start })?.verdict ?? null;
}

describe('every method that is compared', () => {
  it('has its name in the table of the back-test', () => {
    expect(METHODS.map(({ name }) => name)).toEqual([
      'default',
      'last-value',
      'damped-holt',
      'least-squares',
      'compound-growth',
      'escap-logit',
      'escap-geometric',
      'logistic',
      'gompertz',
      'bass',
      'eurostat',
      'statistics-canada',
      'un-statistics',
      'escap',
      'sdsn',
      'psa',
      'world-bank',
    ]);
  });

  it('calls danger what the README says', () => {
    const alarms = METHODS.map(({ name, classes }) => [
      name,
      classes.filter(({ isAlarm }) => isAlarm).map((one) => one.name),
    ]);
    const none = (name: string) => [name, []];
    expect(alarms).toEqual([
      ['default', ['OFF_TRACK']],
      ...METHODS.slice(1, 10).map(({ name }) => none(name)),
      ['eurostat', ['INSUFFICIENT_PROGRESS', 'MOVEMENT_AWAY']],
      ['statistics-canada', ['LIMITED_PROGRESS', 'DETERIORATION']],
      ['un-statistics', ['STAGNATION_OR_REGRESSION']],
      ['escap', ['REVERSE']],
      ['sdsn', ['ARROW_STAGNATING', 'ARROW_DECREASING']],
      ['psa', ['LOW']],
      ['world-bank', ['UNLIKELY', 'VERY_UNLIKELY']],
    ]);
  });

  it('that only forecasts has no classes at all', () => {
    for (const { classes } of METHODS.slice(1, 10)) expect(classes).toEqual([]);
  });
});

describe('the methods of official bodies', () => {
  it.each<[string, string, Course]>([
    ['eurostat', 'INSUFFICIENT_PROGRESS', { base: [2021, 54], last: [2023, 55.6], target: 80, due: 2030 }],
    ['eurostat', 'MODERATE_PROGRESS', { base: [2015, 40], last: [2023, 52], target: 75, due: 2030 }],
    ['eurostat', 'MOVEMENT_AWAY', { base: [2015, 40], last: [2023, 39], target: 75, due: 2030 }],
    [
      'statistics-canada',
      'SUBSTANTIAL_PROGRESS',
      { base: [2015, 14.5], last: [2023, 10.2], target: 7.25, due: 2030, direction: -1 },
    ],
    [
      'statistics-canada',
      'ACCELERATION_NEEDED',
      { base: [2015, 14.5], last: [2023, 10.4], target: 7.25, due: 2030, direction: -1 },
    ],
    [
      'statistics-canada',
      'ACCELERATION_NEEDED',
      { base: [2005, 63], last: [2020, 74], target: 85, due: 2030 },
    ],
    [
      'statistics-canada',
      'LIMITED_PROGRESS',
      { base: [2015, 10.1], last: [2023, 13.7], target: 30, due: 2030 },
    ],
    [
      'statistics-canada',
      'DETERIORATION',
      {
        base: [2016, 26866],
        last: [2024, 36058],
        target: 13433,
        due: 2028,
        direction: -1,
        limits: NO_LIMITS,
      },
    ],
    [
      'statistics-canada',
      'SUBSTANTIAL_PROGRESS',
      { base: [2015, 0.37], last: [2024, 14.63], target: 60, due: 2030 },
    ],
    ['un-statistics', 'REASONABLE_PROGRESS', { base: [2015, 40], last: [2023, 52], target: 75, due: 2030 }],
    [
      'un-statistics',
      'MET_OR_ON_COURSE',
      { base: [2015, 14.5], last: [2023, 10.2], target: 7.25, due: 2030, direction: -1 },
    ],
    ['sdsn', 'ARROW_MODERATELY_IMPROVING', { base: [2015, 55], last: [2022, 66.5], target: 90, due: 2030 }],
    ['psa', 'MEDIUM', { base: [2015, 50], last: [2020, 60], target: 90, due: 2030 }],
    ['world-bank', 'LIKELY', { base: [1990, 60], last: [2005, 74], target: 80, due: 2015 }],
    [
      'world-bank',
      'POSSIBLE',
      { base: [1990, 40], last: [2005, 28], target: 20, due: 2015, direction: -1, limits: NO_LIMITS },
    ],
  ])('%s gives %s in the published or worked example', (name, expected, course) => {
    expect(classOf(name, course)).toBe(expected);
  });

  it('ESCAP predicts by the weighted logit', () => {
    const values41 = [41, 47.5, 52, 60.5, 63, 69.5];
    const points = values41.map((value, i) => ({ t: 2012 + 2 * i, value }));
    const escap = PUBLISHED_METHODS.find(({ name }) => name === 'escap');
    const judge = escap?.judge?.({ points, limits: SHARE, unitKind: 'PERCENT' });
    // From 50 to 85.161719 of 100: 7.032344 of 10; a target of 88 would be within a tenth.
    const base = { t: 2010, value: 50 };
    expect(judge?.({ target: 100, due: 2030, direction: 1, base })?.verdict).toBe('ACCELERATE');
    expect(judge?.({ target: 88, due: 2030, direction: 1, base })?.verdict).toBe('MAINTAIN');
  });

  it('are silent where they are not defined', () => {
    const fromZero: Course = { base: [2015, 0], last: [2020, 5], target: 10, due: 2025, limits: NO_LIMITS };
    expect(['eurostat', 'un-statistics', 'world-bank'].map((name) => classOf(name, fromZero))).toEqual([
      null,
      null,
      null,
    ]);
    const beyond: Course = { base: [2015, 60], last: [2020, 50], target: 55, due: 2025 };
    expect(['un-statistics', 'psa', 'escap'].map((name) => classOf(name, beyond))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('name every class that they give', () => {
    for (const { name, classes } of PUBLISHED_METHODS) {
      const seen = new Set<string>();
      for (let last = 1; last < 60; last += 1) {
        const found = classOf(name, { base: [2015, 20], last: [2020, last], target: 60, due: 2030 });
        if (found !== null) seen.add(found);
      }
      expect([...seen].filter((one) => !classes.some((known) => known.name === one))).toEqual([]);
      expect(seen.size).toBeGreaterThan(1);
    }
  });
});

describe('the default under test', () => {
  const kinds: readonly (readonly [string, Unit])[] = [
    ['percentages', percent],
    ['ranks', rank],
    ['counts', people],
  ];

  it.each(kinds)('judges %s exactly as a goal is judged', (_name, unit) => {
    const judged = fc.property(
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 8 }),
      fc.integer({ min: 1, max: unit.kind === 'COUNT' ? 400 : 99 }),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(1 as const, -1 as const),
      (numbers, wanted, horizon, way) => {
        const direction = unit.kind === 'RANK' ? -1 : way;
        const last = numbers.at(-1) ?? 0;
        fc.pre(direction * (last - wanted) < 0);
        const first = 2024 - numbers.length;
        const due = 2023 + horizon;
        const comparator = unit.kind === 'RANK' ? 'TOP' : direction === 1 ? 'AT_LEAST' : 'AT_MOST';
        const given = goal({
          indicator: { unit, kind: unit.kind === 'RANK' ? 'RANK' : 'COUNT', min: 0, max: null },
          series: [series({ unit })],
          targets: [target({ comparator, value: wanted, aimDue: `${due}-12-31` })],
        });
        const rows = numbers.map((value, i) => [String(first + i), value] as const);
        const { deciding } = assessGoal(given, measured(...values(...rows)), { asOf: '2024-01-15' });
        const points = numbers.map((value, i) => ({ t: first + i, value }));
        const limits = { ...NO_LIMITS, min: 0, isWhole: unit.kind === 'RANK' };
        const known = { points, limits, unitKind: unit.kind };
        const base = points[0] ?? { t: 0, value: 0 };
        const found = defaultMethod.judge?.(known)({ target: wanted, due, direction, base });
        expect(found?.verdict).toBe(deciding.status);
        expect(found?.chance).toBeCloseTo(deciding.probability ?? Number.NaN, 6);
      },
    );
    fc.assert(judged);
  });
});

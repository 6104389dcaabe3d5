import fc from 'fast-check';
import {
  goal,
  measured,
  milestone,
  million,
  observation,
  percentPerYear,
  rank,
  series,
  target,
  values,
} from '../../test/given.js';
import type { Row } from '../../test/given.js';
import { mean, median } from '../statistics.js';
import { assessGoal } from './assess-goal.js';
import type { Assessment, Goal, ObservationsBySeries, Target } from './assessment.js';
import { classify } from './chance.js';
import { reasoningOf } from './reasoning.js';
import type { Reasoning, ReasonStep } from './reasoning-step.js';

function explain(given: Goal, known: ObservationsBySeries, asOf: string): [Assessment, Reasoning] {
  const { deciding } = assessGoal(given, known, { asOf });
  return [deciding, reasoningOf(given, known, deciding, { asOf })];
}

/** Close for numbers of any size. */
function expectClose(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

function step<Kind extends ReasonStep['kind']>(
  { steps }: Reasoning,
  kind: Kind,
): ReasonStep & { kind: Kind } {
  const found = steps.find((one) => one.kind === kind);
  if (!found) throw new Error(`no step ${kind}`);
  return found as ReasonStep & { kind: Kind };
}

const open = goal({ targets: [target({ value: 100, aimDue: '2030-12-31' })] });
const noisy: Row[] = [
  ['2017', 50],
  ['2018', 58],
  ['2019', 55],
  ['2020', 63],
  ['2021', 60],
  ['2022', 68],
];

const isBounded = ({ indicator, series: [first] }: Goal): boolean =>
  indicator.min !== null || indicator.max !== null || first?.unit.kind === 'RANK';

describe('the calculation of an open promise', () => {
  /** Works each line out once more from what it says was put in. */
  function check(given: Goal, known: ObservationsBySeries, asOf: string): void {
    const [a, r] = explain(given, known, asOf);
    for (const line of r.steps) {
      switch (line.kind) {
        case 'REQUIRED':
          expectClose(
            line.result,
            line.isLog
              ? (line.target / line.newest.value) ** (1 / line.years) - 1
              : (line.target - line.newest.value) / line.years,
          );
          break;
        case 'PACE':
          expect(line.slopes).toHaveLength((line.points.length * (line.points.length - 1)) / 2);
          expectClose(
            line.result,
            line.isLog ? Math.expm1(median(line.slopes.map(Math.log1p))) : median(line.slopes),
          );
          break;
        case 'RATIO':
          expect(line.result).toBeCloseTo(line.pace / line.required, 9);
          break;
        case 'DAMPING': {
          const share = line.gross === 0 ? 0 : (line.net / line.gross) ** 2;
          expectClose(
            line.result,
            line.isOnCurve ? Math.min(share, a.marks.includes('LOG_PACE') ? 0.8 : 0.9) : share,
          );
          break;
        }
        case 'CENTRAL':
          if (a.central !== null && !isBounded(given)) expectClose(line.result, line.unbounded);
          expectClose(
            line.unbounded,
            line.isLog
              ? line.newest.value * (1 + line.pace) ** line.yearsOfPace
              : line.newest.value + line.pace * line.yearsOfPace,
          );
          break;
        case 'CURVE': {
          expectClose(line.position, line.from + line.pace * line.yearsOfPace);
          const { ceiling, position } = line;
          expectClose(
            line.result,
            ceiling === null ? Math.exp(position) : ceiling / (1 + Math.exp(-position)),
          );
          break;
        }
        case 'SPREAD': {
          const { noise, pace, years, weights } = line;
          const squared =
            weights.swings * noise ** 2 * years +
            weights.both * noise * Math.abs(pace) * years ** 2 +
            weights.pace * (pace * years) ** 2;
          expectClose(line.result, Math.sqrt(squared));
          break;
        }
        case 'RANGE': {
          const half = line.quantile * line.spread;
          if (!line.isOnCurve && !isBounded(given)) {
            expectClose(line.low, line.central - half);
            expectClose(line.high, line.central + half);
          }
          break;
        }
        default:
      }
    }
    const met = (of: string) => r.tests.filter((test) => test.of === of).every(({ isMet }) => isMet);
    if (r.tests.length > 0) {
      const status = met('ON_TRACK') ? 'ON_TRACK' : met('OFF_TRACK') ? 'OFF_TRACK' : 'AT_RISK';
      expect(status).toBe(a.status);
    }
  }

  it('gives the numbers of the judgement again, line by line', () => {
    check(open, measured(...values(...noisy)), '2023-06-01');
    const [a, r] = explain(open, measured(...values(...noisy)), '2023-06-01');
    expect(r.rule).toBe('CHANCE');
    expect(r.steps.map(({ kind }) => kind)).toEqual([
      'YEARS',
      'REQUIRED',
      'PACE',
      'RATIO',
      'NOISE',
      'DAMPING',
      'CENTRAL',
      'SPREAD',
      'RANGE',
      'CHANCE',
    ]);
    expect(step(r, 'NOISE').result).toBe(a.noise);
    expect(r.points.map(({ period }) => period)).toEqual(noisy.map(([period]) => period));
  });

  it('shows where the path leads before it is kept within the bounds, and judges the chance there', () => {
    const full = goal({ targets: [target({ value: 95, aimDue: '2030-12-31' })], indicator: { max: 100 } });
    const known = measured(...values(['2019', 60], ['2020', 66], ['2021', 71], ['2022', 77]));
    const [, r] = explain(full, known, '2023-06-01');
    expect(step(r, 'CENTRAL')).toMatchObject({ result: 100, unbounded: expect.closeTo(121.667, 2) });
    expect(step(r, 'CHANCE').central).toBe(step(r, 'CENTRAL').unbounded);
  });

  it('of a course that grows by a rate is told as a rate', () => {
    const growth = goal({
      targets: [target({ value: 90, aimDue: '2030-12-31' })],
      indicator: { kind: 'COUNT', unit: million },
      series: [series({ unit: million })],
    });
    const known = measured(...values(['2018', 10], ['2019', 12], ['2020', 15], ['2021', 17], ['2022', 21]));
    check(growth, known, '2023-06-01');
    expect(step(explain(growth, known, '2023-06-01')[1], 'PACE').isLog).toBe(true);
  });

  it('of a share that has multiplied runs along the curve of its growth', () => {
    const share = goal({
      targets: [target({ value: 95, aimDue: '2030-12-31' })],
      indicator: { min: 0, max: 100 },
    });
    const known = measured(...values(['2018', 12], ['2019', 20], ['2020', 30], ['2021', 42], ['2022', 55]));
    check(share, known, '2023-06-01');
    const [a, r] = explain(share, known, '2023-06-01');
    expect(step(r, 'CURVE')).toMatchObject({ ceiling: 100, result: a.central });
    expect(step(r, 'DAMPING').result).toBe(0.9);
    expect(r.steps.some(({ kind }) => kind === 'CENTRAL')).toBe(false);
  });

  it('names both required paces while the first of two deadlines is open', () => {
    const two = goal({ targets: [target({ value: 100, aimDue: '2027-12-31', latestDue: '2030-12-31' })] });
    const [a, r] = explain(two, measured(...values(...noisy)), '2023-06-01');
    expect(step(r, 'REQUIRED').result).toBe(a.required);
    expect(step(r, 'REQUIRED_BY_LATEST')).toMatchObject({
      due: '2030-12-31',
      years: 8,
      result: a.requiredByLatest,
    });
  });

  it('sorts the slopes between all pairs of the last five points, and tells the middle one', () => {
    const [, r] = explain(open, measured(...values(...noisy)), '2023-06-01');
    const { slopes, points } = step(r, 'PACE');
    expect(points.map(({ period }) => period)).toEqual(['2018', '2019', '2020', '2021', '2022']);
    expect(slopes).toEqual([...slopes].sort((p, q) => p - q));
    expect(slopes[0]).toBeCloseTo(-3, 9);
  });

  it('has no second required pace of a promise with one date, nor once the first has passed', () => {
    const kinds = (given: Partial<Target>): string[] =>
      explain(
        goal({ targets: [target({ value: 100, ...given })] }),
        measured(...values(...noisy)),
        '2023-06-01',
      )[1]
        .steps.map(({ kind }) => kind)
        .filter((kind) => kind.startsWith('REQUIRED'));
    expect(kinds({ aimDue: '2030-12-31' })).toEqual(['REQUIRED']);
    expect(kinds({ aimDue: '2020-12-31', latestDue: '2030-12-31' })).toEqual(['REQUIRED']);
    expect(kinds({ aimDue: '2027-12-31', latestDue: '2030-12-31' })).toEqual([
      'REQUIRED',
      'REQUIRED_BY_LATEST',
    ]);
  });

  it('ends with the share of the way, where there is a baseline', () => {
    const known = measured(...values(...noisy));
    const [, r] = explain({ ...open, baselineValue: 50 }, known, '2023-06-01');
    expect(r.steps.at(-1)).toMatchObject({ kind: 'SHARE', baseline: 50, target: 100, newest: { value: 68 } });
    expect(step(r, 'SHARE').result).toBeCloseTo(0.36, 9);
    expect(explain(open, known, '2023-06-01')[1].steps.some(({ kind }) => kind === 'SHARE')).toBe(false);
  });

  it('where no time is left ends before any outlook', () => {
    const now = goal({ targets: [target({ aimDue: '2023-12-31' })] });
    const known = measured(...values(['2020', 40], ['2021', 45], ['2022', 50], ['2023', 60]));
    const [, r] = explain(now, known, '2023-12-31');
    expect(r.rule).toBe('NO_TIME_LEFT');
    expect(r.steps.map(({ kind }) => kind)).toEqual(['YEARS', 'PACE', 'NOISE', 'DAMPING']);
  });

  it('by two points, or of a far deadline, ends with the ratio of the paces', () => {
    const two = explain(open, measured(...values(['2021', 50], ['2022', 58])), '2023-06-01')[1];
    expect(two.rule).toBe('PACE_ALONE');
    expect(two.tests.map(({ measure }) => measure)).toEqual(['RATIO', 'RATIO']);
    const far = goal({ targets: [target({ value: 100, aimDue: '2045-12-31' })] });
    const [, r] = explain(far, measured(...values(...noisy)), '2023-06-01');
    expect(r.rule).toBe('PACE_ALONE');
    expect(r.steps.some(({ kind }) => kind === 'CENTRAL')).toBe(false);
  });

  it('of any course comes to the same numbers and the same class', () => {
    const courses = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(courses, fc.integer({ min: 2024, max: 2036 }), fc.constantFrom(0, 1), (all, year, kind) => {
        const unit = kind === 0 ? million : rank;
        const given = goal({
          targets: [
            target({
              value: kind === 0 ? 1000 : 1,
              comparator: kind === 0 ? 'AT_LEAST' : 'TOP',
              aimDue: `${year}-12-31`,
            }),
          ],
          indicator: { unit, min: null },
          series: [series({ unit: kind === 0 ? unit : million })],
        });
        const rows = all.map((value, i): Row => [String(2023 - all.length + i), value]);
        check(given, measured(...values(...rows)), '2023-06-01');
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [0.1, 0.5],
    [2, 0.5 - 1e-6],
    [2, 0.25],
    [2, 0.25 - 1e-6],
    [0.95, null],
    [0.95 - 1e-6, null],
    [0.6, null],
    [0.6 - 1e-6, null],
  ])('holds ratio %s and chance %s against the bounds of the classes', (ratio, probability) => {
    const a = {
      ...assessGoal(open, measured(...values(...noisy)), { asOf: '2023-06-01' }).deciding,
      ratio,
      probability,
    };
    const { tests } = reasoningOf(open, measured(...values(...noisy)), a, { asOf: '2023-06-01' });
    const met = (of: string) => tests.filter((test) => test.of === of).every(({ isMet }) => isMet);
    expect(met('ON_TRACK') ? 'ON_TRACK' : met('OFF_TRACK') ? 'OFF_TRACK' : 'AT_RISK').toBe(
      classify(ratio, probability),
    );
  });
});

describe('the rule that decided', () => {
  const due = goal({ targets: [target({ value: 60, aimDue: '2021-12-31' })] });
  const rows = (...all: Row[]) => measured(...values(...all));
  it.each([
    ['MET_AHEAD', open, rows(['2020', 100]), '2023-06-01'],
    ['MET_IN_TIME', due, rows(['2021', 61]), '2023-06-01'],
    ['MET_LATE', due, rows(['2021', 50], ['2022', 61]), '2023-06-01'],
    ['MISSED_AT_DEADLINE', due, rows(['2021', 50]), '2023-06-01'],
    ['MISSED_AFTERWARDS', due, rows(['2020', 50], ['2022', 55]), '2023-06-01'],
    ['AWAITING', due, rows(['2019', 50], ['2020', 55]), '2023-06-01'],
    ['NOT_ASSESSABLE', open, rows(['2022', 50]), '2023-06-01'],
    [
      'NO_TIME_LEFT',
      goal({ targets: [target({ aimDue: '2023-12-31' })] }),
      rows(['2022', 50], ['2023', 60]),
      '2023-12-31',
    ],
  ] as const)('is %s', (rule, given, known, asOf) => {
    expect(explain(given, known, asOf)[1].rule).toBe(rule);
  });

  it('is that the promise is met ahead until its last day has ended', () => {
    const known = rows(['2020', 61]);
    expect(explain(due, known, '2021-12-31')[1].rule).toBe('MET_AHEAD');
    expect(explain(due, known, '2022-01-01')[1].rule).toBe('MET_IN_TIME');
  });

  it.each([
    ['DONE_WHEN_STATED', goal({ lifecycle: 'DONE_WHEN_STATED' }), rows(), '2023-06-01'],
    [
      'QUALITATIVE_OPEN',
      goal({ indicator: { kind: 'QUALITATIVE' }, targets: [target({ value: null, aimDue: '2030-12-31' })] }),
      rows(),
      '2023-06-01',
    ],
    [
      'AWAITING_EDITION',
      goal({
        targets: [target({ value: 60, aimDue: '2020-12-31' })],
        series: [series({ frequency: 'TWO_YEAR' })],
      }),
      rows(['2017', 50], ['2019', 55]),
      '2021-02-01',
    ],
    ['DEED_AWAITING', { ...milestone(), series: [] }, rows(), '2026-06-01'],
  ] as const)('may be %s', (rule, given, known, asOf) => {
    expect(explain(given, known, asOf)[1].rule).toBe(rule);
  });

  it('without a number to judge by has neither lines nor points', () => {
    const silent = { tests: [], steps: [], points: [] };
    expect(explain(milestone(), measured(observation('2024-05-01', 1)), '2026-01-01')[1]).toMatchObject(
      silent,
    );
    expect(explain(goal({ lifecycle: 'DONE_WHEN_STATED' }), rows(), '2023-06-01')[1]).toMatchObject(silent);
    const wordless = goal({ targets: [target({ value: null })] });
    expect(explain(wordless, rows(['2022', 50]), '2023-06-01')[1]).toMatchObject(silent);
  });

  it('of awaited data shows the calculation that was last made, without a class to test', () => {
    const [, r] = explain(due, rows(['2018', 40], ['2019', 50], ['2020', 55], ['2022-02', 1]), '2022-01-31');
    expect(r.rule).toBe('AWAITING');
    expect(r.tests).toEqual([]);
    expect(r.points.map(({ period }) => period)).toEqual(['2018', '2019', '2020']);
    expect(r.steps.map(({ kind }) => kind).slice(0, 3)).toEqual(['YEARS', 'REQUIRED', 'PACE']);
  });

  it('looks at no value beyond the deadline', () => {
    const [, r] = explain(due, rows(['2020', 50], ['2021', 61], ['2022', 40]), '2023-06-01');
    expect(r.steps).toMatchObject([
      { role: 'DECIDES', point: { period: '2021' }, isMet: true, isInTime: true },
      { role: 'FALLEN', point: { period: '2022' }, isMet: false, isInTime: false },
    ]);
    expect([r.tests, r.points]).toEqual([[], []]);
  });

  it('names the newest value beside the one that decides, and alone where nothing can be judged', () => {
    const [, later] = explain(due, rows(['2020', 50], ['2022', 61], ['2023-03', 62]), '2023-06-01');
    expect(later.steps.map((one) => one.kind === 'COMPARED' && `${one.role} ${one.point.period}`)).toEqual([
      'BEFORE 2020',
      'DECIDES 2022',
      'NEWEST 2023-03',
    ]);
    const [, alone] = explain(open, rows(['2022', 50]), '2023-06-01');
    expect(alone.steps).toMatchObject([{ kind: 'COMPARED', role: 'NEWEST', point: { period: '2022' } }]);
  });

  it('of a goal that the method of another body classes is that method, whatever pace and chance of the default are', () => {
    const known = rows(...noisy);
    const { deciding } = assessGoal(open, known, { asOf: '2023-06-01', method: 'EUROSTAT' });
    const r = reasoningOf(open, known, deciding, { asOf: '2023-06-01' });
    expect([deciding.method, r.rule, r.tests]).toEqual(['EUROSTAT', 'BY_METHOD', []]);
    expect(r.steps.map(({ kind }) => kind)).toContain('CHANCE');
  });

  it('names each value that it compares, and whether it came in time', () => {
    const [, r] = explain(due, rows(['2020', 50], ['2022', 55]), '2023-06-01');
    expect(r.steps).toMatchObject([
      { kind: 'COMPARED', role: 'BEFORE', isMet: false, isInTime: true, target: 60 },
      { kind: 'COMPARED', role: 'DECIDES', isMet: false, isInTime: false, target: 60 },
    ]);
  });

  it('of a bound beyond the target is that it leaves the answer open', () => {
    const below = goal({ targets: [target({ value: 60, comparator: 'AT_LEAST', aimDue: '2030-12-31' })] });
    const known = measured(
      ...values(['2019', 50], ['2020', 52]),
      observation('2021', 70, { qualifier: 'LESS_THAN' }),
    );
    expect(explain(below, known, '2023-06-01')[1].rule).toBe('BOUND_OPEN');
  });

  it('of a rate of growth is its mean of three years', () => {
    const growth = goal({
      indicator: { unit: percentPerYear },
      series: [series({ unit: percentPerYear, nature: 'AVERAGE' })],
      targets: [target({ value: 10, aimDue: '2025-12-31' })],
    });
    const [a, r] = explain(growth, rows(['2020', 99], ['2021', 6], ['2022', 7], ['2023', 8]), '2024-06-01');
    expect(r.rule).toBe('LEVEL');
    const line = step(r, 'MEAN');
    expect(line.result).toBe(mean(line.points.map(({ value }) => value)));
    expect(step(r, 'LEVEL_RATIO').result).toBe(a.ratio);
  });

  it('of a rate of growth that has passed rests on the years up to the value that decides', () => {
    const growth = goal({
      indicator: { unit: percentPerYear },
      series: [series({ unit: percentPerYear, nature: 'AVERAGE' })],
      targets: [target({ value: 10, aimDue: '2022-12-31' })],
    });
    const known = rows(['2019', 5], ['2020', 9], ['2021', 10], ['2022', 11], ['2023', 20]);
    const [, r] = explain(growth, known, '2024-06-01');
    expect(r.rule).toBe('MET_IN_TIME');
    expect(r.points.map(({ period }) => period)).toEqual(['2020', '2021', '2022']);
    expect(r.steps.map(({ kind }) => kind)).toEqual(['MEAN', 'COMPARED', 'COMPARED']);
    expect(step(r, 'MEAN').points).toHaveLength(3);
    expect(r.tests).toEqual([]);
    const [, open] = explain(growth, rows(['2019', 9], ['2020', 10], ['2021', 11]), '2022-06-01');
    expect(open.rule).toBe('LEVEL');
    expect(open.steps.map(({ kind }) => kind)).toEqual(['MEAN', 'LEVEL_RATIO']);
    expect(open.tests.map(({ measure }) => measure)).toEqual(['RATIO', 'RATIO']);
    const [, one] = explain(growth, rows(['2021', 11]), '2022-06-01');
    expect(one.steps.filter(({ kind }) => kind === 'MEAN')).toEqual([]);
    const [, shrinking] = explain(growth, rows(['2020', -3], ['2021', -5]), '2022-06-01');
    expect(shrinking.steps.map(({ kind }) => kind)).toEqual(['MEAN']);
  });

  it.each([
    ['DEED_OPEN', '2020-01-01', measured()],
    ['DEED_MISSED', '2026-01-01', measured()],
    ['DEED_IN_TIME', '2026-01-01', measured(observation('2024-05-01', 1))],
    ['DEED_LATE', '2026-06-01', measured(observation('2026-05-01', 1))],
  ] as const)('of a deed is %s', (rule, asOf, known) => {
    expect(explain(milestone(), known, asOf)[1].rule).toBe(rule);
  });
});

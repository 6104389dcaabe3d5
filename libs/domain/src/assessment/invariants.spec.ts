import fc from 'fast-check';
import { goal, measured, observation, percent, series, target, yesNo } from '../../test/given.js';
import { COMPARATORS, NATURES, STATUSES } from '../index.js';
import type { Goal, Observation, Target, Unit } from '../index.js';
import { assessGoal } from './assess-goal.js';
import type { GoalAssessment } from './assessment.js';
import { assessmentHistory } from './history.js';

const tonnes: Unit = { code: 'tonne', kind: 'PHYSICAL', scale: 1 };
const thousandths: Unit = { code: 'percent-thousandth', kind: 'PERCENT', scale: 1e-3 };

const periods = fc.oneof(
  fc.integer({ min: 2005, max: 2025 }).map(String),
  fc
    .tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 1, max: 4 }))
    .map(([y, q]) => `${y}-Q${q}`),
  fc
    .tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 10, max: 12 }))
    .map(([y, m]) => `${y}-${m}`),
);
const years = fc.integer({ min: 2005, max: 2025 }).map(String);
const number = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constant(0),
);
const due = fc.integer({ min: 2010, max: 2050 }).map((year) => `${year}-12-31`);
const day = fc.integer({ min: 2008, max: 2030 }).map((year) => `${year}-06-01`);

const observations = (
  period: fc.Arbitrary<string>,
  value: fc.Arbitrary<number>,
): fc.Arbitrary<Observation[]> =>
  fc.uniqueArray(
    fc
      .record({ period, value, version: fc.integer({ min: 1, max: 3 }) })
      .map((o) => observation(o.period, o.value, o)),
    { selector: (o) => `${o.period} ${o.version}`, maxLength: 14 },
  );

const targets: fc.Arbitrary<Target> = fc
  .record({
    comparator: fc.constantFrom(...COMPARATORS),
    value: fc.option(number),
    width: fc.double({ min: 0, max: 50, noNaN: true }),
    aimDue: fc.option(due),
    latestDue: fc.option(due),
  })
  .map(({ width, ...given }) =>
    target({ ...given, valueHigh: given.value === null ? null : given.value + width }),
  );

const goals: fc.Arbitrary<Goal> = fc
  .record({
    target: targets,
    nature: fc.constantFrom(...NATURES),
    unit: fc.constantFrom(percent, tonnes, yesNo, { code: 'people', kind: 'COUNT', scale: 1 } as const),
    kind: fc.constantFrom('GOAL', 'MILESTONE'),
    breaks: fc.array(
      years.map((period) => ({ period })),
      { maxLength: 2 },
    ),
    baselineValue: fc.option(number),
    max: fc.option(fc.constant(100)),
  })
  .map(({ target: only, nature, unit, kind, breaks, baselineValue, max }) =>
    goal({
      kind,
      baselineValue,
      targets: [only],
      indicator: { unit, max },
      series: [series({ unit, nature, breaks })],
    }),
  );

/** Every number in a result, with where it stands. */
function numbers(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${path}.${key}`));
}

describe('any judgement', () => {
  it('is of the vocabulary, has finite numbers only, and a reason wherever it cannot be given', () => {
    fc.assert(
      fc.property(goals, observations(periods, number), day, (given, known, asOf) => {
        const judged = assessGoal(given, measured(...known), { asOf });
        expect(STATUSES).toContain(judged.status);
        expect(numbers(judged).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
        for (const one of [...judged.bySeries, ...judged.byTarget]) {
          expect(one.status === 'NOT_ASSESSABLE').toBe(one.reasons.length > 0);
          expect(one.probability ?? 0.5).toBeGreaterThanOrEqual(0.05);
          expect(one.probability ?? 0.5).toBeLessThanOrEqual(0.95);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order in which values are given', () => {
    const shuffled = observations(periods, number).chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(goals, shuffled, day, (given, [known, mixed], asOf) => {
        expect(assessGoal(given, measured(...mixed), { asOf })).toEqual(
          assessGoal(given, measured(...known), { asOf }),
        );
      }),
    );
  });

  it('is not changed by what becomes known later', () => {
    fc.assert(
      fc.property(goals, observations(periods, number), day, (given, known, asOf) => {
        const earlier = known.filter(({ knownOn }) => knownOn <= asOf);
        expect(assessGoal(given, measured(...known), { asOf })).toEqual(
          assessGoal(given, measured(...earlier), { asOf }),
        );
      }),
    );
  });

  it('is where its history ends', () => {
    fc.assert(
      fc.property(goals, observations(periods, number), (given, known) => {
        const asOf = '2030-12-31';
        const last = assessmentHistory(given, measured(...known), { until: asOf }).at(-1);
        expect(last?.status).toBe(assessGoal(given, measured(...known), { asOf }).status);
      }),
      { numRuns: 50 },
    );
  });
});

const whole = fc.integer({ min: -100, max: 100 });
const plain = fc.record({
  comparator: fc.constantFrom('AT_LEAST', 'AT_MOST'),
  value: whole,
  dueYear: fc.integer({ min: 2018, max: 2035 }),
  known: observations(years, whole),
  asOfYear: fc.integer({ min: 2012, max: 2030 }),
});
type Plain = typeof plain extends fc.Arbitrary<infer T> ? T : never;

function judge(
  given: Plain,
  change: { wanted?: Unit; unit?: Unit; scale?: number; shift?: number; mirror?: boolean } = {},
): GoalAssessment {
  const { wanted = tonnes, unit = wanted, scale = 1, shift = 0, mirror = false } = change;
  const sign = mirror ? -1 : 1;
  const mirrored = given.comparator === 'AT_LEAST' ? 'AT_MOST' : 'AT_LEAST';
  const moved = (date: string): string => `${Number(date.slice(0, 4)) + shift}${date.slice(4)}`;
  const subject = goal({
    indicator: { unit: wanted, decimals: null },
    series: [series({ unit })],
    targets: [
      target({
        comparator: mirror ? mirrored : given.comparator,
        value: given.value * sign,
        aimDue: `${given.dueYear + shift}-12-31`,
      }),
    ],
  });
  const known = given.known.map((o) => ({
    ...o,
    period: moved(o.period),
    knownOn: moved(o.knownOn),
    value: (o.value ?? 0) * scale * sign,
  }));
  return assessGoal(subject, measured(...known), { asOf: `${given.asOfYear + shift}-06-01` });
}

describe('a judgement stays the same', () => {
  const sense = ({ deciding: a }: GoalAssessment): unknown => [
    a.status,
    a.chance,
    a.marks,
    a.reasons,
    a.stage,
    a.pointsUsed,
  ];

  it('in another unit', () => {
    fc.assert(
      fc.property(plain, (given) => {
        const [a, b] = [
          judge(given, { wanted: percent }),
          judge(given, { wanted: percent, unit: thousandths, scale: 1000 }),
        ];
        expect(sense(b)).toEqual(sense(a));
        expect((b.deciding.gap ?? 0) / 1000).toBeCloseTo(a.deciding.gap ?? 0, 8);
        expect(b.deciding.ratio ?? 0).toBeCloseTo(a.deciding.ratio ?? 0, 8);
      }),
      { numRuns: 300 },
    );
  });

  it('in other years', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(-400, 400, 1200), (given, shift) => {
        const [a, b] = [judge(given), judge(given, { shift })];
        expect(sense(b)).toEqual(sense(a));
        expect(b.deciding.reachYear === null).toBe(a.deciding.reachYear === null);
        if (a.deciding.reachYear !== null) expect(b.deciding.reachYear).toBe(a.deciding.reachYear + shift);
      }),
      { numRuns: 300 },
    );
  });

  it('when up and down change places, of a series that moves by steps', () => {
    fc.assert(
      fc.property(plain, (given) => {
        // What multiplies has a sign: below zero nothing grows in proportion.
        const [a, b] = [judge(given), judge(given, { mirror: true })];
        fc.pre([a, b].every(({ deciding }) => !deciding.marks.includes('GROWTH_CURVE')));
        expect(sense(b)).toEqual(sense(a));
        expect(b.deciding.gap ?? 0).toBeCloseTo(a.deciding.gap ?? 0, 9);
        expect(b.deciding.pace ?? 0).toBeCloseTo(-(a.deciding.pace ?? 0), 9);
      }),
      { numRuns: 300 },
    );
  });
});

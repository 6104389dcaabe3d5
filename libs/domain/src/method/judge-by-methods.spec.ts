import fc from 'fast-check';
import {
  goal,
  observation,
  people,
  percent,
  percentPerYear,
  series,
  target,
  values,
} from '../../test/given.js';
import { COMPARATORS, DIRECTIONS, GRAVITY, NATURES, REASONS, STATUSES } from '../vocabulary.js';
import type { Goal, Observation, Unit } from '../assessment/assessment.js';
import { OUR_CLASS } from './judge-by-method.js';
import { judgeByMethods, type MethodComparison } from './judge-by-methods.js';
import { METHOD_WORDS } from './method-words.js';
import { METHOD_CLASSES, METHODS, type Method, type MethodClass, type MethodVerdict } from './method.js';

const COVERAGE = goal({
  indicator: { min: 0, max: 100 },
  targets: [target({ value: 75, aimDue: '2030-12-31' })],
});
const KNOWN = values(['2015', 40], ['2019', 46], ['2021', 50], ['2023', 52]);

function judged(
  given: Goal = COVERAGE,
  known: readonly Observation[] = KNOWN,
  options: { asOf?: string; peers?: { end: string; value: number }[] } = {},
): MethodComparison {
  const [only] = given.targets;
  const [first] = given.series;
  if (!only || !first) throw new Error('a target and a series');
  return judgeByMethods(given, only, first, known, { asOf: '2024-06-01', ...options });
}

function of(comparison: MethodComparison, method: Method): MethodVerdict[] {
  return comparison.verdicts.filter((verdict) => verdict.method === method);
}

describe('one goal by all methods', () => {
  it('40, 52, 75 by 2030: each body in its own class and ours', () => {
    const told = judged().verdicts.map(({ method, variant, outcome, ours }) => [
      method,
      variant,
      outcome,
      ours,
    ]);
    expect(told).toEqual([
      ['WAYMARK', null, 'OFF_TRACK', 'OFF_TRACK'],
      ['EUROSTAT', 'WITH_TARGET', 'MODERATE_PROGRESS', 'AT_RISK'],
      ['STATISTICS_CANADA', 'WITH_TARGET', 'ACCELERATION_NEEDED', 'AT_RISK'],
      ['UN_STATISTICS', 'WITH_TARGET', 'REASONABLE_PROGRESS', 'AT_RISK'],
      ['ESCAP', 'ANTICIPATED_LOGIT', 'ACCELERATE', 'AT_RISK'],
      ['ESCAP', 'ANTICIPATED_GEOMETRIC', 'MAINTAIN', 'ON_TRACK'],
      ['ESCAP', 'CURRENT_STATUS', 'STATUS_SLOW', 'AT_RISK'],
      ['SDSN', null, 'ARROW_MODERATELY_IMPROVING', 'AT_RISK'],
      ['WORLD_BANK', 'RECAST', 'UNLIKELY', 'OFF_TRACK'],
      ['PSA', null, 'MEDIUM', 'AT_RISK'],
      ['OECD', null, null, null],
      ['DIGITAL_DECADE', 'LINE', null, null],
      ['DIGITAL_DECADE', 'LOGISTIC', null, null],
      ['WHO', null, null, null],
      ['TIME_DISTANCE', null, null, null],
    ]);
  });

  it('counts years between the ends of the periods', () => {
    const [eurostat] = of(judged(), 'EUROSTAT');
    expect(eurostat?.numbers).toMatchObject({ ELAPSED: 8, SPAN: 15 });
    expect(eurostat?.numbers.RATIO).toBeCloseTo(0.778995, 6);
  });

  it('begins at the base that the promise names, and says so', () => {
    const stated = { ...COVERAGE, baselineValue: 45, baselinePeriod: '2017' };
    expect(judged(stated).base).toMatchObject({ period: '2017', value: 45, isStated: true });
    expect(judged().base).toMatchObject({ period: '2015', value: 40, isStated: false });
    expect(judged({ ...stated, baselinePeriod: null }).base).toMatchObject({ isStated: false });
  });

  it('begins after the last break of the series, whatever the promise names', () => {
    const broken = {
      ...COVERAGE,
      baselineValue: 45,
      baselinePeriod: '2017',
      series: [series({ breaks: [{ period: '2019' }] })],
    };
    expect(judged(broken).base).toMatchObject({ period: '2019', isStated: false });
  });

  it('one value suffices where the promise names its base', () => {
    const one = values(['2023', 52]);
    expect(of(judged(COVERAGE, one), 'PSA')[0]?.reason).toBe('ONE_POINT');
    const stated = { ...COVERAGE, baselineValue: 40, baselinePeriod: '2015' };
    expect(of(judged(stated, one), 'PSA')[0]).toMatchObject({ outcome: 'MEDIUM', reason: null });
  });

  it('compares with other areas of the same year only', () => {
    const peers = [30, 60, 80].map((value) => ({ end: '2023-12-31', value }));
    const older = { end: '2020-12-31', value: 1 };
    const [oecd] = of(judged(COVERAGE, KNOWN, { peers: [...peers, older] }), 'OECD');
    expect(oecd?.numbers.PEERS).toBe(4);
    expect(of(judged(), 'OECD')[0]?.reason).toBe('NO_PEERS');
  });

  it('looks at nothing beyond the deadline', () => {
    const known = values(['2021', 50], ['2029', 60], ['2030', 70], ['2031', 90]);
    const comparison = judged(COVERAGE, known, { asOf: '2032-06-01' });
    expect(comparison.latest).toEqual({ period: '2030', value: 70 });
    expect(of(comparison, 'ESCAP')[0]?.reason).toBe('NO_TIME_LEFT');
  });

  it('of counts, takes the forms for what has no ceiling', () => {
    const counted = goal({
      indicator: { kind: 'COUNT', unit: people },
      series: [series({ unit: people })],
      targets: [target({ value: 100, aimDue: '2030-12-31' })],
    });
    const variants = judged(counted, values(['2015', 10], ['2019', 20], ['2023', 40])).verdicts.map(
      ({ variant }) => variant,
    );
    expect(variants).not.toContain('ANTICIPATED_LOGIT');
    expect(variants).not.toContain('LOGISTIC');
    expect(variants).toContain('DIRECT');
  });

  it('without a target value three bodies judge the direction, and none of it is a class of ours', () => {
    const open = goal({ indicator: { max: 100 }, targets: [target({ value: null })] });
    const told = judged(open).verdicts.filter(({ outcome }) => outcome !== null);
    expect(told.map(({ method, variant, ours }) => [method, variant, ours])).toEqual([
      ['EUROSTAT', 'WITHOUT_TARGET', null],
      ['STATISTICS_CANADA', 'WITHOUT_TARGET', null],
      ['UN_STATISTICS', 'WITHOUT_TARGET', null],
    ]);
  });

  it.each([
    ['TWO_SIDED', goal({ targets: [target({ comparator: 'BETWEEN', value: 40, valueHigh: 60 })] })],
    ['TWO_SIDED', goal({ targets: [target({ value: null })], indicator: { direction: 'WITHIN' } })],
    [
      'GROWTH_RATE',
      goal({ indicator: { unit: percentPerYear }, series: [series({ unit: percentPerYear })] }),
    ],
    ['NO_DEADLINE', goal({ targets: [target({ aimDue: null })] })],
    ['NOT_COMPARABLE', goal({ series: [series({ unit: people })] })],
  ])('no official method answers: %s', (reason, given) => {
    const official = judged(given).verdicts.filter(({ method }) => method !== 'WAYMARK');
    expect(new Set(official.map((verdict) => verdict.reason))).toEqual(new Set([reason]));
  });
});

describe('our class of what a body says', () => {
  const bodies = Object.entries(METHOD_WORDS).filter(([, { classes }]) => classes.length > 0);
  // The six commissions have two indices, each with its own classes.
  const scales = bodies.flatMap(([body, { classes }]) => {
    const codes = classes.map(({ code }) => code);
    const both: readonly (readonly [string, MethodClass[]])[] = [
      [`${body} 1`, codes.filter((code) => code.startsWith('STATUS_'))],
      [`${body} 2`, codes.filter((code) => !code.startsWith('STATUS_'))],
    ];
    return both.filter(([, list]) => list.length > 0);
  });

  it.each(scales)('%s: never better for a worse word, off track for the worst', (_scale, codes) => {
    const places = codes
      .filter((code) => !/MOVEMENT_AWAY$/.test(code))
      .map((code) => GRAVITY.indexOf(OUR_CLASS[code]));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((worse, better) => better - worse));
    expect(OUR_CLASS[codes.at(-1) ?? 'LOW']).toBe('OFF_TRACK');
  });

  it('is on track for the best word, achieved where that says so, and off track for every movement away', () => {
    const best = Object.fromEntries(scales.map(([scale, [first]]) => [scale, first && OUR_CLASS[first]]));
    expect(new Set(Object.values(best))).toEqual(new Set(['ON_TRACK', 'ACHIEVED']));
    for (const code of ['MOVEMENT_AWAY', 'MODERATE_MOVEMENT_AWAY', 'SIGNIFICANT_MOVEMENT_AWAY'] as const) {
      expect(OUR_CLASS[code]).toBe('OFF_TRACK');
    }
    for (const own of ['ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const)
      expect(OUR_CLASS[own]).toBe(own);
  });
});

describe('the default beside the other bodies', () => {
  const own = (...args: Parameters<typeof judged>) => of(judged(...args), 'WAYMARK')[0];

  it('tells its paces in steps, with target and ratio', () => {
    expect(own()).toMatchObject({
      outcome: 'OFF_TRACK',
      marks: [],
      reason: null,
      numbers: { TARGET: 75, OBSERVED_STEP: 1.5, REQUIRED_STEP: expect.closeTo(23 / 7, 9) },
    });
    expect(own()?.numbers.RATIO).toBeCloseTo(1.5 / (23 / 7), 9);
  });

  it('tells them as rates where it judges by a rate', () => {
    const counted = goal({
      indicator: { kind: 'COUNT', unit: people },
      series: [series({ unit: people })],
      targets: [target({ value: 400, aimDue: '2030-12-31' })],
    });
    const numbers = own(counted, values(['2021', 100], ['2022', 110], ['2023', 121]))?.numbers;
    expect(Object.keys(numbers ?? {}).sort()).toEqual(['OBSERVED_RATE', 'RATIO', 'REQUIRED_RATE', 'TARGET']);
    expect(numbers?.OBSERVED_RATE).toBeCloseTo(0.1, 9);
  });

  it('leaves out the numbers that it does not have', () => {
    expect(own(COVERAGE, values(['2022', 70], ['2023', 80]))).toMatchObject({
      outcome: 'ACHIEVED',
      ours: 'ACHIEVED',
      numbers: { TARGET: 75 },
    });
    expect(Object.keys(own(COVERAGE, values(['2023', 80]))?.numbers ?? {})).toEqual(['TARGET']);
  });

  it.each([
    ['ON_TRACK', [40, 46, 52, 58]],
    ['AT_RISK', [50, 60, 48, 58]],
  ] as const)('may say %s', (outcome, [a, b, c, d]) => {
    const known = values(['2020', a], ['2021', b], ['2022', c], ['2023', d]);
    expect(own(COVERAGE, known)).toMatchObject({ outcome, ours: outcome });
  });

  it('says why it cannot', () => {
    expect(own(COVERAGE, values(['2023', 52]))).toMatchObject({
      outcome: null,
      ours: null,
      reason: 'ONE_POINT',
    });
    expect(own(COVERAGE, [])).toMatchObject({ reason: 'NO_VALUE' });
    expect(own(goal({ series: [series({ unit: people })] }))).toMatchObject({
      reason: 'NOT_COMPARABLE',
      marks: [],
    });
    expect(own(goal({ targets: [target({ aimDue: null })] }))).toMatchObject({ reason: 'NO_DEADLINE' });
  });

  it('judges a rate of growth as before its deadline, whenever it is asked', () => {
    const growth = goal({
      indicator: { unit: percentPerYear },
      series: [series({ unit: percentPerYear, nature: 'AVERAGE' })],
      targets: [target({ value: 10, aimDue: '2022-12-31' })],
    });
    expect(own(growth, values(['2021', 5], ['2022', 7]))).toMatchObject({
      outcome: 'AT_RISK',
      numbers: { TARGET: 10 },
    });
  });

  it('of two dates judges against the first where it was kept, else against the latest', () => {
    const two = goal({ targets: [target({ value: 50, aimDue: '2021-12-31', latestDue: '2026-12-31' })] });
    expect(judged(two, values(['2020', 40], ['2021', 50])).due).toBe('2021-12-31');
    expect(judged(two, values(['2020', 40], ['2021', 49])).due).toBe('2026-12-31');
  });
});

describe('the forms of the other bodies', () => {
  it('give numbers without classes for distance in time and for the rates of WHO', () => {
    expect(of(judged(), 'WHO')[0]).toMatchObject({ reason: null, numbers: { POINTS: 4, TARGET: 75 } });
    expect(of(judged(), 'TIME_DISTANCE')[0]).toMatchObject({
      reason: null,
      numbers: { AHEAD: expect.any(Number) },
    });
  });

  it.each([
    ['a share that is to rise to 100 at most', {}, 'AT_LEAST', 'RECAST'],
    ['a share that is to fall', {}, 'AT_MOST', 'DIRECT'],
    ['a share with another ceiling', { max: 60 }, 'AT_LEAST', 'DIRECT'],
    ['a share without a ceiling', { max: null }, 'AT_LEAST', 'DIRECT'],
    ['a number up to 100 that is no share', { unit: people }, 'AT_LEAST', 'DIRECT'],
  ] as const)(
    'of the World Bank measures what is missing only of %s',
    (_what, indicator, comparator, variant) => {
      const given = goal({
        indicator: { min: 0, max: 100, ...indicator },
        series: [series({ unit: 'unit' in indicator ? people : percent })],
        targets: [target({ comparator, value: comparator === 'AT_LEAST' ? 55 : 20, aimDue: '2030-12-31' })],
      });
      expect(of(judged(given), 'WORLD_BANK')[0]?.variant).toBe(variant);
    },
  );

  it('of the Digital Decade are a line, and a curve where there is a ceiling', () => {
    const variants = (max: number | null): unknown[] =>
      of(judged({ ...COVERAGE, indicator: { ...COVERAGE.indicator, max } }), 'DIGITAL_DECADE').map(
        ({ variant }) => variant,
      );
    expect(variants(100)).toEqual(['LINE', 'LOGISTIC']);
    expect(variants(null)).toEqual(['LINE']);
  });

  it('without a target value are none of the bodies that need one, and they say so', () => {
    const open = goal({ indicator: { max: 100 }, targets: [target({ value: null })] });
    expect(of(judged(open), 'PSA')).toEqual([
      expect.objectContaining({ reason: 'NO_TARGET_VALUE', variant: null, outcome: null }),
    ]);
    expect(judged(open)).toMatchObject({ due: null, latest: { period: '2023' } });
  });
});

it('every class of a body has its word', () => {
  const words = Object.values(METHOD_WORDS).flatMap(({ classes }) => classes.map(({ code }) => code));
  const own = ['ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
  expect(new Set([...own, ...words])).toEqual(new Set(METHOD_CLASSES));
});

const number = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(0, 100, 1e-300, 1e300, -1e300, 5e-324, Number.MAX_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const year = fc.integer({ min: 2005, max: 2030 }).map(String);
const tonnes: Unit = { code: 'tonne', kind: 'PHYSICAL', scale: 1 };

const anything = fc.record({
  comparator: fc.constantFrom(...COMPARATORS),
  direction: fc.option(fc.constantFrom(...DIRECTIONS)),
  nature: fc.constantFrom(...NATURES),
  unit: fc.constantFrom(percent, people, tonnes, percentPerYear),
  value: fc.option(number),
  baselineValue: fc.option(number),
  baselinePeriod: fc.option(year),
  max: fc.option(fc.constantFrom(100, 0, 1)),
  due: fc.option(year),
  asOf: fc.integer({ min: 2010, max: 2035 }),
  known: fc.uniqueArray(fc.tuple(year, number), { selector: ([period]) => period, maxLength: 12 }),
  peers: fc.array(number, { maxLength: 5 }),
});

describe('whatever the numbers', () => {
  it('a method answers with finite numbers or with a reason', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { comparator, direction, nature, unit, value, baselineValue, baselinePeriod, max, due } = given;
        const subject = goal({
          baselineValue,
          baselinePeriod,
          indicator: { unit, direction, min: 0, max },
          series: [series({ unit, nature })],
          targets: [
            target({ comparator, value, valueHigh: value, aimDue: due === null ? null : `${due}-12-31` }),
          ],
        });
        const known = given.known.map(([period, measured]) => observation(period, measured));
        const peers = given.peers.map((peer) => ({ end: `${given.asOf - 1}-12-31`, value: peer }));
        const { verdicts } = judged(subject, known, { asOf: `${given.asOf}-06-01`, peers });
        expect(new Set(verdicts.map(({ method }) => method))).toEqual(new Set(METHODS));
        for (const verdict of verdicts) {
          expect(Object.values(verdict.numbers).filter((one) => !Number.isFinite(one))).toEqual([]);
          expect(verdict.ours === null || STATUSES.includes(verdict.ours)).toBe(true);
          if (verdict.reason !== null) {
            expect(REASONS).toContain(verdict.reason);
            expect([verdict.outcome, verdict.ours]).toEqual([null, null]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

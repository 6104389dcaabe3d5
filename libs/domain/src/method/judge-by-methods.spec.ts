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
import { COMPARATORS, DIRECTIONS, NATURES, REASONS, STATUSES } from '../vocabulary.js';
import type { Goal, Observation, Unit } from '../assessment/assessment.js';
import { ask } from '../assessment/question.js';
import { judgeByMethod, type OfficialMethod } from './judge-by-method.js';
import { methodFacts } from './method-facts.js';
import { judgeByMethods, type MethodComparison } from './judge-by-methods.js';
import { METHOD_WORDS } from './method-words.js';
import { METHOD_CLASSES, METHODS, type Method, type MethodVerdict } from './method.js';

const COVERAGE = goal({
  indicator: { min: 0, max: 100 },
  targets: [target({ value: 75, aimDue: '2030-12-31' })],
});
const KNOWN = values(['2015', 40], ['2019', 46], ['2021', 50], ['2023', 52]);

const OFFICIAL = METHODS.filter((method): method is OfficialMethod => method !== 'WAYMARK');

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

describe('the cost', () => {
  it('of all official methods is a fraction of a millisecond a goal, and below two on a busy machine', () => {
    const known = Array.from({ length: 40 }, (_, i) => observation(String(1985 + i), 20 + i + (i % 3)));
    const [only] = COVERAGE.targets;
    const [first] = COVERAGE.series;
    const question = only && first && ask(COVERAGE, { ...only, value: 75 }, first, known, '2025-06-01');
    const facts = question && methodFacts(question, '2030-12-31');
    if (!facts) throw new Error('facts');
    const rounds = Array.from({ length: 5 }, () => {
      const started = performance.now();
      for (let i = 0; i < 200; i += 1) for (const method of OFFICIAL) judgeByMethod(method, facts);
      return (performance.now() - started) / 200;
    });
    expect(Math.min(...rounds)).toBeLessThan(2);
  });
});

import { way } from '../../test/way.js';
import { digitalDecadePath } from './digital-decade.js';
import { oecdDistance } from './oecd.js';
import { psaPace } from './psa.js';
import { relativeTarget } from './relative-target.js';
import { sdsnTrend } from './sdsn.js';
import { timeDistance } from './time-distance.js';
import { aarrOfCoefficient, averageAnnualReduction, carriedOn, whoRates } from './who.js';
import { annualGrowth } from './growth.js';
import { distanceToFrontier, worldBankPath, worldBankRecast } from './world-bank.js';

describe('SDSN', () => {
  it('sdsn.trend#01: 55 to 61 towards 90 is stagnating', () => {
    const { numbers, outcome } = sdsnTrend(way([55, 2015], [61, 2022], [90, 2030]));
    expect(numbers.RATIO).toBeCloseTo(0.3673469388, 10);
    expect(outcome).toBe('ARROW_STAGNATING');
  });

  it.each([
    ['0.704082 of the pace', way([55, 2015], [66.5, 2022], [90, 2030]), 'ARROW_MODERATELY_IMPROVING'],
    ['the pace itself', way([0, 2015], [50, 2020], [150, 2030]), 'ARROW_ON_TRACK'],
    ['half of it', way([0, 2015], [25, 2020], [150, 2030]), 'ARROW_MODERATELY_IMPROVING'],
    ['a fall', way([55, 2015], [54, 2022], [90, 2030]), 'ARROW_DECREASING'],
    ['both beyond', way([91, 2015], [92, 2022], [90, 2030], 1), 'ARROW_MAINTAINING'],
    ['fallen below', way([91, 2015], [89, 2022], [90, 2030], 1), 'ARROW_DECREASING'],
  ])('%s', (_what, given, outcome) => {
    expect(sdsnTrend(given).outcome).toBe(outcome);
  });

  it('leaves moves beyond the threshold out', () => {
    expect(sdsnTrend(way([0, 2015], [200, 2020], [100, 2025])).numbers.OBSERVED_STEP).toBe(20);
  });

  it('the ratio is that of the scores that stand for the values', () => {
    const score = (value: number): number => (100 * (value - 20)) / 60;
    const raw = sdsnTrend(way([30, 2015], [44, 2022], [70, 2030]));
    const scored = sdsnTrend(way([score(30), 2015], [score(44), 2022], [score(70), 2030]));
    expect(scored.numbers.RATIO).toBeCloseTo(raw.numbers.RATIO ?? 0, 12);
  });

  it.each([
    ['TOO_SHORT', way([1, 2020], [2, 2020], [3, 2030])],
    ['DEADLINE_BEFORE_BASE', way([1, 2020], [2, 2022], [3, 2019])],
  ])('is not computable: %s', (reason, given) => {
    expect(sdsnTrend(given).reason).toBe(reason);
  });
});

describe('the OECD', () => {
  const peers = [3.1, 4.7, 5.2, 6, 6.4, 7.7, 8.1, 9.3, 11.8, 14.2];

  it('oecd.distance#01: 11.8 to 5, lower is better', () => {
    const { numbers } = oecdDistance(11.8, 5, -1, peers);
    expect(numbers.SPREAD).toBeCloseTo(3.378774, 6);
    expect(numbers.DISTANCE).toBeCloseTo(2.012564553, 8);
  });

  it('is 0 once the target is met', () => {
    expect(oecdDistance(4, 5, -1, peers).numbers.DISTANCE).toBe(0);
  });

  it.each([
    ['NO_PEERS', [11.8, 3]],
    ['PEERS_ALIKE', [11.8, 11.8, 11.8]],
  ])('is not computable: %s', (reason, given) => {
    expect(oecdDistance(11.8, 5, -1, given).reason).toBe(reason);
  });
});

describe('the Digital Decade', () => {
  const skills = way([54, 2021], [55.6, 2023], [80, 2030]);

  it('digital_decade.path#01: by the line 59.777778 was due, 4.177778 are missing', () => {
    const { numbers } = digitalDecadePath(skills);
    expect(numbers.PATH).toBeCloseTo(59.77777778, 8);
    expect(numbers.GAP).toBeCloseTo(-4.177777778, 8);
  });

  it('by the logistic curve 60.653644 was due, 5.053644 are missing', () => {
    const { numbers } = digitalDecadePath(skills, 100);
    expect(numbers.PATH).toBeCloseTo(60.653644, 6);
    expect(numbers.GAP).toBeCloseTo(-5.053644, 6);
  });

  it.each([
    ['AT_THE_LIMIT', digitalDecadePath(way([54, 2021], [60, 2023], [100, 2030]), 100)],
    ['AT_THE_LIMIT', digitalDecadePath(way([0, 2021], [60, 2023], [80, 2030]), 100)],
    ['NO_TIME_LEFT', digitalDecadePath(way([54, 2021], [60, 2031], [80, 2030]))],
    ['TARGET_IS_BASE', digitalDecadePath(way([80, 2021], [60, 2023], [80, 2030]))],
    ['AT_THE_LIMIT', digitalDecadePath(way([54, 2021], [60, 2023], [0, 2030], -1), 100)],
    ['AT_THE_LIMIT', digitalDecadePath(way([100, 2021], [60, 2023], [80, 2030], -1), 100)],
  ])('is not computable: %s', (reason, finding) => {
    expect(finding.reason).toBe(reason);
  });
});

describe('the line of the Digital Decade', () => {
  it('knows no limits, and may end on the day of the newest value', () => {
    expect(digitalDecadePath(way([0, 2021], [60, 2030], [100, 2030]))).toMatchObject({
      reason: null,
      numbers: { PATH: 100, GAP: -40, ELAPSED: 9, SPAN: 9 },
    });
  });
});

describe('the World Bank', () => {
  it('worldbank.path#01: halving poverty is possible', () => {
    const { numbers, outcome } = worldBankPath(way([40, 1990], [28, 2005], [20, 2015]));
    expect(numbers.PATH).toBeCloseTo(26.39015822, 7);
    expect(numbers.REACH).toBeCloseTo(2019.150373, 6);
    expect(outcome).toBe('POSSIBLE');
  });

  it('water from 60 by way of 74 to 80, recast as what is missing, is likely', () => {
    const { numbers, outcome, marks } = worldBankRecast(way([60, 1990], [74, 2005], [80, 2015]));
    expect(numbers.PATH).toBeCloseTo(73.609842, 6);
    expect(numbers.REACH).toBeCloseTo(2014.135608, 6);
    expect([outcome, marks]).toEqual(['LIKELY', []]);
  });

  it('takes a target of 100 per cent as one point short of it, and says so', () => {
    const finding = worldBankRecast(way([60, 1990], [100, 2005], [100, 2015]));
    expect(finding).toMatchObject({ outcome: 'LIKELY', marks: ['FLOOR'], numbers: { TARGET: 100 } });
  });

  it.each([
    ['as slow as three times the time', way([40, 2000], [38, 2005], [20, 2015]), 'UNLIKELY'],
    ['no move', way([40, 2000], [40, 2005], [20, 2015]), 'UNLIKELY'],
    ['worse than the base', way([40, 2000], [41, 2005], [20, 2015]), 'VERY_UNLIKELY'],
    ['exactly twice the time', way([16, 2000], [8, 2010], [4, 2010]), 'POSSIBLE'],
    ['exactly in time', way([16, 2000], [8, 2005], [4, 2010]), 'LIKELY'],
  ])('%s', (_what, given, outcome) => {
    expect(worldBankPath(given).outcome).toBe(outcome);
  });

  it.each([
    ['BASE_NOT_POSITIVE', worldBankPath(way([0, 2000], [3, 2005], [5, 2015]))],
    ['TARGET_NOT_POSITIVE', worldBankPath(way([9, 2000], [3, 2005], [0, 2015]))],
    ['VALUE_NOT_POSITIVE', worldBankPath(way([9, 2000], [0, 2005], [2, 2015]))],
    ['BASE_MEETS_TARGET', worldBankPath(way([9, 2000], [8, 2005], [7, 2015], 1))],
    ['AT_THE_LIMIT', worldBankRecast(way([90, 2000], [103, 2005], [110, 2015]))],
    ['TARGET_IS_BASE', worldBankRecast(way([99.5, 2000], [99.6, 2005], [100, 2015]))],
  ])('is not computable: %s', (reason, finding) => {
    expect(finding.reason).toBe(reason);
  });

  it('worldbank.dtf#01: 12 days between 100 and 0.5', () => {
    expect(distanceToFrontier(12, 100, 0.5)).toBeCloseTo(88.44221106, 8);
    expect(distanceToFrontier(12, 3, 3)).toBeNull();
  });
});

describe('the Philippine Statistics Authority', () => {
  it('psa.pace#01: 50, 60, 90 by 2030 is medium', () => {
    const { numbers, outcome } = psaPace(way([50, 2015], [60, 2020], [90, 2030]));
    expect(numbers.RATIO).toBeCloseTo(0.75, 12);
    expect(outcome).toBe('MEDIUM');
  });

  it.each([
    ['above 0.9', way([0, 2015], [10, 2020], [30, 2030]), 'HIGH'],
    ['0.9 itself', way([0, 2015], [9, 2020], [30, 2030]), 'MEDIUM'],
    ['0.5 itself', way([0, 2015], [5, 2020], [30, 2030]), 'MEDIUM'],
    ['below', way([0, 2015], [4, 2020], [30, 2030]), 'LOW'],
  ])('%s', (_what, given, outcome) => {
    expect(psaPace(given).outcome).toBe(outcome);
  });

  it('is not computable without a way', () => {
    expect(psaPace(way([50, 2015], [60, 2020], [50, 2030])).reason).toBe('TARGET_IS_BASE');
    expect(psaPace(way([50, 2015], [60, 2020], [40, 2030], 1)).reason).toBe('BASE_MEETS_TARGET');
  });
});

describe('WHO and UNICEF', () => {
  const years = [1996, 1998, 1999, 2001, 2003, 2004, 2006];
  const surveys = [33, 29.5, 27.9, 24.6, 21, 20.1, 17.4].map((value, i) => ({ t: years[i] ?? 0, value }));

  it('who.aarr#01: seven surveys fall by 6.27 % a year', () => {
    expect(averageAnnualReduction(surveys)).toBeCloseTo(6.267858928, 8);
  });

  it('the coefficient -0.06613 stands for 6.4 % a year (UNICEF), -0.0669 for 6.5', () => {
    expect(aarrOfCoefficient(-0.06613)).toBeCloseTo(6.399082, 6);
    expect(aarrOfCoefficient(-0.0669)).toBeCloseTo(6.471127, 6);
  });

  it('who.aroc_target#01: 68 in 2018 to 99 in 2025', () => {
    const rate = annualGrowth(68, 99, 7);
    expect(rate).toBeCloseTo(0.055125, 6);
    expect(carriedOn(68, rate, 7)).toBeCloseTo(99, 9);
    expect(carriedOn(68, rate, 3)).toBeCloseTo(79.876711, 6);
  });

  it("who.aroc_latest#01: last year's rate carried on, never past 100", () => {
    const rate = annualGrowth(87, 88, 1);
    expect(rate).toBeCloseTo(0.01149425287, 10);
    expect(carriedOn(88, rate, 7)).toBeCloseTo(95.32934496, 7);
    expect(carriedOn(88, rate, 70)).toBe(100);
  });

  it('holds the rate so far beside the one required', () => {
    const { numbers } = whoRates(surveys, 10, 2016);
    expect(numbers.OBSERVED_RATE).toBeCloseTo(-0.06267858928, 9);
    expect(numbers.REQUIRED_RATE).toBeCloseTo((10 / 17.4) ** 0.1 - 1, 12);
  });

  it.each([
    ['NO_VALUE', whoRates([], 10, 2016)],
    ['ONE_POINT', whoRates(surveys.slice(0, 1), 10, 2016)],
    ['VALUE_NOT_POSITIVE', whoRates([{ t: 1990, value: 0 }, ...surveys], 10, 2016)],
    ['TARGET_NOT_POSITIVE', whoRates(surveys, 0, 2016)],
    ['NO_TIME_LEFT', whoRates(surveys, 10, 2006)],
    [
      'TOO_SHORT',
      whoRates(
        [surveys, surveys].flatMap(([one]) => one ?? []),
        10,
        2016,
      ),
    ],
  ])('is not computable: %s', (reason, finding) => {
    expect(finding.reason).toBe(reason);
  });

  it('has no rate of reduction where a value is not above zero', () => {
    expect(averageAnnualReduction([{ t: 1990, value: 0 }, ...surveys])).toBeNull();
    expect(averageAnnualReduction([])).toBeNull();
  });
});

describe('the time-distance', () => {
  it('sicherl.time_distance#01: 2.9 years behind', () => {
    const { numbers } = timeDistance(way([62.2, 2000], [65.4, 2007], [70, 2010]));
    expect(numbers.REACH).toBeCloseTo(2004.102564, 6);
    expect(numbers.AHEAD).toBeCloseTo(-2.897435897, 8);
  });

  it('20, 48, 80 by 2030 runs 2 years ahead', () => {
    expect(timeDistance(way([20, 2015], [48, 2020], [80, 2030])).numbers.AHEAD).toBeCloseTo(2, 9);
  });

  it('is not computable where the target is the base', () => {
    expect(timeDistance(way([20, 2015], [48, 2020], [20, 2030])).reason).toBe('TARGET_IS_BASE');
  });
});

it('default.relative_target#01: half of 14.5 is 7.25', () => {
  expect(relativeTarget(14.5, -50)).toBeCloseTo(7.25, 12);
});

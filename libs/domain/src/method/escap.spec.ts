import { way } from '../../test/way.js';
import { escapAnticipated, escapCurrentStatus, escapGeometric, escapLogit } from './escap.js';

const YEARS = [2012, 2014, 2016, 2018, 2020, 2022];
const points = (values: readonly number[], years: readonly number[] = YEARS) =>
  values.map((value, i) => ({ t: years[i] ?? 0, value }));
const SURVEYS = points([41, 47.5, 52, 60.5, 63, 69.5]);

describe('the current status of ESCAP', () => {
  it('escap.index#01: 50 to 62 of 80 is 4.0, slow progress', () => {
    const finding = escapCurrentStatus(way([50, 2015], [62, 2022], [80, 2030]));
    expect(finding).toMatchObject({ outcome: 'STATUS_SLOW', numbers: { INDEX: 4 } });
  });

  it.each([
    ['met', way([50, 2015], [85, 2022], [80, 2030]), 10, 'STATUS_ON_TRACK'],
    ['nine tenths exactly', way([50, 2015], [77, 2022], [80, 2030]), 9, 'STATUS_SLOW'],
    ['falling indicator', way([50, 2015], [21, 2022], [20, 2030]), 9.6667, 'STATUS_ON_TRACK'],
    ['no step', way([50, 2015], [50, 2022], [80, 2030]), 0, 'STATUS_REGRESSION'],
    ['back', way([50, 2015], [41, 2022], [80, 2030]), -3, 'STATUS_REGRESSION'],
  ])('%s', (_what, given, index, outcome) => {
    const finding = escapCurrentStatus(given);
    expect(finding.numbers.INDEX).toBeCloseTo(index, 4);
    expect(finding.outcome).toBe(outcome);
  });

  it('is not computable where the target is the base', () => {
    expect(escapCurrentStatus(way([50, 2015], [41, 2022], [50, 2030])).reason).toBe('TARGET_IS_BASE');
  });
});

describe('the anticipated progress of ESCAP', () => {
  it('escap.predict#01: the weighted logit of six surveys', () => {
    expect(escapLogit(SURVEYS, 2030, 100).numbers.PREDICTED).toBeCloseTo(85.16171867, 7);
  });

  it('makes an index of 7.032344, accelerate', () => {
    const finding = escapAnticipated(
      way([50, 2015], [69.5, 2022], [100, 2030]),
      escapLogit(SURVEYS, 2030, 100),
    );
    expect(finding.numbers.INDEX).toBeCloseTo(7.032344, 6);
    expect(finding.outcome).toBe('ACCELERATE');
  });

  it('the weighted geometric variant is the product of the growth, each to its weight', () => {
    const [w1, w2, w3] = [1, 10 / 9, 10 / 8];
    const expected = 130 * (1.1 ** w2 * (130 / 110) ** w3) ** (8 / (w1 + w2 + w3));
    const finding = escapGeometric(points([100, 110, 130], [2020, 2021, 2022]), 2030);
    expect(finding.numbers.PREDICTED).toBeCloseTo(expected, 8);
  });

  it('the weighted geometric variant carries a steady growth on at less than its pace, since the first weight has no growth', () => {
    const steady = points([100, 110, 121], [2020, 2021, 2022]);
    const weights = [1, 10 / 9, 10 / 8];
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const expected = 121 * 1.1 ** (8 * ((all - 1) / all));
    expect(escapGeometric(steady, 2030).numbers.PREDICTED).toBeCloseTo(expected, 8);
    expect(expected).toBeLessThan(121 * 1.1 ** 8);
  });

  it.each([
    [96, 'MAINTAIN'],
    [60, 'ACCELERATE'],
    [50, 'REVERSE'],
    [30, 'REVERSE'],
  ])('a prediction of %d from 50 to 100', (PREDICTED, outcome) => {
    const prediction = { outcome: null, numbers: { PREDICTED }, marks: [], reason: null };
    expect(escapAnticipated(way([50, 2015], [60, 2022], [100, 2030]), prediction).outcome).toBe(outcome);
  });

  it.each([
    ['TOO_FEW_POINTS', escapLogit(points([41, 47]), 2030, 100)],
    ['NO_TIME_LEFT', escapLogit(SURVEYS, 2022, 100)],
    ['AT_THE_LIMIT', escapLogit(points([41, 47, 100]), 2030, 100)],
    ['AT_THE_LIMIT', escapLogit(points([0, 47, 50]), 2030, 100)],
    ['VALUE_NOT_POSITIVE', escapGeometric(points([0, 47, 50]), 2030)],
    ['TOO_FEW_POINTS', escapAnticipated(way([50, 2015], [60, 2022], [100, 2030]), escapGeometric([], 2030))],
    [
      'TARGET_IS_BASE',
      escapAnticipated(way([90, 2015], [69.5, 2022], [90, 2030]), escapLogit(SURVEYS, 2030, 100)),
    ],
    [
      'BASE_MEETS_TARGET',
      escapAnticipated(way([95, 2015], [69.5, 2022], [90, 2030], 1), escapLogit(SURVEYS, 2030, 100)),
    ],
  ])('is not computable: %s', (reason, finding) => {
    expect(finding).toMatchObject({ outcome: null, reason });
  });

  it('is reached, with the index 10, where the target is met, even if the base stands at it', () => {
    const atBase = way([90, 2015], [95, 2022], [90, 2030]);
    expect(escapCurrentStatus(atBase)).toMatchObject({ outcome: 'STATUS_ON_TRACK', numbers: { INDEX: 10 } });
    const prediction = { outcome: null, numbers: { PREDICTED: 96 }, marks: [], reason: null };
    expect(escapAnticipated(atBase, prediction)).toMatchObject({
      outcome: 'MAINTAIN',
      numbers: { INDEX: 10 },
    });
    const beyond = way([95, 2015], [96, 2022], [90, 2030], 1);
    expect(escapAnticipated(beyond, prediction)).toMatchObject({ outcome: 'MAINTAIN', reason: null });
  });

  it('at nine tenths exactly is to be accelerated', () => {
    const prediction = { outcome: null, numbers: { PREDICTED: 95 }, marks: [], reason: null };
    expect(escapAnticipated(way([50, 2015], [60, 2022], [100, 2030]), prediction).outcome).toBe('ACCELERATE');
  });
});

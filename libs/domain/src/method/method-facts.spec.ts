import { goal, people, percent, percentPerYear, rank, series, target, values } from '../../test/given.js';
import type { GoalGiven, Row } from '../../test/given.js';
import type { MeasuringSeries } from '../assessment/assessment.js';
import { ask } from '../assessment/question.js';
import { pointsKnownAt } from '../observation.js';
import { factsWithoutTarget, methodFacts, type MethodFacts } from './method-facts.js';

const ROWS: readonly Row[] = [
  ['2019', 40],
  ['2020', 46],
  ['2022', 50],
];
const TODAY = '2024-06-01';

/** What the methods are asked of by a target. */
function asked(given: GoalGiven = {}, due: string | null = '2030-12-31', rows = ROWS): MethodFacts | string {
  const whole = goal({ targets: [target({ value: 75, aimDue: '2030-12-31' })], ...given });
  const [wanted] = whole.targets;
  const [first] = whole.series;
  if (!wanted || !first || wanted.value === null) throw new Error('a target and a series');
  const question = ask(whole, { ...wanted, value: wanted.value }, first, values(...rows), TODAY);
  if (!question) throw new Error('no question');
  return methodFacts(question, due);
}

/** What they are asked of where only a direction is known. */
function undirected(
  given: GoalGiven['indicator'],
  rows: readonly Row[] = ROWS,
  by: Partial<MeasuringSeries> = {},
): MethodFacts | string {
  return factsWithoutTarget(
    goal({ indicator: { ...given } }),
    series(by),
    pointsKnownAt(values(...rows), TODAY),
  );
}

describe('what the methods of official bodies look at', () => {
  it('is the way from the first value of the window to the newest, with target and deadline', () => {
    expect(asked({ indicator: { min: 0, max: 100 } })).toEqual({
      base: { t: 2020, value: 40, period: '2019', isStated: false },
      latest: { t: 2023, value: 50, period: '2022', end: '2022-12-31' },
      points: [
        { t: 2020, value: 40 },
        { t: 2021, value: 46 },
        { t: 2023, value: 50 },
      ],
      target: 75,
      deadline: 2031,
      direction: 1,
      isPercent: true,
      ceiling: 100,
      limit: 100,
      peers: [],
    });
  });

  it('of what should fall is bounded below, and a rank has no ceiling', () => {
    const down = asked({
      targets: [target({ comparator: 'AT_MOST', value: 10 })],
      indicator: { min: 0, max: 100 },
    });
    expect(down).toMatchObject({ direction: -1, limit: 0, ceiling: 100 });
    const place = asked({
      targets: [target({ comparator: 'TOP', value: 10 })],
      indicator: { kind: 'RANK', unit: rank, max: 193 },
      series: [series({ unit: rank })],
    });
    expect(place).toMatchObject({ direction: -1, isPercent: false, ceiling: null });
  });

  it('has no deadline where none is named, and then leaves nothing out', () => {
    expect(asked({}, null)).toMatchObject({ deadline: null, latest: { period: '2022' } });
    expect(asked({}, '2020-12-31')).toMatchObject({ deadline: 2021, latest: { period: '2020' } });
  });

  it.each([
    ['BETWEEN', 'TWO_SIDED'],
    ['EXACTLY', 'TWO_SIDED'],
  ] as const)('is nothing for a goal of two sides: %s', (comparator, reason) => {
    expect(asked({ targets: [target({ comparator, value: 75, valueHigh: 80 })] })).toBe(reason);
  });

  it('is nothing for the level of a rate of growth, without a value, or with one alone', () => {
    const growth = { indicator: { unit: percentPerYear }, series: [series({ unit: percentPerYear })] };
    expect(asked(growth)).toBe('GROWTH_RATE');
    expect(asked({}, '2018-12-31')).toBe('NO_VALUE');
    expect(asked({}, '2019-12-31')).toBe('ONE_POINT');
  });

  it.each([
    ['the year before the break is another series', '2018', [{ period: '2019' }], '2019'],
    ['the year of the break is of the new one', '2019', [{ period: '2019' }], '2019 stated'],
    ['without a break every year will do', '2018', [], '2018 stated'],
    ['a period that cannot be read is none', 'long ago', [], '2019'],
  ])('begins at the stated base: %s', (_what, baselinePeriod, breaks, expected) => {
    const facts = asked({ baselineValue: 30, baselinePeriod, series: [series({ breaks })] });
    if (typeof facts === 'string') throw new Error(facts);
    expect(`${facts.base.period}${facts.base.isStated ? ' stated' : ''}`).toBe(expected);
  });

  it('takes no base that has a period but no value', () => {
    expect(asked({ baselineValue: null, baselinePeriod: '2017' })).toMatchObject({
      base: { isStated: false },
    });
  });
});

describe('what they look at without a target value', () => {
  it('is the way made so far in the wanted direction', () => {
    expect(undirected({ direction: 'INCREASE', min: 0, max: 100 })).toEqual({
      base: { t: 2020, value: 40, period: '2019', isStated: false },
      latest: { t: 2023, value: 50, period: '2022', end: '2022-12-31' },
      points: [
        { t: 2020, value: 40 },
        { t: 2021, value: 46 },
        { t: 2023, value: 50 },
      ],
      target: null,
      deadline: null,
      direction: 1,
      isPercent: true,
      ceiling: null,
      limit: 100,
      peers: [],
    });
    expect(undirected({ direction: 'DECREASE', min: 0, max: 100 })).toMatchObject({
      direction: -1,
      limit: 0,
    });
  });

  it('has a limit only in the unit of the series', () => {
    const counted = undirected({ direction: 'INCREASE', max: 100, unit: percent }, ROWS, { unit: people });
    expect(counted).toMatchObject({ limit: null, isPercent: false });
  });

  it.each([
    ['TWO_SIDED', { direction: 'WITHIN' }, ROWS],
    ['TWO_SIDED', { direction: 'REACH' }, ROWS],
    ['GROWTH_RATE', { direction: 'INCREASE', unit: percentPerYear }, ROWS],
    ['NO_VALUE', { direction: 'INCREASE' }, []],
    ['ONE_POINT', { direction: 'INCREASE' }, ROWS.slice(0, 1)],
  ] as const)('is nothing: %s', (reason, indicator, rows) => {
    expect(undirected(indicator, rows)).toBe(reason);
  });
});

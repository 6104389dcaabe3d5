import { assessGoal, periodEnd } from '@waymark/domain';
import { wording } from '@waymark/wording';
import { readAddress, writeAddress } from './goal.address.js';
import { assumablePeriods, assume, nextPeriod, type Assumption } from './goal.assumption.js';
import { readPlain } from './goal.input.js';
import { judgedGoal, judgedObservations } from './goal.domain.js';
import type { GoalData } from './goal.page.js';
import { goalSearch, isAssuming } from './goal.search.js';

const unit = {
  code: 'percent',
  kind: 'PERCENT',
  scale: 1,
  symbolVi: '%',
  symbolEn: '%',
  nameVi: '',
  nameEn: '',
};
const indicator = {
  id: 'fibre',
  nameVi: 'Tỷ lệ hộ có cáp quang',
  nameEn: 'Households with fibre',
  kind: 'PERCENTAGE',
  direction: 'INCREASE',
  nature: 'POINT',
  decimals: 1,
  min: 0,
  max: 100,
  unit,
};
const figures = { '2022': 70, '2023': 72, '2024': 74, '2025': 76 };

/** What the API says of one promise with one series. */
function given(): GoalData {
  const periods = Object.keys(figures);
  const column = <T>(value: T): T[] => periods.map(() => value);
  const versions = {
    periods,
    ends: periods.map((period) => periodEnd(period)),
    versions: column(1),
    values: Object.values(figures),
    statuses: column('FINAL'),
    knownOns: periods.map((period) => periodEnd(period)),
    knownPrecisions: column('DAY'),
    lows: [],
    highs: [],
    qualifiers: [],
    rankOfs: [],
    documentIds: [],
    sourceRefs: [],
    asPrinteds: [],
    notesVi: [],
    notesEn: [],
    recordedOns: [],
    versionReasons: [],
    recordedByNames: [],
    enteredByNames: [],
    approvedByNames: [],
    importedFroms: [],
  };
  const page = {
    asOf: '2026-06-01',
    series: [
      {
        id: 's',
        nature: 'POINT',
        frequency: 'YEAR',
        breaks: [],
        indicator,
        area: { id: 'VN' },
        producer: { id: 'mic' },
        versions,
      },
    ],
    goal: {
      goal: {
        id: 'G',
        kind: 'GOAL',
        lifecycle: 'IN_FORCE',
        seriesRule: 'FIRST',
        statedOn: '2020-01-01',
        baselineValue: null,
        baselinePeriod: null,
        proxyVi: null,
        indicator,
        targets: [
          {
            n: 1,
            role: 'FINAL',
            comparator: 'AT_LEAST',
            value: 100,
            valueHigh: null,
            unit: null,
            about: false,
            aimDue: '2030-12-31',
            latestDue: null,
            duePrecision: 'YEAR',
          },
        ],
      },
    },
  } as unknown as GoalData;
  const { deciding } = assessGoal(judgedGoal(page), judgedObservations(page), { asOf: page.asOf });
  return { ...page, goal: { ...page.goal, deciding } } as GoalData;
}

const page = given();
const NOTHING: Assumption = { next: null, target: null, dueYear: null, pace: null };

describe('an assumption', () => {
  test('of nothing is the judgement itself', () => {
    expect(assume(page, NOTHING)?.assessment).toEqual(page.goal.deciding);
  });

  test.each<[string, Partial<Assumption>, object]>([
    [
      'a next value counts at the end of its period',
      { next: { period: '2026', value: 100 } },
      { status: 'ACHIEVED' },
    ],
    ['a lower target is judged by the same figures', { target: 80 }, { status: 'ON_TRACK', targetValue: 80 }],
    ['a later deadline gives more time', { dueYear: 2040 }, { due: '2040-12-31', required: 24 / 15 }],
    [
      'a pace leads straight to the deadline',
      { pace: 5 },
      { central: 100, status: 'ON_TRACK', chance: null },
    ],
  ])('%s', (_name, assumed, expected) => {
    expect(assume(page, { ...NOTHING, ...assumed })?.assessment).toMatchObject(expected);
  });

  test('leaves the facts as they are', () => {
    const before = JSON.stringify(page);
    assume(page, { next: { period: '2026', value: 90 }, target: 95, dueYear: 2032, pace: 1 });
    expect(JSON.stringify(page)).toBe(before);
  });

  test('of a next value is of the period that the series announces, or of another to come', () => {
    expect(nextPeriod(page)).toBe('2026');
    expect(assumablePeriods(page).slice(0, 3)).toEqual(['2026', '2027', '2028']);
  });
});

describe.each(['vi', 'en'] as const)('the address (%s)', (locale) => {
  const w = wording(locale);
  const read = (search: Record<string, unknown>) =>
    readAddress(goalSearch(search), page, page.series[0]!.indicator, 2020, w);

  test('carries what is assumed and gives it back in the way of writing of the reader', () => {
    const assumption = { next: { period: '2027', value: 88.25 }, target: 95, dueYear: 2032, pace: 2.5 };
    const address = writeAddress(assumption, 2.5);
    expect(address).toEqual({ next: '88.25', at: '2027', target: '95', due: '2032', pace: '2.5' });
    expect(read(address)).toEqual({
      typed: { next: w.number(88.25, 2), at: '2027', target: '95', due: '2032', pace: w.number(2.5, 1) },
      problems: [],
    });
  });

  test.each([
    ['a number that cannot be read', { target: '9,5' }],
    ['a value that the indicator cannot have', { next: '120' }],
    ['a year of long ago', { due: '1999' }],
    ['a period that is over', { at: '2021' }],
    ['a pace in words', { pace: 'fast' }],
  ])('explains %s and leaves the rest', (_name, search) => {
    const found = read({ ...search, ...('target' in search ? {} : { target: '95' }) });
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toContain(Object.values(search)[0]);
    expect(found.typed.target).toBe('target' in search ? '' : '95');
  });

  test('fills no field with a number that would be asked about', () => {
    for (const pace of ['1234', '1.234', '0.125']) {
      const { typed } = read({ pace });
      expect(readPlain(typed.pace, page.series[0]!.indicator, w)).toEqual({
        value: Number(pace),
        problem: null,
      });
    }
  });

  test('without an assumption has none', () => {
    expect(isAssuming(goalSearch({ course: 'table', next: '' }))).toBe(false);
    expect(isAssuming(goalSearch({ pace: '1' }))).toBe(true);
    expect(read({}).problems).toEqual([]);
  });
});

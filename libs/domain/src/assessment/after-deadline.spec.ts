import { goal, measured, observation, percent, rank, series, target, values } from '../../test/given.js';
import type { Row } from '../../test/given.js';
import type { Comparator, Qualifier, TargetRole } from '../vocabulary.js';
import { assessGoal } from './assess-goal.js';
import type { Assessment, MeasuringSeries, Observation } from './assessment.js';

function after(
  known: readonly Observation[],
  given: Partial<MeasuringSeries> = {},
  role: TargetRole = 'FINAL',
): Assessment {
  const unit = given.unit ?? percent;
  const isRank = unit.kind === 'RANK';
  return assessGoal(
    goal({
      indicator: { kind: isRank ? 'RANK' : 'PERCENTAGE', unit },
      targets: [target({ role, comparator: isRank ? 'TOP' : 'AT_LEAST', value: 50, aimDue: '2020-12-31' })],
      series: [series(given)],
    }),
    measured(...known),
    { asOf: '2026-01-01' },
  ).deciding;
}

const told = ({ status, decidedBy, before, fallenTo }: Assessment): (string | undefined)[] => [
  status,
  decidedBy?.period,
  before?.period,
  fallenTo?.period,
];

describe('after the deadline', () => {
  it('a promise is achieved by the first value of the last unbroken run that keeps it', () => {
    expect(told(after(values(['2016', 60], ['2017', 40], ['2018', 50], ['2019', 55])))).toEqual([
      'ACHIEVED',
      '2018',
      undefined,
      undefined,
    ]);
  });

  it("a plan of a year's flow is kept or missed in that year alone", () => {
    const plan = (...known: readonly Row[]): Assessment =>
      after(values(...known), { nature: 'AVERAGE' }, 'PLAN');
    expect(told(plan(['2018', 60]))).toEqual(['AWAITING_DATA', undefined, undefined, undefined]);
    expect(plan(['2018', 60]).marks).not.toContain('AHEAD_OF_TIME');
    expect(told(plan(['2018', 60], ['2020', 40]))).toEqual(['MISSED', '2020', undefined, undefined]);
    expect(told(plan(['2018', 60], ['2021', 60]))).toEqual([
      'AWAITING_DATA',
      undefined,
      undefined,
      undefined,
    ]);
    expect(told(plan(['2018', 40], ['2020', 60]))).toEqual(['ACHIEVED', '2020', undefined, undefined]);
  });

  it('it stays achieved when a later value falls short, which is said', () => {
    const fallen = after(values(['2020', 50], ['2021', 55], ['2022', 49]));
    expect(told(fallen)).toEqual(['ACHIEVED', '2020', undefined, '2022']);
    expect(fallen.marks).toContain('SINCE_FALLEN');
    expect(fallen.latest?.period).toBe('2022');
  });

  it('nothing is said of a fall that has been made good', () => {
    expect(after(values(['2020', 50], ['2021', 45], ['2022', 52])).marks).not.toContain('SINCE_FALLEN');
  });

  it('what was kept before and lost by the deadline is not kept', () => {
    expect(told(after(values(['2018', 60], ['2020', 40])))).toEqual(['MISSED', '2020', undefined, undefined]);
  });

  it('achieved late names the first value that keeps it', () => {
    expect(told(after(values(['2020', 49.99], ['2021', 48], ['2022', 51], ['2023', 60])))).toEqual([
      'ACHIEVED_LATE',
      '2022',
      undefined,
      undefined,
    ]);
  });

  it('without a value of the deadline, the first later one decides and the last before is named', () => {
    expect(told(after(values(['2018', 40], ['2019', 42], ['2021', 44], ['2022', 45])))).toEqual([
      'MISSED',
      '2021',
      '2019',
      undefined,
    ]);
  });

  it('a month or quarter that ends with the deadline is a value of it', () => {
    expect(told(after(values(['2020-12', 40], ['2021', 45])))).toEqual([
      'MISSED',
      '2020-12',
      undefined,
      undefined,
    ]);
    expect(told(after(values(['2020-11', 40])))).toEqual(['AWAITING_DATA', '2020-11', undefined, undefined]);
  });

  it('data are awaited with the last outlook in sight', () => {
    const awaited = after(values(['2016', 30], ['2017', 34], ['2018', 38], ['2019', 42]));
    expect(told(awaited)).toEqual(['AWAITING_DATA', '2019', undefined, undefined]);
    expect(awaited).toMatchObject({ reasons: [], required: 8, pace: 4, reachYear: 2021 });
    expect(awaited.outlook?.ends).toEqual(['2019-12-31', '2020-12-31']);
    expect(awaited.marks).toContain('OLD_DATA');
  });

  it('data are awaited too where none were ever known, or one only', () => {
    expect(after([])).toMatchObject({ status: 'AWAITING_DATA', decidedBy: null, reasons: [] });
    expect(after(values(['2019', 42]))).toMatchObject({ status: 'AWAITING_DATA', reasons: [], pace: null });
  });

  it('a missing edition is named for ranks, indices and two-yearly series only', () => {
    const known = values(['2018', 60], ['2021', 55]);
    expect(after(known, { unit: rank }).marks).toContain('NO_EDITION');
    expect(after(values(['2018', 40], ['2022', 45]), { frequency: 'TWO_YEAR' }).marks).toContain(
      'NO_EDITION',
    );
    expect(after(values(['2018', 40], ['2021', 45])).marks).not.toContain('NO_EDITION');
    expect(after(values(['2021', 60]), { unit: rank }).marks).not.toContain('NO_EDITION');
  });

  it.each(['ESTIMATE', 'PRELIMINARY'] as const)('a verdict on a value that is %s says so', (status) => {
    expect(after(values(['2020', 60, '2021-01-05', status])).marks).toContain('ESTIMATE');
    expect(after(values(['2020', 60])).marks).not.toContain('ESTIMATE');
  });

  it('a promise that was kept rests on the first value of its run and on the last by the deadline', () => {
    const marks = (...rows: readonly Row[]): readonly string[] => after(values(...rows)).marks;
    expect(marks(['2018', 60, '2019-01-05', 'ESTIMATE'], ['2020', 60])).toContain('ESTIMATE');
    expect(marks(['2018', 60], ['2020', 60, '2021-01-05', 'ESTIMATE'])).toContain('ESTIMATE');
    expect(
      marks(
        ['2018', 60],
        ['2019', 60, '2020-01-05', 'ESTIMATE'],
        ['2020', 60],
        ['2021', 60, undefined, 'ESTIMATE'],
      ),
    ).not.toContain('ESTIMATE');
  });

  it('only the value that is named may exceed the target', () => {
    expect(after(values(['2018', 50], ['2020', 55])).marks).not.toContain('EXCEEDED');
    expect(after(values(['2018', 55], ['2020', 50])).marks).toContain('EXCEEDED');
  });

  it('a bound keeps no promise on its far side', () => {
    const bound = (value: number, qualifier: Qualifier, comparator: Comparator): string =>
      assessGoal(
        goal({ targets: [target({ comparator, value: 50, valueHigh: 60, aimDue: '2020-12-31' })] }),
        measured(observation('2020', value, { qualifier })),
        { asOf: '2026-01-01' },
      ).status;
    expect(bound(50, 'LESS_THAN', 'AT_LEAST')).toBe('MISSED');
    expect(bound(50, 'MORE_THAN', 'AT_LEAST')).toBe('ACHIEVED');
    expect(bound(50, 'AT_LEAST', 'AT_LEAST')).toBe('ACHIEVED');
    expect(bound(50, 'ABOUT', 'AT_LEAST')).toBe('ACHIEVED');
    for (const comparator of ['AT_MOST', 'TOP'] as const) {
      expect(bound(50, 'MORE_THAN', comparator)).toBe('MISSED');
      expect(bound(50, 'AT_LEAST', comparator)).toBe('MISSED');
      expect(bound(50, 'LESS_THAN', comparator)).toBe('ACHIEVED');
    }
    expect(bound(55, 'LESS_THAN', 'BETWEEN')).toBe('MISSED');
    expect(bound(50, 'MORE_THAN', 'EXACTLY')).toBe('MISSED');
  });

  it('a verdict on a value that was old at the deadline says so', () => {
    expect(after(values(['2015', 60])).marks).toContain('OLD_DATA');
    expect(after(values(['2019', 60])).marks).not.toContain('OLD_DATA');
  });

  it('the deadline has passed when its day has ended, not before', () => {
    const given = goal({ targets: [target({ aimDue: '2020-12-31' })] });
    const known = measured(...values(['2018', 10], ['2019', 11]));
    expect(assessGoal(given, known, { asOf: '2020-12-31' }).status).toBe('OFF_TRACK');
    expect(assessGoal(given, known, { asOf: '2021-01-01' }).status).toBe('AWAITING_DATA');
  });
});

describe('two dates', () => {
  const judged = (asOf: string, ...rows: readonly Row[]): Assessment =>
    assessGoal(
      goal({ targets: [target({ value: 50, aimDue: '2020-12-31', latestDue: '2022-12-31' })] }),
      measured(...values(...rows)),
      { asOf },
    ).deciding;

  it('kept by the first: achieved, for good', () => {
    for (const asOf of ['2021-06-01', '2024-01-01']) {
      const kept = judged(asOf, ['2019', 40], ['2020', 50], ['2022', 40, '2023-03-01']);
      expect(kept).toMatchObject({ status: 'ACHIEVED', stage: 'AIM', due: '2020-12-31' });
      expect(kept.marks).toEqual(asOf < '2023' ? ['TWO_DATES'] : ['TWO_DATES', 'SINCE_FALLEN']);
    }
  });

  it('kept between them: achieved in the grace period', () => {
    const grace = judged('2024-01-01', ['2020', 45], ['2021', 51]);
    expect(grace).toMatchObject({ status: 'ACHIEVED', stage: 'LATEST', due: '2022-12-31' });
    expect(grace.marks).toEqual(
      expect.arrayContaining(['TWO_DATES', 'FIRST_DATE_MISSED', 'IN_GRACE_PERIOD']),
    );
    expect(judged('2022-01-01', ['2020', 45], ['2021', 51]).marks).toEqual([
      'EXCEEDED',
      'TWO_DATES',
      'FIRST_DATE_MISSED',
      'IN_GRACE_PERIOD',
    ]);
  });

  it('the first is judged against until its day has ended', () => {
    expect(judged('2020-12-31', ['2018', 10], ['2019', 20]).stage).toBe('AIM');
    expect(judged('2021-01-01', ['2018', 10], ['2019', 20]).stage).toBe('LATEST');
  });

  it('after both: missed, or achieved late', () => {
    expect(judged('2024-01-01', ['2020', 45], ['2022', 49])).toMatchObject({
      status: 'MISSED',
      stage: 'LATEST',
    });
    expect(judged('2024-01-01', ['2020', 45], ['2022', 49], ['2023', 50]).status).toBe('ACHIEVED_LATE');
  });
});

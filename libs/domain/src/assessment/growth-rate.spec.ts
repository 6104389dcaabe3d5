import { goal, measured, observation, percentPerYear, series, target, values } from '../../test/given.js';
import type { Row } from '../../test/given.js';
import { assessGoal } from './assess-goal.js';
import type { Assessment, Target } from './assessment.js';

function judged(asOf: string, rows: readonly Row[], given: Partial<Target> = {}): Assessment {
  const growth = goal({
    indicator: { unit: percentPerYear },
    series: [series({ unit: percentPerYear, nature: 'AVERAGE' })],
    targets: [target({ value: 10, ...given })],
  });
  return assessGoal(growth, measured(...values(...rows)), { asOf }).deciding;
}

describe('a rate of growth', () => {
  it.each([
    ['at the rate', [10, 9, 11], 'ON_TRACK', 1],
    ['just below', [9, 9.5, 10], 'ON_TRACK', 0.95],
    ['well below', [6, 7, 8], 'AT_RISK', 0.7],
    ['far below', [3, 5, 4], 'OFF_TRACK', 0.4],
    ['shrinking', [-3, -5, -4], 'OFF_TRACK', null],
  ] as const)('%s is judged by the mean of three years', (_name, [a, b, c], status, ratio) => {
    const found = judged('2024-06-01', [
      ['2020', 99],
      ['2021', a],
      ['2022', b],
      ['2023', c],
    ]);
    expect(found.status).toBe(status);
    expect(found.marks).toContain('THREE_YEAR_MEAN');
    expect(found).toMatchObject({ required: 10, pointsUsed: 3, since: '2021', central: null, outlook: null });
    if (ratio === null) expect(found.ratio).toBeNull();
    else expect(found.ratio).toBeCloseTo(ratio, 10);
  });

  it('that is to stay below a rate is judged the other way', () => {
    const cap = { comparator: 'AT_MOST', value: 4 } as const;
    expect(
      judged(
        '2024-06-01',
        [
          ['2022', 3],
          ['2023', 4],
        ],
        cap,
      ).status,
    ).toBe('ON_TRACK');
    expect(
      judged(
        '2024-06-01',
        [
          ['2022', 7],
          ['2023', 9],
        ],
        cap,
      ).status,
    ).toBe('OFF_TRACK');
  });

  it('needs two years', () => {
    expect(judged('2024-06-01', [['2023', 12]])).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasons: ['ONE_POINT'],
    });
    expect(judged('2024-06-01', [])).toMatchObject({ status: 'NOT_ASSESSABLE', reasons: ['NO_VALUE'] });
  });

  it('after its deadline is achieved, missed or awaited by the same mean', () => {
    expect(
      judged('2026-06-01', [
        ['2023', 8],
        ['2024', 10],
        ['2025', 12],
      ]),
    ).toMatchObject({ status: 'ACHIEVED', pace: 10 });
    expect(
      judged('2026-06-01', [
        ['2023', 8],
        ['2024', 9],
        ['2025', 12],
      ]),
    ).toMatchObject({ status: 'MISSED' });
    expect(
      judged('2026-06-01', [
        ['2023', 8],
        ['2024', 9],
      ]),
    ).toMatchObject({ status: 'AWAITING_DATA', pace: 8.5 });
  });

  it('is not settled by the first year of two dates alone', () => {
    const twoDates = { aimDue: '2024-12-31', latestDue: '2026-12-31' };
    const rows: readonly Row[] = [
      ['2022', 5],
      ['2023', 6],
      ['2024', 12],
    ];
    expect(judged('2025-06-01', rows, twoDates)).toMatchObject({ stage: 'LATEST', pace: 23 / 3 });
    expect(judged('2025-06-01', [['2024', 12]], twoDates)).toMatchObject({
      status: 'NOT_ASSESSABLE',
      stage: 'LATEST',
    });
  });

  it('needs two years after its deadline too', () => {
    expect(judged('2026-06-01', [['2025', 12]])).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasons: ['ONE_POINT'],
    });
    expect(judged('2026-06-01', [['2024', 12]])).toMatchObject({ status: 'AWAITING_DATA', reasons: [] });
  });

  it('is settled by the values up to the deadline, whatever break comes later in its year', () => {
    const growth = goal({
      indicator: { unit: percentPerYear },
      series: [
        series({
          unit: percentPerYear,
          nature: 'AVERAGE',
          breaks: [{ period: '2025-07' }],
        }),
      ],
      targets: [target({ value: 10, aimDue: '2025-06-30' })],
    });
    const known = measured(...values(['2023', 10], ['2024', 10], ['2025-06', 10], ['2025-12', 1]));
    expect(assessGoal(growth, known, { asOf: '2026-06-01' }).deciding).toMatchObject({
      status: 'ACHIEVED',
      decidedBy: { period: '2024' },
      pace: 10,
    });
  });

  it('rests on an estimate where one of its years is one, and is never kept by a bound', () => {
    const estimated = judged('2026-06-01', [
      ['2024', 10, '2025-01-05', 'ESTIMATE'],
      ['2025', 12],
    ]);
    expect(estimated).toMatchObject({ status: 'ACHIEVED' });
    expect(estimated.marks).toEqual(expect.arrayContaining(['ESTIMATE', 'THREE_YEAR_MEAN']));
    const bounded = (asOf: string): string =>
      assessGoal(
        goal({
          indicator: { unit: percentPerYear },
          series: [series({ unit: percentPerYear, nature: 'AVERAGE' })],
          targets: [target({ value: 10 })],
        }),
        measured(observation('2024', 12, { qualifier: 'LESS_THAN' }), observation('2025', 12)),
        { asOf },
      ).status;
    expect(bounded('2025-12-31')).toBe('AT_RISK');
    expect(bounded('2026-06-01')).toBe('MISSED');
  });

  it('takes its mean since the last break, which is said', () => {
    const broken = (...rows: readonly Row[]): Assessment =>
      assessGoal(
        goal({
          indicator: { unit: percentPerYear },
          series: [series({ unit: percentPerYear, nature: 'AVERAGE', breaks: [{ period: '2022' }] })],
          targets: [target({ value: 10 })],
        }),
        measured(...values(...rows)),
        { asOf: '2024-06-01' },
      ).deciding;
    const two = broken(['2021', 1], ['2022', 10], ['2023', 11]);
    expect(two).toMatchObject({ status: 'ON_TRACK', pace: 10.5, pointsUsed: 2, since: '2022' });
    expect(two.marks).toEqual(['AFTER_BREAK', 'THREE_YEAR_MEAN']);
    const one = broken(['2021', 1], ['2022', 10]);
    expect(one).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasons: ['ONE_POINT_SINCE_BREAK'],
      pointsUsed: 1,
    });
    expect(
      judged('2024-06-01', [
        ['2022', 9],
        ['2023', 11],
      ]).marks,
    ).toEqual(['THREE_YEAR_MEAN']);
  });

  it.each([
    ['a rate of zero', 0, [-1, -3]],
    ['a rate below zero', -2, [-4, -6]],
    ['a mean of zero', 5, [1, -1]],
  ] as const)('has no ratio to %s: short of it is off track', (_what, value, [a, b]) => {
    expect(
      judged(
        '2024-06-01',
        [
          ['2022', a],
          ['2023', b],
        ],
        { value },
      ),
    ).toMatchObject({
      status: 'OFF_TRACK',
      ratio: null,
      required: value,
    });
  });

  it('of which the mean is the rate itself has the ratio 1', () => {
    expect(
      judged('2024-06-01', [
        ['2022', 9],
        ['2023', 11],
      ]),
    ).toMatchObject({ status: 'ON_TRACK', ratio: 1 });
    const cap = { comparator: 'AT_MOST', value: 10 } as const;
    expect(
      judged(
        '2024-06-01',
        [
          ['2022', 9],
          ['2023', 11],
        ],
        cap,
      ),
    ).toMatchObject({ status: 'ON_TRACK', ratio: 1 });
  });

  it('reached late or missed tells the mean of the year that decides, not of the last before the deadline', () => {
    const late = judged('2028-06-01', [
      ['2024', 6],
      ['2025', 8],
      ['2026', 10],
      ['2027', 12],
    ]);
    expect(late).toMatchObject({
      status: 'ACHIEVED_LATE',
      decidedBy: { period: '2027' },
      pace: 10,
      required: 10,
      pointsUsed: 3,
      since: '2025',
    });
    expect(late.marks).toEqual(['THREE_YEAR_MEAN']);
    const alone = judged('2028-06-01', [
      ['2025', 8],
      ['2026', 14],
    ]);
    expect(alone).toMatchObject({ status: 'ACHIEVED_LATE', required: 10, pace: 11, since: '2025' });
  });

  it('never exceeds by one year what is asked of the mean', () => {
    expect(
      judged('2026-06-01', [
        ['2023', 9],
        ['2024', 10],
        ['2025', 20],
      ]).marks,
    ).toEqual(['THREE_YEAR_MEAN']);
  });
});

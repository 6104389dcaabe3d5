import {
  goal,
  measured,
  observation,
  people,
  percent,
  rank,
  series,
  target,
  values,
} from '../../test/given.js';
import type { GoalGiven, Row } from '../../test/given.js';
import { assessGoal } from './assess-goal.js';
import type { ValueStatus } from '../vocabulary.js';
import type { Assessment, Observation, Target } from './assessment.js';

function judged(
  given: Partial<Target>,
  rows: readonly Row[],
  more: GoalGiven = {},
  asOf = '2025-06-01',
): Assessment {
  const wanted = target({ aimDue: '2030-12-31', ...given });
  return assessGoal(goal({ ...more, targets: [wanted] }), measured(...values(...rows)), { asOf }).deciding;
}

describe('the arithmetic of progress', () => {
  it('bears a target of zero, where lower is better', () => {
    const toZero = judged(
      { comparator: 'AT_MOST', value: 0 },
      [
        ['2022', 12],
        ['2023', 9],
        ['2024', 6],
      ],
      { baselineValue: 12 },
    );
    expect(toZero).toMatchObject({
      status: 'ON_TRACK',
      targetValue: 0,
      gap: 6,
      share: 0.5,
      required: -1,
      pace: -3,
    });
    expect(
      judged({ comparator: 'AT_MOST', value: 0 }, [
        ['2023', 3],
        ['2024', 0],
      ]).status,
    ).toBe('ACHIEVED');
  });

  it.each([
    [0, [12, 10, 8, 6, 4]],
    [-5, [100, 80, 60, 50, 40]],
  ])('goes by steps to a target of %d, which has no place on the axis of a growth', (value, list) => {
    const rows = list.map((one, i): Row => [String(2020 + i), one]);
    const down = judged({ comparator: 'AT_MOST', value }, rows);
    expect(down.status).toBe('ON_TRACK');
    expect(down.marks).not.toContain('GROWTH_CURVE');
    expect(down.probability).toBeGreaterThan(0.5);
  });

  it('bears values of zero: standing at zero is no progress and no division', () => {
    const still = judged({ value: 50 }, [
      ['2022', 0],
      ['2023', 0],
      ['2024', 0],
    ]);
    expect(still).toMatchObject({
      status: 'OFF_TRACK',
      pace: 0,
      ratio: 0,
      noise: 0,
      central: 0,
      low80: 0,
      high80: 0,
    });
    expect(still).toMatchObject({ reachYear: null, probability: 0.05 });
  });

  it('knows no share of the way where the baseline is the target or beyond it', () => {
    const rows: readonly Row[] = [
      ['2023', 40],
      ['2024', 45],
    ];
    expect(judged({ value: 50 }, rows, { baselineValue: 50 })).toMatchObject({
      share: null,
      status: 'ON_TRACK',
    });
    expect(judged({ value: 50 }, rows, { baselineValue: 60 }).share).toBeNull();
    expect(judged({ value: 50 }, rows).share).toBeNull();
  });

  it('never clips the share of the way: over 100 % and below 0 % are said', () => {
    expect(
      judged(
        { value: 50 },
        [
          ['2023', 40],
          ['2024', 60],
        ],
        { baselineValue: 30 },
      ).share,
    ).toBe(1.5);
    expect(
      judged(
        { value: 50 },
        [
          ['2023', 25],
          ['2024', 20],
        ],
        { baselineValue: 30 },
      ).share,
    ).toBe(-0.5);
    expect(
      judged(
        { value: 50 },
        [
          ['2023', 40],
          ['2024', 50],
        ],
        { baselineValue: 0 },
      ).share,
    ).toBe(1);
    expect(
      judged(
        { value: 50 },
        [
          ['2023', 10],
          ['2024', 20],
        ],
        { baselineValue: 0 },
      ).share,
    ).toBe(0.4);
  });

  it('shows a good fall as good, a good rise as bad where lower is better', () => {
    const down = { comparator: 'AT_MOST', value: 10 } as const;
    expect(
      judged(down, [
        ['2022', 40],
        ['2023', 34],
        ['2024', 28],
      ]).status,
    ).toBe('ON_TRACK');
    expect(
      judged(down, [
        ['2022', 28],
        ['2023', 34],
        ['2024', 40],
      ]),
    ).toMatchObject({ status: 'OFF_TRACK', gap: 30 });
  });

  it('judges by the unrounded value: 14.6 shown as 15 does not reach 15', () => {
    expect(
      judged(
        { value: 15 },
        [
          ['2023', 14.5],
          ['2024', 14.6],
        ],
        { indicator: { decimals: 0 } },
      ).status,
    ).not.toBe('ACHIEVED');
  });

  it('is exceeded only by more than the last digit shown', () => {
    expect(judged({ value: 15 }, [['2024', 15.1]]).marks).not.toContain('EXCEEDED');
    expect(judged({ value: 15 }, [['2024', 15.11]]).marks).toContain('EXCEEDED');
    expect(judged({ comparator: 'AT_MOST', value: 15 }, [['2024', 14.8]]).marks).toContain('EXCEEDED');
  });

  it('keeps forecasts within the bounds of a percentage, and of a rank', () => {
    const steep = judged(
      { value: 99 },
      [
        ['2021', 60],
        ['2022', 71],
        ['2023', 79],
        ['2024', 90],
      ],
      { indicator: { min: 0, max: 100 } },
    );
    expect(steep).toMatchObject({ central: 100, high80: 100, status: 'ON_TRACK' });
    expect(Math.max(...(steep.outlook?.high ?? []))).toBe(100);
    const climbing = judged(
      { comparator: 'TOP', value: 3 },
      [
        ['2021', 40],
        ['2022', 30],
        ['2023', 21],
        ['2024', 10],
      ],
      {
        indicator: { kind: 'RANK', unit: rank },
        series: [series({ unit: rank })],
      },
    );
    expect(climbing).toMatchObject({ central: 1, low80: 1 });
  });
});

describe('while the deadline is open', () => {
  it('a target met by the newest value is achieved ahead of time, without a required pace', () => {
    expect(
      judged({ value: 50 }, [
        ['2023', 40],
        ['2024', 50],
      ]),
    ).toMatchObject({
      status: 'ACHIEVED',
      marks: ['AHEAD_OF_TIME'],
      required: null,
      ratio: null,
      gap: 0,
    });
  });

  it('a value that falls back reopens it', () => {
    expect(
      judged({ value: 50 }, [
        ['2022', 45],
        ['2023', 51],
        ['2024', 49],
      ]).status,
    ).not.toBe('ACHIEVED');
  });

  it('an estimate of the last year that falls short leaves no time', () => {
    const last = judged(
      { value: 50, aimDue: '2024-12-31' },
      [
        ['2022', 40],
        ['2023', 42],
        ['2024', 44, '2024-11-30', 'ESTIMATE'],
      ],
      {},
      '2024-12-15',
    );
    expect(last).toMatchObject({
      status: 'OFF_TRACK',
      required: null,
      ratio: null,
      chance: 'VERY_UNLIKELY',
      outlook: null,
    });
    expect(last.marks).toContain('ESTIMATE');
  });

  it('a band is aimed at from either side and held within', () => {
    const band = { comparator: 'BETWEEN', value: 8, valueHigh: 10 } as const;
    expect(
      judged(band, [
        ['2023', 4],
        ['2024', 6],
      ]),
    ).toMatchObject({ targetValue: 8, gap: 2, status: 'ON_TRACK' });
    expect(
      judged(band, [
        ['2023', 14],
        ['2024', 12],
      ]),
    ).toMatchObject({ targetValue: 10, gap: 2, status: 'ON_TRACK' });
    expect(
      judged(band, [
        ['2023', 4],
        ['2024', 9],
      ]),
    ).toMatchObject({ gap: 0, status: 'ACHIEVED' });
  });

  it('counts that are to triple progress by a rate', () => {
    const growth = judged(
      { value: 400 },
      [
        ['2022', 100],
        ['2023', 110],
        ['2024', 121],
      ],
      {
        indicator: { kind: 'COUNT', unit: people },
        series: [series({ unit: people })],
      },
    );
    expect(growth.marks).toContain('LOG_PACE');
    expect(growth.pace).toBeCloseTo(0.1, 10);
    expect(growth.required).toBeCloseTo((400 / 121) ** (1 / 6) - 1, 10);
    // A growth of 10 % a year of which four fifths are left each year: 0.8 + 0.8² + … + 0.8⁶ years of it.
    const years = (0.8 * (1 - 0.8 ** 6)) / 0.2;
    expect(growth.central).toBeCloseTo(121 * 1.1 ** years, 8);
  });

  it('percentages, and counts that begin at zero, never do', () => {
    expect(
      judged({ value: 90 }, [
        ['2022', 10],
        ['2023', 20],
        ['2024', 30],
      ]).marks,
    ).not.toContain('LOG_PACE');
    const fromZero = judged(
      { value: 400 },
      [
        ['2022', 0],
        ['2023', 110],
        ['2024', 121],
      ],
      { series: [series({ unit: people })], indicator: { unit: people } },
    );
    expect(fromZero.marks).not.toContain('LOG_PACE');
  });

  it('only the last eight annual points count, of them the last five for the pace, none more than 18 years old', () => {
    const years = Array.from({ length: 12 }, (_, i) => [String(2013 + i), i < 4 ? 90 - i : i * 2] as const);
    expect(judged({ value: 50 }, years)).toMatchObject({ pointsUsed: 8, since: '2020', pace: 2 });
    expect(
      judged({ value: 50 }, [
        ['2000', 1],
        ['2020', 10],
        ['2024', 12],
      ]),
    ).toMatchObject({ pointsUsed: 2, since: '2020' });
  });

  it('months of one year give no pace', () => {
    expect(
      judged({ value: 50 }, [
        ['2024-03', 1],
        ['2024-11', 10],
      ]),
    ).toMatchObject({ status: 'NOT_ASSESSABLE', reasons: ['TOO_SHORT'] });
  });

  it('no pace runs across a break', () => {
    const breaks = [{ period: '2023' }];
    const broken = judged(
      { value: 90 },
      [
        ['2021', 10],
        ['2022', 11],
        ['2023', 70],
        ['2024', 73],
      ],
      { series: [series({ breaks })] },
    );
    expect(broken).toMatchObject({ pace: 3, since: '2023', pointsUsed: 2 });
    expect(broken.marks).toEqual(['AFTER_BREAK', 'TWO_POINTS']);
  });

  it('more than ten years ahead there is a pace, but no range and no chance', () => {
    const far = judged({ value: 90, aimDue: '2045-12-31' }, [
      ['2021', 10],
      ['2022', 12],
      ['2023', 15],
      ['2024', 18],
    ]);
    expect(far.marks).toEqual(['LONG_HORIZON', 'FEW_POINTS']);
    expect(far).toMatchObject({ central: null, low80: null, probability: null, chance: null, outlook: null });
    expect(
      judged({ value: 90, aimDue: '2034-12-31' }, [
        ['2021', 10],
        ['2022', 12],
        ['2023', 15],
        ['2024', 18],
      ]).central,
    ).not.toBeNull();
  });

  it('the outlook has one entry a year end, from the newest value to the deadline', () => {
    const { outlook } = judged({ value: 90, aimDue: '2027-06-30' }, [
      ['2022', 10],
      ['2023', 12],
      ['2024-06', 15],
    ]);
    expect(outlook?.ends).toEqual(['2024-06-30', '2024-12-31', '2025-12-31', '2026-12-31', '2027-06-30']);
    expect(outlook?.central[0]).toBe(15);
    expect(outlook?.low?.[0]).toBe(15);
    expect(outlook?.high).toHaveLength(5);
  });

  it('a range is marked as resting on few points up to four of them, and not from five on', () => {
    const marks = (...list: readonly number[]): readonly string[] =>
      judged(
        { value: 90 },
        list.map((value, i): Row => [String(2025 - list.length + i), value]),
      ).marks;
    expect(marks(40, 42)).toEqual(['TWO_POINTS']);
    expect(marks(40, 42, 45)).toEqual(['FEW_POINTS']);
    expect(marks(40, 42, 45, 46)).toEqual(['FEW_POINTS']);
    expect(marks(40, 42, 45, 46, 50)).toEqual([]);
  });

  it('a series that has doubled is seen to grow, and that is marked', () => {
    const rows = [10, 13, 17, 22, 29].map((value, i): Row => [String(2020 + i), value]);
    expect(judged({ value: 90 }, rows).marks).toEqual(['GROWTH_CURVE']);
    const counted = {
      indicator: { kind: 'COUNT', unit: people },
      series: [series({ unit: people })],
    } as const;
    expect(judged({ value: 90 }, rows, counted).marks).toEqual(['LOG_PACE']);
  });

  it('ten years ahead to the day there is a range still', () => {
    const rows: readonly Row[] = [
      ['2021', 10],
      ['2022', 12],
      ['2023', 15],
      ['2024', 18],
    ];
    expect(judged({ value: 90, aimDue: '2034-12-31' }, rows).marks).toEqual(['FEW_POINTS']);
    expect(judged({ value: 90, aimDue: '2035-01-31' }, rows).marks).toContain('LONG_HORIZON');
  });

  it('what a reader sees besides stays, where no pace can be told', () => {
    const short = judged({ value: 50 }, [
      ['2024-03', 1],
      ['2024-11', 10],
    ]);
    expect(short).toMatchObject({ pointsUsed: 1, since: '2024-11', decidedBy: null });
    const broken = judged(
      { value: 50 },
      [
        ['2022', 10],
        ['2024', 20],
      ],
      { series: [series({ breaks: [{ period: '2024' }] })] },
    );
    expect(broken).toMatchObject({
      reasons: ['ONE_POINT_SINCE_BREAK'],
      marks: ['AFTER_BREAK'],
      pointsUsed: 1,
    });
  });

  it('of two dates both paces are told that they need', () => {
    const two = judged({ value: 50, aimDue: '2026-12-31', latestDue: '2028-12-31' }, [
      ['2023', 28],
      ['2024', 30],
    ]);
    expect(two.required).toBeCloseTo(10, 8);
    expect(two.requiredByLatest).toBeCloseTo(5, 8);
    expect(
      judged({ value: 50, aimDue: '2026-12-31' }, [
        ['2023', 28],
        ['2024', 30],
      ]).requiredByLatest,
    ).toBeNull();
  });

  it('old values are marked', () => {
    expect(
      judged({ value: 50 }, [
        ['2018', 10],
        ['2020', 12],
      ]).marks,
    ).toContain('OLD_DATA');
    expect(
      judged(
        { value: 50 },
        [
          ['2023', 10],
          ['2024', 12],
        ],
        { series: [series({ unit: percent })] },
      ).marks,
    ).not.toContain('OLD_DATA');
  });

  it('a promise that says "about" is marked', () => {
    expect(
      judged({ value: 50, about: true }, [
        ['2023', 10],
        ['2024', 12],
      ]).marks,
    ).toContain('TARGET_ABOUT');
  });
});

describe('a newest value that is only a bound', () => {
  const bounded = (...known: readonly Observation[]): Assessment =>
    assessGoal(goal({ targets: [target({ aimDue: '2030-12-31' })] }), measured(...known), {
      asOf: '2025-06-01',
    }).deciding;

  it('beyond the target neither keeps it nor tells what is missing', () => {
    const found = bounded(
      ...values(['2022', 90], ['2023', 95]),
      observation('2024', 100, { qualifier: 'LESS_THAN' }),
    );
    expect(found).toMatchObject({ status: 'AT_RISK', gap: null, required: null, pace: null, reasons: [] });
    expect(found.marks).not.toContain('AHEAD_OF_TIME');
  });

  it('beyond the target names what it rests on', () => {
    const found = bounded(
      ...values(['2022', 90], ['2023', 95]),
      observation('2024', 100, { qualifier: 'LESS_THAN' }),
    );
    expect(found).toMatchObject({ decidedBy: { period: '2024' }, pointsUsed: 3, since: '2022', marks: [] });
  });

  it('short of the target is judged by its pace', () => {
    const found = bounded(
      ...values(['2022', 70], ['2023', 80]),
      observation('2024', 90, { qualifier: 'LESS_THAN' }),
    );
    expect(found).toMatchObject({ status: 'ON_TRACK', gap: 10, pace: 10 });
  });
});

describe('a verdict by pace', () => {
  it('is marked as resting on an estimate for its newest value only', () => {
    const marks = (...statuses: readonly ValueStatus[]): readonly string[] =>
      assessGoal(
        goal({ targets: [target({ aimDue: '2030-12-31' })] }),
        measured(...statuses.map((status, i) => observation(String(2022 + i), 10 * i, { status }))),
        { asOf: '2025-06-01' },
      ).deciding.marks;
    expect(marks('ESTIMATE', 'PRELIMINARY', 'FINAL')).not.toContain('ESTIMATE');
    expect(marks('FINAL', 'FINAL', 'PRELIMINARY')).toContain('ESTIMATE');
  });
});

import {
  goal,
  measured,
  milestone,
  million,
  observation,
  people,
  percent,
  rank,
  series,
  target,
  values,
} from '../../test/given.js';
import type { GoalGiven } from '../../test/given.js';
import { GRAVITY, STATUSES } from '../vocabulary.js';
import { assessGoal } from './assess-goal.js';
import type { Assessment, GoalAssessment, Observation, Target } from './assessment.js';

interface Row {
  readonly name: string;
  readonly asOf: string;
  readonly target: Partial<Target>;
  readonly goal?: GoalGiven;
  readonly series?: Parameters<typeof series>[0];
  readonly values: readonly Observation[];
  readonly status: string;
  readonly decidedBy: string | null;
  readonly also?: readonly string[];
}

const twoDates = { value: 100, aimDue: '2020-12-31', latestDue: '2022-12-31' };
const smartphones = values(
  ['2018', 59.2, '2021-12-31'],
  ['2019', 65.09, '2021-12-31'],
  ['2019-05', 62, '2019-05-02'],
  ['2020', 69.55, '2021-12-31'],
  ['2021', 75, '2021-12-31', 'ESTIMATE'],
  ['2023', 84.4, '2023-12-29', 'ESTIMATE'],
);
const fibre = values(
  ['2021', 65],
  ['2023', 79.4, '2023-12-29', 'ESTIMATE'],
  ['2023-03', 75.36, '2023-03-29', 'ESTIMATE'],
  ['2023-06', 77.1, '2023-06-30', 'ESTIMATE'],
  ['2024-06', 82.2, '2024-07-29'],
  ['2025-06', 85.1, '2025-07-31'],
);
const egdi = values(
  ['2010', 90],
  ['2012', 83],
  ['2014', 99],
  ['2016', 89, '2016-08-05'],
  ['2018', 88, '2018-07-19'],
  ['2020', 86, '2020-07-10'],
  ['2022', 86, '2022-09-28'],
  ['2024', 71, '2024-09-17'],
);
const ranked: GoalGiven = {
  indicator: { kind: 'RANK', direction: 'DECREASE', decimals: 0, min: 1, max: 193, unit: rank },
};
const everyTwoYears = { unit: rank, frequency: 'TWO_YEAR' } as const;
const gdpShare = values(
  ['2020', 12.66],
  ['2021', 12.87],
  ['2022', 12.83],
  ['2023', 12.87],
  ['2024', 13.17, '2025-01-06', 'PRELIMINARY'],
  ['2025', 14.02, '2026-01-05', 'ESTIMATE'],
);
const ministryShare = values(
  ['2021', 11.91, '2023-06-30', 'ESTIMATE'],
  ['2022', 14.26, '2022-12-18', 'ESTIMATE'],
  ['2023', 16.5, '2024-01-31'],
  ['2024', 18.3, '2025-11-26', 'ESTIMATE'],
);
const share: GoalGiven = { indicator: { decimals: 2, min: 0, max: 100 } };
const companies = values(
  ['2019', 45600],
  ['2020', 58000],
  ['2021', 64000],
  ['2022-04', 66027],
  ['2022-06', 67300, '2022-07-18', 'ESTIMATE'],
  ['2024', 73788],
  ['2025', 80000, '2025-12-26', 'ESTIMATE'],
);
const counted: GoalGiven = { indicator: { kind: 'COUNT', decimals: 0, min: 0, unit: people } };
const security = values(['2014', 76], ['2017', 101], ['2018', 50], ['2020', 25], ['2024', 17]);
const today = '2026-11-22';

/** Verdicts worked out by hand from the published figures of real promises. */
const ROWS: readonly Row[] = [
  {
    name: 'smartphones for all by 2020, at the latest 2022',
    asOf: today,
    target: twoDates,
    goal: { isProxy: true },
    values: smartphones,
    status: 'MISSED',
    decidedBy: '2023 = 84.4',
    also: ['TWO_DATES', 'PROXY', 'ESTIMATE', 'before 2021'],
  },
  {
    name: 'the same, between its dates',
    asOf: '2022-01-01',
    target: twoDates,
    values: smartphones,
    status: 'OFF_TRACK',
    decidedBy: '2021 = 75',
    also: ['TWO_DATES', 'FIRST_DATE_MISSED', 'ESTIMATE', 'required 25'],
  },
  {
    name: 'the same, when only the speech was public',
    asOf: '2019-06-01',
    target: twoDates,
    values: smartphones,
    status: 'NOT_ASSESSABLE',
    decidedBy: '2019-05 = 62',
    also: ['TWO_DATES', 'ONE_POINT'],
  },
  {
    name: 'fibre to all households by 2020, at the latest 2022',
    asOf: today,
    target: twoDates,
    values: fibre,
    status: 'MISSED',
    decidedBy: '2023-03 = 75.36',
    also: ['TWO_DATES', 'before 2021'],
  },
  {
    name: 'the same with one value known',
    asOf: '2022-01-01',
    target: twoDates,
    values: fibre,
    status: 'NOT_ASSESSABLE',
    decidedBy: '2021 = 65',
    also: ['FIRST_DATE_MISSED', 'ONE_POINT'],
  },
  {
    name: 'the same before any value',
    asOf: '2019-06-01',
    target: twoDates,
    values: fibre,
    status: 'NOT_ASSESSABLE',
    decidedBy: null,
    also: ['TWO_DATES', 'NO_VALUE'],
  },
  {
    name: 'fibre to 80 % by 2025',
    asOf: today,
    target: { value: 80 },
    values: fibre,
    status: 'ACHIEVED',
    decidedBy: '2024-06 = 82.2',
  },
  {
    name: 'rank 75 in a year without an edition',
    asOf: today,
    target: { comparator: 'AT_MOST', value: 75, aimDue: '2019-12-31' },
    goal: ranked,
    series: everyTwoYears,
    values: egdi,
    status: 'ACHIEVED_LATE',
    decidedBy: '2024 = 71',
    also: ['NO_EDITION', 'before 2018'],
  },
  {
    name: 'the same before the edition that meets it',
    asOf: '2024-06-30',
    target: { comparator: 'AT_MOST', value: 75, aimDue: '2019-12-31' },
    goal: ranked,
    series: everyTwoYears,
    values: egdi,
    status: 'MISSED',
    decidedBy: '2020 = 86',
    also: ['NO_EDITION', 'before 2018'],
  },
  {
    name: 'the same in its last year',
    asOf: '2019-06-01',
    target: { comparator: 'AT_MOST', value: 75, aimDue: '2019-12-31' },
    goal: ranked,
    series: everyTwoYears,
    values: egdi,
    status: 'OFF_TRACK',
    decidedBy: '2018 = 88',
    also: ['required -13', 'UNLIKELY'],
  },
  {
    name: 'top 70 by 2025, the edition after decides',
    asOf: today,
    target: { comparator: 'TOP', value: 70 },
    goal: ranked,
    series: everyTwoYears,
    values: egdi,
    status: 'AWAITING_DATA',
    decidedBy: '2024 = 71',
    also: ['NO_EDITION'],
  },
  {
    name: 'top 50 by 2030',
    asOf: today,
    target: { comparator: 'TOP', value: 50, aimDue: '2030-12-31' },
    goal: ranked,
    series: everyTwoYears,
    values: egdi,
    status: 'AT_RISK',
    decidedBy: '2024 = 71',
    also: ['required -3.5', 'pace -0.875', 'LESS_LIKELY_THAN_NOT'],
  },
  {
    name: 'a fifth of GDP by 2025',
    asOf: today,
    target: { value: 20 },
    goal: share,
    values: gdpShare,
    status: 'MISSED',
    decidedBy: '2025 = 14.02',
    also: ['ESTIMATE'],
  },
  {
    name: 'the same by the ministry, 2025 not known',
    asOf: today,
    target: { value: 20 },
    goal: share,
    values: ministryShare,
    status: 'AWAITING_DATA',
    decidedBy: '2024 = 18.3',
  },
  {
    name: '30 % by 2030, hardly moving',
    asOf: today,
    target: { value: 30, aimDue: '2030-12-31' },
    goal: share,
    values: gdpShare,
    status: 'OFF_TRACK',
    decidedBy: '2025 = 14.02',
    also: ['ESTIMATE', 'required 3.196'],
  },
  {
    name: '30 % by 2030 by the ministry',
    asOf: today,
    target: { value: 30, aimDue: '2030-12-31' },
    goal: share,
    values: ministryShare,
    status: 'ON_TRACK',
    decidedBy: '2024 = 18.3',
    also: ['ESTIMATE', 'FEW_POINTS', 'required 1.95', 'pace 2.185', 'MORE_LIKELY_THAN_NOT'],
  },
  {
    name: '50,000 companies by 2025',
    asOf: today,
    target: { value: 50000 },
    goal: counted,
    series: { unit: people },
    values: companies,
    status: 'ACHIEVED',
    decidedBy: '2020 = 58000',
    also: ['EXCEEDED'],
  },
  {
    name: '100,000 companies by 2030',
    asOf: today,
    target: { value: 100000, aimDue: '2030-12-31' },
    goal: counted,
    series: { unit: people },
    values: companies,
    status: 'ON_TRACK',
    decidedBy: '2025 = 80000',
    also: ['ESTIMATE', 'MORE_LIKELY_THAN_NOT'],
  },
  {
    name: 'top 30 already held after a break',
    asOf: today,
    target: { comparator: 'TOP', value: 30, aimDue: '2045-12-31' },
    goal: ranked,
    series: { unit: rank, frequency: 'IRREGULAR', breaks: [{ period: '2024' }] },
    values: security,
    status: 'ACHIEVED',
    decidedBy: '2024 = 17',
    also: ['AFTER_BREAK', 'AHEAD_OF_TIME'],
  },
  {
    name: 'top 40 by 2025, held since 2020',
    asOf: today,
    target: { comparator: 'TOP', value: 40 },
    goal: ranked,
    series: { unit: rank, frequency: 'IRREGULAR', breaks: [{ period: '2024' }] },
    values: security,
    status: 'ACHIEVED',
    decidedBy: '2020 = 25',
    also: ['EXCEEDED'],
  },
  {
    name: 'top 30 by 2045 from two points',
    asOf: today,
    target: { comparator: 'TOP', value: 30, aimDue: '2045-12-31' },
    goal: ranked,
    series: { unit: rank },
    values: values(['2018', 108], ['2025-02', 72]),
    status: 'ON_TRACK',
    decidedBy: '2025-02 = 72',
    also: ['TWO_POINTS', 'LONG_HORIZON'],
  },
  {
    name: 'two ranks three months apart',
    asOf: today,
    target: { comparator: 'TOP', value: 30, aimDue: '2045-12-31' },
    goal: ranked,
    series: { unit: rank },
    values: values(['2024-11', 46], ['2025-02', 31]),
    status: 'NOT_ASSESSABLE',
    decidedBy: null,
    also: ['TOO_SHORT'],
  },
  {
    name: 'one value since a break',
    asOf: today,
    target: { value: 99, aimDue: '2030-12-31' },
    goal: share,
    series: { breaks: [{ period: '2025-12' }] },
    values: values(['2025-Q2', 26], ['2025-10', 39.52], ['2025-12', 90]),
    status: 'NOT_ASSESSABLE',
    decidedBy: '2025-12 = 90',
    also: ['AFTER_BREAK', 'ONE_POINT_SINCE_BREAK'],
  },
  {
    name: 'neither number nor date',
    asOf: today,
    target: { value: null, aimDue: null },
    values: fibre,
    status: 'NOT_ASSESSABLE',
    decidedBy: null,
    also: ['NO_TARGET_VALUE', 'NO_DEADLINE'],
  },
];

function features(a: Assessment): string[] {
  const rounded = (value: number | null): string => String(value === null ? null : Number(value.toFixed(3)));
  return [
    ...a.marks,
    ...a.reasons,
    a.chance ?? '',
    `before ${a.before?.period}`,
    `required ${rounded(a.required)}`,
    `pace ${rounded(a.pace)}`,
  ];
}

describe('the verdict on a real promise', () => {
  it.each(ROWS.map((row) => [row.name, row.asOf, row.status, row] as const))(
    '%s, at %s: %s',
    (_name, asOf, status, row) => {
      const given = goal({ ...row.goal, targets: [target(row.target)], series: [series(row.series)] });
      const { deciding } = assessGoal(given, measured(...row.values), { asOf });
      const { decidedBy } = deciding;
      expect(deciding.status).toBe(status);
      expect(decidedBy && `${decidedBy.period} = ${decidedBy.value}`).toBe(row.decidedBy);
      expect(features(deciding)).toEqual(expect.arrayContaining([...(row.also ?? [])]));
    },
  );
});

describe('several series', () => {
  const two = (seriesRule: 'FIRST' | 'ALL', aimDue = '2030-12-31'): GoalAssessment =>
    assessGoal(
      goal({
        seriesRule,
        targets: [target({ value: 80, aimDue })],
        series: [series({ id: 'none' }), series({ id: 'good' }), series({ id: 'bad', producerId: 'q' })],
      }),
      new Map([
        ['good', values(['2023', 80], ['2024', 90])],
        ['bad', values(['2023', 10], ['2024', 11])],
      ]),
      { asOf: '2025-06-01' },
    );

  it('are judged by the first that can be judged', () => {
    const { status, deciding, bySeries } = two('FIRST');
    expect([status, deciding.seriesId]).toEqual(['ACHIEVED', 'good']);
    expect(bySeries.map((a) => a.status)).toEqual(['NOT_ASSESSABLE', 'ACHIEVED', 'OFF_TRACK']);
  });

  it('are judged by the worst where the promise spans them', () => {
    const { status, deciding } = two('ALL');
    expect([status, deciding.seriesId]).toEqual(['OFF_TRACK', 'bad']);
    expect(deciding.marks).toContain('SEVERAL_SERIES');
  });

  it('that a promise spans are not achieved while one of them cannot be judged', () => {
    const spanned = (...ids: string[]): GoalAssessment =>
      assessGoal(
        goal({
          seriesRule: 'ALL',
          targets: [target({ value: 80, aimDue: '2024-12-31' })],
          series: ids.map((id) => series(id === 'other' ? { id, unit: rank } : { id })),
        }),
        new Map([
          ['kept', values(['2024', 90])],
          ['late', values(['2024', 10], ['2025', 99])],
          ['missed', values(['2024', 10])],
        ]),
        { asOf: '2026-06-01' },
      );
    for (const achieved of ['kept', 'late']) {
      const { status, deciding } = spanned(achieved, 'other');
      expect([status, deciding.seriesId, deciding.reasons]).toEqual([
        'NOT_ASSESSABLE',
        'other',
        ['NOT_COMPARABLE'],
      ]);
      expect(deciding.marks).toContain('SEVERAL_SERIES');
    }
    expect(spanned('kept', 'other', 'missed').status).toBe('MISSED');
  });

  it('stand in one order from the worst to the best', () => {
    expect([...GRAVITY].sort()).toEqual([...STATUSES].sort());
    const known = new Map([
      ['missed', values(['2024', 10])],
      ['late', values(['2024', 10], ['2025', 99])],
      ['kept', values(['2024', 90])],
      ['awaited', values(['2022', 10], ['2023', 20])],
    ]);
    const worst = (...ids: string[]): string =>
      assessGoal(
        goal({
          seriesRule: 'ALL',
          targets: [target({ value: 80, aimDue: '2024-12-31' })],
          series: ids.map((id) => series({ id })),
        }),
        known,
        { asOf: '2026-06-01' },
      ).status;
    expect(worst('kept', 'late', 'awaited', 'missed')).toBe('MISSED');
    expect(worst('kept', 'late', 'awaited')).toBe('AWAITING_DATA');
    expect(worst('kept', 'late')).toBe('ACHIEVED_LATE');
    expect(worst('kept', 'kept')).toBe('ACHIEVED');
  });

  it('of one indicator and area are named as another definition or another source', () => {
    const [none, good, bad] = two('FIRST').bySeries;
    expect(none?.marks).toEqual(expect.arrayContaining(['OTHER_DEFINITION', 'OTHER_OFFICIAL_SERIES']));
    expect(good?.marks).toEqual(expect.arrayContaining(['OTHER_DEFINITION', 'OTHER_OFFICIAL_SERIES']));
    expect(bad?.marks).not.toContain('OTHER_DEFINITION');
  });

  it('that all cannot be judged leave the first one to say why', () => {
    const silent = assessGoal(
      goal({ series: [series({ id: 'x' }), series({ id: 'y', unit: rank })] }),
      new Map(),
      {
        asOf: '2020-01-01',
      },
    );
    expect(silent.deciding).toMatchObject({ seriesId: 'x', status: 'NOT_ASSESSABLE', reasons: ['NO_VALUE'] });
    expect(silent.bySeries[1]?.reasons).toEqual(['NOT_COMPARABLE']);
  });

  it('may be none at all', () => {
    const none = goal({ series: [] });
    for (const asOf of ['2020-01-01', '2030-01-01']) {
      const { deciding, bySeries } = assessGoal(none, new Map(), { asOf });
      expect(deciding).toMatchObject({ status: 'NOT_ASSESSABLE', reasons: ['NO_SERIES'], seriesId: null });
      expect(bySeries).toHaveLength(1);
    }
  });
});

describe('several targets', () => {
  it('are each judged, in order of their deadlines, the final one deciding', () => {
    const given = goal({
      targets: [
        target({ n: 1, value: 90, aimDue: '2030-12-31' }),
        target({ n: 2, role: 'INTERIM', value: 50, aimDue: '2022-12-31' }),
      ],
    });
    const { deciding, byTarget } = assessGoal(
      given,
      measured(...values(['2021', 40], ['2022', 55], ['2023', 60])),
      {
        asOf: '2024-06-01',
      },
    );
    expect(deciding.targetN).toBe(1);
    expect(byTarget.map((a) => [a.targetN, a.status])).toEqual([
      [2, 'ACHIEVED'],
      [1, 'ON_TRACK'],
    ]);
  });
});

describe('units', () => {
  it('of target, baseline and series may differ in scale', () => {
    const given = goal({
      baselineValue: 0.5,
      indicator: { kind: 'COUNT', unit: million, decimals: 2 },
      targets: [target({ value: 1.5, unit: million, aimDue: '2030-12-31' })],
      series: [series({ unit: people })],
    });
    const { deciding } = assessGoal(given, measured(...values(['2023', 900_000], ['2024', 1_000_000])), {
      asOf: '2025-06-01',
    });
    expect(deciding).toMatchObject({ targetValue: 1_500_000, gap: 500_000, share: 0.5, status: 'ON_TRACK' });
  });

  it('of another kind cannot be judged, and the value is still shown', () => {
    const given = goal({ series: [series({ unit: people })], targets: [target({ unit: percent })] });
    const { deciding } = assessGoal(given, measured(...values(['2024', 5])), { asOf: '2025-06-01' });
    expect(deciding).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasons: ['NOT_COMPARABLE'],
      decidedBy: null,
    });
    expect(deciding.latest?.value).toBe(5);
  });
});

describe('a value', () => {
  it('counts from the day on which it became public', () => {
    const known = measured(observation('2025', 100, { knownOn: '2026-03-01' }));
    expect(assessGoal(goal(), known, { asOf: '2026-02-28' }).status).toBe('AWAITING_DATA');
    expect(assessGoal(goal(), known, { asOf: '2026-03-01' }).status).toBe('ACHIEVED');
  });

  it('that is a plan printed among values decides nothing', () => {
    const planned = measured(...values(['2025', 100, '2024-01-01', 'TARGET_LIKE']));
    expect(assessGoal(goal(), planned, { asOf: '2026-06-01' }).deciding).toMatchObject({
      status: 'AWAITING_DATA',
      latest: null,
    });
  });

  it('that is a total of part of the year is never set against a target of the year', () => {
    const total = goal({ series: [series({ nature: 'TOTAL' })] });
    const known = measured(...values(['2025-S1', 150], ['2025-12', 200]));
    expect(assessGoal(total, known, { asOf: '2026-06-01' }).status).toBe('AWAITING_DATA');
  });

  it('is nowhere invented for a milestone', () => {
    const { deciding } = assessGoal(milestone({ series: [] }), new Map(), { asOf: '2030-01-01' });
    expect(deciding).toMatchObject({ status: 'AWAITING_DATA', decidedBy: null, latest: null });
  });
});

describe('a goal that was given up', () => {
  it('is judged as before until the day on which it ended', () => {
    const status = (asOf: string, endedOn: string | null): string =>
      assessGoal(
        goal({ lifecycle: 'DISCONTINUED', endedOn }),
        measured(...values(['2018', 60], ['2019', 90])),
        {
          asOf,
        },
      ).status;
    expect(status('2024-12-31', '2025-01-01')).toBe('ON_TRACK');
    expect(status('2025-01-01', '2025-01-01')).toBe('NOT_ASSESSABLE');
    expect(status('2024-12-31', null)).toBe('NOT_ASSESSABLE');
  });
});

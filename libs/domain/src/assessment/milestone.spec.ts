import {
  goal,
  measured,
  milestone,
  observation,
  percent,
  series,
  target,
  values,
  yesNo,
} from '../../test/given.js';
import { assessGoal } from './assess-goal.js';
import type { Goal, ObservationsBySeries } from './assessment.js';

const byEnd2022 = [target({ comparator: 'DONE', value: null, aimDue: '2022-12-31' })];
const told = (given: Goal, known: ObservationsBySeries, asOf: string): string => {
  const { status, decidedBy, marks, reasons } = assessGoal(given, known, { asOf }).deciding;
  return [status, decidedBy?.period, ...marks, ...reasons].filter(Boolean).join(' ');
};

describe('a milestone', () => {
  const deed = milestone({ targets: byEnd2022 });
  it.each([
    ['default.milestone#01: done in time', '2021', '2024-01-01', 'ACHIEVED 2021'],
    ['default.milestone#02: done late', '2023', '2024-01-01', 'ACHIEVED_LATE 2023'],
    ['done on the last day', '2022-12-31', '2024-01-01', 'ACHIEVED 2022-12-31'],
    ['done a day late', '2023-01-01', '2024-01-01', 'ACHIEVED_LATE 2023-01-01'],
    ['done before the deadline has passed', '2021', '2022-01-01', 'ACHIEVED 2021'],
    ['not yet, on the last day', '2023', '2022-12-31', 'OPEN'],
    ['not recorded by its deadline', '2023', '2023-01-01', 'MISSED NO_COMPLETION_RECORDED'],
  ])('%s', (_name, done, asOf, expected) => {
    expect(told(deed, measured(...values([done, 1])), asOf)).toBe(expected);
  });

  it('is one by its own kind or by that of its indicator', () => {
    for (const given of [milestone({ indicator: { kind: 'QUALITATIVE' } }), milestone({ kind: 'GOAL' })]) {
      expect(assessGoal({ ...given, targets: byEnd2022 }, new Map(), { asOf: '2022-01-01' }).status).toBe(
        'OPEN',
      );
    }
  });

  it('is completed by the first value that says yes', () => {
    expect(told(deed, measured(...values(['2020', 0], ['2021-06', 1], ['2022', 1])), '2024-01-01')).toBe(
      'ACHIEVED 2021-06',
    );
  });

  it('is not completed when the record is withdrawn', () => {
    const withdrawn = measured(
      observation('2021', 1, { knownOn: '2021-12-31' }),
      observation('2021', 0, { knownOn: '2022-03-01', version: 2 }),
    );
    expect(told(deed, withdrawn, '2022-01-01')).toBe('ACHIEVED 2021');
    expect(told(deed, withdrawn, '2022-04-01')).toBe('OPEN');
  });

  it('without a series that can record it is open, then awaiting data; never missed', () => {
    for (const all of [[], [series({ unit: percent })]]) {
      const silent = milestone({ targets: byEnd2022, series: all });
      expect(told(silent, measured(...values(['2021', 100])), '2022-12-31')).toBe('OPEN');
      expect(told(silent, measured(...values(['2021', 100])), '2023-01-01')).toBe('AWAITING_DATA');
    }
  });

  it('is judged by the series that records it among others', () => {
    const mixed = milestone({ targets: byEnd2022, series: [series({ id: 'b' }), series({ unit: yesNo })] });
    const { deciding, bySeries } = assessGoal(mixed, measured(...values(['2021', 1])), {
      asOf: '2024-01-01',
    });
    expect(deciding).toMatchObject({ status: 'ACHIEVED', seriesId: 'a' });
    expect(bySeries.map(({ reasons }) => reasons)).toEqual([['NOT_COMPARABLE'], []]);
  });

  it('without a date can only be achieved', () => {
    const dateless = milestone({ targets: [target({ comparator: 'DONE', value: null, aimDue: null })] });
    expect(told(dateless, measured(), '2024-01-01')).toBe('NOT_ASSESSABLE NO_DEADLINE');
    expect(told(dateless, measured(...values(['2021', 1])), '2024-01-01')).toBe('ACHIEVED 2021');
    expect(told(milestone({ targets: [] }), measured(), '2024-01-01')).toBe('NOT_ASSESSABLE NO_DEADLINE');
  });

  it('with two dates is in the grace period between them', () => {
    const twice = milestone({
      targets: [target({ comparator: 'DONE', value: null, aimDue: '2020-12-31', latestDue: '2022-12-31' })],
    });
    const done = (period: string): string => told(twice, measured(...values([period, 1])), '2024-01-01');
    expect(done('2020')).toBe('ACHIEVED 2020 TWO_DATES');
    expect(done('2021')).toBe('ACHIEVED 2021 TWO_DATES FIRST_DATE_MISSED IN_GRACE_PERIOD');
    expect(done('2023')).toBe('ACHIEVED_LATE 2023 TWO_DATES FIRST_DATE_MISSED');
    expect(told(twice, measured(), '2021-06-01')).toBe('OPEN TWO_DATES FIRST_DATE_MISSED');
  });
});

describe('a promise in words', () => {
  const words = goal({ targets: byEnd2022, series: [], indicator: { kind: 'QUALITATIVE' } });

  it('is open until its deadline and cannot be judged after it', () => {
    expect(told(words, measured(), '2022-12-31')).toBe('OPEN');
    expect(told(words, measured(), '2023-01-01')).toBe('NOT_ASSESSABLE QUALITATIVE_PAST_DEADLINE');
  });

  it('is also one that is to be "done" although its indicator counts', () => {
    const universal = goal({ targets: byEnd2022 });
    expect(told(universal, measured(...values(['2021', 90])), '2022-12-31')).toBe('OPEN');
  });

  it('without a deadline cannot be judged', () => {
    expect(told({ ...words, targets: [] }, measured(), '2022-12-31')).toBe('NOT_ASSESSABLE NO_DEADLINE');
  });
});

describe('the life of a promise', () => {
  it('that has lost its object cannot be judged, whatever is known', () => {
    const lost = goal({ lifecycle: 'DISCONTINUED' });
    expect(told(lost, measured(...values(['2024', 120])), '2026-01-01')).toBe('NOT_ASSESSABLE DISCONTINUED');
  });

  it('that was done when it was stated is achieved by the record, or by the statement itself', () => {
    const done = milestone({ lifecycle: 'DONE_WHEN_STATED', targets: [] });
    expect(told(done, measured(...values(['2018', 1])), '2026-01-01')).toBe('ACHIEVED 2018');
    expect(told({ ...done, series: [] }, measured(), '2026-01-01')).toBe('ACHIEVED DONE_WHEN_STATED');
  });
});

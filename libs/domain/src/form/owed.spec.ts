import {
  compareOwed,
  finalisingOf,
  isPressing,
  OWED_STATES,
  owedState,
  promisedUntil,
  type OwedRow,
} from './owed.js';

describe('what is owed', () => {
  it.each([
    ['2025-07-01', null, null, 'LATER', -19],
    ['2025-07-13', null, null, 'DUE_SOON', -7],
    ['2025-07-19', 'DRAFT', null, 'DUE_SOON', -1],
    ['2025-07-20', null, null, 'DUE', 0],
    ['2025-07-23', 'DRAFT', null, 'OVERDUE', 3],
    ['2025-07-23', 'SUBMITTED', null, 'DONE', 3],
    ['2025-07-23', 'APPROVED', null, 'DONE', 3],
    ['2025-07-23', 'RECEIVED', null, 'DONE', 3],
    ['2025-07-23', 'RETURNED', null, 'RETURNED', 3],
    ['2025-07-23', 'DRAFT', '2025-09-30', 'WAITING', -69],
    ['2025-09-30', 'DRAFT', '2025-09-30', 'DUE', 0],
    ['2025-10-02', 'DRAFT', '2025-09-30', 'OVERDUE', 2],
    ['2025-07-19', 'DRAFT', '2025-07-10', 'DUE_SOON', -1],
  ] as const)('on %s, %s, promised for %s: %s, %d days', (today, state, promisedOn, owed, days) => {
    expect(owedState({ dueOn: '2025-07-20', state, promisedOn }, today)).toMatchObject({ state: owed, days });
  });

  it('is asked for once it is due soon, unless it is promised for later or done', () => {
    expect(OWED_STATES.filter(isPressing)).toEqual(['OVERDUE', 'RETURNED', 'DUE', 'DUE_SOON']);
  });

  it('stands with the most pressing first', () => {
    const at = (dueOn: string, state: 'RETURNED' | null = null) => owedState({ dueOn, state }, '2025-07-20');
    const list = [
      at('2025-09-01'),
      at('2025-07-20'),
      at('2025-07-19'),
      at('2025-07-25', 'RETURNED'),
      at('2025-07-01'),
    ];
    expect(list.sort(compareOwed).map(({ state, days }) => [state, days])).toEqual([
      ['OVERDUE', 19],
      ['OVERDUE', 1],
      ['RETURNED', -5],
      ['DUE', 0],
      ['LATER', -43],
    ]);
  });
});

describe('a promise to bring figures later', () => {
  const value: OwedRow = { hasValue: true, missing: null };
  const empty: OwedRow = { hasValue: false, missing: null };
  const until = (expectedOn: string | null): OwedRow => ({
    hasValue: false,
    missing: { reason: 'NOT_YET_PUBLISHED', expectedOn },
  });

  it('holds until its first day, and not at all while a row is simply empty', () => {
    expect(promisedUntil([value, until('2025-09-30'), until('2025-09-01')])).toBe('2025-09-01');
    expect(promisedUntil([value, until('2025-09-30'), empty])).toBeNull();
    expect(promisedUntil([value, until(null)])).toBeNull();
    expect(promisedUntil([value])).toBeNull();
  });
});

describe('a figure that is not final', () => {
  it('owes its next status', () => {
    expect(finalisingOf({ period: '2025-Q1', status: 'ESTIMATE' }, '2025-07-02')).toEqual({
      next: 'PRELIMINARY',
      state: 'OVERDUE',
      on: '2025-06-29',
      days: 3,
    });
    expect(finalisingOf({ period: '2025-Q1', status: 'PRELIMINARY' }, '2025-07-02')).toMatchObject({
      next: 'FINAL',
      state: 'LATER',
    });
  });

  it.each(['FINAL', 'TARGET_LIKE', 'UNKNOWN'] as const)('%s owes nothing', (status) => {
    expect(finalisingOf({ period: '2025-Q1', status }, '2027-01-01')).toBeNull();
  });
});

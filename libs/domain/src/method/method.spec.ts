import { way } from '../../test/way.js';
import { found, isAtLeast, isReached, notComputable, reasonAgainstWay } from './method.js';

describe('a finding', () => {
  it('has finite numbers only: one that is none makes it not computable', () => {
    expect(found('LIKELY', { RATIO: 1 })).toEqual({
      outcome: 'LIKELY',
      numbers: { RATIO: 1 },
      marks: [],
      reason: null,
    });
    expect(found('LIKELY', { RATIO: 1, REACH: Number.POSITIVE_INFINITY }, ['FLOOR'])).toEqual(
      notComputable('NOT_FINITE'),
    );
  });

  it('that cannot be computed keeps the numbers that are known', () => {
    expect(notComputable('TOO_SHORT', { BASE: 1, RATIO: Number.NaN })).toEqual({
      outcome: null,
      numbers: { BASE: 1 },
      marks: [],
      reason: 'TOO_SHORT',
    });
  });
});

describe('a way', () => {
  const plain = way([50, 2015], [60, 2022], [100, 2030]);

  it.each([
    ['has nothing against it', plain, null],
    ['needs finite numbers', { ...plain, target: Number.NaN }, 'NOT_FINITE'],
    ['needs finite times', { ...plain, deadline: Number.POSITIVE_INFINITY }, 'NOT_FINITE'],
    ['needs time between base and newest value', way([50, 2022], [60, 2022], [100, 2030]), 'TOO_SHORT'],
    [
      'needs time between base and deadline',
      way([50, 2015], [60, 2022], [100, 2015]),
      'DEADLINE_BEFORE_BASE',
    ],
    ['leads somewhere', way([50, 2015], [60, 2022], [50, 2030]), 'TARGET_IS_BASE'],
  ])('%s', (_what, given, reason) => {
    expect(reasonAgainstWay(given)).toBe(reason);
  });

  it.each([
    [100, 1, true],
    [99.9, 1, false],
    [101, 1, true],
    [101, -1, false],
    [99.9, -1, true],
  ] as const)('towards 100 is made at %s in the direction %s: %s', (value, direction, expected) => {
    expect(isReached(value, 100, direction)).toBe(expected);
  });

  it('reaches a threshold up to rounding', () => {
    expect([isAtLeast(0.95, 0.95), isAtLeast(0.95 - 1e-13, 0.95), isAtLeast(0.95 - 1e-9, 0.95)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

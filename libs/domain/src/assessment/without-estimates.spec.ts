import { goal, measured, target, values } from '../../test/given.js';
import type { Row } from '../../test/given.js';
import { assessGoal } from './assess-goal.js';
import { assessWithoutEstimates } from './without-estimates.js';

const given = goal({ targets: [target({ value: 60, aimDue: '2025-12-31' })] });
const asOf = '2026-06-01';

function without(...rows: readonly Row[]) {
  const known = measured(...values(...rows));
  return assessWithoutEstimates(given, known, assessGoal(given, known, { asOf }));
}

describe('a judgement without the values that may still be revised', () => {
  it.each(['ESTIMATE', 'PRELIMINARY'] as const)(
    'is told where dropping the %s changes the class',
    (status) => {
      const rows: Row[] = [
        ['2023', 50],
        ['2024', 55],
      ];
      const found = without(...rows, ['2025', 61, undefined, status]);
      expect(found).toMatchObject({ status: 'AWAITING_DATA', decidedBy: { period: '2024' } });
    },
  );

  it('is not told where the class stays', () => {
    expect(without(['2023', 61], ['2024', 62], ['2025', 63, undefined, 'ESTIMATE'])).toBeNull();
  });

  it('is not told where every value is final', () => {
    expect(without(['2024', 55], ['2025', 61])).toBeNull();
  });

  it('drops the period of an estimate, and never looks at what became known later', () => {
    const known = measured(
      ...values(['2025', 61, '2026-01-01', 'ESTIMATE']),
      ...values(['2025', 59, '2026-12-01']).map((later) => ({ ...later, version: 2 })),
    );
    const found = assessWithoutEstimates(given, known, assessGoal(given, known, { asOf }));
    expect(found).toMatchObject({ status: 'AWAITING_DATA', decidedBy: null });
  });

  it('is judged by the method in force, like the judgement beside it', () => {
    // By steps on track, by the World Bank's rate at risk, with the last value or without it.
    const promise = goal({
      indicator: { min: 0, max: 100 },
      targets: [target({ value: 80, aimDue: '2030-12-31' })],
    });
    const line = [29, 33, 37, 41, 45, 49, 53, 57].map((value, i): Row => [
      String(2015 + i),
      value,
      undefined,
      i === 7 ? 'ESTIMATE' : 'FINAL',
    ]);
    const known = measured(...values(...line));
    const judged = assessGoal(promise, known, { asOf: '2023-06-01', method: 'WORLD_BANK' });
    expect(judged.status).toBe('AT_RISK');
    expect(assessWithoutEstimates(promise, known, judged, 'WORLD_BANK')).toBeNull();
    expect(assessWithoutEstimates(promise, known, judged)).toMatchObject({ status: 'ON_TRACK' });
  });

  it('is not looked for where no value can be revised, nor where nothing is known', () => {
    const other = { asOf, status: 'OPEN' } as const;
    expect(assessWithoutEstimates(given, measured(...values(['2025', 61])), other)).toBeNull();
    expect(assessWithoutEstimates(given, new Map(), other)).toBeNull();
  });
});

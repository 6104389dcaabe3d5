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
});

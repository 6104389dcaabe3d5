import { comparisons, type EntryPlan } from './comparisons.js';
import type { EarlierValue, Entry, EntryMeasure } from './entry.js';
import { meaningOf, type EntryMeaning } from './meaning.js';

type Measured = Pick<EntryMeasure, 'kind' | 'nature' | 'unit'>;
const toDate: Measured = { kind: 'AMOUNT', nature: 'YEAR_TO_DATE', unit: { kind: 'MONEY' } };
const total: Measured = { ...toDate, nature: 'TOTAL' };
const share: Measured = { kind: 'PERCENTAGE', nature: 'POINT', unit: { kind: 'PERCENT' } };

const told = (
  period: string,
  value: number | null,
  measure: Measured,
  history: readonly EarlierValue[],
  plan: EntryPlan | null = null,
): EntryMeaning => {
  const entry: Entry = { period, value, status: 'FINAL' };
  return meaningOf(entry, measure, comparisons(entry, measure, history, plan));
};

describe('what is told of a figure', () => {
  const year = { period: '2023', value: 200 };
  const june = { period: '2023-06', value: 90 };

  it('of a sum within the year is its share of the whole year before, and nothing of the months', () => {
    expect(told('2024-06', 100, toDate, [year, june])).toMatchObject({
      ofLastFullYear: { period: '2023', percent: 50 },
      change: null,
      ofPlan: null,
    });
  });

  it('of a whole year, and where the year before is not known, is its change', () => {
    expect(told('2024', 220, total, [year])).toMatchObject({
      ofLastFullYear: null,
      change: { against: 'LAST_YEAR', from: year, measure: 'PERCENT' },
    });
    expect(told('2024-06', 99, toDate, [june])).toMatchObject({
      ofLastFullYear: null,
      change: { against: 'LAST_YEAR', from: june },
    });
  });

  it('of anything else is its change on last year, else on the period before', () => {
    const last = { period: '2023-Q2', value: 40 };
    const before = { period: '2024-Q1', value: 45 };
    expect(told('2024-Q2', 50, share, [last, before]).change).toEqual({
      against: 'LAST_YEAR',
      from: last,
      measure: 'POINTS',
      size: 10,
    });
    expect(told('2024-Q2', 50, share, [before]).change).toMatchObject({
      against: 'PREVIOUS',
      from: before,
      size: 5,
    });
    expect(told('2024-Q2', 50, share, []).change).toBeNull();
    expect(told('2024-Q2', null, share, [last, before]).change).toBeNull();
  });

  it('is its share of the plan too, where there is one', () => {
    expect(told('2024-Q2', 50, share, [], { period: '2024', value: 80 }).ofPlan).toEqual({
      period: '2024',
      percent: 62.5,
    });
    expect(told('2024-Q2', 50, share, [], { period: '2024', value: null }).ofPlan).toBeNull();
  });
});

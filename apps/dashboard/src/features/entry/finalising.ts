import type { Owed, OwedState } from '@waymark/domain';
import type { SheetSummaryPartsFragment } from '../../api/generated/graphql.js';

type Finalising = SheetSummaryPartsFragment['finalising'][number];

/** How something stands that is to be done now, the most pressing first. */
export const PRESSING: readonly OwedState[] = ['OVERDUE', 'RETURNED', 'DUE', 'DUE_SOON'];

/** Whether a public figure is to become final now, and not only some day. */
export const isPressing = ({ owed }: Pick<Finalising, 'owed'>): boolean => PRESSING.includes(owed);

/** What a public figure owes next, as it is told. */
export function finaliseOwed({ owed, owedOn, days, next }: Finalising): Owed & {
  readonly next: 'PRELIMINARY' | 'FINAL';
} {
  return { state: owed, on: owedOn, days, next: next === 'FINAL' ? next : 'PRELIMINARY' };
}

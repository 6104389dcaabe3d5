import type { Owed } from '@waymark/domain';
import type { SheetSummaryPartsFragment } from '../../api/generated/graphql.js';

type Finalising = SheetSummaryPartsFragment['finalising'][number];

/** What a public figure owes next, as it is told. */
export function finaliseOwed({ owed, owedOn, days, next }: Finalising): Owed & {
  readonly next: 'PRELIMINARY' | 'FINAL';
} {
  return { state: owed, on: owedOn, days, next: next === 'FINAL' ? next : 'PRELIMINARY' };
}

import type { PeriodChange } from '@waymark/domain';
import type { Wording } from '@waymark/wording';

/** What a change is told in. */
interface Measured {
  readonly unit: Parameters<Wording['change']>[1];
  readonly decimals?: number | null;
}

/** A change as a reader writes it, with its sign: "+6,1%", "+2,9 điểm %"; empty where there is none to tell. */
export function changeText(
  on: PeriodChange | null | undefined,
  { unit, decimals }: Measured,
  w: Wording,
): string {
  if (!on || on.value === null) return '';
  if (on.measure === 'PERCENT') return `${on.value > 0 ? '+' : ''}${w.number(on.value, 1)}%`;
  // Places climbed are told as a fall of the number.
  return w.change(on.measure === 'PLACES' ? -on.value : on.value, unit, decimals ?? null);
}

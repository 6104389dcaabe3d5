import { isPressing } from '@waymark/domain';
import type { RoundSheet } from './shown-sheets.js';

/** Of what kinds of sheets a unit is reminded. FINALISE: public figures of it are due to become final. */
export const REMINDER_KINDS = ['OVERDUE', 'RETURNED', 'DUE', 'FINALISE'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Why one may remind of a sheet; empty: nothing of it is owed now, or it is promised for later. */
export function reminderKinds({ owed, finalising }: RoundSheet): ReminderKind[] {
  return [
    ...(owed === 'OVERDUE' || owed === 'RETURNED' ? [owed] : []),
    ...(owed === 'DUE' || owed === 'DUE_SOON' ? (['DUE'] as const) : []),
    ...(finalising.some((one) => isPressing(one.owed)) ? (['FINALISE'] as const) : []),
  ];
}

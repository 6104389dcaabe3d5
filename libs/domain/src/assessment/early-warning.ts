import { daysBetween } from '../calendar.js';
import { decidingTarget, lastDue } from '../target.js';
import { targetsAt } from '../target-version.js';
import type { DatePrecision, Status } from '../vocabulary.js';
import type { Goal, StatusChange } from './assessment.js';

/** A day on which a goal was first called in danger, or worse. */
export interface DangerCall {
  readonly on: string;
  readonly precision: DatePrecision;
  readonly status: Status;
  /** Days from that day to the deadline; negative where it had passed. */
  readonly daysBefore: number;
}

/** When a goal was first called in danger, and how long before its deadline. */
export interface EarlyWarning {
  /** The last date of the target in force. */
  readonly due: string;
  /** The first call of AT_RISK or worse. */
  readonly first: DangerCall;
  /** The first call of OFF_TRACK by the deadline, where AT_RISK came before it. */
  readonly offTrack: DangerCall | null;
}

const IN_DANGER: readonly Status[] = ['AT_RISK', 'OFF_TRACK', 'MISSED'];

/**
 * The first day on which a goal was called in danger (AT_RISK or worse) and its lead time: how long before the last date of
 * the target that is in force now. Null for a goal that never was, and without a deadline.
 * @param history the changes of the verdict up to the day, oldest first
 */
export function earlyWarning(
  goal: Pick<Goal, 'targets' | 'earlierTargets'>,
  history: readonly StatusChange[],
  asOf: string,
): EarlyWarning | null {
  const target = decidingTarget({ targets: targetsAt(goal, asOf) });
  const due = target && lastDue(target);
  if (!due) return null;
  const call = ({ on, precision, status }: StatusChange): DangerCall => ({
    on,
    precision,
    status,
    daysBefore: daysBetween(on, due),
  });
  const first = history.find(({ status }) => IN_DANGER.includes(status));
  if (!first) return null;
  const grave = history.find(({ on, status }) => status === 'OFF_TRACK' && on <= due);
  const offTrack = first.status === 'AT_RISK' && grave ? call(grave) : null;
  return { due, first: call(first), offTrack };
}

import { lastDayOfMonth } from '../calendar.js';
import type { Status } from '../vocabulary.js';
import type { StatusChange } from './assessment.js';

/** The verdict at the end of a month, or of the day up to which is told. */
export interface StatusMonth {
  /** `2022-03`. */
  readonly month: string;
  /** The day at whose end the verdict held: the last of the month, in the last month the day asked for. */
  readonly on: string;
  readonly status: Status;
  /** What changed within the month, oldest first, also what was undone before its end. */
  readonly changes: readonly StatusChange[];
}

/**
 * The verdict of a goal at the end of each month, from the month in which it was stated to a day.
 * @param history the changes of the verdict, oldest first
 */
export function statusMonths(history: readonly StatusChange[], until: string): StatusMonth[] {
  const told = history.filter(({ on }) => on <= until);
  let [last] = told;
  if (!last) return [];
  const months: StatusMonth[] = [];
  let next = 0;
  let [year, month] = last.on.split('-').map(Number) as [number, number];
  for (;;) {
    const end = lastDayOfMonth(year, month);
    const on = end < until ? end : until;
    const changes: StatusChange[] = [];
    for (let change = told[next]; change && change.on <= on; change = told[(next += 1)]) {
      changes.push(change);
      last = change;
    }
    months.push({ month: end.slice(0, 7), on, status: last.status, changes });
    if (end >= until) return months;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

import { statusMonths, type Status, type StatusChange, type StatusMonth } from '@waymark/domain';
import { labelPlaceOf, linear, timeOf } from '../axis/axis.js';
import type { ChartFrame } from '../goal-chart/chart-frame.js';

/** From one change to the next, in pixels: days, not months, so that what was undone within a month is seen too. */
export interface StripRun {
  readonly status: Status;
  readonly from: number;
  readonly to: number;
}

/** A change at its day; `number` is its place in the list of changes, null where the one before has no room beside it. */
export interface StripMark {
  readonly x: number;
  readonly number: number | null;
}

export interface StripDrawing {
  readonly months: readonly (StatusMonth & { readonly from: number; readonly to: number })[];
  readonly runs: readonly StripRun[];
  readonly marks: readonly StripMark[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly middle: number }[];
}

const NUMBER_PX = 16;

const round = (px: number): number => Math.round(px * 10) / 10;

/** The verdict of each month at its place under a chart. */
export function stripDrawing(
  history: readonly StatusChange[],
  until: string,
  frame: ChartFrame,
): StripDrawing {
  const { domain, left, right, ticks } = frame;
  const toPx = linear(domain, [left, right]);
  const place = (time: number): number => round(Math.min(right, Math.max(left, toPx(time))));
  const [first] = history;
  let from = first ? place(timeOf(first.on)) : left;
  const months = statusMonths(history, until).map((month) => {
    const drawn = { ...month, from, to: place(timeOf(month.on)) };
    from = drawn.to;
    return drawn;
  });
  const told = history.filter(({ on }) => on <= until);
  const starts = told.map(({ on }) => place(timeOf(on)));
  const end = place(timeOf(until));
  const runs = told.map(({ status }, i) => ({ status, from: starts[i] ?? end, to: starts[i + 1] ?? end }));
  let taken = -Infinity;
  const marks = starts.map((x, index) => {
    const hasRoom = x - taken >= NUMBER_PX;
    if (hasRoom) taken = x;
    return { x, number: hasRoom ? index + 1 : null };
  });
  return {
    months,
    runs,
    marks,
    years: ticks.map((year) => ({ year, x: place(year), middle: place(labelPlaceOf(year)) })),
  };
}

/** Which month lies at a place in pixels; the nearest end outside. */
export function monthAt({ months }: StripDrawing, x: number): number {
  const found = months.findIndex(({ to }) => x <= to);
  return found < 0 ? months.length - 1 : found;
}

import type { Status } from '@waymark/domain';
import { labelPlaceOf, linear, timeOf, yearAt, yearTicks } from '../axis/axis.js';

export interface TimelineItem {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly statedOn: string;
  readonly aimDue?: string | null;
  readonly latestDue?: string | null;
  readonly isMilestone?: boolean;
  /** Day on which a milestone was completed. */
  readonly doneOn?: string | null;
  readonly href?: string;
}

/** An item at its places, in pixels. */
export interface TimelineBar {
  readonly item: TimelineItem;
  readonly y: number;
  readonly from: number;
  /** End of the full bar: the first deadline. */
  readonly aim: number;
  /** End of the hatched part; null where the promise has one deadline only. */
  readonly latest: number | null;
  readonly done: number | null;
}

export interface TimelineDrawing {
  readonly bars: readonly TimelineBar[];
  /** Each labelled year: where it begins, and the middle of its band. */
  readonly ticks: readonly { readonly x: number; readonly middle: number; readonly year: number }[];
  readonly today: number;
  readonly height: number;
}

export const ROW_PX = 26;
export const HEAD_PX = 24;

/** Places of all items with a deadline, earliest deadline first; an item without one has no bar. */
export function timelineDrawing(
  items: readonly TimelineItem[],
  today: string,
  left: number,
  right: number,
): TimelineDrawing {
  const dated = items.flatMap((item) => {
    const aim = item.aimDue ?? item.latestDue;
    if (!aim) return [];
    const latest = item.latestDue && item.latestDue !== aim ? item.latestDue : null;
    return [{ item, aim, latest }];
  });
  const ordered = [...dated].sort(
    (a, b) => compare(a.latest ?? a.aim, b.latest ?? b.aim) || compare(a.item.statedOn, b.item.statedOn),
  );
  const days = ordered.flatMap(({ item, aim, latest }) => [
    item.statedOn,
    aim,
    latest ?? aim,
    item.doneOn ?? aim,
  ]);
  const times = [...days, today].map(timeOf);
  const domain: [number, number] = [yearAt(Math.min(...times)), yearAt(Math.max(...times)) + 1];
  const toPx = linear(domain, [left, right]);
  const place = (day: string): number => Math.round(toPx(timeOf(day)) * 10) / 10;
  return {
    bars: ordered.map(({ item, aim, latest }, row) => ({
      item,
      y: HEAD_PX + row * ROW_PX,
      from: Math.min(place(item.statedOn), place(aim)),
      aim: place(aim),
      latest: latest === null ? null : place(latest),
      done: item.doneOn ? place(item.doneOn) : null,
    })),
    ticks: yearTicks(domain[0], domain[1] - 1, Math.max(2, Math.floor((right - left) / 60))).map((year) => ({
      year,
      x: toPx(year),
      middle: toPx(labelPlaceOf(year)),
    })),
    today: place(today),
    height: HEAD_PX + ordered.length * ROW_PX + 4,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

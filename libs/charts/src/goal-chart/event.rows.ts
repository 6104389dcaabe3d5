import { linear, timeOf } from '../axis/axis.js';
import type { ChartEvent } from '../shape.js';

/** An event at its place; labels of one level do not touch each other. */
export interface PlacedEvent {
  readonly x: number;
  readonly label: string;
  readonly on: string;
  readonly level: number;
  /** Whether the label stands before its line, as it has no room after it. */
  readonly isBefore: boolean;
}

const CHARACTER_PX = 6.4;
const GAP_PX = 8;
/** More levels would cover the lines; further labels share the last one. */
const MOST_LEVELS = 4;

/** Gives each event the first level at which its label has room; events outside the axis are left out. */
export function staggerEvents(
  events: readonly ChartEvent[],
  domain: readonly [number, number],
  width: number,
): PlacedEvent[] {
  const toPx = linear(domain, [0, width]);
  const taken: number[] = [];
  return [...events]
    .map((event) => ({ ...event, x: timeOf(event.on) }))
    .filter(({ x }) => x >= domain[0] && x <= domain[1])
    .sort((a, b) => a.x - b.x)
    .map(({ x, label, on }) => {
      const place = toPx(x);
      const size = label.length * CHARACTER_PX + GAP_PX;
      const isBefore = place + size > width && place - size >= 0;
      const start = isBefore ? place - size : place;
      const free = Array.from({ length: MOST_LEVELS }, (_, level) => level).find(
        (level) => (taken[level] ?? -Infinity) <= start,
      );
      const level = free ?? MOST_LEVELS - 1;
      taken[level] = start + size;
      return { x, label, on, level, isBefore };
    });
}

import type { Wording } from '@waymark/wording';
import { linear } from '../axis/axis.js';
import type { GoalChartModel } from './goal-chart.rows.js';
import { targetLabel } from './goal-chart.words.js';
import { targetEnd } from './target.rows.js';

/** Where a chart draws, in pixels of its picture; labels may reach the edges of the picture. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of the whole picture. */
  readonly width: number;
}

/** A label with room of its own: nothing cuts it and it covers neither another label nor a point. */
export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  /** Left end and baseline, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly kind: 'NEWEST' | 'ASSUMED' | 'OWN' | 'OTHER';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Spot {
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 15;
const ASCENT = 11.5;
const CHARACTER = { NEWEST: 7.3, ASSUMED: 7.6, OWN: 6.7, OTHER: 6.7 } as const;
const POINT_PX = 6;
const LINE_SAMPLE_PX = 8;
const ROWS_AWAY = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;
/** What it costs to lie on a label, on a point, on a line, and a place less near. */
const COST = { label: 10_000, point: 300, line: 3, further: 0.5 } as const;

const isApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
const around = ({ x, y }: Spot, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

/** Spots along a straight line, close enough that no label slips between them. */
function along(a: Spot, b: Spot): Spot[] {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / LINE_SAMPLE_PX));
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: a.x + ((b.x - a.x) * i) / count,
    y: a.y + ((b.y - a.y) * i) / count,
  }));
}

/** Left end and baseline of the places at which the label of a line's end may stand, best first. */
function placesBy(from: Spot, end: Spot, width: number): Spot[] {
  const above = end.y - 10;
  const below = end.y + 7 + ASCENT;
  const level = end.y + 4;
  const middle = (from.x + end.x) / 2 - width / 2;
  return [
    { x: end.x - width, y: above },
    { x: end.x - width, y: below },
    { x: end.x + 9, y: level },
    { x: end.x - width / 2, y: above },
    { x: end.x - width / 2, y: below },
    { x: middle, y: above },
    { x: middle, y: below },
    { x: from.x, y: above },
    { x: from.x, y: below },
    { x: end.x - width - 9, y: level },
  ];
}

/** The labels of a chart with room for them: the newest value and the own target always, others while they fit. */
export function placedLabels(model: GoalChartModel, plot: Plot, w: Wording): PlacedLabel[] {
  const { unit } = model;
  if (!unit) return [];
  const toX = linear(model.x.domain, [plot.left, plot.right]);
  const toY = linear(model.y.domain, model.isRank ? [plot.top, plot.bottom] : [plot.bottom, plot.top]);
  const at = (x: number, value: number): Spot => ({ x: toX(x), y: toY(value) });
  const ends = model.targets.map((mark) => at(targetEnd(mark, model.x.domain[1]), mark.value));
  const points = [
    ...model.segments.flatMap((segment) => segment.points.map((point) => at(point.x, point.value))),
    ...model.targets.flatMap(({ aim, value }) => (aim === null ? [] : [at(aim, value)])),
    ...ends,
    ...(model.baseline ? [at(model.baseline.x, model.baseline.value)] : []),
    ...(model.assumed ? [at(model.assumed.x, model.assumed.value)] : []),
  ].map((spot) => around(spot, POINT_PX));
  const pathOf = (key: 'required' | 'central'): Spot[] => {
    const spots = model.rows.flatMap((row) => {
      const value = row[key];
      return typeof value === 'number' ? [at(row.x, value)] : [];
    });
    return spots.slice(1).flatMap((spot, i) => along(spots[i] ?? spot, spot));
  };
  const lines = [
    ...model.segments.flatMap(({ points: on }) =>
      on.slice(1).flatMap((point, i) => {
        const before = on[i];
        return before ? along(at(before.x, before.value), at(point.x, point.value)) : [];
      }),
    ),
    ...model.targets.flatMap((mark, i) => {
      const end = ends[i];
      return end ? along(at(Math.max(mark.from, model.x.domain[0]), mark.value), end) : [];
    }),
    ...pathOf('required'),
    ...pathOf('central'),
  ].map((spot) => around(spot, 1));
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];

  function place(
    key: string,
    text: string,
    kind: PlacedLabel['kind'],
    spots: (width: number) => Spot[],
  ): void {
    const width = text.length * CHARACTER[kind];
    const near = spots(width);
    const all =
      kind === 'OTHER' ? near : ROWS_AWAY.flatMap((n) => near.map(({ x, y }) => ({ x, y: y + n * HEIGHT })));
    const tried = all.map((spot, order) => {
      const x = Math.max(plot.left + 2, Math.min(spot.x, plot.width - width - 2));
      const y = Math.max(plot.top - HEIGHT + ASCENT, Math.min(spot.y, plot.bottom - HEIGHT + ASCENT));
      const box = { left: x, right: x + width, top: y - ASCENT, bottom: y - ASCENT + HEIGHT };
      const hits = (boxes: readonly Box[]): number => boxes.filter((other) => !isApart(box, other)).length;
      const fixed = hits(taken) * COST.label + hits(points) * COST.point;
      return { x, y, box, fixed, cost: fixed + hits(lines) * COST.line + order * COST.further };
    });
    const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
    if (kind === 'OTHER' && best.fixed > 0) return;
    taken.push(best.box);
    placed.push({ key, text, kind, x: Math.round(best.x * 10) / 10, y: Math.round(best.y * 10) / 10 });
  }

  const newest = model.segments
    .filter(({ index }) => index === 0)
    .at(-1)
    ?.points.at(-1);
  if (newest) {
    const { x, y } = at(newest.x, newest.value);
    place('newest', w.qualified(newest, unit, model.decimals), 'NEWEST', (width) => [
      { x: x - width / 2, y: y - 10.5 },
      { x: x - width / 2, y: y + 8 + ASCENT },
      { x: x + 9, y: y + 4 },
      { x: x - width - 9, y: y + 4 },
      { x: x - width - 4, y: y - 10.5 },
      { x: x + 4, y: y - 10.5 },
    ]);
  }
  if (model.assumed) {
    const { x, y } = at(model.assumed.x, model.assumed.value);
    const written = `${w.chart.assumption}: ${w.value(model.assumed.value, unit, model.decimals)}`;
    place('assumed', written, 'ASSUMED', (width) => [
      { x: x - width - 10, y: y + 4 },
      { x: x - width / 2, y: y - 12 },
      { x: x - width / 2, y: y + 10 + ASCENT },
      { x: x + 11, y: y + 4 },
      { x: x - width - 4, y: y - 12 },
    ]);
  }
  const ownFirst = model.targets
    .map((mark, i) => ({ mark, end: ends[i] }))
    .sort((a, b) => Number(a.mark.isFaded) - Number(b.mark.isFaded));
  for (const { mark, end } of ownFirst) {
    if (!end) continue;
    const from = at(Math.max(mark.from, model.x.domain[0]), mark.value);
    place(mark.key, targetLabel(mark, model, w), mark.isFaded ? 'OTHER' : 'OWN', (width) =>
      placesBy(from, end, width),
    );
  }
  return placed;
}

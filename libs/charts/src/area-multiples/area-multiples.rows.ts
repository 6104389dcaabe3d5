import type { MeasureShape } from '@waymark/wording';
import { linear, niceTicks, yearAt, type Ticks } from '../axis/axis.js';
import { breakPlaces, lineSegments, type LinePoint, type LineSegment } from '../line/line.rows.js';
import type { SeriesShape } from '../shape.js';
import type { AreaGroup, OrderedArea } from './area-order.js';
import type { Region } from '../area-map/viet-nam.js';

/** An area with its lines, the one that governs first. */
export interface MultiplesArea extends OrderedArea {
  readonly series: readonly SeriesShape[];
  /** The wanted values, in the unit of the values. */
  readonly targets: readonly number[];
  /** What stands under the name: the value of the shown period, or that there is none. */
  readonly text: string;
  /** All of it in a sentence, shown by the pointer. */
  readonly label: string;
}

export interface AreaMultiplesFacts {
  readonly groups: readonly AreaGroup<MultiplesArea>[];
  readonly measure: MeasureShape & { readonly min?: number | null; readonly max?: number | null };
  /** Whether a smaller number stands higher: up is better. */
  readonly isLowerBetter: boolean;
  /** The period whose points stand out. */
  readonly period: string;
}

/** The marks of one line in pixels, each kind one path. */
export interface PanelLine {
  /** Place of the series among those of the area, for its colour. */
  readonly index: number;
  readonly path: string;
  readonly full: string;
  /** Preliminary values: the half that is full. */
  readonly half: string;
  readonly hollow: string;
  readonly thin: string;
}

export interface AreaPanel {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly label: string;
  readonly hasValue: boolean;
  /** The upper left corner of the plot; the name stands above it. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly PanelLine[];
  readonly breaks: readonly number[];
  readonly targetYs: readonly number[];
  readonly isLeft: boolean;
  readonly isBottom: boolean;
}

export interface AreaMultiplesModel {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly width: number; readonly height: number };
  readonly panels: readonly AreaPanel[];
  readonly headings: readonly { readonly region: Region; readonly y: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

const LEFT = 34;
const GAP = 10;
const PAD = 4;
const HEAD = 30;
const PLOT = 54;
const FOOT = 16;
const HEADING = 28;
const NARROWEST = 100;
const MOST_COLUMNS = 9;
const RADIUS = 2;

const round = (value: number): number => Math.round(value * 10) / 10;

/** How many panels stand side by side: two on a phone, nine where there is room. */
export function columnsAt(width: number): number {
  return Math.max(2, Math.min(MOST_COLUMNS, Math.floor((width - LEFT + GAP) / (NARROWEST + GAP))));
}

const circle = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

type Place = (point: LinePoint) => readonly [number, number];

function lineOf(segments: readonly LineSegment[], index: number, place: Place, period: string): PanelLine {
  const kinds = { full: '', half: '', hollow: '', thin: '' };
  let path = '';
  for (const { points } of segments) {
    if (points.length > 1)
      path += points.map((point, n) => `${n === 0 ? 'M' : 'L'}${place(point).join(' ')}`).join('');
    for (const point of points) {
      const [x, y] = place(point);
      const r = point.period === period ? RADIUS * 1.6 : RADIUS;
      const mark = circle(x, y, round(r));
      if (point.status === 'FINAL') kinds.full += mark;
      else if (point.status === 'ESTIMATE' || point.status === 'PRELIMINARY') kinds.hollow += mark;
      else kinds.thin += mark;
      if (point.status === 'PRELIMINARY')
        kinds.half += `M${x} ${round(y - r)}A${r} ${r} 0 0 0 ${x} ${round(y + r)}Z`;
    }
  }
  return { index, path, ...kinds };
}

function scaleOf(values: readonly number[], { measure, isLowerBetter }: AreaMultiplesFacts): Ticks {
  const isRank = measure.unit.kind === 'RANK';
  const least = isRank ? 1 : measure.min;
  const scale = niceTicks(values, {
    count: 2,
    isWhole: isRank,
    min: least ?? null,
    max: measure.max ?? null,
  });
  return isLowerBetter ? { ...scale, ticks: [...scale.ticks].reverse() } : scale;
}

/**
 * Panels of many areas on one scale in one pass: the scale holds every value and target, gaps stay gaps, breaks interrupt
 * the line. Panels fill rows from the left; each group begins a new row under its heading.
 */
export function areaMultiplesModel(facts: AreaMultiplesFacts, width: number): AreaMultiplesModel {
  const { groups, isLowerBetter, period } = facts;
  const drawn = groups.flatMap(({ areas }) =>
    areas.map((area) => ({
      area,
      segments: area.series.map((series, index) => lineSegments(series, index)),
    })),
  );
  const segmentsOf = new Map(drawn.map(({ area, segments }) => [area.id, segments]));
  const values: number[] = [];
  let from = Infinity;
  let to = -Infinity;
  for (const { area, segments } of drawn) {
    values.push(...area.targets);
    for (const { points } of segments.flat()) {
      for (const { x, value } of points) {
        values.push(value);
        from = Math.min(from, x);
        to = Math.max(to, x);
      }
    }
  }
  const columns = columnsAt(width);
  const plot = { width: Math.floor((width - LEFT + GAP) / columns) - GAP, height: PLOT };
  const scale = scaleOf(values, facts);
  const toY = linear(scale.domain, isLowerBetter ? [PAD, PLOT - PAD] : [PLOT - PAD, PAD]);
  const toX = linear([from, to], [PAD + 1, plot.width - PAD - 1]);

  const panels: AreaPanel[] = [];
  const headings: { region: Region; y: number }[] = [];
  let top = 0;
  for (const { region, areas } of groups) {
    if (region) {
      headings.push({ region, y: top + 18 });
      top += HEADING;
    }
    areas.forEach((area, n) => {
      const x = LEFT + (n % columns) * (plot.width + GAP);
      const y = top + Math.floor(n / columns) * (HEAD + PLOT + FOOT) + HEAD;
      const place: Place = (point) => [round(x + toX(point.x)), round(y + toY(point.value))];
      panels.push({
        id: area.id,
        name: area.name,
        text: area.text,
        label: area.label,
        hasValue: area.value !== null,
        x,
        y,
        lines: (segmentsOf.get(area.id) ?? []).map((own, index) => lineOf(own, index, place, period)),
        breaks: area.series
          .flatMap((series) => breakPlaces(series))
          .filter((at) => at.x > from && at.x <= to)
          .map((at) => round(x + toX(at.x))),
        targetYs: area.targets.map((target) => round(y + toY(target))),
        isLeft: n % columns === 0,
        isBottom: n + columns >= areas.length,
      });
    });
    top += Math.ceil(areas.length / columns) * (HEAD + PLOT + FOOT);
  }
  const times = Number.isFinite(from) ? [...new Set([from, to])] : [];
  return {
    width,
    height: Math.max(top, 1),
    plot,
    panels,
    headings,
    ticks: scale.ticks.map((value) => ({ value, y: round(toY(value)) })),
    years: times.map((time) => ({ year: yearAt(time), x: round(toX(time)) })),
  };
}

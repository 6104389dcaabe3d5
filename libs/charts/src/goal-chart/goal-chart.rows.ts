import { periodEnd } from '@waymark/domain';
import type { AssessmentShape, UnitShape } from '@waymark/wording';
import { niceTicks, timeOf, yearAt, yearTicks, type Ticks } from '../axis/axis.js';
import { breakPlaces, lineSegments, type LinePoint, type LineSegment } from '../line/line.rows.js';
import type { ChartEvent, PromiseShape, SeriesShape } from '../shape.js';
import { staggerEvents, type PlacedEvent } from './event.rows.js';
import { mergedMarks, targetMarks, withAssumedTarget, type TargetMark } from './target.rows.js';

/** Everything that a goal chart is drawn from. */
export interface GoalChartFacts {
  /** The promise whose page it is; without it only series and faded targets are drawn. */
  readonly promise?: PromiseShape | null;
  /** All promises on the same indicator and area; their targets are drawn faded. */
  readonly promises?: readonly PromiseShape[];
  readonly series: readonly SeriesShape[];
  readonly events?: readonly ChartEvent[];
  /** What a reader tries out, drawn apart from the facts and marked as an assumption. */
  readonly assumed?: AssumedCourse | null;
  /** The day up to which facts count. */
  readonly asOf: string;
}

/** An assumption as far as it is drawn: the value of a next period, and the promise as it would then be judged. */
export interface AssumedCourse {
  readonly next: { readonly end: string; readonly value: number } | null;
  readonly promise: PromiseShape;
}

/** A row of what Recharts draws: a place in time and the value of each line there; bands are pairs. */
export interface ChartRow {
  readonly x: number;
  readonly [key: string]: number | readonly [number, number] | LinePoint | undefined;
}

export interface GoalChartModel {
  readonly rows: readonly ChartRow[];
  readonly segments: readonly LineSegment[];
  /** Series drawn, in the order of their colours, the deciding one first. */
  readonly series: readonly SeriesShape[];
  readonly targets: readonly TargetMark[];
  readonly baseline: { readonly x: number; readonly value: number } | null;
  /** The assumed value at its place; null where none is assumed. */
  readonly assumed: { readonly x: number; readonly value: number } | null;
  readonly isAssumption: boolean;
  readonly hasRequired: boolean;
  readonly hasOutlook: boolean;
  readonly hasBand: boolean;
  readonly breaks: readonly { readonly x: number }[];
  readonly events: readonly PlacedEvent[];
  /** Ticks are the years that bear a label, in the middle of their bands. */
  readonly x: Ticks;
  readonly y: Ticks;
  readonly isRank: boolean;
  readonly unit: UnitShape | null;
  readonly decimals: number | null;
  readonly asOf: number;
  readonly hasPoints: boolean;
}

/** About what the vertical axis and the margins take of the width. */
const BESIDE_PLOT_PX = 70;

const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** The deciding series first, then all others in its unit: another unit has no place on the same axis. */
export function drawnSeries(series: readonly SeriesShape[], decidingId?: string | null): SeriesShape[] {
  const numeric = series.filter(
    ({ indicator }) => indicator.unit.kind !== 'YES_NO' && indicator.unit.kind !== 'TEXT',
  );
  const first = numeric.find(({ id }) => id === decidingId) ?? numeric[0];
  if (!first) return [];
  const others = numeric.filter(
    ({ id, indicator }) => id !== first.id && indicator.unit.code === first.indicator.unit.code,
  );
  return [first, ...others];
}

function baselineOf(promise: PromiseShape | null | undefined): { x: number; value: number } | null {
  const value = promise?.goal.baselineValue;
  const end = promise?.goal.baselinePeriod ? periodEnd(promise.goal.baselinePeriod) : null;
  return isNumber(value) && end !== null ? { x: timeOf(end), value } : null;
}

/**
 * The path that had or has to be walked: while a pace is asked for from the newest value, else from the baseline, to
 * the target at its deadline.
 */
function requiredPath(
  a: AssessmentShape | undefined,
  baseline: { x: number; value: number } | null,
): ChartRow[] {
  if (!a || !a.due || !isNumber(a.targetValue) || a.marks.includes('THREE_YEAR_MEAN')) return [];
  const newest = isNumber(a.required) && a.latest ? { x: timeOf(a.latest.end), value: a.latest.value } : null;
  const start = newest ?? baseline;
  const end = timeOf(a.due);
  if (!start || start.x >= end) return [];
  return [
    { x: start.x, required: start.value },
    { x: end, required: a.targetValue },
  ];
}

/** Central path and one range, both growing out of the newest value. */
function outlookRows(a: AssessmentShape | undefined): ChartRow[] {
  const outlook = a?.outlook;
  if (!outlook || outlook.ends.length === 0) return [];
  const rows = outlook.ends.flatMap((end, i): ChartRow[] => {
    const central = outlook.central[i];
    const low = outlook.low?.[i];
    const high = outlook.high?.[i];
    if (!isNumber(central)) return [];
    return [
      { x: timeOf(end), central, ...(isNumber(low) && isNumber(high) ? { band: [low, high] as const } : {}) },
    ];
  });
  const { latest } = a;
  const first = rows[0];
  if (!latest || !first || timeOf(latest.end) >= first.x) return rows;
  const band = first['band'] ? { band: [latest.value, latest.value] as const } : {};
  return [{ x: timeOf(latest.end), central: latest.value, ...band }, ...rows];
}

/** The way from the newest measured value to the assumed one. */
function assumedRows({ assumed, promise }: GoalChartFacts): ChartRow[] {
  const next = assumed?.next;
  if (!next) return [];
  const newest = promise?.deciding.latest;
  const at = { x: timeOf(next.end), assumed: next.value };
  return newest && newest.end < next.end ? [{ x: timeOf(newest.end), assumed: newest.value }, at] : [at];
}

/** Rows at one place become one row, in order of time. */
function mergeRows(rows: readonly ChartRow[]): ChartRow[] {
  const merged = new Map<number, ChartRow>();
  for (const row of rows) {
    const place = Math.round(row.x * 1e6) / 1e6;
    merged.set(place, { ...merged.get(place), ...row, x: place });
  }
  return [...merged.values()].sort((a, b) => a.x - b.x);
}

function numbersIn(rows: readonly ChartRow[]): number[] {
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([key, value]) =>
      key === 'x'
        ? []
        : typeof value === 'number'
          ? [value]
          : Array.isArray(value)
            ? (value as number[])
            : [],
    ),
  );
}

function yAxis(values: readonly number[], first: SeriesShape | undefined, isRank: boolean): Ticks {
  if (isRank) {
    const ticks = niceTicks(values, { isWhole: true, min: 1 });
    return {
      domain: [Math.max(1, ticks.domain[0]), ticks.domain[1]],
      ticks: ticks.ticks.map((tick) => Math.max(1, tick)),
    };
  }
  return niceTicks(values, { min: first?.indicator.min ?? null, max: first?.indicator.max ?? null });
}

function assumedPoint(rows: readonly ChartRow[]): GoalChartModel['assumed'] {
  const row = rows.at(-1);
  const value = row?.['assumed'];
  return row && typeof value === 'number' ? { x: row.x, value } : null;
}

/** Everything a goal chart draws, worked out from the facts; drawing adds nothing. */
export function goalChartModel(facts: GoalChartFacts, width = 800): GoalChartModel {
  const a = (facts.assumed?.promise ?? facts.promise)?.deciding;
  const series = drawnSeries(facts.series, a?.seriesId);
  const first = series[0];
  const unit = first?.indicator.unit ?? facts.promise?.goal.indicator.unit ?? null;
  const isRank = unit?.kind === 'RANK';
  const segments = series.flatMap((one, index) => lineSegments(one, index));
  const targets = withAssumedTarget(mergedMarks(targetMarks(facts, unit)), facts, unit);
  const baseline = baselineOf(facts.promise);
  const required = requiredPath(a, baseline);
  const outlook = outlookRows(a);
  const measured = segments.flatMap(({ key, points }) =>
    points.map((point): ChartRow => ({ x: point.x, [key]: point.value, [`${key}:point`]: point })),
  );
  const assumed = assumedRows(facts);
  const rows = mergeRows([...measured, ...required, ...outlook, ...assumed]);
  const values = [
    ...numbersIn(rows),
    ...targets.flatMap(({ value, valueHigh }) => (valueHigh === null ? [value] : [value, valueHigh])),
    ...(baseline ? [baseline.value] : []),
  ];
  const asOf = timeOf(facts.asOf);
  const places = [
    ...rows.map(({ x }) => x),
    ...targets.flatMap(({ aim, latest, isFaded, from }) =>
      [isFaded ? null : from, aim, latest].filter(isNumber),
    ),
    ...(baseline ? [baseline.x] : []),
    // The verdicts of the promise stand below, up to the day.
    ...(facts.promise ? [asOf] : []),
  ];
  // Whole years: a value that stands where its year ends has the band of that year before it.
  const start = yearAt(places.length === 0 ? asOf - 1 : Math.min(...places));
  const end = Math.max(start + 1, yearAt(places.length === 0 ? asOf : Math.max(...places)) + 1);
  // Room for the marks that stand where the last year ends.
  const margin = (end - start) * 0.02;
  const x: Ticks = {
    domain: [start, end + margin],
    ticks: yearTicks(start, end - 1, Math.max(2, Math.floor(width / 70))),
  };
  return {
    rows,
    segments,
    series,
    targets,
    baseline,
    assumed: assumedPoint(assumed),
    isAssumption: Boolean(facts.assumed),
    hasRequired: required.length > 0,
    hasOutlook: outlook.length > 0,
    hasBand: outlook.some((row) => row['band'] !== undefined),
    breaks: first ? breakPlaces(first) : [],
    events: staggerEvents(facts.events ?? [], x.domain, width - BESIDE_PLOT_PX),
    x,
    y: yAxis(values, first, isRank),
    isRank,
    unit,
    decimals: first?.indicator.decimals ?? facts.promise?.goal.indicator.decimals ?? null,
    asOf,
    hasPoints: segments.length > 0,
  };
}

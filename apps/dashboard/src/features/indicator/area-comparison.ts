import { observations, type Figure } from '../figure/figure.js';
import type { IndicatorSeries } from './indicator.page.js';

export interface AreaFigure {
  readonly series: IndicatorSeries;
  readonly figure: Figure;
  readonly value: number;
}

export interface ComparedPeriod {
  readonly period: string;
  readonly rows: readonly AreaFigure[];
  /** How many different areas have a value. */
  readonly areas: number;
}

/** The figures of many areas by period, newest period first. */
export function comparedPeriods(series: readonly IndicatorSeries[]): readonly ComparedPeriod[] {
  const all = series.flatMap((one) =>
    observations(one.current).flatMap((figure) =>
      figure.value === null ? [] : [{ series: one, figure, value: figure.value }],
    ),
  );
  const ends = new Map(all.map(({ figure }) => [figure.period, figure.end]));
  return [...ends]
    .sort(([, a], [, b]) => b.localeCompare(a))
    .map(([period]) => {
      const rows = all.filter(({ figure }) => figure.period === period);
      return { period, rows, areas: new Set(rows.map((row) => row.series.area.id)).size };
    });
}

/** The newest of the periods that most areas have. */
export function bestPeriod(periods: readonly ComparedPeriod[]): ComparedPeriod | null {
  const most = Math.max(0, ...periods.map(({ areas }) => areas));
  return periods.find(({ areas }) => areas === most) ?? null;
}

import { divisionDay, isAreaOn } from '@waymark/domain';
import type { AreaPartsFragment } from '../../api/generated/graphql.js';
import { observations, type Figure } from '../figure/figure.js';
import type { IndicatorSeries } from './indicator.page.js';

export interface AreaFigure {
  readonly series: IndicatorSeries;
  readonly figure: Figure;
  /** The value, or the middle where only a range was published. */
  readonly value: number;
}

export interface ComparedPeriod {
  readonly period: string;
  readonly end: string;
  readonly rows: readonly AreaFigure[];
  /** How many different areas have a value. */
  readonly areas: number;
}

/** A value to compare by: the middle of a range, the known end of one that is open; null without any. */
export function comparedValue({ value, low, high }: Figure): number | null {
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

/** The figures of many areas by period, newest period first. */
export function comparedPeriods(series: readonly IndicatorSeries[]): readonly ComparedPeriod[] {
  const all = series.flatMap((one) =>
    observations(one.current).flatMap((figure) => {
      const value = comparedValue(figure);
      return value === null ? [] : [{ series: one, figure, value }];
    }),
  );
  const ends = new Map(all.map(({ figure }) => [figure.period, figure.end]));
  return [...ends]
    .sort(([, a], [, b]) => b.localeCompare(a))
    .map(([period, end]) => {
      const rows = all.filter(({ figure }) => figure.period === period);
      return { period, end, rows, areas: new Set(rows.map((row) => row.series.area.id)).size };
    });
}

/** The newest of the periods that most areas have. */
export function bestPeriod(periods: readonly ComparedPeriod[]): ComparedPeriod | null {
  const most = Math.max(0, ...periods.map(({ areas }) => areas));
  return periods.find(({ areas }) => areas === most) ?? null;
}

/** An area of the division with its lines, the governing one first, and its figure of the shown period. */
export interface ComparedArea {
  readonly area: AreaPartsFragment;
  readonly series: readonly IndicatorSeries[];
  readonly row: AreaFigure | null;
}

/** The areas that stand side by side in a period, as they were divided when its figures were counted. */
export interface Division {
  readonly areas: readonly ComparedArea[];
  /** Figures of the period for areas of another division: shown apart, never added up. */
  readonly others: readonly AreaFigure[];
  /** Whether the division is that of the end of the period, not one that a body published for later. */
  readonly isOfPeriod: boolean;
  /** The last day of the division, where it is one; else its first. */
  readonly until: string | null;
  readonly since: string | null;
}

const governingFirst = (a: IndicatorSeries, b: IndicatorSeries): number =>
  Number(b.governs) - Number(a.governs);

/** The division that the figures of a period speak of, each of its provinces with what is known of it. */
export function divisionOf(
  shown: ComparedPeriod,
  series: readonly IndicatorSeries[],
  known: readonly AreaPartsFragment[],
): Division {
  const day = divisionDay(
    [...new Map(shown.rows.map(({ series: { area } }) => [area.id, area])).values()],
    shown.end,
  );
  const provinces = known.filter((area) => area.level === 'PROVINCE' && isAreaOn(area, day));
  const rows = [...shown.rows].sort((a, b) => governingFirst(a.series, b.series));
  const ids = new Set(provinces.map(({ id }) => id));
  // The bounds of the division, not of one area that begins or ends on another day.
  const common = (days: readonly (string | null)[]): string | null => {
    const [first] = days;
    return first && days.every((one) => one === first) ? first : null;
  };
  return {
    areas: provinces.map((area) => ({
      area,
      series: series.filter((one) => one.area.id === area.id).sort(governingFirst),
      row: rows.find((row) => row.series.area.id === area.id) ?? null,
    })),
    others: rows.filter((row) => !ids.has(row.series.area.id)),
    isOfPeriod: day === shown.end,
    until: common(provinces.map(({ validTo }) => validTo)),
    since: common(provinces.map(({ validFrom }) => validFrom)),
  };
}

import {
  type FigureRejection,
  parsePeriod,
  periodEnd,
  type RowRejection,
  shifted,
  type ValueStatus,
} from '@waymark/domain';
import type { FigureRow } from '@waymark/interchange';
import type { ImportOptions } from './import.js';
import type { KnownSeries } from './series-finder.js';
import type { UnitFactor } from './unit-factor.js';

/** A figure in the unit of its series, ready to be compared. */
export interface PlacedFigure {
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: ValueStatus | null;
  readonly knownOn: string;
}

/** Why a figure is not taken, with the text that is wrong. */
export interface Refused {
  readonly code: FigureRejection | RowRejection;
  readonly printed: string;
}

/** A figure as it is stored in its series, or why it is not. */
export function placeFigure(
  figure: FigureRow,
  { series, factor }: { readonly series: KnownSeries; readonly factor: UnitFactor },
  { knownOn: given, status }: ImportOptions,
  today: string,
): PlacedFigure | Refused {
  const refuse = (code: Refused['code'], printed: string): Refused => ({ code, printed });
  const { asPrinted, keys } = figure;
  const period = periodIn(series, figure);
  if (period === null) return refuse('SUM_TO_DATE', figure.period);
  if (series.unitKind === 'TEXT') return refuse('NOT_MEASURED', asPrinted);
  if (typeof factor === 'string') return refuse(factor, keys.unit ?? '');
  if (figure.isPercent && series.unitKind !== 'PERCENT') return refuse('UNIT_CONTRADICTS', asPrinted);
  const knownOn = figure.knownOn ?? given ?? today;
  if (knownOn > today) return refuse('KNOWN_IN_FUTURE', knownOn);
  if ((parsePeriod(period)?.start ?? '') > knownOn) return refuse('PERIOD_IN_FUTURE', period);
  const [value, low, high] = [figure.value, figure.low, figure.high].map((number) => inUnit(number, factor));
  for (const number of [value, low, high]) {
    if (number !== null && number !== undefined && isOutside(number, series))
      return refuse('OUT_OF_BOUNDS', asPrinted);
  }
  return {
    period,
    value: value ?? null,
    low: low ?? null,
    high: high ?? null,
    status: figure.status ?? status ?? null,
    knownOn,
  };
}

/**
 * The period of a figure as its series names it; null for a sum since January that would stand as the value of a month or
 * so. A half or a first quarter is its own sum. Series of sums by month name "6 tháng 2022" 2022-06, as they do 9 months.
 */
function periodIn({ nature, frequency }: KnownSeries, { period, isToDate }: FigureRow): string | null {
  if (!isToDate) return period;
  if (nature === 'YEAR_TO_DATE') {
    const [year, month] = (periodEnd(period) ?? '').split('-');
    if (frequency === 'MONTH') return `${year}-${month}`;
    return frequency === 'QUARTER' && Number(month) % 3 === 0 ? `${year}-Q${Number(month) / 3}` : period;
  }
  const isItsOwnSum = /-(?:S1|Q1)$/.test(period);
  return isItsOwnSum || (nature !== 'TOTAL' && nature !== 'AVERAGE') ? period : null;
}

/** 0.07 million are 70 000, not 70 000.00000000001. */
function inUnit(value: number | null, factor: number): number | null {
  return value === null || factor === 1 ? value : shifted(value, factor);
}

function isOutside(value: number, { min, max, unitKind }: KnownSeries): boolean {
  // Done is 1, not done is 0.
  if (unitKind === 'YES_NO') return value !== 0 && value !== 1;
  return !Number.isFinite(value) || (min !== null && value < min) || (max !== null && value > max);
}

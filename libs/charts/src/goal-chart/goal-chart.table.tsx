import type { Wording } from '@waymark/wording';
import type { CSSProperties, ReactElement } from 'react';
import { COLOUR } from '../theme.js';
import { goalChartModel, type GoalChartFacts, type GoalChartModel } from './goal-chart.rows.js';
import { seriesName } from './goal-chart.words.js';

export interface FigureRow {
  readonly period: string;
  readonly end: string;
  /** One entry a series drawn; null where it has no value at this period. */
  readonly cells: readonly ({ readonly value: string; readonly status: string } | null)[];
}

/** The measured values of a chart as a table has them, newest first. */
export function figureRows(model: GoalChartModel, w: Wording): FigureRow[] {
  const rows = new Map<string, FigureRow & { cells: ({ value: string; status: string } | null)[] }>();
  for (const { index, points } of model.segments) {
    const series = model.series[index];
    if (!series) continue;
    for (const point of points) {
      const row = rows.get(point.period) ?? {
        period: w.period(point.period, 'SHORT', series.nature),
        end: point.end,
        cells: model.series.map(() => null),
      };
      const value = w.qualified(point, series.indicator.unit, series.indicator.decimals);
      row.cells[index] = {
        value: point.rankOf === null ? value : w.chart.ofAll(value, w.number(point.rankOf, 0)),
        status: w.valueStatus(point.status),
      };
      rows.set(point.period, row);
    }
  }
  return [...rows.values()].sort((a, b) => (a.end > b.end ? -1 : a.end < b.end ? 1 : 0));
}

const CELL: CSSProperties = {
  padding: '4px 10px',
  borderBottom: `1px solid ${COLOUR.grid}`,
  textAlign: 'left',
};
const NUMBER: CSSProperties = { ...CELL, textAlign: 'right', fontVariantNumeric: 'tabular-nums' };

export interface GoalChartTableProps {
  readonly facts: GoalChartFacts;
  readonly wording: Wording;
  readonly className?: string;
}

/** The same numbers as the chart, as a table. */
export function GoalChartTable({ facts, wording: w, className }: GoalChartTableProps): ReactElement {
  const model = goalChartModel(facts);
  const rows = figureRows(model, w);
  const indicator = model.series[0]?.indicator ?? facts.promise?.goal.indicator;
  return (
    <table className={className} style={{ borderCollapse: 'collapse', color: COLOUR.text }}>
      <caption style={{ textAlign: 'left', padding: '4px 0' }}>
        {w.chart.tableOf(indicator ? w.name(indicator) : '')}
      </caption>
      <thead>
        <tr>
          <th scope="col" style={CELL}>
            {w.chart.period}
          </th>
          {model.series.flatMap((series) => [
            <th scope="col" style={NUMBER} key={series.id}>
              {model.series.length > 1 ? seriesName(series, model.series, w) : w.chart.value}
            </th>,
            <th scope="col" style={CELL} key={`${series.id} status`}>
              {w.chart.valueStatus}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.end} ${row.period}`}>
            <th scope="row" style={{ ...CELL, fontWeight: 'normal' }}>
              {row.period}
            </th>
            {row.cells.flatMap((cell, index) => [
              <td style={NUMBER} key={`${model.series[index]?.id} value`}>
                {cell?.value ?? ''}
              </td>,
              <td style={CELL} key={`${model.series[index]?.id} status`}>
                {cell?.status ?? ''}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

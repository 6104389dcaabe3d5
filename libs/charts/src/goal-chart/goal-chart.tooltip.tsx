import type { Wording } from '@waymark/wording';
import type { CSSProperties, ReactElement } from 'react';
import { yearAt } from '../axis/axis.js';
import type { LinePoint } from '../line/line.rows.js';
import { COLOUR, seriesColour } from '../theme.js';
import type { ChartRow, GoalChartModel } from './goal-chart.rows.js';
import { seriesName } from './goal-chart.words.js';

interface GoalChartTooltipProps {
  readonly model: GoalChartModel;
  readonly wording: Wording;
  /** Given by Recharts: whether a row is pointed at, and which. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: ChartRow }[];
}

const BOX: CSSProperties = {
  background: COLOUR.surface,
  border: `1px solid ${COLOUR.grid}`,
  borderRadius: 4,
  padding: '6px 10px',
  fontSize: 12,
  color: COLOUR.text,
  whiteSpace: 'nowrap',
};

/** What stands at the place pointed at: each measured value with period and status, else the outlook. */
export function GoalChartTooltip({
  model,
  wording: w,
  active,
  payload,
}: GoalChartTooltipProps): ReactElement | null {
  const row = payload?.find((entry) => entry.payload)?.payload;
  const { unit, decimals } = model;
  if (!active || !row || !unit) return null;
  const lines = model.segments.flatMap((segment) => {
    const point = row[`${segment.key}:point`] as LinePoint | undefined;
    const series = model.series[segment.index];
    if (!point || !series) return [];
    const status = w.valueStatus(point.status);
    return [
      <div key={segment.key}>
        <span style={{ color: seriesColour(segment.index) }}>■ </span>
        {w.period(point.period, 'SHORT', series.nature)}:{' '}
        <strong>{w.qualified(point, unit, decimals)}</strong> · {status}
        {model.series.length > 1 && <> · {seriesName(series, model.series, w)}</>}
      </div>,
    ];
  });
  const central = row['central'];
  const band = row['band'] as readonly [number, number] | undefined;
  const shown = model.isRank ? 0 : decimals;
  const outlook =
    lines.length === 0 && typeof central === 'number' ? (
      <div>
        {model.isAssumption ? w.chart.outlookAssumed : w.chart.outlook}, {yearAt(row.x)}:{' '}
        <strong>{w.value(central, unit, shown)}</strong>
        {band && <> ({w.range(band[0], band[1], unit, shown)})</>}
      </div>
    ) : null;
  if (lines.length === 0 && outlook === null) return null;
  return (
    <div style={BOX}>
      {lines}
      {outlook}
    </div>
  );
}

import type { Wording } from '@waymark/wording';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { ASSUMED_DASH, COLOUR, seriesColour, seriesDash } from '../theme.js';
import { AssumedMark } from './assumed-mark.js';
import { PointMark } from './point-mark.js';
import type { GoalChartModel } from './goal-chart.rows.js';
import { seriesName } from './goal-chart.words.js';

const LIST: CSSProperties = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  margin: '6px 0 0',
  padding: 0,
  listStyle: 'none',
  fontSize: 12,
  color: COLOUR.text,
};

function Item({ sign, children }: { sign: ReactNode; children: ReactNode }): ReactElement {
  return (
    <li style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
      <svg width={26} height={12} aria-hidden="true" focusable="false">
        {sign}
      </svg>
      <span>{children}</span>
    </li>
  );
}

const line = (stroke: string, dash: string, width = 2): ReactElement => (
  <line x1={1} x2={25} y1={6} y2={6} stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
);

/** The key of a goal chart: only what it draws, each with the sign it is drawn by. */
export function GoalChartKey({
  model,
  wording: w,
}: {
  model: GoalChartModel;
  wording: Wording;
}): ReactElement {
  const statuses = new Set(model.segments.flatMap(({ points }) => points.map(({ status }) => status)));
  const own = model.targets.filter(({ isFaded }) => !isFaded);
  return (
    <ul style={LIST} aria-label={w.chart.key}>
      {model.series.map((series, index) => (
        <Item key={series.id} sign={line(seriesColour(index), seriesDash(index))}>
          {seriesName(series, model.series, w)}
        </Item>
      ))}
      {statuses.has('PRELIMINARY') && (
        <Item sign={<PointMark cx={13} cy={6} status="PRELIMINARY" colour={COLOUR.accent} />}>
          {w.chart.preliminary}
        </Item>
      )}
      {statuses.has('ESTIMATE') && (
        <Item sign={<PointMark cx={13} cy={6} status="ESTIMATE" colour={COLOUR.accent} />}>
          {w.chart.estimate}
        </Item>
      )}
      {own.length > 0 && <Item sign={line(COLOUR.target, '0', 1.5)}>{w.chart.target}</Item>}
      {model.targets.length > own.length && (
        <Item sign={<g opacity={0.45}>{line(COLOUR.target, '0', 1.5)}</g>}>{w.chart.earlierTarget}</Item>
      )}
      {own.some(({ latest }) => latest !== null) && (
        <Item sign={<rect x={1} y={1} width={24} height={10} fill={COLOUR.target} opacity={0.14} />}>
          {w.chart.twoDates}
        </Item>
      )}
      {model.hasRequired && <Item sign={line(COLOUR.target, '5 4')}>{w.chart.required}</Item>}
      {model.hasOutlook && (
        <Item sign={line(COLOUR.band, '2 3')}>
          {model.isAssumption ? w.chart.outlookAssumed : w.chart.outlook}
        </Item>
      )}
      {model.hasBand && (
        <Item sign={<rect x={1} y={1} width={24} height={10} fill={COLOUR.band} opacity={0.16} />}>
          {w.chart.band}
        </Item>
      )}
      {model.isAssumption && (
        <Item
          sign={
            <g>
              {line(COLOUR.target, ASSUMED_DASH)}
              <AssumedMark cx={13} cy={6} />
            </g>
          }
        >
          <strong>{w.chart.assumed}</strong>
        </Item>
      )}
      {model.baseline && (
        <Item sign={<path d="M13 1 18 6 13 11 8 6Z" fill="none" stroke={COLOUR.muted} strokeWidth={1.5} />}>
          {w.chart.baseline}
        </Item>
      )}
      {model.breaks.length > 0 && (
        <Item sign={<line x1={13} x2={13} y1={0} y2={12} stroke={COLOUR.muted} strokeDasharray="1 2" />}>
          {w.chart.seriesBreak}
        </Item>
      )}
    </ul>
  );
}

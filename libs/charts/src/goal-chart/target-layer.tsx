import type { ReactElement } from 'react';
import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import { linear } from '../axis/axis.js';
import { ASSUMED_DASH, COLOUR } from '../theme.js';
import type { GoalChartModel } from './goal-chart.rows.js';
import type { Plot } from './label.rows.js';
import { targetLines } from './target.rows.js';

const FADED = 0.4;

/**
 * What was promised: its lines to the deadlines with a mark at each date, and the time between two deadlines. Plain shapes:
 * each reference line of the library registers itself and draws the chart once more, which typing an assumption would feel.
 */
export function TargetLayer({
  model,
  plot,
}: {
  readonly model: GoalChartModel;
  readonly plot: Plot;
}): ReactElement {
  const toX = linear(model.x.domain, [plot.left, plot.right]);
  const toY = linear(model.y.domain, model.isRank ? [plot.top, plot.bottom] : [plot.bottom, plot.top]);
  const areas = model.targets.flatMap((mark) =>
    mark.isFaded || mark.aim === null || mark.latest === null
      ? []
      : [
          <rect
            key={`${mark.key} dates`}
            x={toX(mark.aim)}
            y={plot.top}
            width={toX(mark.latest) - toX(mark.aim)}
            height={plot.bottom - plot.top}
            fill={COLOUR.target}
            fillOpacity={0.1}
          />,
        ],
  );
  const lines = targetLines(model.targets, model.x.domain).map(
    ({ key, value, from, to, isFaded, isAssumed }) => (
      <line
        key={`${key} line`}
        x1={toX(from)}
        x2={toX(to)}
        y1={toY(value)}
        y2={toY(value)}
        stroke={COLOUR.target}
        strokeOpacity={isFaded ? FADED : 1}
        strokeWidth={isFaded ? 1 : 1.5}
        strokeDasharray={isAssumed ? ASSUMED_DASH : undefined}
      />
    ),
  );
  const dots = model.targets.flatMap(({ key, aim, latest, value, isFaded, isAssumed = false }) => {
    const opacity = isFaded ? FADED : 1;
    // The first of two deadlines is hollow, the last one full.
    const dates = [
      ...(aim === null ? [] : [{ at: aim, isFull: latest === null && !isAssumed }]),
      ...(latest === null ? [] : [{ at: latest, isFull: true }]),
    ];
    return dates.map(({ at, isFull }) => (
      <circle
        key={`${key} ${at}`}
        cx={toX(at)}
        cy={toY(value)}
        r={4.5}
        fill={isFull ? COLOUR.target : COLOUR.surface}
        stroke={isFull && isFaded ? 'none' : COLOUR.target}
        strokeOpacity={opacity}
        fillOpacity={isFull ? opacity : 1}
        {...(isAssumed ? { strokeDasharray: '2 2', strokeWidth: 2 } : {})}
      />
    ));
  });
  const { baseline } = model;
  return (
    <>
      <ZIndexLayer zIndex={DefaultZIndexes.cursorRectangle}>
        {areas}
        {lines}
      </ZIndexLayer>
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        {dots}
        {baseline && (
          <path
            d={`M${toX(baseline.x)} ${toY(baseline.value) - 6}l6 6l-6 6l-6 -6Z`}
            fill={COLOUR.surface}
            stroke={COLOUR.muted}
            strokeWidth={1.5}
          />
        )}
      </ZIndexLayer>
    </>
  );
}

import type { ReactElement } from 'react';
import { ReferenceArea, ReferenceDot, ReferenceLine } from 'recharts';
import { ASSUMED_DASH, COLOUR } from '../theme.js';
import type { GoalChartModel } from './goal-chart.rows.js';
import { targetLines } from './target.rows.js';

const FADED = 0.4;

/** What was promised: its lines to the deadlines with a mark at each date, and the time between two deadlines. */
export function targetLayer(model: GoalChartModel): ReactElement[] {
  const areas = model.targets.flatMap((mark) =>
    mark.isFaded || mark.aim === null || mark.latest === null
      ? []
      : [
          <ReferenceArea
            key={`${mark.key} dates`}
            x1={mark.aim}
            x2={mark.latest}
            fill={COLOUR.target}
            fillOpacity={0.1}
          />,
        ],
  );
  const lines = targetLines(model.targets, model.x.domain).map(
    ({ key, value, from, to, isFaded, isAssumed }) => (
      <ReferenceLine
        key={`${key} line`}
        segment={[
          { x: from, y: value },
          { x: to, y: value },
        ]}
        stroke={COLOUR.target}
        strokeOpacity={isFaded ? FADED : 1}
        strokeWidth={isFaded ? 1 : 1.5}
        {...(isAssumed ? { strokeDasharray: ASSUMED_DASH } : {})}
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
      <ReferenceDot
        key={`${key} ${at}`}
        x={at}
        y={value}
        r={4.5}
        fill={isFull ? COLOUR.target : COLOUR.surface}
        stroke={isFull && isFaded ? 'none' : COLOUR.target}
        strokeOpacity={opacity}
        fillOpacity={isFull ? opacity : 1}
        {...(isAssumed ? { strokeDasharray: '2 2', strokeWidth: 2 } : {})}
      />
    ));
  });
  return [...areas, ...lines, ...dots];
}

import type { Wording } from '@waymark/wording';
import type { ReactElement } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  Tooltip,
  XAxis,
  ZIndexLayer,
  YAxis,
  type DotItemDotProps,
} from 'recharts';
import { labelPlaceOf, linear, type Ticks } from '../axis/axis.js';
import type { LinePoint, LineSegment } from '../line/line.rows.js';
import { ASSUMED_DASH, COLOUR, FONT, seriesColour, seriesDash } from '../theme.js';
import { AssumedMark } from './assumed-mark.js';
import { frameOf } from './chart-frame.js';
import { GoalChartKey } from './goal-chart.key.js';
import { goalChartModel, type GoalChartFacts } from './goal-chart.rows.js';
import { GoalChartTooltip } from './goal-chart.tooltip.js';
import { headline, subtitle } from './goal-chart.words.js';
import { placedLabels } from './label.rows.js';
import { PointMark } from './point-mark.js';
import { TargetLayer } from './target-layer.js';

export interface GoalChartProps {
  readonly facts: GoalChartFacts;
  readonly wording: Wording;
  /** Size of the drawing in pixels; title and key stand above it. */
  readonly width: number;
  readonly height: number;
  readonly className?: string;
}

const PRINT_RULE = '@media print{.wm-chart .recharts-tooltip-wrapper{display:none}}';
const EVENT_LINE_PX = 14;
const BOTTOM_PX = 4;
const X_AXIS_PX = 30;
const CLOSEST_YEARS_PX = 20;

const textProps = { fontSize: FONT.fontSize, fill: COLOUR.text } as const;

/** Keeps a label readable where a line passes behind it. */
const HALO = { stroke: COLOUR.surface, strokeWidth: 3, paintOrder: 'stroke', pointerEvents: 'none' } as const;

function dotOf(segment: LineSegment) {
  return function Dot({ cx, cy, payload, index }: DotItemDotProps): ReactElement {
    const point = (payload as Readonly<Record<string, unknown>>)[`${segment.key}:point`] as
      LinePoint | undefined;
    const key = `${segment.key} ${index}`;
    if (!point || cx === undefined || cy === undefined) return <g key={key} />;
    return (
      <PointMark
        key={key}
        cx={Number(cx)}
        cy={Number(cy)}
        status={point.status}
        colour={seriesColour(segment.index)}
      />
    );
  };
}

/**
 * Where years begin, as fine lines: the label of a year stands between two of them. Where years lie too close, only
 * those with a label have their line.
 */
function yearStarts({ domain: [from, to], ticks }: Ticks, width: number): number[] {
  if (width / (to - from) < CLOSEST_YEARS_PX) return [...ticks];
  return Array.from({ length: Math.floor(to + 1e-6) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i);
}

/** The chart of a goal: what was measured, what was promised, what is needed and where the present pace leads. */
export function GoalChart({ facts, wording: w, width, height, className }: GoalChartProps): ReactElement {
  const model = goalChartModel(facts, width);
  const { title, text } = headline(facts, model, w);
  const levels = model.events.reduce((most, { level }) => Math.max(most, level + 1), 0);
  const top = 18 + levels * EVENT_LINE_PX;
  const tickText = (value: number): string => w.number(value, model.decimals);
  const { left: axisWidth, right } = frameOf(model, width, w);
  const plot = {
    left: axisWidth,
    right,
    top,
    bottom: height - X_AXIS_PX - BOTTOM_PX,
    width,
  };
  const toX = linear(model.x.domain, [plot.left, plot.right]);
  const toY = linear(model.y.domain, model.isRank ? [plot.top, plot.bottom] : [plot.bottom, plot.top]);
  const upright = (x: number) => ({ x1: toX(x), x2: toX(x), y1: plot.top, y2: plot.bottom });
  return (
    <figure
      className={['wm-chart', className].filter(Boolean).join(' ')}
      style={{ margin: 0, color: COLOUR.text }}
    >
      <style href="wm-chart-print" precedence="default">
        {PRINT_RULE}
      </style>
      <figcaption>
        <strong style={{ display: 'block', fontSize: 16 }}>{title}</strong>
        <span style={{ display: 'block', fontSize: 12, color: COLOUR.muted }}>
          {subtitle(facts, model, w)}
        </span>
        {model.hasPoints ? <GoalChartKey model={model} wording={w} /> : <p>{w.chart.noPoints}</p>}
      </figcaption>
      <ComposedChart
        width={width}
        height={height}
        data={[...model.rows]}
        margin={{ top, right: width - right, bottom: BOTTOM_PX, left: 0 }}
        accessibilityLayer
        title={title}
        desc={text}
        style={FONT}
      >
        <CartesianGrid stroke={COLOUR.grid} vertical={false} />
        <XAxis
          dataKey="x"
          type="number"
          domain={[...model.x.domain]}
          ticks={model.x.ticks.map(labelPlaceOf)}
          tickFormatter={(place: number) => String(Math.floor(place))}
          height={X_AXIS_PX}
          tickLine={false}
          stroke={COLOUR.muted}
          tick={{ fill: COLOUR.muted }}
          interval={0}
        />
        <YAxis
          type="number"
          domain={[...model.y.domain]}
          ticks={[...model.y.ticks]}
          reversed={model.isRank}
          tickFormatter={tickText}
          width={axisWidth}
          stroke={COLOUR.muted}
          tick={{ fill: COLOUR.muted }}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        {yearStarts(model.x, plot.right - plot.left).map((year) => (
          <line key={`year ${year}`} {...upright(year)} stroke={COLOUR.grid} />
        ))}
        {model.breaks
          .filter(({ x }) => x >= model.x.domain[0] && x <= model.x.domain[1])
          .map(({ x }) => (
            <line key={`break ${x}`} {...upright(x)} stroke={COLOUR.muted} strokeDasharray="1 3" />
          ))}
        {model.events.map(({ x, label, on, level, isBefore }) => (
          <g key={`event ${on} ${label}`}>
            <line
              x1={toX(x)}
              x2={toX(x)}
              y1={2 + level * EVENT_LINE_PX}
              y2={plot.bottom}
              stroke={COLOUR.muted}
            />
            <text
              x={toX(x) + (isBefore ? -4 : 4)}
              y={12 + level * EVENT_LINE_PX}
              textAnchor={isBefore ? 'end' : 'start'}
              {...textProps}
              fill={COLOUR.muted}
            >
              {label}
            </text>
          </g>
        ))}
        {model.hasBand && (
          <Area
            dataKey="band"
            stroke="none"
            fill={COLOUR.band}
            fillOpacity={0.14}
            connectNulls
            isAnimationActive={false}
            activeDot={false}
          />
        )}
        <TargetLayer model={model} plot={plot} />
        {model.hasRequired && (
          <Line
            dataKey="required"
            stroke={COLOUR.target}
            strokeDasharray="5 4"
            strokeWidth={1.5}
            dot={false}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
        )}
        {model.hasOutlook && (
          <Line
            dataKey="central"
            stroke={COLOUR.band}
            strokeDasharray="2 3"
            strokeWidth={1.5}
            dot={false}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
        )}
        {[...model.segments].reverse().map((segment) => (
          <Line
            key={segment.key}
            dataKey={segment.key}
            stroke={seriesColour(segment.index)}
            strokeWidth={segment.index === 0 ? 2.5 : 1.75}
            strokeDasharray={seriesDash(segment.index)}
            connectNulls
            isAnimationActive={false}
            activeDot={{ r: 6 }}
            dot={dotOf(segment)}
          />
        ))}
        {model.assumed && (
          <Line
            dataKey="assumed"
            stroke={COLOUR.target}
            strokeWidth={2}
            strokeDasharray={ASSUMED_DASH}
            connectNulls
            isAnimationActive={false}
            dot={false}
            activeDot={false}
          />
        )}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          {model.assumed && <AssumedMark cx={toX(model.assumed.x)} cy={toY(model.assumed.value)} />}
          {placedLabels(model, plot, w).map(({ key, text: written, x, y, kind }) => (
            <text
              key={`label ${key}`}
              x={x}
              y={y}
              {...textProps}
              {...HALO}
              fontWeight={kind === 'NEWEST' || kind === 'ASSUMED' ? 600 : 400}
              fillOpacity={kind === 'OTHER' ? 0.75 : 1}
            >
              {written}
            </text>
          ))}
        </ZIndexLayer>
        <Tooltip
          isAnimationActive={false}
          itemSorter={() => 0}
          cursor={{ stroke: COLOUR.muted, strokeDasharray: '2 2' }}
          position={{ y: 0 }}
          content={<GoalChartTooltip model={model} wording={w} />}
        />
      </ComposedChart>
    </figure>
  );
}

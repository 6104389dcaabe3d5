import { pageText } from '@waymark/wording/page';
import type { UnitShape, Wording } from '@waymark/wording';
import type { ReactElement } from 'react';
import { shortened } from '../text-width.js';
import { COLOUR, seriesColour, seriesDash } from '../theme.js';
import type { AreaMultiplesModel, AreaPanel } from './area-multiples.rows.js';

export interface AreaMultiplesProps {
  readonly model: AreaMultiplesModel;
  readonly unit: UnitShape;
  readonly decimals?: number | null | undefined;
  /** What the drawing shows, for those who do not see it; its table stands beside it. */
  readonly label: string;
  readonly wording: Wording;
  readonly className?: string | undefined;
}

const NAME_PX = 11.5;
interface PanelProps {
  readonly panel: AreaPanel;
  readonly model: AreaMultiplesModel;
}

function Panel({ panel, model: { plot, years } }: PanelProps): ReactElement {
  const { x, y } = panel;
  return (
    <g>
      <title>{panel.label}</title>
      <rect x={x} y={y - 28} width={plot.width} height={plot.height + 28} fill="none" pointerEvents="all" />
      <text x={x} y={y - 17} fontSize={NAME_PX} fontWeight={600} fill={COLOUR.text}>
        {shortened(panel.name, NAME_PX, plot.width)}
      </text>
      <text x={x} y={y - 4} fontSize={NAME_PX - 0.5} fill={panel.hasValue ? COLOUR.text : COLOUR.muted}>
        {shortened(panel.text, NAME_PX, plot.width)}
      </text>
      {panel.breaks.map((at) => (
        <path key={at} d={`M${at} ${y}v${plot.height}`} stroke={COLOUR.muted} strokeDasharray="1 2" />
      ))}
      {panel.targetYs.map((at) => (
        <path key={at} d={`M${x} ${at}h${plot.width}`} stroke={COLOUR.target} strokeDasharray="4 2" />
      ))}
      {panel.lines.map(({ index, path, full, half, hollow, thin }) => {
        const colour = seriesColour(index);
        return (
          <g key={index} stroke={colour}>
            {path !== '' && (
              <path
                d={path}
                fill="none"
                strokeWidth={1.5}
                strokeDasharray={seriesDash(index)}
                strokeLinejoin="round"
              />
            )}
            {full !== '' && <path d={full} fill={colour} stroke="none" />}
            {hollow !== '' && <path d={hollow} fill={COLOUR.surface} strokeWidth={1.4} />}
            {half !== '' && <path d={half} fill={colour} stroke="none" />}
            {thin !== '' && <path d={thin} fill={COLOUR.surface} strokeWidth={0.9} />}
          </g>
        );
      })}
      {panel.isBottom &&
        years.map(({ year, x: at }, n) => (
          <text
            key={year}
            x={years.length === 1 ? x + at : n === 0 ? x : x + plot.width}
            y={y + plot.height + 12}
            fontSize={10}
            fill={COLOUR.muted}
            textAnchor={years.length === 1 ? 'middle' : n === 0 ? 'start' : 'end'}
          >
            {year}
          </text>
        ))}
    </g>
  );
}

/** Many areas as small charts on one scale, up always better, in one drawing without Recharts. */
export function AreaMultiples(props: AreaMultiplesProps): ReactElement {
  const { model, unit, decimals, label, wording: w, className } = props;
  const { plot } = model;
  const tickText = (value: number): string =>
    unit.kind === 'PERCENT' ? w.value(value, unit, decimals) : w.number(value, decimals);
  // Grid lines of all panels are one path: they cost as much as one.
  const grid = model.panels
    .flatMap(({ x, y }) => model.ticks.map((tick) => `M${x} ${y + tick.y}h${plot.width}`))
    .join('');
  return (
    <svg
      className={className}
      width={model.width}
      height={model.height}
      viewBox={`0 0 ${model.width} ${model.height}`}
      role="img"
      aria-label={label}
    >
      <path d={grid} stroke={COLOUR.grid} />
      {model.headings.map(({ region, y }) => (
        <text key={region} x={0} y={y} fontSize={12.5} fontWeight={650} fill={COLOUR.text}>
          {pageText(w.locale).areas.region[region]}
        </text>
      ))}
      {model.panels.map((panel) => (
        <Panel key={panel.id} panel={panel} model={model} />
      ))}
      {model.panels
        .filter(({ isLeft }) => isLeft)
        .flatMap(({ id, x, y }) =>
          model.ticks.map((tick) => (
            <text
              key={`${id}-${tick.value}`}
              x={x - 5}
              y={y + tick.y + 3.5}
              fontSize={10}
              fill={COLOUR.muted}
              textAnchor="end"
            >
              {tickText(tick.value)}
            </text>
          )),
        )}
    </svg>
  );
}

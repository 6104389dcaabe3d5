import type { Wording } from '@waymark/wording';
import { useId, type ReactElement } from 'react';
import { COLOUR, STATUS_COLOURS } from '../theme.js';
import { HEAD_PX, ROW_PX, timelineDrawing, type TimelineBar, type TimelineItem } from './timeline.rows.js';

export interface TimelineProps {
  readonly items: readonly TimelineItem[];
  readonly today: string;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly wording: Wording;
  readonly width: number;
  readonly className?: string;
}

const BAR_PX = 10;
const CHARACTER_PX = 6.6;

const shorten = (text: string, room: number): string =>
  text.length * CHARACTER_PX <= room
    ? text
    : `${text.slice(0, Math.max(1, Math.floor(room / CHARACTER_PX) - 1))}…`;

function diamond(x: number, y: number, fill: string, stroke: string): ReactElement {
  return <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6Z`} fill={fill} stroke={stroke} strokeWidth={1.5} />;
}

interface BarProps {
  readonly bar: TimelineBar;
  readonly hatch: string;
  readonly room: number;
  readonly wording: Wording;
}

function Bar({ bar, hatch, room, wording: w }: BarProps): ReactElement {
  const { item, y, from, aim, latest, done } = bar;
  const middle = y + ROW_PX / 2;
  const colour = STATUS_COLOURS[item.status];
  const name = (
    <text x={0} y={middle + 4} fontSize={12} fill={COLOUR.text}>
      <title>{item.name}</title>
      {shorten(item.name, room)}
    </text>
  );
  const end = latest ?? aim;
  return (
    <g>
      {item.href ? <a href={item.href}>{name}</a> : name}
      {item.isMilestone ? (
        <>
          <line x1={from} x2={end} y1={middle} y2={middle} stroke={COLOUR.muted} strokeDasharray="2 3" />
          {diamond(end, middle, done === null ? COLOUR.surface : 'none', colour)}
          {done !== null && diamond(done, middle, colour, colour)}
        </>
      ) : (
        <>
          <rect
            x={from}
            y={middle - BAR_PX / 2}
            width={Math.max(1, aim - from)}
            height={BAR_PX}
            fill={colour}
            opacity={0.85}
          />
          {latest !== null && (
            <g color={colour}>
              <rect
                x={aim}
                y={middle - BAR_PX / 2}
                width={Math.max(1, latest - aim)}
                height={BAR_PX}
                fill={`url(#${hatch})`}
                stroke={colour}
              />
            </g>
          )}
        </>
      )}
      <text x={Math.max(end, done ?? end) + 10} y={middle + 4} fontSize={11} fill={COLOUR.muted}>
        {w.status(item.status)}
      </text>
    </g>
  );
}

/** Promises as bars from the day they were made to their deadline, the way from aim to latest hatched, milestones as diamonds. */
export function Timeline({ items, today, label, wording: w, width, className }: TimelineProps): ReactElement {
  const hatch = `hatch${useId().replaceAll(':', '')}`;
  const room = Math.round(width * 0.32);
  const { bars, ticks, today: now, height } = timelineDrawing(items, today, room + 16, width - 150);
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} fill={COLOUR.surface} />
          <rect width={2} height={5} fill={COLOUR.muted} />
        </pattern>
      </defs>
      {ticks.map(({ x, middle, year }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={HEAD_PX - 4} y2={height} stroke={COLOUR.grid} />
          <text x={middle} y={12} fontSize={11} fill={COLOUR.muted} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <Bar key={bar.item.id} bar={bar} hatch={hatch} room={room} wording={w} />
      ))}
      <line x1={now} x2={now} y1={HEAD_PX - 6} y2={height} stroke={COLOUR.accent} strokeWidth={1.5}>
        <title>{`${w.chart.today}: ${w.date(today)}`}</title>
      </line>
    </svg>
  );
}

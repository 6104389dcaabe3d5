import type { ReactElement } from 'react';
import { COLOUR } from '../theme.js';
import { sparklineDrawing, type SparklineFacts } from './sparkline.rows.js';

export interface SparklineProps extends SparklineFacts {
  readonly width?: number;
  readonly height?: number;
  /** What it shows, in words; without it the drawing is decoration beside its numbers and hidden from readers. */
  readonly label?: string;
}

/** The course of a value in the size of a word, with the wanted value as a line; nothing is drawn without values. */
export function Sparkline({ width = 96, height = 24, label, ...facts }: SparklineProps): ReactElement {
  const { path, last, targetY } = sparklineDrawing(facts, width, height);
  const described =
    label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} focusable="false" {...described}>
      {targetY !== null && (
        <line
          x1={0}
          x2={width}
          y1={targetY}
          y2={targetY}
          stroke={COLOUR.target}
          strokeWidth={1}
          strokeDasharray="3 2"
        />
      )}
      {path !== '' && (
        <path d={path} fill="none" stroke={COLOUR.accent} strokeWidth={1.5} strokeLinejoin="round" />
      )}
      {last && <circle cx={last.x} cy={last.y} r={2.5} fill={COLOUR.accent} />}
    </svg>
  );
}

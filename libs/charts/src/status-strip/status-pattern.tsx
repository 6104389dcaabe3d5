import type { Status } from '@waymark/domain';
import type { ReactElement } from 'react';
import { COLOUR, STATUS_COLOURS } from '../theme.js';

const PATTERNED = ['ACHIEVED_LATE', 'AT_RISK', 'OFF_TRACK', 'MISSED'] as const;
type Patterned = (typeof PATTERNED)[number];

const isPatterned = (status: Status): status is Patterned =>
  (PATTERNED as readonly Status[]).includes(status);

/** What is drawn on the ground of a pattern; told apart on a black-and-white printer too. */
const DRAWN: Readonly<
  Record<Patterned, { readonly isDark: boolean; readonly path: string; readonly width: number }>
> = {
  ACHIEVED_LATE: { isDark: true, path: 'M4 0V8', width: 1.5 },
  AT_RISK: { isDark: false, path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', width: 2 },
  OFF_TRACK: { isDark: false, path: 'M0 8L8 0M0 0L8 8', width: 2.2 },
  MISSED: { isDark: true, path: 'M2.5 2.5L5.5 5.5M5.5 2.5L2.5 5.5', width: 1.4 },
};

/** The patterns of the verdicts that have one, each under its name. */
export function StatusPatterns({ name }: { readonly name: string }): ReactElement {
  return (
    <defs>
      {PATTERNED.map((status) => {
        const { isDark, path, width } = DRAWN[status];
        const colour = STATUS_COLOURS[status];
        return (
          <pattern key={status} id={`${name}${status}`} width={8} height={8} patternUnits="userSpaceOnUse">
            <rect width={8} height={8} fill={isDark ? colour : COLOUR.surface} />
            <path d={path} fill="none" stroke={isDark ? COLOUR.surface : colour} strokeWidth={width} />
          </pattern>
        );
      })}
    </defs>
  );
}

interface StatusBarProps {
  readonly status: Status;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  /** Under which the patterns were defined. */
  readonly patterns: string;
}

/** A stretch of time under one verdict: full, hatched, hollow, dashed or a mere line, as its sign is. */
export function StatusBar({ status, from, to, y, height, patterns }: StatusBarProps): ReactElement {
  const colour = STATUS_COLOURS[status];
  const width = Math.max(1.5, to - from);
  if (status === 'NOT_ASSESSABLE') {
    return <rect x={from} y={y + height / 2 - 1} width={width} height={2} fill={colour} />;
  }
  const isHollow = status === 'ON_TRACK' || status === 'OPEN' || status === 'AWAITING_DATA';
  const line = status === 'ON_TRACK' ? 2.5 : 1;
  const fill = isPatterned(status) ? `url(#${patterns}${status})` : isHollow ? COLOUR.surface : colour;
  return (
    <rect
      x={from + line / 2}
      y={y + line / 2}
      width={Math.max(0.5, width - line)}
      height={height - line}
      fill={fill}
      stroke={colour}
      strokeWidth={line}
      strokeDasharray={status === 'AWAITING_DATA' ? '3 2' : undefined}
    />
  );
}

import type { ValueStatus } from '@waymark/domain';
import type { ReactElement } from 'react';
import { COLOUR } from '../theme.js';

interface PointMarkProps {
  readonly cx: number;
  readonly cy: number;
  readonly status: ValueStatus;
  readonly colour: string;
  readonly radius?: number;
}

/** A measured point: final full, preliminary half, estimate hollow; what is only planned or unknown is hollow and thin. */
export function PointMark({ cx, cy, status, colour, radius = 4 }: PointMarkProps): ReactElement {
  if (status === 'FINAL') return <circle cx={cx} cy={cy} r={radius} fill={colour} />;
  const width = status === 'ESTIMATE' || status === 'PRELIMINARY' ? 2 : 1;
  return (
    <g>
      <circle cx={cx} cy={cy} r={radius} fill={COLOUR.surface} stroke={colour} strokeWidth={width} />
      {status === 'PRELIMINARY' && (
        <path d={`M${cx} ${cy - radius}A${radius} ${radius} 0 0 0 ${cx} ${cy + radius}Z`} fill={colour} />
      )}
    </g>
  );
}

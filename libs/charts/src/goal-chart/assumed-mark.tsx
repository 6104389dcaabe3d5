import type { ReactElement } from 'react';
import { COLOUR } from '../theme.js';

/** A value that nobody has measured: a hollow square with a dashed edge, unlike every measured point. */
export function AssumedMark({ cx, cy }: { readonly cx: number; readonly cy: number }): ReactElement {
  return (
    <rect
      x={cx - 6}
      y={cy - 6}
      width={12}
      height={12}
      fill={COLOUR.surface}
      stroke={COLOUR.target}
      strokeWidth={2}
      strokeDasharray="3 2"
    />
  );
}

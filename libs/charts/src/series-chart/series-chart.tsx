import type { Wording } from '@waymark/wording';
import type { ReactElement } from 'react';
import { GoalChart } from '../goal-chart/goal-chart.js';
import type { PromiseShape, SeriesShape } from '../shape.js';

export interface SeriesChartProps {
  /** The series of one indicator, side by side on one scale; those in another unit than the first are left out. */
  readonly series: readonly SeriesShape[];
  readonly promises?: readonly PromiseShape[];
  readonly asOf: string;
  readonly wording: Wording;
  readonly width: number;
  readonly height: number;
  readonly className?: string;
}

/** The series of an indicator beside each other, with what was promised of it faded behind. */
export function SeriesChart({ series, promises = [], asOf, ...rest }: SeriesChartProps): ReactElement {
  return <GoalChart facts={{ series, promises, asOf }} {...rest} />;
}

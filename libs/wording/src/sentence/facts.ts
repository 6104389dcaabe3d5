import type { Status } from '@waymark/domain';
import type {
  AreaShape,
  AssessmentShape,
  GoalShape,
  IndicatorShape,
  MeasureShape,
  PointShape,
} from '../shape.js';

export type { AssessmentShape, GoalShape, MeasureShape, PointShape };

/** What the copyable report sentence says; what is absent is left out. */
export interface ReportFacts {
  readonly indicator: IndicatorShape;
  readonly area?: AreaShape | null;
  readonly newest?: PointShape | null;
  readonly samePeriodLastYear?: PointShape | null;
  /** The plan of the same period, in the unit of the value. */
  readonly plan?: number | null;
}

export interface BoardCount {
  readonly status: Status;
  readonly goals: number;
  /** How many of them have passed their deadline; without it an ending counts as due, a course as not yet due. */
  readonly due?: number;
}

export interface BoardFacts {
  readonly counts: readonly BoardCount[];
  /** Day of the board; without it the sentence names none. */
  readonly asOf?: string;
}

/** What moved between two days, counted. */
export interface ChangesFacts {
  readonly since: string;
  readonly asOf: string;
  /** The verdicts that are others than before. */
  readonly became: readonly Status[];
  readonly stated: number;
  readonly newFigures: number;
  readonly revisedFigures: number;
  readonly documents: number;
}

/** What needs reconciling, counted. */
export interface ReconcileFacts {
  readonly asOf: string;
  readonly sameDay: number;
  readonly recorded: number;
  /** Indicators with figures that differ, and in how many periods. */
  readonly values: number;
  readonly periods: number;
}

/** What a chart draws, for its text alternative. */
export interface ChartFacts {
  readonly goal: GoalShape;
  readonly assessment?: AssessmentShape | null;
  readonly measure?: MeasureShape;
  readonly first?: PointShape | null;
  readonly last?: PointShape | null;
  /** How many values are drawn. */
  readonly points: number;
}

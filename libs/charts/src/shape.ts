import type { Frequency, Nature, Qualifier, ValueStatus } from '@waymark/domain';
import type { AreaShape, AssessmentShape, GoalShape, IndicatorShape } from '@waymark/wording';

/** Observations of a series as parallel arrays, oldest period first. */
export interface ObservationsShape {
  readonly periods: readonly string[];
  readonly ends: readonly string[];
  readonly values: readonly (number | null)[];
  readonly lows?: readonly (number | null)[];
  readonly highs?: readonly (number | null)[];
  readonly qualifiers?: readonly (Qualifier | null)[];
  readonly statuses: readonly ValueStatus[];
  readonly rankOfs?: readonly (number | null)[];
}

/** A series as far as a chart draws it. */
export interface SeriesShape {
  readonly id: string;
  readonly indicator: IndicatorShape & { readonly min?: number | null };
  readonly producer: { readonly shortVi: string; readonly shortEn: string };
  readonly area?: AreaShape;
  readonly breakdown?: string | null;
  readonly nature: Nature;
  readonly frequency: Frequency;
  readonly breaks: readonly { readonly period: string }[];
  readonly current: ObservationsShape;
}

/** A promise with its judgement. */
export interface PromiseShape {
  readonly goal: GoalShape & {
    readonly id: string;
    readonly statedOn: string;
    readonly baselineValue?: number | null;
    readonly baselinePeriod?: string | null;
  };
  readonly deciding: AssessmentShape;
}

/** Something that happened on a day, drawn as a labelled vertical. */
export interface ChartEvent {
  readonly on: string;
  readonly label: string;
}

import type { ClassingMethod } from '../method/method.js';
import type {
  Cause,
  Chance,
  Comparator,
  DatePrecision,
  Direction,
  Frequency,
  GoalKind,
  GoalLifecycle,
  IndicatorKind,
  Mark,
  Nature,
  Qualifier,
  Reason,
  SeriesRule,
  Status,
  TargetRole,
  UnitKind,
  ValueStatus,
} from '../vocabulary.js';

/** A unit; two units of one kind convert by their scale (USD million 1e6, USD billion 1e9). */
export interface Unit {
  readonly code: string;
  readonly kind: UnitKind;
  readonly scale: number;
}

/** One published version of a value of a series at a period. `value` is null where only a range was published. */
export interface Observation {
  readonly period: string;
  readonly version: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: ValueStatus;
  readonly rankOf: number | null;
  /** Day on which it became public, `YYYY-MM-DD`. */
  readonly knownOn: string;
  readonly knownPrecision: DatePrecision;
}

/** From `period` on, values are not comparable with those before. */
export interface SeriesBreak {
  readonly period: string;
}

/** A series as far as judging needs it. */
export interface MeasuringSeries {
  readonly id: string;
  readonly indicatorId: string;
  readonly areaId: string;
  readonly producerId: string;
  readonly unit: Unit;
  readonly nature: Nature;
  readonly frequency: Frequency;
  readonly breaks: readonly SeriesBreak[];
}

/** One version of a value and deadline of a promise. Deadlines are the last day of the stated period. */
export interface Target {
  readonly n: number;
  /** From 1, the promise itself; later ones are amendments by the same body. */
  readonly version?: number;
  /** Of an amendment: the day on which it became public, `YYYY-MM-DD`. */
  readonly knownOn?: string | null;
  readonly knownPrecision?: DatePrecision | null;
  readonly role: TargetRole;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly valueHigh: number | null;
  readonly unit: Unit | null;
  readonly about: boolean;
  readonly aimDue: string | null;
  readonly latestDue: string | null;
  readonly duePrecision: DatePrecision | null;
}

/** A promise as far as judging needs it; the series stand best first. */
export interface Goal {
  readonly id: string;
  readonly kind: GoalKind;
  readonly lifecycle: GoalLifecycle;
  /** The day from which a REPLACED or DISCONTINUED goal is so, `YYYY-MM-DD`; without one it is so from the beginning. */
  readonly endedOn?: string | null;
  readonly statedOn: string;
  readonly statedPrecision?: DatePrecision;
  readonly baselineValue: number | null;
  readonly baselinePeriod: string | null;
  readonly isProxy: boolean;
  readonly seriesRule: SeriesRule;
  readonly indicator: {
    readonly id: string;
    readonly kind: IndicatorKind;
    readonly direction: Direction | null;
    readonly decimals: number | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly unit: Unit;
  };
  /** In force: the newest version of each. */
  readonly targets: readonly Target[];
  /** The versions that those amended. */
  readonly earlierTargets?: readonly Target[];
  readonly series: readonly MeasuringSeries[];
}

/** A measured value that a verdict names. */
export interface Point {
  readonly period: string;
  /** Last day of the period. */
  readonly end: string;
  readonly value: number;
  readonly status: ValueStatus;
  readonly qualifier: Qualifier | null;
  readonly rankOf: number | null;
  readonly knownOn: string;
}

/** Central path and 80 % range, one entry a year end from the newest value to the deadline; parallel arrays. */
export interface Outlook {
  readonly ends: readonly string[];
  readonly central: readonly number[];
  readonly low: readonly number[] | null;
  readonly high: readonly number[] | null;
}

/**
 * The judgement of one target by one series as of a day, with every number that decided it.
 * Values are in the unit of the series; paces are per year, in the unit or, with the mark LOG_PACE, as a rate (0.1 = 10 % a year).
 */
export interface Assessment {
  readonly status: Status;
  readonly marks: readonly Mark[];
  readonly reasons: readonly Reason[];
  /** The method that classed it while its deadline was open; all else is judged the same way by every method. */
  readonly method: ClassingMethod;
  readonly targetN: number | null;
  readonly seriesId: string | null;
  /** The target in the unit of the series. For a band the edge that is aimed at. */
  readonly targetValue: number | null;
  /** The deadline judged against, and the other one where the promise has two. */
  readonly due: string | null;
  readonly stage: 'SINGLE' | 'AIM' | 'LATEST';
  /** The value that decides; the newest one while the deadline is open. */
  readonly decidedBy: Point | null;
  /** The last value before the deadline where its own period has none. */
  readonly before: Point | null;
  readonly latest: Point | null;
  /** With SINCE_FALLEN: the newest value. */
  readonly fallenTo: Point | null;
  /** Yearly values of the window: of them the swings are read, of the newest five the pace. */
  readonly pointsUsed: number;
  /** First period of the values that the pace, or the mean of a rate, rests on. */
  readonly since: string | null;
  readonly required: number | null;
  /** While the first of two deadlines is open: the pace that the latest one requires. */
  readonly requiredByLatest: number | null;
  readonly pace: number | null;
  readonly ratio: number | null;
  /** Standard deviation of a year's change around the trend. */
  readonly noise: number | null;
  readonly phi: number | null;
  readonly central: number | null;
  readonly low80: number | null;
  readonly high80: number | null;
  /** Never below 0.05 or above 0.95; for words and steps, not for show. */
  readonly probability: number | null;
  readonly chance: Chance | null;
  /** Year in which the central path meets the target; null if it never does or reaches beyond 50 years. */
  readonly reachYear: number | null;
  /**
   * Target less newest value, in the unit of the series; signed so that the remaining way in the wanted direction is
   * positive. Null where the value is a bound ("less than 120") that leaves open whether the target of 100 is met.
   */
  readonly gap: number | null;
  /** Share of the way from baseline to target, 0.32 = 32 %; null without a baseline short of the target. */
  readonly share: number | null;
  readonly outlook: Outlook | null;
  /** Of an amended target: the last day on which it was relaxed; where it never was, the last day on which it moved. */
  readonly targetMovedOn: string | null;
}

/** The judgement of a goal as of a day. */
export interface GoalAssessment {
  readonly goalId: string;
  readonly asOf: string;
  readonly status: Status;
  /** The assessment that gives the status. */
  readonly deciding: Assessment;
  /** The goal's own target by each measuring series, best first; at least one entry. */
  readonly bySeries: readonly Assessment[];
  /** Each target of the goal, by its deadline, by the series that decides. */
  readonly byTarget: readonly Assessment[];
  /** The judgement against what was first promised, where the body amended it since; else null. */
  readonly byFirstTarget: Assessment | null;
}

/** One stretch of a goal's history of verdicts. */
export interface StatusChange {
  readonly on: string;
  readonly status: Status;
  readonly cause: Cause;
  /** Period of the value that caused it. */
  readonly period: string | null;
  readonly seriesId: string | null;
  /** With TARGET_MOVED: the number of the target in force since. */
  readonly targetN: number | null;
  /** How exactly the day is known: as exactly as what caused the change. */
  readonly precision: DatePrecision;
}

/** All versions of the observations of each series. */
export type ObservationsBySeries = ReadonlyMap<string, readonly Observation[]>;

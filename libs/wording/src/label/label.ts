import type {
  AreaLevel,
  Cause,
  Chance,
  Comparator,
  DatePrecision,
  Direction,
  DocumentKind,
  DocumentLifecycle,
  Frequency,
  GoalKind,
  GoalLifecycle,
  GoalRelation,
  IndicatorKind,
  Mark,
  Nature,
  Qualifier,
  Reason,
  SeriesRule,
  StatementKind,
  Status,
  TargetRole,
  UnitKind,
  ValueStatus,
} from '@waymark/domain';

/** The word of each code of each vocabulary. A code without its word does not compile. */
export interface Labels {
  readonly status: Readonly<Record<Status, string>>;
  readonly mark: Readonly<Record<Mark, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly chance: Readonly<Record<Chance, string>>;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly valueStatus: Readonly<Record<ValueStatus, string>>;
  /** Where room is short, beside a number; empty for a final value. */
  readonly valueStatusShort: Readonly<Record<ValueStatus, string>>;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly indicatorKind: Readonly<Record<IndicatorKind, string>>;
  readonly nature: Readonly<Record<Nature, string>>;
  readonly frequency: Readonly<Record<Frequency, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly targetRole: Readonly<Record<TargetRole, string>>;
  readonly documentKind: Readonly<Record<DocumentKind, string>>;
  readonly documentLifecycle: Readonly<Record<DocumentLifecycle, string>>;
  readonly goalKind: Readonly<Record<GoalKind, string>>;
  readonly goalLifecycle: Readonly<Record<GoalLifecycle, string>>;
  /** As read from the goal that has the link: "thay thế". */
  readonly relation: Readonly<Record<GoalRelation, string>>;
  /** As read from the other end of the link: "được thay thế bởi". */
  readonly relationBack: Readonly<Record<GoalRelation, string>>;
  readonly seriesRule: Readonly<Record<SeriesRule, string>>;
  readonly statementKind: Readonly<Record<StatementKind, string>>;
  readonly areaLevel: Readonly<Record<AreaLevel, string>>;
  readonly datePrecision: Readonly<Record<DatePrecision, string>>;
  readonly unitKind: Readonly<Record<UnitKind, string>>;
}

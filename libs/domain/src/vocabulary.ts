/**
 * The closed vocabularies of Waymark, spelled as GraphQL and the database spell them.
 * A register file writes the same words in lower case with hyphens (`at-least` for `AT_LEAST`).
 */

/** What kind of thing an indicator measures. */
export const INDICATOR_KINDS = [
  'PERCENTAGE',
  'COUNT',
  'AMOUNT',
  'RATIO',
  'INDEX',
  'RANK',
  'MILESTONE',
  'QUALITATIVE',
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Which way is better; `REACH` is a yes or no, `WITHIN` a band. */
export const DIRECTIONS = ['INCREASE', 'DECREASE', 'REACH', 'WITHIN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a value relates to its period; `NONE` for what is not a number. */
export const NATURES = ['POINT', 'TOTAL', 'YEAR_TO_DATE', 'AVERAGE', 'NONE'] as const;
export type Nature = (typeof NATURES)[number];

export const FREQUENCIES = ['MONTH', 'QUARTER', 'HALF', 'YEAR', 'TWO_YEAR', 'IRREGULAR'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const UNIT_KINDS = [
  'PERCENT',
  'RANK',
  'COUNT',
  'MONEY',
  'PHYSICAL',
  'INDEX',
  'YES_NO',
  'TEXT',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const GOAL_KINDS = ['GOAL', 'MILESTONE'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** Whether something that planners keep up holds: an indicator, a form. */
export const LIFECYCLES = ['IN_FORCE', 'REPLACED', 'DISCONTINUED', 'DRAFT'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export const GOAL_LIFECYCLES = [...LIFECYCLES, 'DONE_WHEN_STATED'] as const;
export type GoalLifecycle = (typeof GOAL_LIFECYCLES)[number];

export const GOAL_RELATIONS = ['REPEATS', 'REVISES', 'REPLACES', 'NARROWS', 'CONFLICTS'] as const;
export type GoalRelation = (typeof GOAL_RELATIONS)[number];

/** How several measuring series make one verdict: the first that can be judged, or the worst of all. */
export const SERIES_RULES = ['FIRST', 'ALL'] as const;
export type SeriesRule = (typeof SERIES_RULES)[number];

export const TARGET_ROLES = ['FINAL', 'INTERIM', 'PLAN', 'VISION'] as const;
export type TargetRole = (typeof TARGET_ROLES)[number];

export const COMPARATORS = ['AT_LEAST', 'AT_MOST', 'EXACTLY', 'BETWEEN', 'TOP', 'DONE'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const DOCUMENT_KINDS = [
  'ARTICLE',
  'DECISION',
  'DIRECTIVE',
  'CIRCULAR',
  'DECREE',
  'RESOLUTION',
  'STRATEGY',
  'PLAN',
  'SPEECH',
  'REPORT',
  'DATA_SET',
  'WEB_PAGE',
  'DRAFT',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_LIFECYCLES = ['IN_FORCE', 'REPLACED', 'ENDED', 'DRAFT', 'NONE'] as const;
export type DocumentLifecycle = (typeof DOCUMENT_LIFECYCLES)[number];

export const STATEMENT_KINDS = ['PROGRAMME', 'AGREEMENT', 'MEASUREMENT', 'CONTEXT'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const AREA_LEVELS = ['WORLD', 'COUNTRY', 'PROVINCE', 'GROUP'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** How exactly a date is known. A coarser date stands at the last day of its month or year. */
export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const QUALIFIERS = ['ABOUT', 'AT_LEAST', 'MORE_THAN', 'LESS_THAN', 'RANGE'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const VALUE_STATUSES = ['FINAL', 'PRELIMINARY', 'ESTIMATE', 'TARGET_LIKE', 'UNKNOWN'] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

/** Those that units say of the figures of their forms, the earliest first. */
export const REPORTED_STATUSES = [
  'ESTIMATE',
  'PRELIMINARY',
  'FINAL',
] as const satisfies readonly ValueStatus[];

/** The verdicts, one vocabulary everywhere. */
export const STATUSES = [
  'ACHIEVED',
  'ACHIEVED_LATE',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'MISSED',
  'AWAITING_DATA',
  'OPEN',
  'NOT_ASSESSABLE',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a body may say of its own goal: the statuses that tell how far it is. */
export const OWN_STATUSES = [
  'ACHIEVED',
  'ACHIEVED_LATE',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'MISSED',
] as const satisfies readonly Status[];
export type OwnStatus = (typeof OWN_STATUSES)[number];

/** The verdicts from the gravest to the best; what cannot be judged comes last, since it says nothing. */
export const GRAVITY: readonly Status[] = [
  'MISSED',
  'OFF_TRACK',
  'AT_RISK',
  'AWAITING_DATA',
  'OPEN',
  'ON_TRACK',
  'ACHIEVED_LATE',
  'ACHIEVED',
  'NOT_ASSESSABLE',
];

/** What a reader must know beside the verdict. */
export const MARKS = [
  'EXCEEDED', // passes the target by more than its last digit
  'AHEAD_OF_TIME', // met before the deadline, watched until then
  'TWO_DATES', // the promise itself has an aim and a latest date
  'FIRST_DATE_MISSED', // the aim passed unmet, judged against the latest date
  'IN_GRACE_PERIOD', // met between the aim and the latest date
  'SINCE_FALLEN', // met at the deadline, a later value falls short
  'ESTIMATE', // an estimate or a preliminary value decides
  'PROXY', // measured by a series that is only near
  'OTHER_OFFICIAL_SERIES', // another producer publishes another line
  'OTHER_DEFINITION', // the same producer publishes another definition
  'NO_EDITION', // no value exists for the deadline's period: one before and one after do, or the next one is still awaited
  'AFTER_BREAK', // only values after a break of the series count
  'TWO_POINTS', // pace only: two data points
  'LONG_HORIZON', // pace only: more than ten years ahead
  'FEW_POINTS', // three or four points
  'OLD_DATA', // the newest value is older than twice the usual interval, without a fixed one than four years
  'LOG_PACE', // the pace is a rate of growth, not a step
  'GROWTH_CURVE', // the values have doubled or halved: the outlook follows a curve of growth, not a line
  'THREE_YEAR_MEAN', // a growth rate, judged by the mean of the last three years
  'NO_COMPLETION_RECORDED', // a milestone with a measuring series, its deadline passed, nothing recorded
  'SEVERAL_SERIES', // the wording spans several series, the worst decides
  'TARGET_ABOUT', // the promise says "about"
  'TARGET_RELAXED', // the body amended the promise and asks for less than it once did
  'TARGET_MOVED', // the body amended the promise and asks for no less than it ever did
] as const;
export type Mark = (typeof MARKS)[number];

/** Why a goal cannot be judged. */
export const REASONS = [
  'NO_SERIES',
  'NO_VALUE', // a series, but no value known at this date
  'ONE_POINT',
  'ONE_POINT_SINCE_BREAK',
  'TOO_SHORT', // the points span less than 0.9 of a year
  'NO_TARGET_VALUE',
  'NO_DEADLINE',
  'NOT_COMPARABLE', // the series is in another kind of unit than the target
  'QUALITATIVE_PAST_DEADLINE',
  'DISCONTINUED', // the goal has lost its object
  'DONE_WHEN_STATED', // already done when it was stated, no date recorded
  // Why a method other than the default cannot compute.
  'TOO_FEW_POINTS', // fewer than three
  'BASE_NOT_POSITIVE', // a rate of growth needs a base above zero
  'TARGET_NOT_POSITIVE',
  'VALUE_NOT_POSITIVE',
  'SIGNS_DIFFER', // of base and a later value
  'TARGET_IS_BASE',
  'BASE_MEETS_TARGET', // no way lies between them
  'DEADLINE_BEFORE_BASE',
  'NO_TIME_LEFT', // the newest value is of the deadline already
  'AT_THE_LIMIT', // 0 or the ceiling has no logit
  'NO_PEERS', // fewer than two other areas with a value of the same year
  'PEERS_ALIKE',
  'TWO_SIDED', // a band or an exact value, for which the body has no rule
  'GROWTH_RATE', // the target is a rate of growth already
  'NOT_FINITE', // beyond what can be computed
] as const;
export type Reason = (typeof REASONS)[number];

/** The chance of reaching the target, in steps, never as a digit. */
export const CHANCES = [
  'VERY_UNLIKELY',
  'UNLIKELY',
  'LESS_LIKELY_THAN_NOT',
  'MORE_LIKELY_THAN_NOT',
  'LIKELY',
] as const;
export type Chance = (typeof CHANCES)[number];

/** What changed a verdict from one day to the next. */
export const CAUSES = [
  'STATED',
  'NEW_VALUE',
  'REVISED_VALUE',
  'TARGET_MOVED', // the body amended the promise
  'DEADLINE_PASSED',
  'TIME_PASSED',
  'LIFECYCLE', // the goal was given up
  'METHOD_CHANGED', // another method is in force from that day
] as const;
export type Cause = (typeof CAUSES)[number];

/** Why a row of a register file is not taken. */
export const LOAD_REASONS = [
  'MISSING_FILE',
  'BAD_CSV', // quotes, number of cells, or bytes that are not UTF-8
  'MISSING_COLUMN',
  'UNKNOWN_COLUMN',
  'REQUIRED',
  'UNTIDY_TEXT', // blanks at an end, or not in Unicode normal form C
  'UNKNOWN_WORD', // of a vocabulary
  'UNKNOWN_REFERENCE',
  'DUPLICATE',
  'NOT_A_NUMBER',
  'NOT_A_DATE',
  'NOT_A_PERIOD',
  'OUT_OF_BOUNDS',
  'CONTRADICTION', // with another column of the row
  'WRONG_ORDER', // versions of a period or a target, targets of a goal: numbered from 1, later ones not known earlier
  'DIFFERS', // from the row of that id that is stored
] as const;
export type LoadReason = (typeof LOAD_REASONS)[number];

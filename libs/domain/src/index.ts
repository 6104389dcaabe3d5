export * from './vocabulary.js';
export * from './figure-file.js';
export * from './import.js';
export type * from './assessment/assessment.js';
export { AREA_ORDERS, divisionDay, isAreaOn, type AreaOrder, type AreaValidity } from './area.js';
export { assessGoal } from './assessment/assess-goal.js';
export {
  assumedDay,
  assumeValue,
  expectedPeriod,
  followPace,
  nextPeriods,
  type AssumedValue,
  type SteadyPace,
} from './assessment/assumption.js';
export { earlyWarning, type DangerCall, type EarlyWarning } from './assessment/early-warning.js';
export { assessmentHistory } from './assessment/history.js';
export {
  NEXT_REASONS,
  nextClass,
  type LeastValue,
  type NextClass,
  type NextReason,
} from './assessment/next-class.js';
export type { ClassTest, PointRole, Reasoning, ReasonStep, Rule } from './assessment/reasoning-step.js';
export { reasoningOf } from './assessment/reasoning.js';
export { statusGap } from './assessment/status-gap.js';
export { statusMonths, type StatusMonth } from './assessment/status-months.js';
export { assessWithoutEstimates } from './assessment/without-estimates.js';
export { addDays, addMonths, decimalYear, isDate, weekday } from './calendar.js';
export { valueChanges } from './changes/value-change.js';
export { VERDICT_TURNS, verdictChange, type VerdictTurn } from './changes/verdict-change.js';
export { bass } from './forecast/bass.js';
export { compoundGrowth } from './forecast/compound-growth.js';
export { dampedHolt } from './forecast/damped-holt.js';
export {
  NO_LIMITS,
  type Forecast,
  type ForecastReason,
  type Limits,
  type NoProjection,
  type Projection,
} from './forecast/forecast.js';
export { gompertz, logistic } from './forecast/growth-curve.js';
export { lastValue } from './forecast/last-value.js';
export { leastSquares } from './forecast/least-squares.js';
export { paceForecast } from './forecast/pace-forecast.js';
export { theilSen, type TimedValue } from './forecast/theil-sen.js';
export { weightedGeometric, weightedLogit } from './forecast/weighted-logit.js';
export { FRESHNESSES, freshness, type Freshness } from './freshness.js';
export { OUR_CLASS } from './method/judge-by-method.js';
export { judgeByMethods, type MethodComparison } from './method/judge-by-methods.js';
export type { BasePoint, PeerValue } from './method/method-facts.js';
export { choiceAt, inForceAt, type MethodChoice } from './method/method-in-force.js';
export { METHOD_WORDS } from './method/method-words.js';
export {
  CLASSING_METHODS,
  METHOD_MARKS,
  METHOD_NUMBERS,
  METHODS,
  type ClassingMethod,
  type Method,
  type MethodClass,
  type MethodMark,
  type MethodNumber,
  type MethodNumbers,
  type MethodVariant,
  type MethodVerdict,
} from './method/method.js';
export { asPrevious, pointsKnownAt, takesBack } from './observation.js';
export {
  comparePeriods,
  parsePeriod,
  periodEnd,
  samePeriodLastYear,
  type Period,
  type PeriodLength,
} from './period.js';
export {
  areComparable,
  convert,
  planAchievement,
  samePeriodChange,
  type ChangeMeasure,
  type ChangeReason,
  type PeriodChange,
  type PlanReason,
  type Quantity,
} from './quantity.js';
export { recordedConflicts, targetDifferences, type StatedTarget } from './reconcile/target-difference.js';
export { comparedSeries, valueDifferences, type PeriodDifference } from './reconcile/value-difference.js';
export { targetsAt } from './target-version.js';
export { headlineGoal, leavesOpen, lifecycleAt, type HeadlineCandidate } from './target.js';
export { fold, matches, sortKey } from './text.js';
export * from './permission/permission.js';
export * from './permission/reach.js';
export * from './form/form-vocabulary.js';
export * from './form/returned-form.js';
export { readStatusWord, type TypedStatus } from './typed/status-word.js';
export { readTypedNumber, type TypedContext } from './typed/read-typed-number.js';
export {
  NUMBER_STYLES,
  TYPED_REFUSALS,
  type NumberStyle,
  type TypedAmbiguity,
  type TypedMissing,
  type TypedReading,
  type TypedRefusal,
  type TypedRefused,
  type TypedUnit,
  type TypedValue,
} from './typed/typed-number.js';
export * from './form/form-calendar.js';
export * from './form/owed.js';
export * from './form/submission-step.js';
export { plausibleStyle, type RowEvidence } from './typed/plausible-style.js';
export * from './typed/kept-digits.js';
export { writeNumber } from './typed/number-literal.js';
export * from './typed/pasted-text.js';
export * from './typed/read-typed-block.js';
export { comparisons, type EntryComparisons, type EntryPlan, type ShareReason } from './form/comparisons.js';
export { entryValue, typedEntry, type EarlierValue, type Entry, type EntryMeasure } from './form/entry.js';
export { periodFromYearToDate, yearToDate, type SumReason } from './form/year-to-date.js';
export * from './form/check-entry.js';
export { checkParts, type PartsMisfit, type Printed } from './form/check-parts.js';
export type { Jump } from './form/jump.js';
export { meaningOf, type EntryMeaning } from './form/meaning.js';

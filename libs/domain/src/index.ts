export * from './vocabulary.js';
export type * from './assessment/assessment.js';
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
export { assessmentHistory } from './assessment/history.js';
export {
  NEXT_REASONS,
  nextClass,
  type LeastValue,
  type NextClass,
  type NextReason,
} from './assessment/next-class.js';
export { reasoningOf } from './assessment/reasoning.js';
export type { ClassTest, PointRole, Reasoning, ReasonStep, Rule } from './assessment/reasoning-step.js';
export { assessWithoutEstimates } from './assessment/without-estimates.js';
export { decimalYear, isDate } from './calendar.js';
export { FRESHNESSES, freshness, type Freshness } from './freshness.js';
export { asPrevious, pointsKnownAt } from './observation.js';
export { parsePeriod, periodEnd, samePeriodLastYear, type Period, type PeriodLength } from './period.js';
export {
  convert,
  planAchievement,
  samePeriodChange,
  type ChangeMeasure,
  type ChangeReason,
  type PeriodChange,
  type PlanReason,
  type Quantity,
} from './quantity.js';
export { headlineGoal, leavesOpen, lifecycleAt, type HeadlineCandidate } from './target.js';
export { fold, matches, sortKey } from './text.js';

export * from './vocabulary.js';
export type * from './assessment/assessment.js';
export { assessGoal } from './assessment/assess-goal.js';
export { assessmentHistory } from './assessment/history.js';
export { earlyWarning, type DangerCall, type EarlyWarning } from './assessment/early-warning.js';
export { statusMonths, type StatusMonth } from './assessment/status-months.js';
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
export { targetsAt } from './target-version.js';
export { fold, matches, sortKey } from './text.js';

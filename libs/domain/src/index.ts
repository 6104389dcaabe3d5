export * from './vocabulary.js';
export type * from './assessment/assessment.js';
export { assessGoal } from './assessment/assess-goal.js';
export { assessmentHistory } from './assessment/history.js';
export { addDays, addMonths, decimalYear, isDate } from './calendar.js';
export { valueChanges } from './changes/value-change.js';
export { VERDICT_TURNS, verdictChange, type VerdictTurn } from './changes/verdict-change.js';
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
export { comparedSeries, valueDifferences, type PeriodDifference } from './reconcile/value-difference.js';
export { recordedConflicts, targetDifferences, type StatedTarget } from './reconcile/target-difference.js';
export { headlineGoal, leavesOpen, lifecycleAt, type HeadlineCandidate } from './target.js';
export { fold, matches, sortKey } from './text.js';

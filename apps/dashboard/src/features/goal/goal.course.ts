import type { GoalChartFacts } from '@waymark/charts/static';
import type { GoalData } from './goal.page.js';

/** Whether a figure measures the goal that has a place on an axis. */
export function isMeasured(page: Pick<GoalData, 'series'>): boolean {
  return page.series.some(
    ({ indicator, current }) => indicator.unit.kind !== 'YES_NO' && current.periods.length > 0,
  );
}

/** What the course of a goal is drawn from. */
export function courseFacts(page: GoalData): GoalChartFacts {
  return { promise: page.goal, promises: page.promises, series: page.series, asOf: page.asOf };
}

export { GoalChart, type GoalChartProps } from './goal-chart/goal-chart.js';
export { GoalChartTable, type GoalChartTableProps } from './goal-chart/goal-chart.table.js';
export {
  goalChartModel,
  type AssumedCourse,
  type GoalChartFacts,
  type GoalChartModel,
} from './goal-chart/goal-chart.rows.js';
export type { TargetMark } from './goal-chart/target.rows.js';
export { SeriesChart, type SeriesChartProps } from './series-chart/series-chart.js';
export type { ChartEvent, ObservationsShape, PromiseShape, SeriesShape } from './shape.js';

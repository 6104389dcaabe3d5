export { AreaRanking, type AreaRankingProps } from './area-ranking/area-ranking.js';
export type { AreaFigure } from './area-ranking/area-ranking.rows.js';
export { Sparkline, type SparklineProps } from './sparkline/sparkline.js';
export { GoalChartTable, type GoalChartTableProps } from './goal-chart/goal-chart.table.js';
export type { GoalChartFacts } from './goal-chart/goal-chart.rows.js';
export { deadlinesOf, timelineAxis, timelineBar, type TimelineItem } from './timeline/timeline.rows.js';
export type { ChartEvent, ObservationsShape, PromiseShape, SeriesShape } from './shape.js';

export { Sparkline, type SparklineProps } from './sparkline/sparkline.js';
export { GoalChartTable, type GoalChartTableProps } from './goal-chart/goal-chart.table.js';
export type { GoalChartFacts } from './goal-chart/goal-chart.rows.js';
export { deadlinesOf, timelineAxis, timelineBar, type TimelineItem } from './timeline/timeline.rows.js';
export type { ChartEvent, ObservationsShape, PromiseShape, SeriesShape } from './shape.js';
export { AreaMap, type AreaMapProps } from './area-map/area-map.js';
export { areaMapModel, type AreaMapModel, type MapArea } from './area-map/area-map.rows.js';
export type { ValueClass } from './area-map/value-class.js';
export { tileLayoutOf, TILE_LAYOUTS, type Region, type TileLayout } from './area-map/viet-nam.js';
export { AreaMultiples, type AreaMultiplesProps } from './area-multiples/area-multiples.js';
export {
  areaMultiplesModel,
  type AreaMultiplesModel,
  type MultiplesArea,
} from './area-multiples/area-multiples.rows.js';
export { areaGroups, type AreaGroup } from './area-multiples/area-order.js';
export { shadeColour } from './theme.js';
export { frameBetween, goalChartFrame } from './goal-chart/chart-frame.js';
export { StatusStrip } from './status-strip/status-strip.js';

export {
  backtest,
  GROUPINGS,
  type BacktestOptions,
  type BacktestProgress,
  type BacktestResult,
  type GroupFigures,
  type Grouping,
} from './backtest/backtest.js';
export { HORIZONS } from './backtest/family.js';
export type { MethodFigures } from './backtest/figures.js';
export type { Judgement, Known, Method, MethodClass } from './backtest/method.js';
export { SERIES_KINDS, type BacktestSeries, type SeriesKind } from './backtest/series.js';
export type { SyntheticGoal } from './backtest/synthetic-goal.js';

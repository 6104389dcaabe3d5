export { LOCALES, type Locale } from './locale.js';
export { wording, type Wording } from './wording.js';
export {
  explanationsOf,
  type AssumedShape,
  type Explanation,
  type ExplainedTest,
  type Explanations,
} from './explanation/explanation.js';
export type { ExplanationLine, LinePart } from './explanation/lines.js';
export type { InterfaceText } from './interface/vi.js';
export type { Labels } from './label/label.js';
export type { PeriodForm } from './time/time.js';
export type { ErrorDetails } from './error/error.js';
export type { BoardCount, BoardFacts, ChartFacts, ReportFacts } from './sentence/facts.js';
export type {
  AreaShape,
  AssessmentShape,
  DocumentShape,
  GoalShape,
  IndicatorShape,
  Lenient,
  MeasureShape,
  PointShape,
  TargetShape,
  UnitShape,
} from './shape.js';
export type { ChartWords } from './chart/chart.js';

import type { Wording } from '@waymark/wording';
import { yearAt, yearTicks, timeOf } from '../axis/axis.js';
import { goalChartModel, type GoalChartFacts, type GoalChartModel } from './goal-chart.rows.js';

/** Where a drawing over time stands in its width, so that another one below can stand under the same days. */
export interface ChartFrame {
  /** Time at both ends. */
  readonly domain: readonly [number, number];
  /** Both ends in pixels. */
  readonly left: number;
  readonly right: number;
  /** Years that bear a label. */
  readonly ticks: readonly number[];
}

const RIGHT_PX = 24;
const YEAR_LABEL_PX = 70;

/** Where the chart of a model draws. */
export function frameOf(model: GoalChartModel, width: number, w: Wording): ChartFrame {
  const longest = Math.max(...model.y.ticks.map((tick) => w.number(tick, model.decimals).length), 2);
  return {
    domain: model.x.domain,
    left: 14 + longest * 7,
    right: width - RIGHT_PX,
    ticks: model.x.ticks,
  };
}

/** Where the chart of a goal draws, at a width in pixels. */
export function goalChartFrame(facts: GoalChartFacts, width: number, w: Wording): ChartFrame {
  return frameOf(goalChartModel(facts, width), width, w);
}

/** The whole width for the whole years from one day to another: for what has no chart above it. */
export function frameBetween(from: string, to: string, width: number): ChartFrame {
  const [first, last] = [yearAt(timeOf(from)), yearAt(timeOf(to))];
  return {
    domain: [first, last + 1],
    left: 0,
    right: width,
    ticks: yearTicks(first, last, Math.max(2, Math.floor(width / YEAR_LABEL_PX))),
  };
}

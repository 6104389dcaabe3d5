import type { Wording } from '@waymark/wording';
import type { SeriesShape } from '../shape.js';
import type { GoalChartFacts, GoalChartModel } from './goal-chart.rows.js';
import type { TargetMark } from './target.rows.js';

/** How a series is named beside others: producer, breakdown, and the indicator where they measure different ones. */
export function seriesName(series: SeriesShape, all: readonly SeriesShape[], w: Wording): string {
  const producer = w.locale === 'vi' ? series.producer.shortVi : series.producer.shortEn;
  const names = new Set(all.map(({ indicator }) => indicator.nameVi));
  const parts = [names.size > 1 ? w.name(series.indicator) : null, producer, series.breakdown ?? null];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** "100% (2020–2022)". */
export function targetLabel(
  { value, valueHigh, target, isAssumed = false }: TargetMark,
  model: GoalChartModel,
  w: Wording,
): string {
  if (!model.unit) return '';
  const written =
    valueHigh === null
      ? w.value(value, model.unit, model.decimals)
      : w.range(value, valueHigh, model.unit, model.decimals);
  const first = target.aimDue ?? target.latestDue;
  const mark = isAssumed ? `${w.chart.assumption}: ` : '';
  if (!first) return mark + written;
  const isTwo = target.latestDue && target.latestDue !== first;
  const last = isTwo && target.latestDue ? `–${w.date(target.latestDue, target.duePrecision)}` : '';
  return `${mark}${written} (${w.date(first, target.duePrecision)}${last})`;
}

/** Indicator, unit and source, under the finding. */
export function subtitle(facts: GoalChartFacts, model: GoalChartModel, w: Wording): string {
  const [first] = model.series;
  const indicator = first?.indicator ?? facts.promise?.goal.indicator;
  const symbol = model.unit && (w.locale === 'vi' ? model.unit.symbolVi : model.unit.symbolEn);
  const unit = model.isRank ? w.chart.rankUnit : symbol ? w.chart.unit(symbol) : null;
  const producers = new Set(
    model.series.map(({ producer }) => (w.locale === 'vi' ? producer.shortVi : producer.shortEn)),
  );
  const source = producers.size > 0 ? w.chart.source([...producers].join(', ')) : null;
  return [indicator ? w.name(indicator) : null, unit, source].filter((part) => part !== null).join(' · ');
}

/** The finding of the chart, and what it shows for those who do not see it. */
export function headline(
  facts: GoalChartFacts,
  model: GoalChartModel,
  w: Wording,
): { title: string; text: string } {
  const [first] = model.series;
  const measure = first?.indicator;
  const promise = facts.assumed?.promise ?? facts.promise;
  const mark = facts.assumed ? `${w.chart.assumption}: ` : '';
  const points = model.segments
    .filter(({ seriesId }) => seriesId === first?.id)
    .flatMap((segment) => segment.points);
  if (!promise) {
    const name = measure ? w.name(measure) : '';
    return { title: name, text: w.chart.chartOf(name) };
  }
  return {
    title: mark + w.chartTitle(promise.goal, promise.deciding, measure),
    text:
      mark +
      w.chartText({
        goal: promise.goal,
        assessment: promise.deciding,
        ...(measure ? { measure } : {}),
        first: points[0] ?? null,
        last: points.at(-1) ?? null,
        points: points.length,
      }),
  };
}

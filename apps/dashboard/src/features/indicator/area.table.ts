import type { Wording } from '@waymark/wording';
import type { TakenTable } from '../../ui/table-file.js';
import { figureCells, figureColumns, takenText, takenTitle } from '../../ui/taken-figure.js';
import { observations } from '../figure/figure.js';
import type { ComparedArea } from './area-comparison.js';
import type { IndicatorData, IndicatorSeries } from './indicator.page.js';

interface AreaTableFacts {
  readonly page: IndicatorData;
  readonly areas: readonly ComparedArea[];
  /** The period that is shown. */
  readonly period: string;
  /** The periods that become rows: the shown one, or all. */
  readonly periods: readonly string[];
  readonly nameOf: (area: ComparedArea['area']) => string;
  readonly bodyOf: (series: IndicatorSeries) => string;
}

/** The compared figures to take away, a row each, which an import knows again. */
export function areaTable(
  { page, areas, period, periods, nameOf, bodyOf }: AreaTableFacts,
  w: Wording,
): TakenTable {
  const t = takenText(w);
  const { indicator, asOf, documents } = page;
  const figures = areas.flatMap(({ area, series }) =>
    series.flatMap((one) =>
      observations(one.current)
        .filter((figure) => periods.includes(figure.period))
        .map((figure) => ({ area, one, figure })),
    ),
  );
  const without = areas.filter(({ area }) => !figures.some((one) => one.area.id === area.id));
  const sources = new Set(figures.map(({ figure }) => figure.documentId));
  return {
    file: t.areas.fileName(indicator.id, period),
    name: w.name(indicator),
    title: takenTitle(
      w.name(indicator),
      t.taken.asOf(w.date(asOf)),
      documents.filter(({ id }) => sources.has(id)),
      w,
    ),
    columns: [t.goal.area, t.taken.words, ...figureColumns(w), t.areas.body],
    rows: [
      ...figures.map(({ area, one, figure }) => [
        nameOf(area),
        w.qualified(figure, indicator.unit, indicator.decimals),
        ...figureCells({ ...figure, seriesId: one.id }, { nature: one.nature, unit: indicator.unit }, w),
        bodyOf(one),
      ]),
      ...without.map(({ area }) => [nameOf(area), t.areas.noFigure, ...figureCells(null, null, w), null]),
    ],
  };
}

import { pageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import { csv, plainNumber } from '../../ui/download.js';
import { observations } from '../figure/figure.js';
import type { ComparedArea } from './area-comparison.js';
import type { IndicatorData, IndicatorSeries } from './indicator.page.js';

interface AreaCsvFacts {
  readonly page: IndicatorData;
  readonly areas: readonly ComparedArea[];
  /** The periods that become rows: the shown one, or all. */
  readonly periods: readonly string[];
  readonly nameOf: (area: ComparedArea['area']) => string;
  readonly bodyOf: (series: IndicatorSeries) => string;
}

/** The compared figures for Excel, a row each, with unit, period, kind of value and who published it. */
export function areaCsv({ page, areas, periods, nameOf, bodyOf }: AreaCsvFacts, w: Wording): string {
  const t = { ...w.interface, ...pageText(w.locale) };
  const { indicator } = page;
  const head = [
    t.goal.area,
    t.figure.period,
    t.figure.value,
    t.indicator.unit,
    t.figure.status,
    t.areas.body,
  ];
  const rows = areas.flatMap(({ area, series }) => {
    const figures = series.flatMap((one) =>
      observations(one.current)
        .filter(({ period }) => periods.includes(period))
        .map((figure) => ({ one, figure })),
    );
    if (figures.length === 0) return [[nameOf(area), '', t.areas.noFigure, '', '', '']];
    return figures.map(({ one, figure }) => [
      nameOf(area),
      w.period(figure.period, 'SHORT', one.nature),
      figure.value === null
        ? w.qualified(figure, indicator.unit, indicator.decimals)
        : plainNumber(figure.value, w.locale),
      w.name(indicator.unit),
      w.valueStatus(figure.status),
      bodyOf(one),
    ]);
  });
  return csv([head, ...rows], w.locale === 'vi' ? ';' : ',');
}

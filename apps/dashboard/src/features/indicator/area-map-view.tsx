import { AreaMap, areaMapModel, shadeColour, tileLayoutOf, type ValueClass } from '@waymark/charts/static';
import { useMemo, useState } from 'react';
import { Sized } from '../../ui/sized.js';
import { StatusLabel, StatusShape } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { useOpenFigure } from '../figure/figure-provider.js';
import type { ComparedArea, ComparedPeriod, Division } from './area-comparison.js';
import { AreaFiguresTable } from './area-figures-table.js';
import { areaPromise } from './area-targets.js';
import type { IndicatorData } from './indicator.page.js';
import styles from './area-view.module.css';

export interface AreaViewProps {
  readonly page: IndicatorData;
  readonly shown: ComparedPeriod;
  readonly division: Division;
  /** A period in words. */
  readonly said: (period: string) => string;
}

/** The provinces of a period as tiles where they lie, shaded by value. */
export function AreaMapView({ page, shown, division, said }: AreaViewProps) {
  const { t, w } = usePageWording();
  const names = useNames();
  const open = useOpenFigure();
  const [active, setActive] = useState<string | null>(null);
  const { indicator } = page;
  const { unit, decimals, direction } = indicator;
  const isRank = unit.kind === 'RANK';
  const isLowerBetter = isRank || direction === 'DECREASE';
  const layout = useMemo(() => tileLayoutOf(division.areas.map(({ area }) => area.id)), [division]);
  if (!layout) return <p className={styles['muted']}>{t.areas.noMap}</p>;

  const valueOf = ({ row }: ComparedArea) =>
    row ? w.qualified(row.figure, unit, decimals) : t.areas.noFigure;
  const labelOf = (one: ComparedArea) => {
    const island = layout.islands.find(({ areaId }) => areaId === one.area.id);
    const promise = areaPromise(page, one.area.id);
    const status = one.row?.figure.status;
    return [
      `${names.area(one.area)}: ${valueOf(one)}`,
      said(shown.period),
      ...(status === 'ESTIMATE' || status === 'PRELIMINARY' ? [w.valueStatus(status)] : []),
      ...(island ? [t.areas.islands[island.name][one.area.validTo ? 'district' : 'zone']] : []),
      ...(promise ? [`${t.areas.promise}: ${w.status(promise.status)}`] : []),
    ].join(', ');
  };
  const model = areaMapModel({
    areas: division.areas.map((one) => {
      const promise = areaPromise(page, one.area.id);
      return {
        id: one.area.id,
        name: w.name(one.area),
        value: one.row?.value ?? null,
        text: one.row
          ? isRank || unit.kind === 'PERCENT'
            ? w.qualified(one.row.figure, unit, decimals)
            : w.number(one.row.value, decimals)
          : '',
        label: labelOf(one),
        isEstimate: one.row?.figure.status === 'ESTIMATE',
        mark: promise ? <StatusShape status={promise.status} /> : null,
      };
    }),
    layout,
    isLowerBetter,
    isRank,
    max: indicator.max,
  });
  const openArea = (id: string) => {
    const row = division.areas.find(({ area }) => area.id === id)?.row;
    if (row) open({ series: row.series.id, period: shown.period, indicator: indicator.id });
  };
  const at = division.areas.find(({ area }) => area.id === active) ?? null;
  const title = `${w.name(indicator)}, ${said(shown.period)}`;
  const hasEstimate = model.tiles.some(({ isEstimate }) => isEstimate);
  const legendOrder = direction || isRank ? t.areas.bestFirst : t.areas.mostFirst;

  return (
    <>
      <div className={styles['map']}>
        <Sized className={styles['tiles']}>
          {(width) => (
            <AreaMap
              model={model}
              width={width}
              label={w.chart.chartOf(title)}
              wording={w}
              active={active}
              onActive={setActive}
              onOpen={openArea}
            />
          )}
        </Sized>
        <div className={styles['beside']}>
          <Legend classes={model.classes} page={page} />
          <p className={styles['muted']}>
            {legendOrder}
            {hasEstimate ? ` ${t.areas.estimate}.` : ''}
          </p>
          <Detail at={at} label={at ? labelOf(at) : ''} page={page} shown={shown} />
        </div>
      </div>
      <AreaFiguresTable
        page={page}
        areas={division.areas}
        periods={[shown.period]}
        said={said}
        caption={w.chart.tableOf(title)}
      />
    </>
  );
}

interface DetailProps {
  readonly at: ComparedArea | null;
  readonly label: string;
  readonly page: IndicatorData;
  readonly shown: ComparedPeriod;
}

/** The tile that the pointer or the keyboard is at; its place is kept while there is none. */
function Detail({ at, label, page, shown }: DetailProps) {
  const { t, w } = usePageWording();
  const promise = at ? areaPromise(page, at.area.id) : null;
  const { indicator } = page;
  return (
    <div className={styles['detail']}>
      {at ? <p>{label}</p> : <p className={styles['muted']}>{t.areas.hint}</p>}
      {at?.row ? (
        <p className={styles['detailValue']}>
          <FigureButton series={at.row.series.id} period={shown.period} indicator={indicator.id}>
            {w.qualified(at.row.figure, indicator.unit, indicator.decimals)}
          </FigureButton>
        </p>
      ) : null}
      {promise ? <StatusLabel status={promise.status} /> : null}
    </div>
  );
}

function Legend({
  classes,
  page,
}: {
  readonly classes: readonly ValueClass[];
  readonly page: IndicatorData;
}) {
  const { t, w } = usePageWording();
  const { unit, decimals } = page.indicator;
  const said = (value: number) => w.value(value, unit, decimals);
  return (
    <dl className={styles['legend']} aria-label={t.areas.scale(w.name(unit))}>
      {[...classes]
        .sort((a, b) => b.shade - a.shade)
        .map(({ from, to, shade, isClosed }) => (
          <div key={from}>
            <dt style={{ background: shadeColour(shade) }} />
            <dd>
              {from === to
                ? said(from)
                : isClosed
                  ? t.areas.within(said(from), said(to))
                  : t.areas.below(said(from), said(to))}
            </dd>
          </div>
        ))}
      <div>
        <dt className={styles['hatched']} />
        <dd>{t.areas.noFigureKey}</dd>
      </div>
    </dl>
  );
}

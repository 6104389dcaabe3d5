import { AreaMultiples, areaGroups, areaMultiplesModel } from '@waymark/charts/static';
import { AREA_ORDERS } from '@waymark/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useMemo } from 'react';
import { Sized } from '../../ui/sized.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { AreaFiguresTable } from './area-figures-table.js';
import type { AreaViewProps } from './area-map-view.js';
import { areaTargets, type AreaTarget } from './area-targets.js';
import type { IndicatorSearch } from './indicator.search.js';
import styles from './area-view.module.css';

/** The course of each area as a small chart, all on one scale. */
export function AreaMultiplesView({ page, shown, division, said }: AreaViewProps) {
  const { t, w, locale } = usePageWording();
  const names = useNames();
  const id = useId();
  const search: IndicatorSearch = useSearch({ from: '/indicators/$id' });
  const navigate = useNavigate({ from: '/indicators/$id' });
  const order = search.areasOrder ?? 'VALUE';
  const { indicator } = page;
  const { unit, decimals, direction } = indicator;
  const isLowerBetter = unit.kind === 'RANK' || direction === 'DECREASE';
  const national = useMemo(() => areaTargets(page, 'VN'), [page]);
  const measured = useMemo(() => division.areas.filter(({ series }) => series.length > 0), [division]);
  const without = division.areas.length - measured.length;

  const groups = useMemo(() => {
    const value = (row: (typeof measured)[number]['row']) =>
      row ? w.qualified(row.figure, unit, decimals) : t.areas.noFigure;
    const areas = measured.map((one) => ({
      id: one.area.id,
      name: w.name(one.area),
      value: one.row?.value ?? null,
      series: one.series,
      targets: [...areaTargets(page, one.area.id), ...national].map((target) => target.value),
      text: value(one.row),
      label: `${names.area(one.area)}, ${said(shown.period)}: ${value(one.row)}`,
    }));
    return areaGroups(areas, order, isLowerBetter, locale);
  }, [measured, page, national, order, isLowerBetter, locale, w, t, names, said, shown, unit, decimals]);

  if (measured.length === 0) return <p>{t.areas.empty}</p>;
  const title = `${w.name(indicator)}, ${said(shown.period)}`;
  const own = measured
    .map(({ area }) => ({ area, targets: areaTargets(page, area.id) }))
    .filter(({ targets }) => targets.length > 0);
  const goalText = ({ promise: { goal, deciding } }: AreaTarget) => {
    const target = goal.targets.find(({ n }) => n === deciding.targetN) ?? goal.targets[0];
    const needed = target ? `${w.needed(target, goal.indicator)}, ${w.due(target)}` : w.title(goal);
    return `${needed} (${goal.document.number ?? w.title(goal.document)})`;
  };
  return (
    <>
      <div className={styles['about']}>
        <p className={styles['muted']}>
          {direction || unit.kind === 'RANK' ? t.areas.oneScale : t.areas.oneScaleNeutral}{' '}
          {t.areas.shownPeriod(said(shown.period))}
          {measured.some(({ series }) => series.length > 1) ? ` ${t.areas.lines}` : ''}
        </p>
        <div className={`${styles['order']} screen-only`}>
          <label htmlFor={id}>{t.areas.order}</label>{' '}
          <select
            id={id}
            value={order}
            onChange={({ target }) =>
              void navigate({
                search: (old) =>
                  ({
                    ...old,
                    areasOrder: target.value === 'VALUE' ? undefined : target.value,
                  }) as IndicatorSearch,
                replace: true,
                resetScroll: false,
              })
            }
          >
            {AREA_ORDERS.map((one) => (
              <option key={one} value={one}>
                {t.areas.orders[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {national.length > 0 ? (
        <p className={styles['muted']}>
          {t.areas.targetOf(t.areas.country, national.map(goalText).join('; '))}
        </p>
      ) : null}
      {own.length > 0 ? (
        <p className={styles['muted']}>
          {own
            .map(({ area, targets }) => t.areas.targetOf(names.area(area), targets.map(goalText).join('; ')))
            .join(' ')}
        </p>
      ) : null}
      <Sized className={styles['multiples']}>
        {(width) => (
          <AreaMultiples
            model={areaMultiplesModel(
              { groups, measure: indicator, isLowerBetter, period: shown.period },
              width,
            )}
            unit={unit}
            decimals={decimals}
            label={w.chart.chartOf(title)}
            wording={w}
          />
        )}
      </Sized>
      {without > 0 ? <p className={styles['muted']}>{t.areas.without(without)}</p> : null}
      <AreaFiguresTable
        page={page}
        areas={measured}
        periods={[
          ...new Set(measured.flatMap(({ series }) => series.flatMap((one) => one.current.periods))),
        ].sort()}
        said={said}
        caption={w.chart.tableOf(w.name(indicator))}
      />
    </>
  );
}

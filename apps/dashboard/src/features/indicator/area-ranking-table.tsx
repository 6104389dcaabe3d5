import { useNames } from '../../ui/use-names.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import type { ComparedPeriod, Division } from './area-comparison.js';
import type { IndicatorData } from './indicator.page.js';
import styles from './indicator.module.css';

interface AreaRankingTableProps {
  readonly page: IndicatorData;
  readonly division: Division;
  readonly shown: ComparedPeriod;
}

/** Areas side by side in one period; values of different periods are never compared. */
export function AreaRankingTable({ page, division, shown }: AreaRankingTableProps) {
  const { t, w, locale } = useWording();
  const names = useNames();
  const { unit, decimals, direction } = page.indicator;
  const isRank = unit.kind === 'RANK';
  const isBetterLow = isRank || direction === 'DECREASE';
  const rows = [...shown.rows].sort((a, b) => (isBetterLow ? a.value - b.value : b.value - a.value));
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)), 0);
  const severalTimes = new Set(
    rows.map(({ series: one }) => one.area.id).filter((area, i, all) => all.indexOf(area) !== i),
  );
  // A rank is its own order; figures of different bodies for one area cannot be put in one order.
  const hasPlace = !isRank && severalTimes.size === 0 && rows.length > 1;
  const has = new Set(rows.map(({ series: one }) => one.area.id));
  // Of this division only: an area that began later or had ended cannot have a figure of the period.
  const without = division.areas
    .filter(({ series }) => series.length > 0)
    .map(({ area }) => area)
    .filter((area) => !has.has(area.id))
    .map((area) => names.area(area))
    .sort(new Intl.Collator(locale).compare);
  const title = t.indicator.areasPeriod(w.period(shown.period, 'SHORT', page.indicator.nature));
  return (
    <>
      <h3>{title}</h3>
      {severalTimes.size > 0 ? <p className={styles['muted']}>{t.indicator.areasDiffer}</p> : null}
      <table className={styles['ranking']} aria-label={title}>
        <thead>
          <tr>
            {hasPlace ? (
              <th scope="col" className={styles['place']}>
                {t.indicator.place}
              </th>
            ) : null}
            <th scope="col">{t.goal.area}</th>
            <th scope="col" className={styles['number']}>
              {t.figure.value}
            </th>
            {isRank ? null : (
              <th scope="col" className={styles['bars']}>
                <span className="visually-hidden">{t.goal.chart}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series: one, figure, value }) => (
            <tr key={one.id}>
              {hasPlace ? (
                <td className={styles['place']}>{1 + rows.findIndex((row) => row.value === value)}</td>
              ) : null}
              <th scope="row">
                {names.area(one.area)}
                {severalTimes.has(one.area.id) ? (
                  <span className={styles['muted']}> · {names.agency(one.producer)}</span>
                ) : null}
              </th>
              <td className={styles['number']}>
                <FigureButton series={one.id} period={shown.period} indicator={page.indicator.id}>
                  {w.qualified(figure, unit, decimals)}
                </FigureButton>
                {isRank && figure.rankOf !== null ? (
                  <span className={styles['muted']}> {t.figure.rankOf(w.number(figure.rankOf, 0))}</span>
                ) : null}
              </td>
              {isRank ? null : (
                <td aria-hidden="true">
                  <i
                    className={styles['bar']}
                    style={{ width: `${most > 0 ? (Math.abs(value) / most) * 100 : 0}%` }}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {without.length > 0 ? (
        <p className={`${styles['muted']} ${styles['without']}`}>
          {t.indicator.areasWithout(without.join(', '))}
        </p>
      ) : null}
    </>
  );
}

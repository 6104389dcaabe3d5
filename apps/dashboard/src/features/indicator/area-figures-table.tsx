import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { observations } from '../figure/figure.js';
import type { ComparedArea } from './area-comparison.js';
import { areaPromise } from './area-targets.js';
import type { IndicatorData } from './indicator.page.js';
import styles from './area-view.module.css';

interface AreaFiguresTableProps {
  readonly page: IndicatorData;
  readonly areas: readonly ComparedArea[];
  readonly periods: readonly string[];
  readonly said: (period: string) => string;
  readonly caption: string;
}

/** The numbers of a drawing of areas as a table, a column each period, each number opening its origin. */
export function AreaFiguresTable({ page, areas, periods, said, caption }: AreaFiguresTableProps) {
  const { t, w, locale } = usePageWording();
  const names = useNames();
  const { indicator } = page;
  const { compare } = new Intl.Collator(locale);
  const rows = areas
    .map(({ area, series }) => ({
      area,
      name: names.area(area),
      series,
      promise: areaPromise(page, area.id),
    }))
    .sort((a, b) => compare(a.name, b.name));
  const hasPromise = rows.some(({ promise }) => promise);
  return (
    <details className={styles['table']}>
      <summary>{t.areas.table}</summary>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={caption}>
        <table aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">{t.goal.area}</th>
              {periods.map((period) => (
                <th key={period} scope="col" className={styles['number']}>
                  {said(period)}
                </th>
              ))}
              {hasPromise ? <th scope="col">{t.areas.promise}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, name, series, promise }) => (
              <tr key={area.id}>
                <th scope="row">{name}</th>
                {periods.map((period) => {
                  const figures = series.flatMap((one) =>
                    observations(one.current)
                      .filter((figure) => figure.period === period)
                      .map((figure) => ({ one, figure })),
                  );
                  return (
                    <td key={period} className={styles['number']}>
                      {figures.length === 0 ? (
                        <span className={styles['muted']}>{t.areas.noFigure}</span>
                      ) : null}
                      {figures.map(({ one, figure }) => (
                        <div key={one.id}>
                          {figures.length > 1 ? (
                            <span className={styles['muted']}>{names.agency(one.producer, 'short')} </span>
                          ) : null}
                          <FigureButton series={one.id} period={period} indicator={indicator.id}>
                            {w.qualified(figure, indicator.unit, indicator.decimals)}
                          </FigureButton>
                        </div>
                      ))}
                    </td>
                  );
                })}
                {hasPromise ? <td>{promise ? <StatusLabel status={promise.status} /> : null}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

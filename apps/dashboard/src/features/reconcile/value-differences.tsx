import { Link } from '@tanstack/react-router';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { shareWords, sizeWords, type ValueDifference } from './reconcile.words.js';
import styles from './reconcile.module.css';

/** Figures of one thing as several bodies publish them, side by side. */
export function ValueDifferences({ differences }: { readonly differences: readonly ValueDifference[] }) {
  const { t, w } = usePageWording();
  if (differences.length === 0) return null;
  return (
    <Section title={`${t.reconcile.values} (${w.number(differences.length, 0)})`}>
      {differences.map((difference) => (
        <Difference key={difference.id} difference={difference} />
      ))}
    </Section>
  );
}

function Difference({ difference }: { readonly difference: ValueDifference }) {
  const { t, w, own } = usePageWording();
  const names = useNames();
  const { indicator, area, series, periods, goals } = difference;
  const { unit, decimals, nature } = indicator;
  const isRank = unit.kind === 'RANK';
  return (
    <article className={styles['difference']}>
      <h3>
        <Link to="/indicators/$id" params={{ id: indicator.id }} className={styles['link']}>
          {w.name(indicator)}
        </Link>
        {area.id === 'VN' ? null : ` · ${names.area(area)}`}
      </h3>
      <table role="table" className={styles['table']} aria-label={w.name(indicator)}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={styles['period']}>
              {t.reconcile.period}
            </th>
            {series.map(({ id, producer }) => (
              <th key={id} scope="col" role="columnheader" className={styles['number']}>
                {names.agency(producer, 'short')}
              </th>
            ))}
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.reconcile.difference}
            </th>
            {isRank ? null : (
              <th scope="col" role="columnheader" className={styles['number']}>
                {t.reconcile.share}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {periods.map((period) => (
            <tr role="row" key={period.end}>
              <th scope="row" role="rowheader">
                {w.period(period.values[0]?.figure.period ?? period.end, 'SHORT', nature)}
              </th>
              {series.map(({ id, producer }) => {
                const figure = period.values.find(({ seriesId }) => seriesId === id)?.figure;
                return (
                  <td
                    key={id}
                    role="cell"
                    data-label={names.agency(producer, 'short')}
                    data-empty={!figure}
                    className={styles['number']}
                  >
                    {figure ? (
                      <div>
                        <FigureButton series={id} period={figure.period} indicator={indicator.id}>
                          {w.qualified(figure, unit, decimals)}
                        </FigureButton>
                        <div className={styles['under']}>
                          {[
                            w.valueStatusShort(figure.status),
                            t.reconcile.published(w.date(figure.knownOn, figure.knownPrecision)),
                          ]
                            .filter((part) => part !== '')
                            .join(' · ')}
                        </div>
                        {figure.document ? (
                          <div className={styles['under']}>
                            <Link to="/documents/$id" params={{ id: figure.document.id }}>
                              {figure.document.number ?? w.title(figure.document)}
                            </Link>
                          </div>
                        ) : null}
                      </div>
                    ) : (
                      '–'
                    )}
                  </td>
                );
              })}
              <td role="cell" data-label={t.reconcile.difference} className={styles['number']}>
                {sizeWords(period.size, indicator, w)}
              </td>
              {isRank ? null : (
                <td role="cell" data-label={t.reconcile.share} className={styles['number']}>
                  {shareWords(period, indicator, w) ?? '–'}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['heading']}>{t.reconcile.definitions}</p>
      <ul className={styles['definitions']}>
        {series.map((one) => (
          <li key={one.id}>
            {names.agency(one.producer)}: {own(one, 'definition')}
          </li>
        ))}
      </ul>
      {goals.length === 0 ? (
        <p className={styles['muted']}>{t.reconcile.noGoals}</p>
      ) : (
        <>
          <p className={styles['heading']}>{t.reconcile.verdicts}</p>
          <table role="table" className={styles['table']} aria-label={t.reconcile.verdicts}>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  {t.reconcile.promise}
                </th>
                {series.map(({ id, producer }) => (
                  <th key={id} scope="col" role="columnheader" className={styles['verdict']}>
                    {names.agency(producer, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {goals.map(({ goal, bySeries }) => (
                <tr role="row" key={goal.id}>
                  <th scope="row" role="rowheader">
                    <Link to="/goals/$id" params={{ id: goal.id }} className={styles['link']}>
                      {w.title(goal)}
                    </Link>
                    <div className={styles['under']}>{goal.document.number ?? w.title(goal.document)}</div>
                  </th>
                  {series.map(({ id, producer }) => {
                    const status = bySeries.find(({ seriesId }) => seriesId === id)?.status;
                    return (
                      <td key={id} role="cell" data-label={names.agency(producer, 'short')}>
                        {status ? (
                          <StatusLabel status={status} />
                        ) : (
                          <span className={styles['muted']}>{t.reconcile.notUsed}</span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </article>
  );
}

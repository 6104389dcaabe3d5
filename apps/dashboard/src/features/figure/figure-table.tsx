import { Link } from '@tanstack/react-router';
import type { DocumentPartsFragment, SeriesPartsFragment } from '../../api/generated/graphql.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureButton } from './figure-button.js';
import styles from './figure-table.module.css';
import { observations } from './figure.js';

interface FigureTableProps {
  readonly series: SeriesPartsFragment;
  readonly documents: readonly DocumentPartsFragment[];
  readonly goal?: string | undefined;
  readonly indicator?: string | undefined;
}

/** The figures of a series, newest first; each number opens its origin. */
export function FigureTable({ series, documents, goal, indicator }: FigureTableProps) {
  const { t, w, own } = useWording();
  const { unit, decimals } = series.indicator;
  const figures = [...observations(series.current)].reverse();
  const all = observations(series.versions);
  const label = `${w.name(series.indicator)}, ${w.name(series.producer)}`;
  if (figures.length === 0) return <p className={styles['muted']}>{t.board.noValue}</p>;
  return (
    <>
      <table role="table" className={styles['figures']} aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.figure.period}
            </th>
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.figure.value}
            </th>
            <th scope="col" role="columnheader">
              {t.figure.status}
            </th>
            <th scope="col" role="columnheader">
              {t.figure.knownOn}
            </th>
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.figure.version}
            </th>
            <th scope="col" role="columnheader" className={styles['source']}>
              {t.figure.source}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {figures.map((figure) => {
            const document = documents.find(({ id }) => id === figure.documentId);
            const versions = all.filter(({ period }) => period === figure.period).length;
            return (
              <tr role="row" key={figure.period}>
                <th scope="row" role="rowheader">
                  {w.period(figure.period, 'SHORT', series.nature)}
                </th>
                <td role="cell" className={styles['number']} data-label={t.figure.value}>
                  <FigureButton series={series.id} period={figure.period} goal={goal} indicator={indicator}>
                    {w.qualified(figure, unit, decimals)}
                  </FigureButton>
                  {figure.rankOf === null ? null : (
                    <span className={styles['muted']}> {t.figure.rankOf(w.number(figure.rankOf, 0))}</span>
                  )}
                </td>
                <td role="cell" data-label={t.figure.status}>
                  {w.valueStatus(figure.status)}
                </td>
                <td role="cell" data-label={t.figure.knownOn}>
                  {w.date(figure.knownOn, figure.knownPrecision)}
                </td>
                <td role="cell" className={styles['number']} data-label={t.figure.version}>
                  {versions > 1 ? `${figure.version}/${versions}` : figure.version}
                </td>
                <td role="cell" className={styles['source']} data-label={t.figure.source}>
                  {document ? (
                    <Link to="/documents/$id" params={{ id: document.id }}>
                      {document.number ?? w.title(document)}
                    </Link>
                  ) : (
                    <span className={styles['muted']}>{t.figure.unknownSource}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {series.breaks.map((one) => (
        <p key={one.period} className={styles['muted']}>
          {t.figure.breakAt(w.period(one.period), own(one, 'reason'))}
        </p>
      ))}
    </>
  );
}

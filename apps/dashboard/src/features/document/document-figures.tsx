import { Link } from '@tanstack/react-router';
import { Section } from '../../ui/page.js';
import { useWording } from '../../ui/use-wording.js';
import type { DocumentData } from './document.page.js';
import styles from './document.module.css';

/** The figures that the register took from this source. */
export function DocumentFigures({ page }: { readonly page: DocumentData }) {
  const { t, w } = useWording();
  if (page.figures.length === 0) return null;
  return (
    <Section title={t.document.figuresHere}>
      <table role="table" className={styles['list']} aria-label={t.document.figuresHere}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.goal.indicator}
            </th>
            <th scope="col" role="columnheader">
              {t.goal.area}
            </th>
            <th scope="col" role="columnheader">
              {t.figure.period}
            </th>
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.figure.value}
            </th>
            <th scope="col" role="columnheader">
              {t.figure.status}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {page.figures.map((figure) => (
            <tr role="row" key={`${figure.seriesId} ${figure.period}`}>
              <th scope="row" role="rowheader">
                <Link to="/indicators/$id" params={{ id: figure.indicator.id }}>
                  {w.name(figure.indicator)}
                </Link>
              </th>
              <td role="cell" data-label={t.goal.area}>
                {w.name(figure.area)}
              </td>
              <td role="cell" data-label={t.figure.period}>
                {w.period(figure.period, 'SHORT')}
              </td>
              <td role="cell" data-label={t.figure.value} className={styles['number']}>
                {w.qualified(figure, figure.indicator.unit, figure.indicator.decimals)}
              </td>
              <td role="cell" data-label={t.figure.status}>
                {w.valueStatus(figure.status)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

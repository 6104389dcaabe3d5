import { Link } from '@tanstack/react-router';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { askedWords, promiseSubtitle, type PromiseDifference } from './reconcile.words.js';
import styles from './reconcile.module.css';

interface PromiseDifferencesProps {
  readonly title: string;
  readonly differences: readonly PromiseDifference[];
}

/** Promises that do not agree, each with its document, day, number and verdict. */
export function PromiseDifferences({ title, differences }: PromiseDifferencesProps) {
  const { w } = usePageWording();
  if (differences.length === 0) return null;
  return (
    <Section title={`${title} (${w.number(differences.length, 0)})`}>
      {differences.map((difference) => (
        <Difference key={difference.id} difference={difference} />
      ))}
    </Section>
  );
}

function Difference({ difference }: { readonly difference: PromiseDifference }) {
  const { t, w } = usePageWording();
  const names = useNames();
  const { indicator, area, stated, kind } = difference;
  const subtitle = promiseSubtitle(difference, w);
  return (
    <article className={styles['difference']}>
      <h3>
        <Link to="/indicators/$id" params={{ id: indicator.id }} className={styles['link']}>
          {w.name(indicator)}
        </Link>
        {area.id === 'VN' ? null : ` · ${names.area(area)}`}
      </h3>
      {subtitle ? <p className={styles['muted']}>{subtitle}</p> : null}
      <table role="table" className={styles['table']} aria-label={`${w.name(indicator)} ${subtitle ?? ''}`}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={styles['name']}>
              {t.reconcile.promise}
            </th>
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.reconcile.number}
            </th>
            <th scope="col" role="columnheader">
              {t.reconcile.statedBy}
            </th>
            <th scope="col" role="columnheader" className={styles['day']}>
              {t.reconcile.statedOn}
            </th>
            <th scope="col" role="columnheader" className={styles['verdict']}>
              {t.reconcile.verdict}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {stated.map((one) => {
            const { promise, target, assessment } = one;
            const { goal } = promise;
            const { document } = goal;
            const due = target && (kind === 'RECORDED' || target.latestDue) ? w.due(target) : null;
            return (
              <tr role="row" key={`${goal.id} ${target?.n ?? ''}`}>
                <th scope="row" role="rowheader">
                  <Link to="/goals/$id" params={{ id: goal.id }} className={styles['link']}>
                    {w.title(goal)}
                  </Link>
                </th>
                <td role="cell" data-label={t.reconcile.number} className={styles['number']}>
                  <div>
                    {askedWords(one, w)}
                    {due ? <div className={styles['under']}>{due}</div> : null}
                  </div>
                </td>
                <td role="cell" data-label={t.reconcile.statedBy}>
                  <div>
                    <Link to="/documents/$id" params={{ id: document.id }}>
                      {document.number ?? w.title(document)}
                    </Link>
                    <div className={styles['under']}>
                      {goal.saidBy ?? (document.issuer ? names.agency(document.issuer) : null)}
                    </div>
                  </div>
                </td>
                <td role="cell" data-label={t.reconcile.statedOn} className={styles['day']}>
                  {w.date(goal.statedOn, goal.statedPrecision)}
                </td>
                <td role="cell" data-label={t.reconcile.verdict}>
                  <StatusLabel status={assessment.status} exceeded={assessment.marks.includes('EXCEEDED')} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </article>
  );
}

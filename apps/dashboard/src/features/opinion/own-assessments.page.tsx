import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { Page } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { StatusLabel } from '../../ui/status.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { ownDifferencesQuery } from './opinion.graphql.js';
import styles from './opinion.module.css';
import { Said } from './own-assessment.js';

/** Goals of which their own body says something else than the figures do, the largest gap first. */
export function OwnAssessmentsPage(): ReactNode {
  const { t, w } = usePageWording();
  const names = useNames();
  const read = useRead(ownDifferencesQuery, { asOf: useAsOf() });
  const list = read.data?.ownAssessmentDifferences;
  return (
    <Page title={t.ownView.title}>
      <p className={styles['lead']}>{t.ownView.lead}</p>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !list ? (
        <Skeleton rows={8} />
      ) : list.length === 0 ? (
        <Notice title={t.ownView.emptyTitle} text={t.ownView.emptyText} />
      ) : (
        <>
          <p role="status">{t.ownView.total(list.length)}</p>
          <ol className={styles['differences']}>
            {list.map(({ goal: { goal, status, deciding }, own, gap }) => (
              <li key={goal.id}>
                <h2>
                  <Link to="/goals/$id" params={{ id: goal.id }}>
                    {w.title(goal)}
                  </Link>
                </h2>
                <p className={styles['muted']}>
                  {[
                    goal.document.number ?? w.title(goal.document),
                    goal.area.id === 'VN' ? null : names.area(goal.area),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <div className={styles['beside']}>
                  <div>
                    <h3>{t.ownView.computed}</h3>
                    <StatusLabel status={status} exceeded={deciding.marks.includes('EXCEEDED')} />
                    <p className={styles['muted']}>
                      {gap === null
                        ? t.ownView.unknown
                        : gap > 0
                          ? t.ownView.better(w.number(gap, 1))
                          : t.ownView.worse(w.number(-gap, 1))}
                    </p>
                  </div>
                  <div>
                    <h3>{t.ownView.said}</h3>
                    <Said own={own} />
                  </div>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

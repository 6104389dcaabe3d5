import { Link } from '@tanstack/react-router';
import type { GoalPartsFragment } from '../api/generated/graphql.js';
import styles from './quotation.module.css';
import { useWording } from './use-wording.js';

interface QuotationProps {
  readonly goal: GoalPartsFragment;
  /** The page is that of the document: no link to itself. */
  readonly ownDocument?: boolean;
}

/** The sentence in which a promise was made, word for word; where it is not quoted, its summary, and it says so. */
export function Quotation({ goal, ownDocument = false }: QuotationProps) {
  const { t, w, own } = useWording();
  const { document } = goal;
  return (
    <figure className={styles['quotation']}>
      {goal.quoteVi ? (
        <blockquote lang="vi">“{goal.quoteVi}”</blockquote>
      ) : (
        <p className={styles['summary']}>
          {own(goal, 'summary')} <span className={styles['note']}>({t.goal.summaryNote})</span>
        </p>
      )}
      {goal.quoteVi && w.locale === 'en' ? <p className={styles['summary']}>{own(goal, 'summary')}</p> : null}
      <figcaption>
        {goal.saidBy ? `${goal.saidBy}, ` : null}
        {w.date(goal.statedOn, goal.statedPrecision)}
        {ownDocument ? null : (
          <>
            {' · '}
            <Link to="/documents/$id" params={{ id: document.id }}>
              {document.number ?? w.title(document)}
            </Link>
          </>
        )}
        {goal.clause ? `, ${goal.clause}` : null}
      </figcaption>
    </figure>
  );
}

import { Link } from '@tanstack/react-router';
import type { SheetPartsFragment } from '../../api/generated/graphql.js';
import styles from './entry.module.css';
import { useEntryWording } from './entry-words.js';

/** The ways to look at a form and to carry it away. */
export function EntryActions({ sheet }: { readonly sheet: SheetPartsFragment }) {
  const { t } = useEntryWording();
  const here = { to: '/entry/$roundId', params: { roundId: sheet.round.id } } as const;
  return (
    <>
      <nav aria-label={t.entry.view} className={styles['views']}>
        {(['form', 'periods'] as const).map((view) => (
          <Link
            key={view}
            {...here}
            search={(old) => ({ ...old, view: view === 'form' ? undefined : view })}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t.entry.views[view]}
          </Link>
        ))}
      </nav>
      {sheet.submission.submittedAt ? (
        <Link {...here} search={(old) => ({ ...old, view: 'receipt' as const })} className={styles['action']}>
          {t.owed.receipt}
        </Link>
      ) : null}
    </>
  );
}

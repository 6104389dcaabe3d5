import type { SheetSummaryPartsFragment } from '../../api/generated/graphql.js';
import { useEntryWording } from '../entry/entry-words.js';
import styles from './rounds.module.css';

/** How a unit stands with a form: sent, returned, received; how long it has been waited for; what is not final yet. */
export function SheetState({ of }: { readonly of: SheetSummaryPartsFragment }) {
  const { t, e } = useEntryWording();
  const { state, owed, owedOn, days, finalising } = of;
  // That it was returned stands over its age already.
  const aged = owed === 'RETURNED' ? (days > 0 ? 'OVERDUE' : 'DUE') : owed;
  const isOpen = state === 'DRAFT' || state === 'RETURNED';
  const word = state === 'DRAFT' ? t.rounds.notSent : e.labels.submissionState[state];
  return (
    <span className={`${styles['state']} ${styles[isOpen ? owed.toLowerCase() : 'sent'] ?? ''}`}>
      <strong>{word}</strong>
      {isOpen ? <span className={styles['under']}>{e.owed({ state: aged, on: owedOn, days })}</span> : null}
      {finalising.length > 0 ? (
        <span className={styles['under']}>{t.rounds.toFinalise(finalising.length)}</span>
      ) : null}
    </span>
  );
}

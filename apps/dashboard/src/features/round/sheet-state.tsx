import type { SheetSummaryPartsFragment } from '../../api/generated/graphql.js';
import { useEntryWording } from '../entry/entry-words.js';
import styles from './rounds.module.css';

/** How a unit stands with a form: sent, returned, received; or how long it has been waited for. */
export function SheetState({ of }: { readonly of: SheetSummaryPartsFragment }) {
  const { t, e } = useEntryWording();
  const { state, owed, owedOn, days } = of;
  const isOpen = state === 'DRAFT' || state === 'RETURNED';
  const word = state === 'DRAFT' ? t.rounds.notSent : e.labels.submissionState[state];
  return (
    <span className={`${styles['state']} ${styles[isOpen ? owed.toLowerCase() : 'sent'] ?? ''}`}>
      <strong>{word}</strong>
      {isOpen ? <span className={styles['under']}>{e.owed({ state: owed, on: owedOn, days })}</span> : null}
    </span>
  );
}

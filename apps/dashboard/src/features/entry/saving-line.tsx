import { goToSignIn } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';
import type { EntryStore } from './saving/use-entries.js';
import type { SheetHeadHook } from './use-sheet-head.js';

interface SavingLineProps {
  readonly store: EntryStore;
  readonly head: SheetHeadHook | undefined;
}

/** Where what was typed is by now: on the server, on its way, or kept here until the network or the session is back. */
export function SavingLine({ store, head }: SavingLineProps) {
  const { t } = usePageWording();
  const { unsaved, waiting, refused } = store.counts;
  const open = unsaved + waiting;
  const needsSignIn = store.needsSignIn || (head?.needsSignIn ?? false);
  // What keeps the words of the whole form from being saved stands with them.
  const isHeadTold = head !== undefined && (head.problem !== null || head.conflict !== null);
  const isHeadOpen = head !== undefined && !head.isSaved;
  const said = () => {
    if (waiting > 0 || (open > 0 && !store.online)) return t.entry.waiting(open);
    if (unsaved > 0 || (isHeadOpen && !isHeadTold)) return t.entry.saving;
    if (refused > 0) return t.entry.failed(refused);
    return isHeadOpen ? '' : t.entry.allSaved;
  };
  return (
    <div className={styles['saving']}>
      {store.online ? null : (
        <p className={styles['warn']} role="status">
          {t.entry.offline}
        </p>
      )}
      {needsSignIn ? (
        <p className={styles['warn']} role="alert">
          {t.entrySaving.signedOut} <Button onClick={goToSignIn}>{t.accountNav.signIn}</Button>
        </p>
      ) : null}
      <span aria-live="polite">{said()}</span>
      {waiting + refused > 0 ? (
        <Button look="quiet" onClick={store.retry}>
          {t.entry.tryAgain}
        </Button>
      ) : null}
    </div>
  );
}

import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';
import type { EntryStore } from './saving/use-entries.js';

/** Where what was typed is by now: on the server, on its way, or kept here until the network is back. */
export function SavingLine({ store }: { readonly store: EntryStore }) {
  const { t } = usePageWording();
  const { unsaved, waiting, refused } = store.counts;
  const open = unsaved + waiting;
  return (
    <div className={styles['saving']}>
      {store.online ? null : (
        <p className={styles['warn']} role="status">
          {t.entry.offline}
        </p>
      )}
      <span aria-live="polite">
        {waiting > 0 || (open > 0 && !store.online)
          ? t.entry.waiting(open)
          : unsaved > 0
            ? t.entry.saving
            : refused > 0
              ? t.entry.failed(refused)
              : t.entry.allSaved}
      </span>
      {waiting + refused > 0 ? (
        <Button look="quiet" onClick={store.retry}>
          {t.entry.tryAgain}
        </Button>
      ) : null}
    </div>
  );
}

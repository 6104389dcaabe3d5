import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';

/** What the keys of the table do, folded. */
export function KeyboardHelp() {
  const { t } = usePageWording();
  return (
    <details className={`${styles['keys']} screen-only`}>
      <summary>{t.entryGrid.keys}</summary>
      <p>{t.entryGrid.keysText}</p>
    </details>
  );
}

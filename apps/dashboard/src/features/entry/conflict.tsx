import { Button } from '../../ui/button.js';
import { momentText } from '../../ui/moment-text.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';
import type { Theirs } from './saving/draft-saver.js';

interface ConflictProps {
  readonly theirs: Theirs;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two people at one cell: who wrote what and when, beside the own text; the reader decides. */
export function Conflict({ theirs, onMine, onTheirs }: ConflictProps) {
  const { t, w } = usePageWording();
  const value = theirs.texts['value'] ?? '';
  const at = momentText(theirs.at, w.locale);
  return (
    <span className={styles['decide']}>
      <span>
        {value === '' ? t.entry.conflictEmpty(theirs.by, at) : t.entry.conflict(theirs.by, at, value)}
      </span>
      <span className={styles['decideButtons']}>
        <Button tabIndex={-1} onClick={onMine}>
          {t.entry.keepMine}
        </Button>
        <Button tabIndex={-1} onClick={onTheirs}>
          {t.entry.takeTheirs}
        </Button>
      </span>
    </span>
  );
}

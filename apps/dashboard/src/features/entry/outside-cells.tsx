import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';
import type { SkippedText } from './grid/sheet.js';

interface OutsideCellsProps {
  readonly skipped: readonly SkippedText[];
  readonly onForget: () => void;
}

/** A whole table laid too far down must not push the form off the screen. */
const MOST_SHOWN = 24;

/** What a paste brought that lies past the last row or column: shown, never dropped silently. */
export function OutsideCells({ skipped, onForget }: OutsideCellsProps) {
  const { t } = usePageWording();
  const outside = skipped.filter(({ reason }) => reason === 'OUTSIDE');
  if (outside.length === 0) return null;
  return (
    <div className={styles['question']} role="status">
      <p>
        <strong>{t.entryGrid.outsideTitle(outside.length)}:</strong>{' '}
        {outside
          .slice(0, MOST_SHOWN)
          .map(({ text }) => `“${text}”`)
          .join(', ')}
        {outside.length > MOST_SHOWN ? ', …' : ''}
      </p>
      <Button onClick={onForget}>{t.entryGrid.forget}</Button>
    </div>
  );
}

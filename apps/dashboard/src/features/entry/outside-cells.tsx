import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';
import type { SkippedText } from './grid/sheet.js';

interface OutsideCellsProps {
  readonly skipped: readonly SkippedText[];
  readonly onForget: () => void;
}

/** What a paste brought that lies past the last row or column: shown, never dropped silently. */
export function OutsideCells({ skipped, onForget }: OutsideCellsProps) {
  const { t } = usePageWording();
  const outside = skipped.filter(({ reason }) => reason === 'OUTSIDE');
  if (outside.length === 0) return null;
  return (
    <div className={styles['question']} role="status">
      <p>
        <strong>{t.entryGrid.outsideTitle(outside.length)}:</strong>{' '}
        {outside.map(({ text }) => `“${text}”`).join(', ')}
      </p>
      <Button onClick={onForget}>{t.entryGrid.forget}</Button>
    </div>
  );
}

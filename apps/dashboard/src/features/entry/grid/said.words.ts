import type { PageText } from '@waymark/wording/page';
import type { Said } from './use-sheet.js';

/** What has just been done to the table, in one line; an empty text before anything was done. */
export function wordsOf(said: Said | null, text: PageText['entryGrid']): string {
  if (!said) return '';
  switch (said.what) {
    case 'PASTED': {
      const { rows, columns, skipped } = said.placed;
      const parts = [
        text.pasted(rows, columns),
        skipped.length > 0 ? text.skippedCount(skipped.length) : null,
        text.undoPaste,
      ];
      return `${parts.filter((part) => part !== null).join('. ')}.`;
    }
    case 'CLEARED':
      return `${text.cleared(said.count)}.`;
    case 'CUT':
      return `${text.cut(said.count)}.`;
    case 'FILLED':
      return `${text.filled(said.count)}.`;
    case 'UNDONE':
      return `${text.undone}.`;
    case 'REDONE':
      return `${text.redone}.`;
    case 'NOTHING_TO_PASTE':
      return text.nothingToPaste;
    case 'READ_ONLY':
      return text.readOnly;
  }
}

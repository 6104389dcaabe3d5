import { Link } from '@tanstack/react-router';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { PromiseChange } from './change.words.js';
import styles from './changes.module.css';

interface PromiseCellProps {
  readonly promise: PromiseChange;
}

/** The promise of a row, with the document that states it and, below the whole country, its area. */
export function PromiseCell({ promise: { goal } }: PromiseCellProps) {
  const { w } = usePageWording();
  const names = useNames();
  return (
    <th scope="row" role="rowheader">
      <Link to="/goals/$id" params={{ id: goal.id }} className={styles['link']}>
        {w.title(goal)}
      </Link>
      <div className={styles['under']}>
        {goal.document.number ?? w.title(goal.document)}
        {goal.area.id === 'VN' ? null : ` · ${names.area(goal.area)}`}
      </div>
    </th>
  );
}

/** The value that the promise asks for, by the target that decides its verdict, with the day by which. */
export function NeededCell({ promise: { goal, deciding } }: PromiseCellProps) {
  const { t, w } = usePageWording();
  const target = goal.targets.find(({ n }) => n === deciding.targetN) ?? goal.targets[0];
  const due = target ? w.due(target) : null;
  return (
    <td role="cell" data-label={t.changes.needed} data-empty={!target} className={styles['number']}>
      <div>
        {target ? w.needed(target, goal.indicator) : '–'}
        {due ? <div className={styles['under']}>{due}</div> : null}
      </div>
    </td>
  );
}

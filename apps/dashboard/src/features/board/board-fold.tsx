import { Link } from '@tanstack/react-router';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { useWording } from '../../ui/use-wording.js';
import type { BoardRow } from './board.page.js';
import styles from './board.module.css';

interface BoardFoldProps {
  readonly group: 'NO_DATA' | 'QUALITATIVE' | 'FINISHED';
  readonly rows: readonly BoardRow[];
  readonly open: boolean;
}

/** What has no figures, is told in words only, or is over: one line until it is opened. */
export function BoardFold({ group, rows, open }: BoardFoldProps) {
  const { t, w } = useWording();
  const names = useNames();
  if (rows.length === 0) return null;
  const promises = rows.flatMap((row) => row.promises);
  const name = { NO_DATA: t.board.noData, QUALITATIVE: t.board.qualitative, FINISHED: t.board.finished }[
    group
  ];
  return (
    <details key={String(open)} open={open} className={styles['fold']}>
      <summary>{name(promises.length)}</summary>
      <table role="table" className={styles['table']} aria-label={name(promises.length)}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={styles['goalColumn']}>
              {t.board.goal}
            </th>
            <th scope="col" role="columnheader" className={styles['statusColumn']}>
              {t.board.status}
            </th>
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.board.needed}
            </th>
            <th scope="col" role="columnheader">
              {t.board.whoOwes}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {promises.map(({ goal, status, deciding }) => {
            const target = goal.targets.find(({ n }) => n === deciding.targetN) ?? goal.targets[0];
            return (
              <tr role="row" key={goal.id}>
                <th scope="row" role="rowheader" className={styles['plainCell']}>
                  <div>
                    <Link to="/goals/$id" params={{ id: goal.id }} className={styles['goalLink']}>
                      {w.title(goal)}
                    </Link>
                    <div className={styles['under']}>
                      {goal.document.number ?? w.title(goal.document)}
                      {goal.area.id === 'VN' ? null : ` · ${names.area(goal.area)}`}
                    </div>
                  </div>
                </th>
                <td role="cell" className={styles['statusColumn']} data-label={t.board.status}>
                  <StatusLabel status={status} />
                  {deciding.reasons.length > 0 ? (
                    <div className={styles['under']}>
                      {deciding.reasons.map((reason) => w.reason(reason)).join('; ')}
                    </div>
                  ) : null}
                </td>
                <td role="cell" className={styles['number']} data-label={t.board.needed}>
                  {target ? w.needed(target, goal.indicator) : '–'}
                  {target && w.due(target) ? <div className={styles['under']}>{w.due(target)}</div> : null}
                </td>
                <td role="cell" data-label={t.board.whoOwes}>
                  {goal.lead ? names.agency(goal.lead, 'short') : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

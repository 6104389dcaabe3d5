import { Link } from '@tanstack/react-router';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { ChangesData } from './change.words.js';
import styles from './changes.module.css';

/** Promises that the earlier day did not know. */
export function NewPromises({ stated }: Pick<ChangesData, 'stated'>) {
  const { t, w } = usePageWording();
  const names = useNames();
  if (stated.length === 0) return null;
  const title = `${t.changes.stated} (${w.number(stated.length, 0)})`;
  return (
    <Section title={title}>
      <table role="table" className={styles['table']} aria-label={title}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={styles['name']}>
              {t.board.goal}
            </th>
            <th scope="col" role="columnheader" className={styles['verdict']}>
              {t.changes.after}
            </th>
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.changes.needed}
            </th>
            <th scope="col" role="columnheader" className={styles['day']}>
              {t.goal.statedOn}
            </th>
            <th scope="col" role="columnheader">
              {t.board.whoOwes}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {stated.map(({ goal, status, deciding }) => {
            const target = goal.targets.find(({ n }) => n === deciding.targetN) ?? goal.targets[0];
            return (
              <tr role="row" key={goal.id}>
                <th scope="row" role="rowheader">
                  <Link to="/goals/$id" params={{ id: goal.id }} className={styles['link']}>
                    {w.title(goal)}
                  </Link>
                  <div className={styles['under']}>
                    {goal.document.number ?? w.title(goal.document)}
                    {goal.area.id === 'VN' ? null : ` · ${names.area(goal.area)}`}
                  </div>
                </th>
                <td role="cell" data-label={t.changes.after}>
                  <StatusLabel status={status} />
                </td>
                <td
                  role="cell"
                  data-label={t.changes.needed}
                  data-empty={!target}
                  className={styles['number']}
                >
                  <div>
                    {target ? w.needed(target, goal.indicator) : '–'}
                    {target && w.due(target) ? <div className={styles['under']}>{w.due(target)}</div> : null}
                  </div>
                </td>
                <td role="cell" data-label={t.goal.statedOn} className={styles['day']}>
                  {w.date(goal.statedOn, goal.statedPrecision)}
                </td>
                <td role="cell" data-label={t.board.whoOwes}>
                  {goal.lead ? names.agency(goal.lead, 'short') : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

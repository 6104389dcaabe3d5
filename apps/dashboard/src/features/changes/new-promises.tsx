import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { ChangesData } from './change.words.js';
import styles from './changes.module.css';
import { NeededCell, PromiseCell } from './promise-cells.js';

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
          {stated.map((one) => {
            const { goal, status } = one;
            return (
              <tr role="row" key={goal.id}>
                <PromiseCell promise={one} />
                <td role="cell" data-label={t.changes.after}>
                  <StatusLabel status={status} />
                </td>
                <NeededCell promise={one} />
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

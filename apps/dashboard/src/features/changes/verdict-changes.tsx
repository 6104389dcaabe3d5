import type { VerdictTurn } from '@waymark/domain';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { causeValue, causeWords, stepWords, type VerdictChange } from './change.words.js';
import styles from './changes.module.css';
import { NeededCell, PromiseCell } from './promise-cells.js';

interface VerdictChangesProps {
  readonly turn: VerdictTurn;
  readonly changes: readonly VerdictChange[];
}

/** Promises whose verdict went one way: before, now, and why. */
export function VerdictChanges({ turn, changes }: VerdictChangesProps) {
  const { t, w } = usePageWording();
  if (changes.length === 0) return null;
  const title = `${t.changes.turn[turn]} (${w.number(changes.length, 0)})`;
  return (
    <Section title={title}>
      <table role="table" className={styles['table']} aria-label={title}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={styles['name']}>
              {t.board.goal}
            </th>
            <th scope="col" role="columnheader" className={styles['verdict']}>
              {t.changes.before}
            </th>
            <th scope="col" role="columnheader" className={styles['verdict']}>
              {t.changes.after}
            </th>
            <th scope="col" role="columnheader">
              {t.changes.cause}
            </th>
            <th scope="col" role="columnheader" className={styles['day']}>
              {t.changes.on}
            </th>
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.changes.needed}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {changes.map((change) => {
            const { goal, deciding, status } = change.goal;
            const value = causeValue(change, w);
            const steps = stepWords(change, w);
            return (
              <tr role="row" key={goal.id}>
                <PromiseCell promise={change.goal} />
                <td role="cell" data-label={t.changes.before}>
                  <StatusLabel status={change.before} />
                </td>
                <td role="cell" data-label={t.changes.after}>
                  <StatusLabel status={status} exceeded={deciding.marks.includes('EXCEEDED')} />
                </td>
                <td role="cell" data-label={t.changes.cause}>
                  <div>
                    {causeWords(change, w)}
                    {value && change.seriesId && change.period ? (
                      <>
                        {', '}
                        <FigureButton goal={goal.id} series={change.seriesId} period={change.period}>
                          {value}
                        </FigureButton>
                      </>
                    ) : null}
                    {steps ? <div className={styles['under']}>{steps}</div> : null}
                  </div>
                </td>
                <td role="cell" data-label={t.changes.on} data-empty={!change.on} className={styles['day']}>
                  {change.on ? w.date(change.on, change.onPrecision) : '–'}
                </td>
                <NeededCell promise={change.goal} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

import type { ClassingMethod } from '@waymark/domain';
import type { MethodText } from '@waymark/wording/method';
import { useRead } from '../../api/client.js';
import { Skeleton } from '../../ui/skeleton.js';
import form from '../../ui/form.module.css';
import { Failure } from '../../ui/state.js';
import { StatusLabel } from '../../ui/status.js';
import { methodEffectQuery } from './method.graphql.js';
import styles from './method.module.css';

interface Props {
  readonly method: ClassingMethod;
  readonly text: MethodText;
}

/** Which verdicts of today a method would change, and how many of each. */
export function MethodEffect({ method, text: { page } }: Props) {
  const read = useRead(methodEffectQuery, { method });
  if (read.failure) return <Failure failure={read.failure} retry={read.retry} />;
  if (!read.data) return <Skeleton rows={3} />;
  const { goals, turns } = read.data.methodEffect;
  const changed = turns.reduce((sum, turn) => sum + turn.goals, 0);
  return (
    <div className={form['wide']} aria-live="polite">
      <p>{page.effect(changed, goals)}</p>
      {turns.length > 0 ? (
        <table className={styles['statuses']}>
          <thead>
            <tr>
              <th scope="col">{page.effectBefore}</th>
              <th scope="col">{page.effectAfter}</th>
              <th scope="col" className={styles['number']}>
                {page.effectGoals}
              </th>
            </tr>
          </thead>
          <tbody>
            {turns.map(({ before, after, goals: count }) => (
              <tr key={`${before} ${after}`}>
                <td>
                  <StatusLabel status={before} />
                </td>
                <td>
                  <StatusLabel status={after} />
                </td>
                <td className={styles['number']}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}

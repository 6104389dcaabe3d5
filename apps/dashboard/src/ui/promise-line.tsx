import { Link } from '@tanstack/react-router';
import type { MeasureShape } from '@waymark/wording';
import type { AssessedGoalPartsFragment } from '../api/generated/graphql.js';
import styles from './promise-line.module.css';
import { Quotation } from './quotation.js';
import { StatusLabel } from './status.js';
import { useWording } from './use-wording.js';

interface PromiseLineProps {
  readonly promise: AssessedGoalPartsFragment;
  readonly measure: MeasureShape;
  /** With the sentence in which it was made. */
  readonly quoted?: boolean;
  /** The page is that of the document: no link to itself. */
  readonly ownDocument?: boolean;
  /** This is the promise that the page is about: no link to itself. */
  readonly current?: boolean;
  readonly remark?: readonly (string | null)[];
}

/** A promise with its verdict in one line: document, value, deadline, verdict. */
export function PromiseLine({
  promise,
  measure,
  quoted,
  ownDocument,
  current,
  remark = [],
}: PromiseLineProps) {
  const { t, w } = useWording();
  const { goal, deciding, status } = promise;
  const { decidedBy, latest } = deciding;
  const isMet = status === 'ACHIEVED' || status === 'ACHIEVED_LATE';
  const said = (point: NonNullable<typeof latest>) =>
    `${w.qualified(point, measure.unit, measure.decimals)} (${w.period(point.period, 'SHORT', measure.nature ?? null)})`;
  const { gap } = deciding;
  const beyond =
    gap !== null && gap < 0 ? t.board.ahead(w.difference(-gap, measure.unit, measure.decimals)) : null;
  // The verdict rests on the figure that met the target, while the board shows the newest one: both are named.
  const metAndNewest =
    isMet && measure.unit.kind !== 'YES_NO' && decidedBy && latest && latest.end > decidedBy.end
      ? t.goal.metAndNewest(said(decidedBy), [said(latest), beyond].filter(Boolean).join(', '))
      : null;
  const withoutExceeded = { ...deciding, marks: deciding.marks.filter((mark) => mark !== 'EXCEEDED') };
  const remarks = [
    ...remark,
    metAndNewest,
    goal.lifecycle === 'IN_FORCE' ? null : w.goalLifecycle(goal.lifecycle).toLocaleLowerCase(w.locale),
    ...w.notes(goal, metAndNewest && beyond ? withoutExceeded : deciding, measure),
  ].filter((one) => one !== null);
  return (
    <div className={styles['line']} aria-current={current ? 'true' : undefined}>
      <div className={styles['status']}>
        <StatusLabel status={status} exceeded={deciding.marks.includes('EXCEEDED')} />
      </div>
      <div className={styles['words']}>
        <div>
          {current ? (
            <strong>{w.title(goal)}</strong>
          ) : (
            <Link to="/goals/$id" params={{ id: goal.id }}>
              {w.title(goal)}
            </Link>
          )}
        </div>
        <p className={styles['verdict']}>{w.verdict(goal, deciding, measure)}</p>
        {remarks.length > 0 ? <p className={styles['remarks']}>{remarks.join(' · ')}</p> : null}
        {quoted ? <Quotation goal={goal} ownDocument={ownDocument ?? false} /> : null}
      </div>
    </div>
  );
}

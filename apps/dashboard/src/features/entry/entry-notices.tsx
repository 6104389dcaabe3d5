import { owedState } from '@waymark/domain';
import { useState } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { SheetPartsFragment } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { momentText } from '../../ui/moment-text.js';
import { Refusal } from '../../ui/refusal.js';
import { withdrawSheetMutation } from './entry.graphql.js';
import styles from './entry.module.css';
import { useEntryWording } from './entry-words.js';

interface EntryNoticesProps {
  readonly sheet: SheetPartsFragment;
  readonly today: string;
  readonly onWithdrawn: () => void;
}

/** How the form stands: its dates, and what keeps it from being typed into or calls for something. */
export function EntryNotices({ sheet, today, onWithdrawn }: EntryNoticesProps) {
  const { t, w, e } = useEntryWording();
  const { round, submission, rows, steps } = sheet;
  const owed = owedState({ dueOn: round.dueOn, state: submission.state }, today);
  const [due, age] = [t.owed.due(w.date(round.dueOn)), e.owed(owed)];
  const returned = rows.filter(({ entry }) => entry?.state === 'RETURNED').length;
  const isOpen = rows.some(({ mayEnter }) => mayEnter);
  return (
    <>
      <p className={styles['dates']}>
        <strong>{e.labels.submissionState[submission.state]}</strong>
        {' · '}
        {due}
        {owed.state === 'DONE' || age === due ? null : ` (${age})`}
        {' · '}
        {t.owed.cutOff(w.date(round.cutOffOn))}
      </p>
      {round.state === 'LOCKED' ? (
        <div className={styles['notice']} role="status">
          <strong>{t.entry.lockedTitle}.</strong> {t.entry.lockedText(round.reason ?? null)}
        </div>
      ) : null}
      {round.state === 'REOPENED' && round.reason ? (
        <div className={styles['notice']}>{t.entry.reopened(round.reason)}</div>
      ) : null}
      {returned > 0 ? (
        <div className={`${styles['notice']} ${styles['ask']}`} role="status">
          <strong>{t.entry.returnedTitle}.</strong> {t.entry.returnedText(returned)}
        </div>
      ) : null}
      {submission.state === 'SUBMITTED' && submission.submittedAt ? (
        <div className={styles['notice']} role="status">
          <span>{t.entry.sentText(momentText(submission.submittedAt, w.locale))}</span>
          {steps.includes('WITHDRAW') ? <Withdraw sheet={sheet} onWithdrawn={onWithdrawn} /> : null}
        </div>
      ) : null}
      {!isOpen && round.state !== 'LOCKED' && submission.state === 'DRAFT' ? (
        <div className={styles['notice']} role="status">
          {t.entry.readOnly}
        </div>
      ) : null}
    </>
  );
}

function Withdraw({ sheet, onWithdrawn }: Pick<EntryNoticesProps, 'sheet' | 'onWithdrawn'>) {
  const { t } = useEntryWording();
  const { send, waiting } = useWrite(withdrawSheetMutation);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const withdraw = async () => {
    const { round, agency, submission } = sheet;
    const written = await send({ roundId: round.id, agencyId: agency.id, basedOn: submission.revision });
    if (written.ok) onWithdrawn();
    else setFailure(written.failure);
  };
  return (
    <>
      <Button disabled={waiting} onClick={() => void withdraw()}>
        {t.entry.withdraw}
      </Button>
      <Refusal failure={failure} />
    </>
  );
}

import { useId, useState, type FormEvent } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { RoundSheetsQuery } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { useEntryWording } from '../entry/entry-words.js';
import { lockMutation, reopenMutation, ROUND_CHANGES } from './rounds.graphql.js';
import styles from './rounds.module.css';

interface RoundLockProps {
  readonly round: RoundSheetsQuery['sheets'][number]['round'];
}

/** Locks a round, or opens it again with a reason. */
export function RoundLock({ round }: RoundLockProps) {
  const { t } = useEntryWording();
  const isLocked = round.state === 'LOCKED';
  const locking = useWrite(lockMutation, ROUND_CHANGES);
  const reopening = useWrite(reopenMutation, ROUND_CHANGES);
  const [reason, setReason] = useState<string | null>(null);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const id = useId();
  if (reason === null) {
    return <Button onClick={() => setReason('')}>{isLocked ? t.rounds.reopen : t.rounds.lock}</Button>;
  }
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { roundId: round.id, basedOn: round.revision, reason };
    const written = isLocked ? await reopening.send(input) : await locking.send(input);
    setFailure(written.ok ? null : written.failure);
    if (written.ok) setReason(null);
  };
  return (
    <form className={styles['lock']} onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{isLocked ? t.rounds.reopenReason : t.rounds.lockReason}</label>
      <input
        id={id}
        autoFocus
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" look="primary" disabled={locking.waiting || reopening.waiting}>
        {isLocked ? t.rounds.reopen : t.rounds.lock}
      </Button>
      <Button look="quiet" onClick={() => setReason(null)}>
        {t.rounds.cancel}
      </Button>
      <Refusal failure={failure} />
    </form>
  );
}

import { useState } from 'react';
import type { ReadFailure } from '../../api/client.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { useEntryWording } from '../entry/entry-words.js';
import { REMINDER_KINDS, reminderKinds, type ReminderKind } from './reminder-kind.js';
import { remindMutation, ROUND_CHANGES } from './rounds.graphql.js';
import styles from './rounds.module.css';
import type { RoundSheet } from './shown-sheets.js';

interface ReminderPanelProps {
  /** Those that may be reminded of, as far as they owe something. */
  readonly sheets: readonly RoundSheet[];
}

/** Reminds many units at once: of what is chosen by the reader, who is told how many and by what way. */
export function ReminderPanel({ sheets }: ReminderPanelProps) {
  const { t } = useEntryWording();
  const [isOpen, setOpen] = useState(false);
  const [kinds, setKinds] = useState<readonly ReminderKind[]>(['OVERDUE', 'RETURNED']);
  const [again, setAgain] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const reminding = useWrite(remindMutation, ROUND_CHANGES);
  const of = (kind: ReminderKind) => sheets.filter((one) => reminderKinds(one).includes(kind));
  const chosen = sheets.filter((one) => reminderKinds(one).some((kind) => kinds.includes(kind)));
  const repeated = chosen.filter(({ isRemindedToday }) => isRemindedToday);
  const sent = again ? chosen : chosen.filter(({ isRemindedToday }) => !isRemindedToday);
  const units = new Set(sent.map(({ agency }) => agency.id)).size;
  const send = async () => {
    const keys = sent.map(({ round, agency }) => ({ roundId: round.id, agencyId: agency.id }));
    const written = await reminding.send({ sheets: keys, again });
    setFailure(written.ok ? null : written.failure);
    if (!written.ok) return;
    setSaid(t.rounds.reminded(written.data.remindUnits));
    setAgain(false);
    setOpen(false);
  };
  const open = () => {
    setSaid('');
    setOpen(true);
  };
  const isNothing = sheets.every((one) => reminderKinds(one).length === 0);
  return (
    <div className={`${styles['remind']} screen-only`}>
      {isOpen ? (
        <fieldset>
          <legend>{t.rounds.remindTitle}</legend>
          {REMINDER_KINDS.map((kind) => (
            <label key={kind} className={styles['check']}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                disabled={of(kind).length === 0}
                onChange={({ target }) =>
                  setKinds(target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
                }
              />
              {t.rounds.remindWhich[kind](of(kind).length)}
            </label>
          ))}
          {repeated.length > 0 ? (
            <label className={styles['check']}>
              <input type="checkbox" checked={again} onChange={({ target }) => setAgain(target.checked)} />
              {t.rounds.remindRepeat(repeated.length)}
            </label>
          ) : null}
          <p className={styles['under']}>{t.rounds.remindWays}</p>
          <div className={styles['buttons']}>
            <Button
              look="primary"
              disabled={sent.length === 0 || reminding.waiting}
              onClick={() => void send()}
            >
              {sent.length > 0
                ? t.rounds.remindSend(sent.length, units)
                : repeated.length > 0
                  ? t.rounds.remindDone
                  : t.rounds.remindNobody}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {t.rounds.cancel}
            </Button>
          </div>
        </fieldset>
      ) : (
        <Button disabled={isNothing} onClick={open}>
          {isNothing ? t.rounds.remindNobody : t.rounds.remindOpen}
        </Button>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <Refusal failure={failure} />
    </div>
  );
}

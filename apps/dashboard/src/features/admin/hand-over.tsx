import { useState, type FormEvent } from 'react';
import type { ReadFailure } from '../../api/client.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useSession } from '../../ui/use-session.js';
import { handOverMutation } from './admin.graphql.js';
import styles from './admin.module.css';
import { DayField, dayOf, PersonField } from './scope-fields.js';

interface HandOverProps {
  readonly personId: string;
  readonly onChanged: () => void;
}

/** Passes all that somebody holds to another from a day on. */
export function HandOver({ personId, onChanged }: HandOverProps) {
  const { t } = usePageWording();
  const today = useSession()?.today;
  const [state, setState] = useState<ReadFailure | 'DONE' | null>(null);
  const { send } = useWrite(handOverMutation);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const written = await send({
      fromPersonId: personId,
      toPersonId: String(fields.get('to')),
      day: dayOf(fields, 'day'),
    });
    setState(written.ok ? 'DONE' : written.failure);
    if (written.ok) onChanged();
  };
  return (
    <form className={styles['inline']} onSubmit={(event) => void submit(event)}>
      <p>{t.admin.handOverText}</p>
      <PersonField name="to" label={t.admin.handOverTo} except={personId} />
      <DayField name="day" label={t.admin.handOverFrom} value={today} />
      <Button type="submit">{t.admin.handOverDo}</Button>
      {state === 'DONE' ? <p role="status">{t.admin.handOverDone}</p> : <Refusal failure={state} />}
    </form>
  );
}

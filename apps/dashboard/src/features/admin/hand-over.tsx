import { useState, type FormEvent } from 'react';
import { type ReadFailure, useRead } from '../../api/client.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useSession } from '../../ui/use-session.js';
import { colleaguesQuery, handOverMutation } from './admin.graphql.js';
import styles from './admin.module.css';
import { DayField, Field } from './scope-fields.js';

interface HandOverProps {
  readonly personId: string;
  readonly onChanged: () => void;
}

/** Passes all that somebody holds to another from a day on. */
export function HandOver({ personId, onChanged }: HandOverProps) {
  const { t } = usePageWording();
  const today = useSession()?.today;
  const colleagues = useRead(colleaguesQuery, {}).data?.colleagues ?? [];
  const [state, setState] = useState<ReadFailure | 'DONE' | null>(null);
  const { send } = useWrite(handOverMutation);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const written = await send({
      fromPersonId: personId,
      toPersonId: String(fields.get('to')),
      day: String(fields.get('day')),
    });
    setState(written.ok ? 'DONE' : written.failure);
    if (written.ok) onChanged();
  };
  return (
    <form className={styles['inline']} onSubmit={(event) => void submit(event)}>
      <p>{t.admin.handOverText}</p>
      <Field label={t.admin.handOverTo}>
        {(id) => (
          <select id={id} name="to" required defaultValue="">
            <option value="" disabled>
              {t.admin.handOverChoose}
            </option>
            {colleagues
              .filter((one) => one.id !== personId)
              .map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <DayField name="day" label={t.admin.handOverFrom} first={today} value={today} />
      <Button type="submit">{t.admin.handOverDo}</Button>
      {state === 'DONE' ? <p role="status">{t.admin.handOverDone}</p> : <Refusal failure={state} />}
    </form>
  );
}

import type { Role } from '@waymark/domain';
import { useState, type FormEvent } from 'react';
import { type ReadFailure, useRead } from '../../api/client.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useScopeText } from '../../ui/use-scope-text.js';
import { useSession } from '../../ui/use-session.js';
import { colleaguesQuery, delegateMutation } from './admin.graphql.js';
import styles from './admin.module.css';
import { DayField, Field } from './scope-fields.js';

/** A role that somebody holds, as it may be handed on. */
interface Held {
  readonly role: Role;
  readonly agencyId?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly indicatorId?: string | null | undefined;
}

interface DelegateFormProps {
  /** Whose roles are handed on. */
  readonly fromPersonId: string;
  readonly held: readonly Held[];
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** Hands one of somebody's roles on for a time. */
export function DelegateForm({ fromPersonId, held: own, onCancel, onDone }: DelegateFormProps) {
  const { t } = usePageWording();
  const scopeText = useScopeText();
  const colleagues = useRead(colleaguesQuery, {}).data?.colleagues ?? [];
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const { send } = useWrite(delegateMutation);
  const today = useSession()?.today;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name));
    const held = own[Number(text('held'))];
    if (!held) return;
    const { role, agencyId, areaId, indicatorId } = held;
    const scope = { agencyId: agencyId ?? null, areaId: areaId ?? null, indicatorId: indicatorId ?? null };
    const written = await send({
      input: {
        role,
        ...scope,
        fromPersonId,
        toPersonId: text('to'),
        from: text('from'),
        to: text('until'),
        reason: text('reason'),
      },
    });
    if (written.ok) onDone();
    else setFailure(written.failure);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <p>{t.admin.delegateText}</p>
      <Field label={t.admin.toWhom}>
        {(id) => (
          <select id={id} name="to" required>
            {colleagues
              .filter((one) => one.id !== fromPersonId)
              .map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Field label={t.admin.whichRole}>
        {(id) => (
          <select id={id} name="held" required>
            {own.map((held, index) => (
              <option key={index} value={index}>
                {t.role[held.role]}, {scopeText(held)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField name="from" label={t.admin.from} first={today} value={today} />
      <DayField name="until" label={t.admin.to} first={today} />
      <Field label={t.admin.reason}>{(id) => <input id={id} name="reason" required />}</Field>
      <Refusal failure={failure} />
      <div className={styles['row']}>
        <Button look="primary" type="submit">
          {t.admin.delegate}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.admin.cancel}
        </Button>
      </div>
    </form>
  );
}

import type { Role } from '@waymark/domain';
import { useState, type FormEvent } from 'react';
import type { ReadFailure } from '../../api/client.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useScopeText } from '../../ui/use-scope-text.js';
import { useSession } from '../../ui/use-session.js';
import { delegateMutation } from './admin.graphql.js';
import styles from './admin.module.css';
import { FormEnd } from './form-end.js';
import { ChoiceField, DayField, dayOf, Field, PersonField } from './scope-fields.js';

/** A role that somebody holds, as it may be handed on. */
interface Held {
  readonly role: Role;
  readonly agencyId?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly indicatorId?: string | null | undefined;
}

interface DelegateProps {
  /** Whose roles are handed on. */
  readonly fromPersonId: string;
  readonly held: readonly Held[];
  readonly onDone: () => void;
}

/** Hands one of somebody's roles on for a time, where there is one; the form opens when it is asked for. */
export function Delegate({ onDone, ...form }: DelegateProps) {
  const { t } = usePageWording();
  const [isOpen, setOpen] = useState(false);
  if (form.held.length === 0) return null;
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t.admin.delegate}</Button>;
  return (
    <DelegateForm
      {...form}
      onCancel={() => setOpen(false)}
      onDone={() => {
        setOpen(false);
        onDone();
      }}
    />
  );
}

interface DelegateFormProps extends DelegateProps {
  readonly onCancel: () => void;
}

function DelegateForm({ fromPersonId, held: own, onCancel, onDone }: DelegateFormProps) {
  const { t } = usePageWording();
  const scopeText = useScopeText();
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
        from: dayOf(fields, 'from'),
        to: dayOf(fields, 'until'),
        reason: text('reason'),
      },
    });
    if (written.ok) onDone();
    else setFailure(written.failure);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <p>{t.admin.delegateText}</p>
      <PersonField name="to" label={t.admin.toWhom} except={fromPersonId} />
      <ChoiceField
        name="held"
        label={t.admin.whichRole}
        choices={own.map((held, index) => [String(index), `${t.role[held.role]}, ${scopeText(held)}`])}
        required
      />
      <DayField name="from" label={t.admin.from} value={today} />
      <DayField name="until" label={t.admin.to} />
      <Field label={t.admin.reason}>{(id) => <input id={id} name="reason" required />}</Field>
      <FormEnd failure={failure} send={t.admin.delegate} onCancel={onCancel} />
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { type ReadFailure, useRead } from '../../api/client.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useScopeText } from '../../ui/use-scope-text.js';
import type { SessionFacts } from '../../ui/use-session.js';
import { colleaguesQuery, delegateMutation, delegationsQuery } from '../admin/admin.graphql.js';
import styles from '../admin/admin.module.css';
import { DelegationList } from '../admin/delegation-list.js';
import { Refusal } from '../admin/outcome.js';
import { DayField, Field } from '../admin/scope-fields.js';

/** What one hands to others and others to oneself; only one's own roles can be handed on, as they are. */
export function OwnDelegations({ session }: { readonly session: SessionFacts }) {
  const { t } = usePageWording();
  const read = useRead(delegationsQuery, {});
  const [open, setOpen] = useState(false);
  const own = session.grants.filter(({ delegatedBy }) => !delegatedBy);
  return (
    <>
      <DelegationList delegations={read.data?.delegations ?? []} onChanged={read.retry} />
      {own.length === 0 ? null : open ? (
        <DelegateForm
          session={session}
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            read.retry();
          }}
        />
      ) : (
        <p>
          <Button onClick={() => setOpen(true)}>{t.admin.delegate}</Button>
        </p>
      )}
    </>
  );
}

interface DelegateFormProps {
  readonly session: SessionFacts;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

function DelegateForm({ session, onCancel, onDone }: DelegateFormProps) {
  const { t } = usePageWording();
  const scopeText = useScopeText();
  const colleagues = useRead(colleaguesQuery, {}).data?.colleagues ?? [];
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const { send } = useWrite(delegateMutation);
  const own = session.grants.filter(({ delegatedBy }) => !delegatedBy);
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
              .filter((one) => one.id !== session.person?.id)
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
      <DayField name="from" label={t.admin.from} first={session.today} value={session.today} />
      <DayField name="until" label={t.admin.to} first={session.today} />
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

import { addDays, isInForce } from '@waymark/domain';
import { useState, type FormEvent } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { AccountPartsFragment } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useScopeText } from '../../ui/use-scope-text.js';
import { useSession } from '../../ui/use-session.js';
import { endRoleMutation, giveRoleMutation } from './admin.graphql.js';
import styles from './admin.module.css';
import { FormEnd } from './form-end.js';
import { DayField, dayOf, RoleField, ScopeFields, scopedRoleOf } from './scope-fields.js';

type Held = AccountPartsFragment['grants'][number];

interface PersonRolesProps {
  readonly account: AccountPartsFragment;
  readonly onChanged: () => void;
}

/** The roles of a person with where and how long, and the form that gives another. */
export function PersonRoles({ account, onChanged }: PersonRolesProps) {
  const { t, w } = usePageWording();
  const scopeText = useScopeText();
  const today = useSession()?.today ?? '';
  const [giving, setGiving] = useState(false);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const give = useWrite(giveRoleMutation);
  const end = useWrite(endRoleMutation);
  const personId = account.person.id;
  const endNow = async ({ id, revision }: Held) => {
    // Yesterday is its last day: it ends at once.
    const lastDay = addDays(today, -1);
    const written = await end.send({ personId, id, end: { basedOn: revision, lastDay } });
    setFailure(written.ok ? null : written.failure);
    if (written.ok) onChanged();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const days = { from: dayOf(fields, 'from'), to: dayOf(fields, 'to') || null };
    const written = await give.send({ personId, input: { ...scopedRoleOf(fields), ...days } });
    setFailure(written.ok ? null : written.failure);
    if (!written.ok) return;
    setGiving(false);
    onChanged();
  };
  const timeOf = ({ validFrom, validTo }: Held) => {
    const to = validTo ?? null;
    const days = to
      ? t.account.fromTo(w.date(validFrom), w.date(to))
      : `${t.account.from(w.date(validFrom))}, ${t.admin.noEnd}`;
    if (isInForce({ from: validFrom, to }, today)) return days;
    return `${days} (${validFrom > today ? t.admin.coming : t.admin.past})`;
  };
  return (
    <>
      {account.grants.length === 0 ? <p>{t.admin.noRole}</p> : null}
      <ul className={styles['lines']}>
        {account.grants.map((held) => (
          <li key={held.id}>
            <span>
              <strong>{t.role[held.role]}</strong>, {scopeText(held)}, {timeOf(held)}
            </span>
            {held.validTo && held.validTo < today ? null : (
              <Button
                look="quiet"
                aria-label={t.admin.endRole(t.role[held.role])}
                onClick={() => void endNow(held)}
              >
                {t.admin.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {giving ? null : <Refusal failure={failure} />}
      {giving ? (
        <form className={styles['form']} onSubmit={(event) => void submit(event)}>
          <RoleField />
          <ScopeFields />
          <DayField name="from" label={t.admin.from} value={today} />
          <DayField name="to" label={`${t.admin.to} (${t.admin.noEnd})`} required={false} />
          <FormEnd failure={failure} send={t.admin.give} onCancel={() => setGiving(false)} />
        </form>
      ) : (
        <Button onClick={() => setGiving(true)}>{t.admin.give}</Button>
      )}
    </>
  );
}

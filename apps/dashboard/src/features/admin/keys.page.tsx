import { useState, type FormEvent, type ReactNode } from 'react';
import { type ReadFailure, useRead } from '../../api/client.js';
import type { AccountPartsFragment } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useScopeText } from '../../ui/use-scope-text.js';
import { useSession } from '../../ui/use-session.js';
import { AdminPage } from './admin-page.js';
import { makeKeyMutation, peopleQuery, revokeKeyMutation } from './admin.graphql.js';
import styles from './admin.module.css';
import { FormEnd } from './form-end.js';
import { ShownOnce } from './outcome.js';
import { DayField, dayOf, Field, PersonField, RoleField, ScopeFields, scopedRoleOf } from './scope-fields.js';

/** The keys of programs: made, shown once, taken back. */
export function KeysPage(): ReactNode {
  const { t } = usePageWording();
  const read = useRead(peopleQuery, {});
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const people = read.data?.people;
  return (
    <AdminPage
      title={t.admin.keys}
      actions={
        making ? null : (
          <Button look="primary" onClick={() => setMaking(true)}>
            {t.admin.keyMake}
          </Button>
        )
      }
    >
      {making ? (
        <KeyForm
          onCancel={() => setMaking(false)}
          onMade={(made) => {
            setSecret(made);
            setMaking(false);
            read.retry();
          }}
        />
      ) : null}
      {secret ? (
        <ShownOnce text={t.admin.keyShown} label={t.admin.keys} secret={secret} copy={t.admin.keyCopy} />
      ) : null}
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : people ? (
        <KeyList people={people} onChanged={read.retry} />
      ) : (
        <Skeleton rows={4} />
      )}
    </AdminPage>
  );
}

interface KeyFormProps {
  readonly onMade: (secret: string | null) => void;
  readonly onCancel: () => void;
}

function KeyForm({ onMade, onCancel }: KeyFormProps) {
  const { t } = usePageWording();
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const { send } = useWrite(makeKeyMutation);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name));
    const written = await send({
      input: {
        ...scopedRoleOf(fields),
        name: text('name'),
        personId: text('personId'),
        expiresOn: dayOf(fields, 'expiresOn'),
      },
    });
    if (written.ok) onMade(written.data.makeApiKey.secret ?? null);
    else setFailure(written.failure);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <p>{t.admin.keyText}</p>
      <Field label={t.admin.keyName}>{(id) => <input id={id} name="name" required autoFocus />}</Field>
      <PersonField name="personId" label={t.admin.keyPerson} />
      <RoleField />
      <ScopeFields />
      <DayField name="expiresOn" label={t.admin.keyExpires} />
      <FormEnd failure={failure} send={t.admin.keyMake} onCancel={onCancel} />
    </form>
  );
}

interface KeyListProps {
  readonly people: readonly AccountPartsFragment[];
  readonly onChanged: () => void;
}

function KeyList({ people, onChanged }: KeyListProps) {
  const { t, w } = usePageWording();
  const scopeText = useScopeText();
  const today = useSession()?.today ?? '';
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { send } = useWrite(revokeKeyMutation);
  const keys = people.flatMap((one) => one.keys.map((key) => ({ ...key, holder: one.person.name })));
  if (keys.length === 0) return <p>{t.admin.keyNone}</p>;
  const revoke = async (id: string, basedOn: number) => {
    const written = await send({ id, basedOn });
    setFailure(written.ok ? null : written.failure);
    if (written.ok) onChanged();
  };
  return (
    <>
      <Refusal failure={failure} />
      <ul className={`${styles['lines']} ${styles['panel']}`} aria-label={t.admin.keys}>
        {keys.map((key) => {
          const dead = key.revokedOn
            ? t.admin.keyRevoked(w.date(key.revokedOn))
            : key.expiresOn < today
              ? t.admin.keyExpired
              : null;
          return (
            <li key={key.id}>
              <span>
                <strong>{key.name}</strong> ({key.holder}): {t.role[key.role]}, {scopeText(key)},{' '}
                {dead ?? t.admin.until(w.date(key.expiresOn))}. {t.admin.keyLast}:{' '}
                {key.lastUsedOn ? w.date(key.lastUsedOn) : t.admin.keyNever}
              </span>
              {dead ? null : asked === key.id ? (
                <span className={styles['row']}>
                  <Button look="primary" autoFocus onClick={() => void revoke(key.id, key.revision)}>
                    {t.admin.keyRevokeSure}
                  </Button>
                  <Button look="quiet" onClick={() => setAsked(null)}>
                    {t.admin.keyKeep}
                  </Button>
                </span>
              ) : (
                <Button
                  look="quiet"
                  aria-label={t.admin.keyRevokeOf(key.name)}
                  onClick={() => setAsked(key.id)}
                >
                  {t.admin.keyRevoke}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

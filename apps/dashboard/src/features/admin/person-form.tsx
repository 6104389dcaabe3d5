import { useState, type FormEvent } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { PersonInput } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './admin.module.css';
import { Field } from './scope-fields.js';

interface PersonFormProps {
  readonly person?: Partial<PersonInput>;
  readonly button: string;
  /** Sends it; answers why not, or null. */
  readonly save: (input: PersonInput) => Promise<ReadFailure | null>;
  readonly onCancel: () => void;
}

/** What is known of a person. What was typed stays when it is refused. */
export function PersonForm({ person, button, save, onCancel }: PersonFormProps) {
  const { t } = usePageWording();
  const names = useNames();
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setFailure(
      await save({
        name: String(fields.get('name')),
        email: String(fields.get('email')),
        agencyId: String(fields.get('agencyId')) || null,
        language: String(fields.get('language')),
      }),
    );
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t.admin.name}>
        {(id) => (
          <input id={id} name="name" defaultValue={person?.name} autoComplete="off" required autoFocus />
        )}
      </Field>
      <Field label={t.admin.email}>
        {(id) => (
          <input id={id} name="email" type="email" defaultValue={person?.email} autoComplete="off" required />
        )}
      </Field>
      <Field label={t.admin.unit}>
        {(id) => (
          <select key={String(names.known)} id={id} name="agencyId" defaultValue={person?.agencyId ?? ''}>
            <option value="">{t.admin.noUnit}</option>
            {names.agencies.map((agency) => (
              <option key={agency.id} value={agency.id}>
                {names.agency(agency)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.admin.language}>
        {(id) => (
          <select id={id} name="language" defaultValue={person?.language ?? 'vi'}>
            <option value="vi">{t.admin.languageName.vi}</option>
            <option value="en">{t.admin.languageName.en}</option>
          </select>
        )}
      </Field>
      <Refusal failure={failure} />
      <div className={styles['row']}>
        <Button look="primary" type="submit">
          {button}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.admin.cancel}
        </Button>
      </div>
    </form>
  );
}

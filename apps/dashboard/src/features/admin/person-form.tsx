import { useState, type FormEvent } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { PersonInput } from '../../api/generated/graphql.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './admin.module.css';
import { FormEnd } from './form-end.js';
import { ChoiceField, Field } from './scope-fields.js';

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
      <ChoiceField
        name="agencyId"
        label={t.admin.unit}
        none={t.admin.noUnit}
        value={person?.agencyId}
        choices={names.agencies.map((agency) => [agency.id, names.agency(agency)])}
      />
      <ChoiceField
        name="language"
        label={t.admin.language}
        value={person?.language ?? 'vi'}
        choices={(['vi', 'en'] as const).map((language) => [language, t.admin.languageName[language]])}
      />
      <FormEnd failure={failure} send={button} onCancel={onCancel} />
    </form>
  );
}

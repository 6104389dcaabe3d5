import type { RecordNoun } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FieldText } from './field-text.js';
import type { FormField } from './record-fields.js';
import type { Values } from './record.values.js';
import styles from './register.module.css';

interface StaleNoticeProps {
  readonly by: string;
  /** Fields that somebody else changed. */
  readonly changed: readonly string[];
  /** Those of them that one has changed oneself to something else. */
  readonly both: readonly string[];
  readonly noun: RecordNoun;
  readonly fields: readonly FormField[];
  readonly stored: Values;
  readonly take: (field: string) => void;
}

/** Somebody else saved first: what they changed, and where one has to choose. */
export function StaleNotice({ by, changed, both, noun, fields, stored, take }: StaleNoticeProps) {
  const { t } = usePageWording();
  return (
    <div role="alert" className={styles['alert']}>
      <strong>{t.record.staleTitle(by)}</strong>
      <p>{t.record.staleText}</p>
      <ul>
        {changed.map((name) => (
          <li key={name}>
            <FieldText
              noun={noun}
              field={fields.find((field) => field.name === name)}
              values={stored[name] ?? []}
              named
            />
            {both.includes(name) ? (
              <>
                {' '}
                <Button onClick={() => take(name)}>{t.record.takeTheirs}</Button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

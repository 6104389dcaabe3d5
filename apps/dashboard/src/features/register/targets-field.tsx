import { useRead } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FILLED_FIELDS, precisionOf } from './record.day.js';
import { RecordField, type FieldChange } from './record-fields.js';
import type { Values } from './record.values.js';
import { recordFormQuery } from './register.graphql.js';
import styles from './register.module.css';

/** What an amendment alone says, and what names a target. */
const NOT_HERE: readonly string[] = [
  'goal',
  'n',
  'version',
  'document',
  'known_on',
  'reason_vi',
  'reason_en',
];

interface TargetsFieldProps {
  readonly targets: readonly Values[];
  /** The number of targets that the goal has already. */
  readonly before: number;
  readonly problemOf: (n: number, field: string) => string | null;
  readonly onChange: (targets: readonly Values[]) => void;
  readonly onUnreadable: (n: number, field: string, reason: FieldChange['unreadable']) => void;
}

/** The targets that a goal gets: a promise with its deadline, or the plan of a period. */
export function TargetsField({ targets, before, problemOf, onChange, onUnreadable }: TargetsFieldProps) {
  const { t } = usePageWording();
  const form = useRead(recordFormQuery, { noun: 'TARGET' }).data?.recordForm ?? [];
  const fields = form.filter(({ name }) => !NOT_HERE.includes(name) && !FILLED_FIELDS.has(name));
  return (
    <Section title={t.record.targets}>
      {before > 0 ? <p className={styles['help']}>{t.record.targetsHint}</p> : null}
      {targets.map((target, index) => {
        const n = before + index + 1;
        return (
          <fieldset key={index} className={styles['target']}>
            <legend>{t.record.targetN(n)}</legend>
            <div className={styles['fields']}>
              {fields
                .filter(({ name }) => name !== 'value_high' || target['comparator']?.[0] === 'BETWEEN')
                .map((field) => (
                  <RecordField
                    key={field.name}
                    noun="TARGET"
                    field={field}
                    values={target[field.name] ?? []}
                    precision={target[precisionOf(field.name)]?.[0]}
                    problem={problemOf(n, field.name)}
                    onChange={({ values, unreadable }) => {
                      onUnreadable(n, field.name, unreadable);
                      onChange(targets.map((one, other) => (other === index ? { ...one, ...values } : one)));
                    }}
                  />
                ))}
            </div>
            <Button onClick={() => onChange(targets.filter((_, other) => other !== index))}>
              {t.record.dropTarget}
            </Button>
          </fieldset>
        );
      })}
      <Button onClick={() => onChange([...targets, NEW_TARGET])}>{t.record.addTarget}</Button>
    </Section>
  );
}

export const NEW_TARGET: Values = { role: ['FINAL'], comparator: ['AT_LEAST'] };

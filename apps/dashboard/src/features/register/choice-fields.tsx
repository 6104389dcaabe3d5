import { useMemo } from 'react';
import { useRead } from '../../api/client.js';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { ChoiceBox, nameIn, type Choice } from '../../ui/choice-box.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { ControlProps } from './record-fields.js';
import { recordListQuery } from './register.graphql.js';
import styles from './register.module.css';

/** All records of a noun by their names, for whoever chooses one. */
export function useChoices(noun: RecordNoun | null | undefined): readonly Choice[] {
  const { locale } = usePageWording();
  const { data } = useRead(recordListQuery, { noun: noun ?? 'UNIT' }, { pause: !noun });
  return useMemo(
    () =>
      noun
        ? (data?.recordList.items ?? []).map(({ id, titleVi, titleEn }) => ({
            id,
            text: (locale === 'vi' ? titleVi : titleEn) || id,
          }))
        : [],
    [noun, data, locale],
  );
}

/** One record of another noun. */
export function ReferenceControl(props: ControlProps) {
  const { noun, field, values, onChange } = props;
  const { t } = usePageWording();
  return (
    <ChoiceBox
      id={props.id}
      choices={useChoices(noun)}
      value={values[0] ?? null}
      onChange={(id) => onChange({ values: { [field.name]: id === null ? [] : [id] }, unreadable: null })}
      placeholder={t.record.pick}
      nothing={t.record.noChoice}
      describedBy={props.describedBy}
      invalid={props.problem !== null}
      required={field.required}
    />
  );
}

/** Several, in an order that may matter: the first is the best. */
export function ListControl(props: ControlProps) {
  const { field, values, onChange } = props;
  const { t } = usePageWording();
  const choices = useChoices(field.refersTo);
  const change = (ids: readonly string[]) => onChange({ values: { [field.name]: ids }, unreadable: null });
  const name = (id: string) => nameIn(choices, id);
  return (
    <>
      {values.length > 0 ? (
        <ol className={styles['chosen']}>
          {values.map((id, index) => (
            <li key={id}>
              <span>{name(id)}</span>
              {index > 0 ? (
                <button
                  type="button"
                  aria-label={t.record.up(name(id))}
                  onClick={() =>
                    change([
                      ...values.slice(0, index - 1),
                      id,
                      values[index - 1]!,
                      ...values.slice(index + 1),
                    ])
                  }
                >
                  ↑
                </button>
              ) : null}
              <button
                type="button"
                aria-label={t.record.remove(name(id))}
                onClick={() => change(values.filter((one) => one !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      ) : null}
      <ChoiceBox
        id={props.id}
        choices={choices.filter(({ id }) => !values.includes(id))}
        value={null}
        onChange={(id) => {
          if (id !== null) change([...values, id]);
        }}
        placeholder={t.record.pick}
        nothing={t.record.noChoice}
        describedBy={props.describedBy}
        invalid={props.problem !== null}
      />
    </>
  );
}

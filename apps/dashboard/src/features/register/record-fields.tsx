import type { LoadReason } from '@waymark/domain';
import { useId, useState, type ReactNode } from 'react';
import type { RecordFormQuery, RecordNoun } from '../../api/generated/graphql.js';
import { readNumber } from '../../ui/number-text.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { ListControl, ReferenceControl } from './choice-fields.js';
import { PRECISION_OF, readDay, readPeriod, writeDay } from './record.day.js';
import { useFieldWords } from './use-field-words.js';
import styles from './register.module.css';

export type FormField = RecordFormQuery['recordForm'][number];

/** What a field tells its form: values, and why what is typed cannot be read. */
export interface FieldChange {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly unreadable: LoadReason | null;
}

export interface FieldProps {
  readonly noun: RecordNoun;
  readonly field: FormField;
  readonly values: readonly string[];
  /** How exactly the day of the field is known. */
  readonly precision: string | undefined;
  readonly problem: string | null;
  readonly onChange: (change: FieldChange) => void;
}

export interface ControlProps extends FieldProps {
  readonly id: string;
  readonly describedBy: string | undefined;
}

const LONG = /^(quote|summary|definition|note|proxy|reason|reference)/;

/** A field with its name, help and what is wrong with it. */
export function RecordField(props: FieldProps): ReactNode {
  const { field, problem } = props;
  const id = useId();
  const fieldWords = useFieldWords(props.noun);
  const label = fieldWords.label(field.name);
  const help = fieldWords.help(field.name);
  const describedBy = [help ? `${id}-help` : null, problem ? `${id}-problem` : null]
    .filter(Boolean)
    .join(' ');
  const control = { ...props, id, describedBy: describedBy || undefined };
  return (
    <div className={widthOf(field)}>
      {field.kind === 'YES' ? (
        <YesControl {...control} label={label} />
      ) : (
        <>
          <label htmlFor={id} data-needed={field.required}>
            {label}
          </label>
          <Control {...control} />
        </>
      )}
      {help ? (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** Texts in both languages stand side by side, in a row of their own. */
function widthOf({ name, kind }: FormField): string {
  if (kind === 'IDS' || /^(quote|reference|note$)/.test(name)) return styles['wideField'] ?? '';
  if (!/_(vi|en)$/.test(name) || name === 'as_stated_vi') return styles['field'] ?? '';
  return [styles['halfField'], name.endsWith('_vi') ? styles['left'] : null].filter(Boolean).join(' ');
}

function Control(props: ControlProps) {
  switch (props.field.kind) {
    case 'WORD':
      return <WordControl {...props} />;
    case 'IDS':
      return <ListControl {...props} />;
    case 'NUMBER':
    case 'DATE':
    case 'PERIOD':
      return <TypedControl {...props} />;
    default:
      return props.field.refersTo ? (
        <ReferenceControl {...props} noun={props.field.refersTo} />
      ) : (
        <TextControl {...props} />
      );
  }
}

const attributes = ({ id, describedBy, problem, field }: ControlProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': problem ? true : undefined,
  'aria-required': field.required ? true : undefined,
});

function TextControl(props: ControlProps) {
  const { field, values, onChange } = props;
  const text = values[0] ?? '';
  const change = (typed: string) =>
    onChange({ values: { [field.name]: typed === '' ? [] : [typed] }, unreadable: null });
  return LONG.test(field.name) ? (
    <textarea {...attributes(props)} rows={3} value={text} onChange={({ target }) => change(target.value)} />
  ) : (
    <input {...attributes(props)} type="text" value={text} onChange={({ target }) => change(target.value)} />
  );
}

/** A number, a day or a period: typed as people write it, kept as the register has it, told how it was understood. */
function TypedControl(props: ControlProps) {
  const { field, values, precision, onChange } = props;
  const { t, w, locale } = usePageWording();
  const stored = values[0];
  const written = () => {
    if (stored === undefined) return '';
    if (field.kind === 'DATE') return writeDay(stored, precision);
    if (field.kind === 'PERIOD') {
      const said = w.period(stored);
      return readPeriod(said) === stored ? said : stored;
    }
    return locale === 'vi' ? stored.replace('.', ',') : stored;
  };
  const [typed, setTyped] = useState<{ text: string; of: string | undefined } | null>(null);
  const precisionField = PRECISION_OF[field.name];
  const change = (text: string) => {
    const empty = text.trim() === '';
    const unknown = field.required || field.name === 'aim_due' ? [] : ['UNKNOWN'];
    if (field.kind === 'DATE') {
      const read = empty ? null : readDay(text);
      setTyped({ text, of: read?.day });
      onChange({
        values: {
          [field.name]: read ? [read.day] : [],
          ...(precisionField && { [precisionField]: read ? [read.precision] : unknown }),
        },
        unreadable: empty || read ? null : 'NOT_A_DATE',
      });
      return;
    }
    const read = empty ? null : field.kind === 'NUMBER' ? readNumber(text, locale) : readPeriod(text);
    const value = read === null ? undefined : String(read);
    setTyped({ text, of: value });
    const reason = field.kind === 'NUMBER' ? 'NOT_A_NUMBER' : 'NOT_A_PERIOD';
    onChange({
      values: { [field.name]: value === undefined ? [] : [value] },
      unreadable: empty || value !== undefined ? null : reason,
    });
  };
  // Another value than the typed one came from elsewhere: a draft, somebody else's change.
  const text = typed && typed.of === stored ? typed.text : written();
  const understood =
    stored === undefined
      ? null
      : field.kind === 'PERIOD'
        ? w.period(stored)
        : field.kind === 'DATE' && (precision === 'YEAR' || precision === 'MONTH')
          ? `${w.date(stored)} (${precision === 'YEAR' ? t.record.onlyYear : t.record.onlyMonth})`
          : null;
  return (
    <>
      <input
        {...attributes(props)}
        type="text"
        inputMode={field.kind === 'NUMBER' ? 'decimal' : 'text'}
        autoComplete="off"
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      {understood ? <span className={styles['understood']}>= {understood}</span> : null}
    </>
  );
}

function WordControl(props: ControlProps) {
  const { noun, field, values, onChange } = props;
  const { t } = usePageWording();
  const words = useFieldWords(noun).words(field.name);
  return (
    <select
      {...attributes(props)}
      value={values[0] ?? ''}
      onChange={({ target }) =>
        onChange({ values: { [field.name]: target.value === '' ? [] : [target.value] }, unreadable: null })
      }
    >
      <option value="">{t.record.none}</option>
      {field.choices.map((code) => (
        <option key={code} value={code}>
          {words[code] ?? code}
        </option>
      ))}
    </select>
  );
}

function YesControl({ label, ...props }: ControlProps & { readonly label: string }) {
  const { field, values, onChange } = props;
  return (
    <label className={styles['check']}>
      <input
        {...attributes(props)}
        type="checkbox"
        checked={values[0] === 'yes'}
        onChange={({ target }) =>
          onChange({ values: { [field.name]: target.checked ? ['yes'] : [] }, unreadable: null })
        }
      />
      {label}
    </label>
  );
}

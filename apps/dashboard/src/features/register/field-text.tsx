import type { RecordNoun } from '../../api/generated/graphql.js';
import { nameIn } from '../../ui/choice-box.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { unitsOf } from './record.rows.js';
import { useFieldWords } from './use-field-words.js';
import { useChoices } from './choice-fields.js';
import type { FormField } from './record-fields.js';

interface FieldTextProps {
  readonly noun: RecordNoun;
  readonly field: FormField | undefined;
  readonly values: readonly string[];
  /** With the name of the field before it. */
  readonly named?: boolean;
}

/** What a field holds, in words: names instead of ids, labels instead of codes. */
export function FieldText({ noun, field, values, named = false }: FieldTextProps) {
  const { t, w } = usePageWording();
  const choices = useChoices(field?.refersTo);
  const fieldWords = useFieldWords(noun);
  if (!field) return null;
  const words = fieldWords.words(field.name);
  const tellRows = (rows: readonly string[]): string =>
    t.record.rows.count(rows.length, unitsOf(rows).length);
  const tell = (value: string): string => {
    if (field.refersTo) return nameIn(choices, value);
    switch (field.kind) {
      case 'WORD':
        return words[value] ?? value;
      case 'YES':
        return t.record.yes;
      case 'DATE':
        return w.date(value);
      case 'PERIOD':
        return w.period(value);
      case 'NUMBER':
        return w.locale === 'vi' ? value.replace('.', ',') : value;
      default:
        return value;
    }
  };
  const all = field.kind === 'ROWS' ? tellRows(values) : values.map(tell).join('; ');
  const text = values.length === 0 ? t.record.empty : all;
  const label = fieldWords.label(field.name);
  return named ? (
    <>
      <strong>{label}:</strong> {text}
    </>
  ) : (
    text
  );
}

import type { RecordNoun } from '../../api/generated/graphql.js';
import { nameIn } from '../../ui/choice-box.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { vocabularyOf } from './record.noun.js';
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
  if (!field) return null;
  const vocabulary = vocabularyOf(noun, field.name);
  const words: Readonly<Record<string, string>> = vocabulary ? w.labels[vocabulary] : {};
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
  const text = values.length === 0 ? t.record.empty : values.map(tell).join('; ');
  const label = t.record.field[field.name as keyof typeof t.record.field] ?? field.name;
  return named ? (
    <>
      <strong>{label}:</strong> {text}
    </>
  ) : (
    text
  );
}

import { entryWording } from '@waymark/wording/entry';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { vocabularyOf } from './record.noun.js';

/** What the fields of a noun are called, and the words of what they hold. */
export function useFieldWords(noun: RecordNoun) {
  const { t, w, locale } = usePageWording();
  const own: Readonly<Partial<Record<RecordNoun, Readonly<Partial<Record<string, string>>>>>> =
    t.record.ownField;
  const common: Readonly<Partial<Record<string, string>>> = t.record.field;
  return {
    /** The name of a field. */
    label: (field: string): string => own[noun]?.[field] ?? common[field] ?? field,
    /** The words of the codes of a field; none where it has no vocabulary. */
    words: (field: string): Readonly<Record<string, string>> => {
      const vocabulary = vocabularyOf(noun, field);
      if (vocabulary === 'formFrequency') return entryWording(locale).labels.formFrequency;
      return vocabulary ? w.labels[vocabulary] : {};
    },
  };
}

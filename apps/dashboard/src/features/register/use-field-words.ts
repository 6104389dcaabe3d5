import { entryWording } from '@waymark/wording/entry';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { vocabularyOf } from './record.noun.js';

type OfNoun = Readonly<Partial<Record<RecordNoun, Readonly<Partial<Record<string, string>>>>>>;

/** What the fields of a noun are called, and the words of what they hold. */
export function useFieldWords(noun: RecordNoun) {
  const { t, w, locale } = usePageWording();
  const own: OfNoun = t.record.ownField;
  const ownHelp: OfNoun = t.record.ownHelp;
  const common: Readonly<Partial<Record<string, string>>> = t.record.field;
  return {
    /** The name of a field. */
    label: (field: string): string => own[noun]?.[field] ?? common[field] ?? field,
    /** What helps to fill it in. */
    help: (field: string): string | undefined => ownHelp[noun]?.[field] ?? t.record.help[field],
    /** The words of the codes of a field; none where it has no vocabulary. */
    words: (field: string): Readonly<Record<string, string>> => {
      const vocabulary = vocabularyOf(noun, field);
      if (vocabulary === 'formFrequency') return entryWording(locale).labels.formFrequency;
      return vocabulary ? w.labels[vocabulary] : {};
    },
  };
}

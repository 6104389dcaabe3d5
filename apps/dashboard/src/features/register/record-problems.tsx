import type { Locale } from '@waymark/wording';
import type { PageText } from '@waymark/wording/page';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { writeDate } from '../../ui/date-text.js';
import { useChoices } from './choice-fields.js';
import type { FormField } from './record-fields.js';
import type { Problem } from './record.values.js';
import { FILLED_FIELDS } from './record.day.js';
import { useFieldWords } from './use-field-words.js';

/** Why a field is not taken, with the value as its reader would write it. */
export function problemText({ reason, value }: Problem, t: PageText, locale: Locale): string {
  return t.record.problem[reason](written(value ?? '', locale));
}

function written(value: string, locale: Locale): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return writeDate(value);
  return locale === 'vi' && /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value;
}

interface OtherProblemsProps {
  readonly problems: readonly Problem[];
  readonly noun: RecordNoun;
  readonly shown: readonly FormField[];
}

/** What is wrong beside the fields of the form: other records that the change would make wrong. */
export function OtherProblems({ problems, noun, shown }: OtherProblemsProps) {
  const { t, w } = usePageWording();
  const names: ReadonlySet<string> = new Set(shown.map(({ name }) => name));
  const beside = problems.filter(
    ({ isOther, noun: of, field }) =>
      isOther || (of === noun && !(field && names.has(field)) && !FILLED_FIELDS.has(field ?? '')),
  );
  const other = (beside.find(({ isOther }) => isOther)?.noun ?? null) as RecordNoun | null;
  const choices = useChoices(other);
  const fieldWords = useFieldWords(other ?? noun);
  if (beside.length === 0) return null;
  return (
    <ul>
      {beside.slice(0, 6).map((problem) => {
        const { field } = problem;
        const sentence = problemText(problem, t, w.locale);
        const of = (problem.noun ?? noun) as RecordNoun;
        const title = choices.find(({ id }) => id === problem.id)?.text ?? problem.id;
        const name = field ? fieldWords.label(field) : '';
        return (
          <li key={`${problem.noun} ${problem.id} ${problem.field} ${problem.reason}`}>
            {problem.isOther ? t.record.otherProblem(t.record.nouns[of], title, name, sentence) : sentence}
          </li>
        );
      })}
    </ul>
  );
}

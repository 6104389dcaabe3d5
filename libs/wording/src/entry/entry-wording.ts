import type {
  BlockQuestion,
  Check,
  CheckFinding,
  EntryMeaning,
  MissingReason,
  Owed,
  TypedRefused,
  TypedValue,
} from '@waymark/domain';
import type { Locale } from '../locale.js';
import { numbersOf } from '../number/number.js';
import { timesOf } from '../time/time.js';
import { receiptText, reminderText, type ReceiptFacts, type ReminderFacts } from './chat.js';
import { checkSentence, type CheckedMeasure } from './check.js';
import { digestMail, type DigestFacts, type Mail } from './digest.js';
import { ENTRY_LABELS, type EntryLabels } from './entry-labels.js';
import { meaningSentence, understood } from './meaning.js';
import { finalisingWords, missingWords, owedWords } from './owed.js';
import { plainReading, questionWords, refusalSentence, type QuestionWords } from './typed.js';

/** How many rows of a form stand where, for its bottom bar. */
export interface FormProgress {
  readonly rows: number;
  readonly values: number;
  readonly missing: number;
  /** Rows with an error. */
  readonly errors: number;
  readonly toExplain: number;
}

/** Everything said while figures are brought in, approved and collected, in one language. */
export interface EntryWording {
  readonly labels: EntryLabels;
  /** "Khoảng 70.422 tỷ đồng": the value as it was understood; empty without any. */
  understood(entry: EntryMeaning['entry'], measure: CheckedMeasure): string;
  /** "70.422 tỷ đồng, bằng 50,6% cả năm 2023"; empty without a value. */
  meaning(meaning: EntryMeaning, measure: CheckedMeasure): string;
  /** Why a typed text was not taken, and what to do. */
  refusal(refused: Pick<TypedRefused, 'code' | 'words'>, measure: CheckedMeasure): string;
  /** One of two readings of a typed text, as nobody can misread it: “1234”, “1,234”. */
  reading(reading: TypedValue): string;
  /** The question about a column of a pasted block, with its two answers. */
  question(question: BlockQuestion): QuestionWords | null;
  /** What is wrong or unusual about an entry, and what to do. */
  check(check: Check | CheckFinding, measure: CheckedMeasure): string;
  /** "quá hạn 3 ngày", in lower case, to stand behind a title. */
  owed(owed: Owed): string;
  /** "chuyển số ước sang sơ bộ, còn 5 ngày". */
  finalising(owed: Owed & { readonly next: 'PRELIMINARY' | 'FINAL' }): string;
  /** "Chưa công bố, dự kiến có ngày 30/09/2025". */
  missing(missing: { readonly reason: MissingReason; readonly expectedOn?: string | null }): string;
  /** "12/14 đã nhập · 1 cần giải trình · 1 chưa có (đã nêu lý do)". */
  progress(progress: FormProgress): string;
  /** At most 500 characters, for a chat. */
  reminder(facts: ReminderFacts): string;
  /** At most 500 characters, for a chat. */
  receipt(facts: ReceiptFacts): string;
  /** The one mail a day; null where there is nothing to say. */
  digest(facts: DigestFacts): Mail | null;
}

type ProgressText = Readonly<
  Record<'values' | 'errors' | 'toExplain' | 'missing', (count: number, rows: number) => string>
>;

const PROGRESS: Readonly<Record<Locale, ProgressText>> = {
  vi: {
    values: (count, rows) => `${count}/${rows} đã nhập`,
    errors: (count) => `${count} cần sửa`,
    toExplain: (count) => `${count} cần giải trình`,
    missing: (count) => `${count} chưa có (đã nêu lý do)`,
  },
  en: {
    values: (count, rows) => `${count} of ${rows} entered`,
    errors: (count) => `${count} to correct`,
    toExplain: (count) => `${count} to explain`,
    missing: (count) => `${count} missing (with a reason)`,
  },
};

function make(locale: Locale): EntryWording {
  const [n, t] = [numbersOf(locale), timesOf(locale)];
  const progress = PROGRESS[locale];
  return {
    labels: ENTRY_LABELS[locale],
    understood: (entry, measure) => understood(locale, n, { entry }, measure),
    meaning: (meaning, measure) => meaningSentence(locale, { n, t }, meaning, measure),
    refusal: (refused, measure) => refusalSentence(locale, refused, measure),
    reading: (reading) => plainReading(locale, reading),
    question: (question) => questionWords(locale, n, question),
    check: (check, measure) => checkSentence(locale, { n, t }, check, measure),
    owed: (owed) => owedWords(locale, t, owed),
    finalising: (owed) => finalisingWords(locale, t, owed),
    missing: (missing) => missingWords(locale, t, missing),
    progress: ({ rows, values, missing, errors, toExplain }) =>
      [
        progress.values(values, rows),
        ...(errors > 0 ? [progress.errors(errors, rows)] : []),
        ...(toExplain > 0 ? [progress.toExplain(toExplain, rows)] : []),
        ...(missing > 0 ? [progress.missing(missing, rows)] : []),
      ].join(' · '),
    reminder: (facts) => reminderText(locale, t, facts),
    receipt: (facts) => receiptText(locale, t, facts),
    digest: (facts) => digestMail(locale, t, facts),
  };
}

const made = new Map<Locale, EntryWording>();

/** The wording of data entry in a language; the same object at each call. */
export function entryWording(locale: Locale): EntryWording {
  const known = made.get(locale);
  if (known) return known;
  const fresh = make(locale);
  made.set(locale, fresh);
  return fresh;
}

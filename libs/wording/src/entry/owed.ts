import type { MissingReason, Owed } from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { Times } from '../time/time.js';
import { ENTRY_LABELS } from './entry-labels.js';

interface OwedText {
  readonly overdue: (days: number) => string;
  readonly returned: (due: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly left: (days: number) => string;
  readonly due: (day: string) => string;
  readonly waiting: (day: string) => string;
  readonly expected: (reason: string, day: string) => string;
  readonly finalise: Readonly<Record<'PRELIMINARY' | 'FINAL', string>>;
}

const TEXT: Readonly<Record<Locale, OwedText>> = {
  vi: {
    overdue: (days) => `quá hạn ${days} ngày`,
    returned: (due) => `trả lại để bổ sung, ${due}`,
    today: 'đến hạn hôm nay',
    tomorrow: 'đến hạn ngày mai',
    left: (days) => `còn ${days} ngày`,
    due: (day) => `hạn ${day}`,
    waiting: (day) => `chờ số liệu đến ${day}`,
    expected: (reason, day) => `${reason}, dự kiến có ngày ${day}`,
    finalise: { PRELIMINARY: 'chuyển số ước sang sơ bộ', FINAL: 'chuyển số sơ bộ sang chính thức' },
  },
  en: {
    overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    returned: (due) => `returned for completion, ${due}`,
    today: 'due today',
    tomorrow: 'due tomorrow',
    left: (days) => `${days} days left`,
    due: (day) => `due ${day}`,
    waiting: (day) => `waiting for figures until ${day}`,
    expected: (reason, day) => `${reason}, expected on ${day}`,
    finalise: {
      PRELIMINARY: 'replace the estimate by a preliminary figure',
      FINAL: 'replace the preliminary figure by the final one',
    },
  },
};

/** How long until or since a due date, by days past it (negative: left). */
function age(locale: Locale, t: Times, { on, days }: Pick<Owed, 'on' | 'days'>, isFar = false): string {
  const text = TEXT[locale];
  if (days > 0) return text.overdue(days);
  if (days === 0) return text.today;
  if (isFar) return text.due(t.date(on));
  return days === -1 ? text.tomorrow : text.left(-days);
}

/** How something owed stands, with its age: "quá hạn 3 ngày", "đến hạn hôm nay", "còn 5 ngày", "hạn 20/08/2025". */
export function owedWords(locale: Locale, t: Times, owed: Owed): string {
  const text = TEXT[locale];
  switch (owed.state) {
    case 'DONE':
      return ENTRY_LABELS[locale].owedState.DONE.toLocaleLowerCase('vi');
    case 'WAITING':
      return text.waiting(t.date(owed.on));
    case 'RETURNED':
      return text.returned(age(locale, t, owed));
    case 'LATER':
      return age(locale, t, owed, true);
    default:
      return age(locale, t, owed);
  }
}

/** What an estimate still owes: "chuyển số ước sang sơ bộ, quá hạn 3 ngày". */
export function finalisingWords(
  locale: Locale,
  t: Times,
  owed: Owed & { readonly next: 'PRELIMINARY' | 'FINAL' },
): string {
  return `${TEXT[locale].finalise[owed.next]}, ${owedWords(locale, t, owed)}`;
}

/** Why there is no value, and when one is expected: "Chưa công bố, dự kiến có ngày 30/09/2025". */
export function missingWords(
  locale: Locale,
  t: Times,
  { reason, expectedOn }: { readonly reason: MissingReason; readonly expectedOn?: string | null },
): string {
  const word = ENTRY_LABELS[locale].missingReason[reason];
  return expectedOn ? TEXT[locale].expected(word, t.date(expectedOn)) : word;
}

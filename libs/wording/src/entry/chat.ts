import type { Nature, Owed } from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { Times } from '../time/time.js';
import { finalisingWords, owedWords } from './owed.js';

/** A form that somebody owes, as a reminder names it. */
export interface OwedForm {
  readonly titleVi: string;
  readonly titleEn: string;
  readonly period: string;
  readonly nature?: Nature | null;
  readonly dueOn: string;
  readonly owed: Owed;
}

/** Figures of one sheet that are public and not final yet, as a reminder names them. */
export interface FinalisingForm extends Pick<OwedForm, 'titleVi' | 'titleEn' | 'period' | 'nature'> {
  readonly count: number;
  /** The most pressing of them. */
  readonly owed: Owed & { readonly next: 'PRELIMINARY' | 'FINAL' };
}

export interface ReminderFacts {
  /** Name of the unit in the reader's language. */
  readonly unit: string;
  /** The most pressing first. */
  readonly forms: readonly OwedForm[];
  readonly finalising?: readonly FinalisingForm[];
  /** Where to bring the figures. */
  readonly address?: string | null;
}

export interface ReceiptFacts {
  readonly titleVi: string;
  readonly titleEn: string;
  readonly unit: string;
  readonly period: string;
  readonly nature?: Nature | null;
  /** How often the form was sent by now, from 1. */
  readonly version: number;
  /** When it was sent, by the clock of the installation: `YYYY-MM-DD HH:mm`. */
  readonly sentAt: string;
  readonly sentBy: string;
  readonly rows: number;
  readonly values: number;
  readonly missing: number;
  readonly explained: number;
  readonly address?: string | null;
}

/** What fits into one message of a chat. */
export const MOST_CHARACTERS = 500;

interface ChatText {
  readonly remind: (unit: string) => string;
  readonly form: (title: string, period: string, due: string, owed: string) => string;
  readonly finalise: (title: string, period: string, count: number, owed: string) => string;
  readonly more: (count: number) => string;
  readonly address: (address: string) => string;
  readonly thanks: string;
  readonly nothing: (unit: string) => string;
  readonly receipt: (title: string, period: string, unit: string) => string;
  readonly sent: (when: string, by: string, version: number) => string;
  readonly counts: (facts: Pick<ReceiptFacts, 'rows' | 'values' | 'missing' | 'explained'>) => string;
}

const TEXT: Readonly<Record<Locale, ChatText>> = {
  vi: {
    remind: (unit) => `Kính gửi ${unit}, đề nghị gửi:`,
    form: (title, period, due, owed) => `- ${title}, ${period}, hạn ${due} (${owed})`,
    finalise: (title, period, count, owed) => `- ${title}, ${period}: ${count} chỉ tiêu ${owed}`,
    more: (count) => `- và ${count} biểu khác`,
    address: (address) => `Nộp tại: ${address}`,
    thanks: 'Trân trọng.',
    nothing: (unit) => `${unit} không còn biểu nào phải gửi.`,
    receipt: (title, period, unit) => `${unit} đã gửi ${title}, ${period}.`,
    sent: (when, by, version) => `Lúc ${when}, người gửi: ${by}${version > 1 ? `, lần ${version}` : ''}.`,
    counts: ({ rows, values, missing, explained }) =>
      `${values}/${rows} chỉ tiêu có số${missing > 0 ? `, ${missing} chưa có (đã nêu lý do)` : ''}${explained > 0 ? `, ${explained} có giải trình` : ''}.`,
  },
  en: {
    remind: (unit) => `To ${unit}: please send`,
    form: (title, period, due, owed) => `- ${title}, ${period}, due ${due} (${owed})`,
    finalise: (title, period, count, owed) =>
      `- ${title}, ${period}: ${count} ${count === 1 ? 'figure' : 'figures'}, ${owed}`,
    more: (count) => `- and ${count} more ${count === 1 ? 'form' : 'forms'}`,
    address: (address) => `At: ${address}`,
    thanks: 'Thank you.',
    nothing: (unit) => `${unit} owes no form.`,
    receipt: (title, period, unit) => `${unit} has sent ${title}, ${period}.`,
    sent: (when, by, version) =>
      `At ${when}, by ${by}${version > 1 ? `, for the ${ordinal(version)} time` : ''}.`,
    counts: ({ rows, values, missing, explained }) =>
      `${values} of ${rows} figures${missing > 0 ? `, ${missing} missing with a reason` : ''}${explained > 0 ? `, ${explained} explained` : ''}.`,
  },
};

function ordinal(count: number): string {
  const ending =
    count % 100 >= 11 && count % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

export const titleOf = (locale: Locale, of: Pick<OwedForm, 'titleVi' | 'titleEn'>): string =>
  locale === 'vi' ? of.titleVi : of.titleEn;

export function formLine(locale: Locale, t: Times, form: OwedForm): string {
  const period = t.period(form.period, 'LONG', form.nature ?? null);
  return TEXT[locale].form(
    titleOf(locale, form),
    period,
    t.date(form.dueOn),
    owedWords(locale, t, form.owed),
  );
}

/** The line of figures that owe their next status: "- Biểu 02, 2025: 3 chỉ tiêu chuyển số ước sang sơ bộ, quá hạn 3 ngày". */
export function finalisingLine(locale: Locale, t: Times, form: FinalisingForm): string {
  const period = t.period(form.period, 'LONG', form.nature ?? null);
  const owed = finalisingWords(locale, t, form.owed);
  return TEXT[locale].finalise(titleOf(locale, form), period, form.count, owed);
}

/**
 * A text of at most 500 characters to copy into a chat: the forms with their due dates, as many as fit, the rest
 * counted. Names are cut before anything else is.
 */
export function reminderText(locale: Locale, t: Times, facts: ReminderFacts): string {
  const text = TEXT[locale];
  const { unit, forms, finalising = [], address } = facts;
  if (forms.length + finalising.length === 0) return cut(text.nothing(unit), MOST_CHARACTERS);
  const end = [address ? text.address(address) : null, text.thanks].filter((line) => line !== null);
  const lines = [
    ...forms.map((form) => formLine(locale, t, form)),
    ...finalising.map((form) => finalisingLine(locale, t, form)),
  ];
  for (let count = lines.length; count > 0; count -= 1) {
    const rest = lines.length - count;
    const written = [
      text.remind(unit),
      ...lines.slice(0, count),
      ...(rest > 0 ? [text.more(rest)] : []),
      ...end,
    ];
    const whole = written.join('\n');
    if (whole.length <= MOST_CHARACTERS) return whole;
  }
  const [first] = forms;
  if (!first) return cut([text.remind(cut(unit, 60)), ...lines].join('\n'), MOST_CHARACTERS);
  const due = `${t.date(first.dueOn)} (${owedWords(locale, t, first.owed)})`;
  const short = [...lines.slice(1, 2).map(() => text.more(lines.length - 1)), ...end];
  const period = t.period(first.period, 'LONG', first.nature ?? null);
  const line = (title: string): string => text.form(title, period, due, '').replace(/ \(\)$/, '');
  const room = MOST_CHARACTERS - [text.remind(''), line(''), ...short].join('\n').length;
  const title = titleOf(locale, first);
  return cut(
    [text.remind(cut(unit, Math.floor(room / 2))), line(cut(title, Math.floor(room / 2))), ...short].join(
      '\n',
    ),
    MOST_CHARACTERS,
  );
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`;
}

/** The receipt of a form that was sent, for a chat; at most 500 characters. */
export function receiptText(locale: Locale, t: Times, facts: ReceiptFacts): string {
  const text = TEXT[locale];
  const [day = '', time = ''] = facts.sentAt.split(/[ T]/);
  const when = `${time.slice(0, 5)} ${t.date(day)}`.trim();
  const end = [
    text.sent(when, cut(facts.sentBy, 60), facts.version),
    text.counts(facts),
    ...(facts.address ? [facts.address] : []),
  ].join('\n');
  const period = t.period(facts.period, 'LONG', facts.nature ?? null);
  const lead = (most: number): string =>
    text.receipt(cut(titleOf(locale, facts), most), period, cut(facts.unit, most));
  const room = MOST_CHARACTERS - end.length - 1;
  const whole = lead(MOST_CHARACTERS);
  const short = whole.length <= room ? whole : lead(Math.max(20, Math.floor((room - lead(1).length) / 2)));
  return cut(`${short}\n${end}`, MOST_CHARACTERS);
}

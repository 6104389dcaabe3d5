import type { Locale } from '../locale.js';
import type { Times } from '../time/time.js';
import { finalisingLine, formLine, type FinalisingForm, type OwedForm } from './chat.js';

export interface DigestFacts {
  readonly name: string;
  readonly owed: readonly (OwedForm & { readonly unit: string; readonly isReminded: boolean })[];
  readonly finalising: readonly (FinalisingForm & { readonly unit: string })[];
  /** Submissions that wait for this person's approval, and for their receiving. */
  readonly toApprove: number;
  readonly toReceive: number;
  /** Where Waymark is, without a slash at the end; null where nobody has said so: then pages are named in words. */
  readonly address: string | null;
}

/** Plain text of a message. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

type Count = (count: number) => string;

interface DigestText {
  readonly subject: (counts: readonly string[]) => string;
  readonly overdue: Count;
  readonly owed: Count;
  readonly finalise: Count;
  readonly approve: Count;
  readonly receive: Count;
  readonly greeting: (name: string) => string;
  readonly owedTitle: string;
  readonly reminded: string;
  readonly finaliseTitle: string;
  readonly open: (address: string) => string;
  /** Where no address is known: the page in words. */
  readonly find: Readonly<Record<Page, string>>;
  readonly why: string;
}

const PAGES = { entry: '/entry', approvals: '/approvals', rounds: '/rounds' } as const;
type Page = keyof typeof PAGES;

const TEXT: Readonly<Record<Locale, DigestText>> = {
  vi: {
    subject: (counts) => `Waymark: ${counts.join(', ')}`,
    overdue: (count) => `${count} biểu quá hạn`,
    owed: (count) => `${count} biểu cần gửi`,
    finalise: (count) => `${count} số chưa chính thức cần chuyển`,
    approve: (count) => `${count} biểu chờ bạn duyệt`,
    receive: (count) => `${count} biểu chờ bạn tiếp nhận`,
    greeting: (name) => `Chào ${name},`,
    owedTitle: 'Biểu cần gửi:',
    reminded: 'đơn vị tổng hợp đã nhắc',
    finaliseTitle: 'Số ước, số sơ bộ cần chuyển:',
    open: (address) => `Mở: ${address}`,
    find: {
      entry: 'Mở Waymark như mọi khi, mục “Biểu của tôi”.',
      approvals: 'Mở Waymark như mọi khi, mục “Duyệt số liệu”.',
      rounds: 'Mở Waymark như mọi khi, mục “Đợt báo cáo”.',
    },
    why: 'Thư này được gửi mỗi ngày nhiều nhất một lần, khi có việc đến hạn.',
  },
  en: {
    subject: (counts) => `Waymark: ${counts.join(', ')}`,
    overdue: (count) => `${count} ${count === 1 ? 'form' : 'forms'} overdue`,
    owed: (count) => `${count} ${count === 1 ? 'form' : 'forms'} to send`,
    finalise: (count) => `${count} ${count === 1 ? 'figure' : 'figures'} to finalise`,
    approve: (count) => `${count} ${count === 1 ? 'form waits' : 'forms wait'} for your approval`,
    receive: (count) => `${count} ${count === 1 ? 'form waits' : 'forms wait'} to be received by you`,
    greeting: (name) => `Dear ${name},`,
    owedTitle: 'Forms to send:',
    reminded: 'the collecting unit has reminded you',
    finaliseTitle: 'Estimates and preliminary figures to replace:',
    open: (address) => `Open: ${address}`,
    find: {
      entry: 'Open Waymark as you always do, page “My forms”.',
      approvals: 'Open Waymark as you always do, page “Approvals”.',
      rounds: 'Open Waymark as you always do, page “Reporting rounds”.',
    },
    why: 'This message is sent once a day at most, when something is due.',
  },
};

/** The one message a day to a person: what they owe, and what waits for them. Null where there is nothing to say. */
export function digestMail(locale: Locale, t: Times, facts: DigestFacts): Mail | null {
  const text = TEXT[locale];
  const { owed, finalising, toApprove, toReceive, address } = facts;
  const overdue = owed.filter((form) => form.owed.days > 0).length;
  const toFinalise = finalising.reduce((sum, { count }) => sum + count, 0);
  const counts: readonly (readonly [number, Count])[] = [
    [overdue, text.overdue],
    [owed.length - overdue, text.owed],
    [toFinalise, text.finalise],
    [toApprove, text.approve],
    [toReceive, text.receive],
  ];
  const said = counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
  if (said.length === 0) return null;
  const way = (page: Page): string =>
    address === null ? text.find[page] : text.open(`${address}${PAGES[page]}`);
  const forms = owed.map(
    (form) => `${formLine(locale, t, form)} · ${form.unit}${form.isReminded ? ` · ${text.reminded}` : ''}`,
  );
  const estimates = finalising.map((form) => `${finalisingLine(locale, t, form)} · ${form.unit}`);
  const blocks: readonly (readonly [boolean, readonly string[]])[] = [
    [true, [text.greeting(facts.name)]],
    [forms.length > 0, [text.owedTitle, ...forms, way('entry')]],
    [estimates.length > 0, [text.finaliseTitle, ...estimates, way('entry')]],
    [toApprove > 0, [`${text.approve(toApprove)}.`, way('approvals')]],
    [toReceive > 0, [`${text.receive(toReceive)}.`, way('rounds')]],
    [true, [text.why]],
  ];
  const written = blocks.flatMap(([isSaid, lines]) => (isSaid ? [lines.join('\n')] : []));
  return { subject: text.subject(said), text: `${written.join('\n\n')}\n` };
}

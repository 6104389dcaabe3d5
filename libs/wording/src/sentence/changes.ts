import { GRAVITY, type Status } from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { ChangesFacts, ReconcileFacts } from './facts.js';
import type { Speaker } from './reading.js';

interface ChangesText {
  readonly between: (since: string, until: string, parts: string) => string;
  readonly verdict: (count: string, status: string, one: boolean) => string;
  readonly stated: (count: string, one: boolean) => string;
  readonly figures: (count: string, one: boolean) => string;
  readonly revised: (count: string, one: boolean) => string;
  readonly documents: (count: string, one: boolean) => string;
  readonly nothing: string;
  readonly asOf: (day: string, parts: string) => string;
  readonly sameDay: (count: string, one: boolean) => string;
  readonly recorded: (count: string, one: boolean) => string;
  readonly values: (count: string, periods: string, one: boolean, onePeriod: boolean) => string;
  readonly agreed: string;
}

const TEXT: Readonly<Record<Locale, ChangesText>> = {
  vi: {
    between: (since, until, parts) => `Từ ${since} đến ${until}: ${parts}.`,
    verdict: (count, status) => `${count} mục tiêu chuyển sang ${status}`,
    stated: (count) => `${count} cam kết mới`,
    figures: (count) => `${count} số liệu mới`,
    revised: (count) => `${count} số liệu được điều chỉnh`,
    documents: (count) => `${count} văn bản mới`,
    nothing: 'không có thay đổi',
    asOf: (day, parts) => `Đến ${day}, cần thống nhất: ${parts}.`,
    sameDay: (count) => `${count} thời hạn có mức cần đạt khác nhau giữa các văn bản`,
    recorded: (count) => `${count} cặp cam kết được ghi nhận là chưa thống nhất`,
    values: (count, periods) => `${count} chỉ tiêu có số liệu khác nhau giữa các nguồn (${periods} kỳ)`,
    agreed: 'không có điểm nào',
  },
  en: {
    between: (since, until, parts) => `From ${since} to ${until}: ${parts}.`,
    verdict: (count, status, one) => `${count} ${one ? 'goal' : 'goals'} became ${status}`,
    stated: (count, one) => `${count} new ${one ? 'promise' : 'promises'}`,
    figures: (count, one) => `${count} new ${one ? 'figure' : 'figures'}`,
    revised: (count, one) => `${count} revised ${one ? 'figure' : 'figures'}`,
    documents: (count, one) => `${count} new ${one ? 'document' : 'documents'}`,
    nothing: 'nothing changed',
    asOf: (day, parts) => `To be reconciled as of ${day}: ${parts}.`,
    sameDay: (count, one) =>
      `${count} ${one ? 'deadline' : 'deadlines'} for which documents ask different values`,
    recorded: (count, one) => `${count} ${one ? 'pair' : 'pairs'} of promises recorded as not in agreement`,
    values: (count, periods, one, onePeriod) =>
      `${count} ${one ? 'indicator' : 'indicators'} with different figures by source (${periods} ${onePeriod ? 'period' : 'periods'})`,
    agreed: 'nothing',
  },
};

type Count = (count: string, one: boolean) => string;

/** What moved between two days, in one sentence: verdicts by what they became, the gravest first, then what is new. */
export function changesSentence(s: Speaker, facts: ChangesFacts): string {
  const text = TEXT[s.locale];
  const many = (count: number, say: Count): string[] =>
    count === 0 ? [] : [say(s.n.number(count, 0), count === 1)];
  const became = (status: Status): string[] =>
    many(facts.became.filter((one) => one === status).length, (count, one) =>
      text.verdict(count, s.labels.status[status], one),
    );
  const parts = [
    GRAVITY.flatMap(became).join(', '),
    many(facts.stated, text.stated).join(),
    [...many(facts.newFigures, text.figures), ...many(facts.revisedFigures, text.revised)].join(', '),
    many(facts.documents, text.documents).join(),
  ].filter((part) => part !== '');
  return text.between(
    s.t.date(facts.since),
    s.t.date(facts.asOf),
    parts.length === 0 ? text.nothing : parts.join('; '),
  );
}

/** How much needs reconciling, in one sentence. */
export function reconcileSentence(
  s: Speaker,
  { asOf, sameDay, recorded, values, periods }: ReconcileFacts,
): string {
  const text = TEXT[s.locale];
  const write = (count: number): string => s.n.number(count, 0);
  const parts = [
    sameDay > 0 ? text.sameDay(write(sameDay), sameDay === 1) : null,
    recorded > 0 ? text.recorded(write(recorded), recorded === 1) : null,
    values > 0 ? text.values(write(values), write(periods), values === 1, periods === 1) : null,
  ].filter((part) => part !== null);
  return text.asOf(s.t.date(asOf), parts.length === 0 ? text.agreed : parts.join('; '));
}

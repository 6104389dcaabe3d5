import type { DatePrecision, EarlyWarning, Status } from '@waymark/domain';
import type { Locale } from '../locale.js';
import { withinSentence } from './phrase.js';
import type { Speaker } from './reading.js';

/** What the sentence on the first call of danger is made from. */
export interface WarningFacts {
  readonly warning: EarlyWarning;
  readonly statedOn: string;
  /** The verdict as it stands. */
  readonly status: Status;
}

interface WarningText {
  /** The day as exactly as it is known: "ngày 31/12/2021", "năm 2021". */
  readonly on: (day: string, precision: DatePrecision) => string;
  readonly first: (status: string, on: string, lead: string) => string;
  readonly fromStart: (status: string, lead: string) => string;
  readonly then: (status: string, on: string, lead: string) => string;
  readonly none: (status: string, on: string, lead: string) => string;
  /** A day known by its month or year counts at its end: the true lead may be longer. */
  readonly before: (span: string, isAtLeast: boolean) => string;
  readonly after: (span: string) => string;
  readonly onTheDay: string;
  /** How it stands, where that is not what was warned of. */
  readonly outcome: Readonly<Partial<Record<Status, string>>>;
}

const TEXT: Readonly<Record<Locale, WarningText>> = {
  vi: {
    on: (day, precision) =>
      `${precision === 'DAY' ? 'ngày' : precision === 'MONTH' ? 'tháng' : 'năm'} ${day}`,
    first: (status, on, lead) => `Được đánh giá là ${status} lần đầu ${on}, ${lead}`,
    fromStart: (status, lead) => `Được đánh giá là ${status} ngay khi nêu mục tiêu, ${lead}`,
    then: (status, on, lead) => `; là ${status} từ ${on}, ${lead}`,
    none: (status, on, lead) => `Trước thời hạn chưa lần nào có cảnh báo; kết luận ${status} ${on}, ${lead}`,
    before: (span, isAtLeast) => `trước thời hạn ${isAtLeast ? 'ít nhất ' : ''}${span}`,
    after: (span) => `sau thời hạn ${span}`,
    onTheDay: 'đúng ngày đến hạn',
    outcome: {
      ACHIEVED: ' Nay mục tiêu đã đạt.',
      ACHIEVED_LATE: ' Sau đó mục tiêu đạt, nhưng sau hạn.',
      MISSED: ' Kết quả: không đạt.',
      ON_TRACK: ' Nay đúng tiến độ.',
      AWAITING_DATA: ' Nay đã hết hạn, chờ số liệu.',
    },
  },
  en: {
    on: (day, precision) => `${precision === 'DAY' ? 'on' : 'in'} ${day}`,
    first: (status, on, lead) => `First called ${status} ${on}, ${lead}`,
    fromStart: (status, lead) => `Called ${status} as soon as it was stated, ${lead}`,
    then: (status, on, lead) => `, and ${status} ${on}, ${lead}`,
    none: (status, on, lead) => `No warning came before the deadline; called ${status} ${on}, ${lead}`,
    before: (span, isAtLeast) => `${isAtLeast ? 'at least ' : ''}${span} before the deadline`,
    after: (span) => `${span} after the deadline`,
    onTheDay: 'on the day of the deadline',
    outcome: {
      ACHIEVED: ' It is achieved now.',
      ACHIEVED_LATE: ' It was achieved, but late.',
      MISSED: ' It was missed.',
      ON_TRACK: ' It is on track now.',
      AWAITING_DATA: ' The deadline has passed, and data are awaited.',
    },
  },
};

/** When a goal was first called in danger, and how long before its deadline, in one sentence, and how it stands. */
export function warningSentence(s: Speaker, { warning, statedOn, status }: WarningFacts): string {
  const text = TEXT[s.locale];
  const { first, offTrack, due } = warning;
  const words = (of: Status): string => withinSentence(s.labels.status[of]);
  const day = ({ on, precision }: typeof first): string => text.on(s.t.date(on, precision), precision);
  const lead = ({ on, precision, daysBefore }: typeof first): string => {
    if (daysBefore === 0) return text.onTheDay;
    if (daysBefore < 0) return text.after(s.t.span(due, on));
    return text.before(s.t.span(on, due), precision !== 'DAY');
  };
  if (first.status === 'MISSED') {
    const outcome = status === 'MISSED' ? '' : (text.outcome[status] ?? '');
    return `${text.none(words('MISSED'), day(first), lead(first))}.${outcome}`;
  }
  const opening =
    first.on === statedOn
      ? text.fromStart(words(first.status), lead(first))
      : text.first(words(first.status), day(first), lead(first));
  const further = offTrack ? text.then(words('OFF_TRACK'), day(offTrack), lead(offTrack)) : '';
  return `${opening}${further}.${text.outcome[status] ?? ''}`;
}

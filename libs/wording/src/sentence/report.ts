import { planAchievement, samePeriodChange, type Status } from '@waymark/domain';
import type { BoardCount, BoardFacts, ReportFacts } from './facts.js';
import { asSentence, withinSentence } from './phrase.js';
import { isNumber, say, type Speaker } from './reading.js';

const PERCENT = { code: 'percent', kind: 'PHYSICAL', symbolVi: '%', symbolEn: '%' } as const;

/** Change on the same period of the year before: in points, places, or per cent of the older value. */
function changeOnYearBefore(
  s: Speaker,
  { indicator, newest, samePeriodLastYear }: ReportFacts,
): string | null {
  const { unit, decimals } = indicator;
  const change = samePeriodChange(unit.kind, newest?.value ?? null, samePeriodLastYear?.value ?? null);
  if (change.value === null) return null;
  if (change.measure === 'PERCENT') {
    return s.text.onYearBefore(s.n.changeInWords(change.value, PERCENT, 1).replace(' %', '%'));
  }
  // Places count a climb as more, `changeInWords` asks for the number of the rank, which falls.
  const delta = change.measure === 'PLACES' ? -change.value : change.value;
  return s.text.onYearBefore(s.n.changeInWords(delta, unit, decimals));
}

/** Share of the plan; a rank has none. */
function shareOfPlan(s: Speaker, { indicator, newest, plan }: ReportFacts): string | null {
  if (indicator.unit.kind === 'RANK') return null;
  const share = planAchievement(newest?.value ?? null, plan ?? null);
  return share.value === null ? null : s.text.ofPlan(s.n.percent(share.value / 100));
}

function lead(s: Speaker, { indicator, newest }: ReportFacts): string {
  const period = newest?.period ?? '';
  const isPoint = indicator.nature === 'POINT' && indicator.unit.kind !== 'RANK';
  const length = /^\d{4}$/.test(period)
    ? 'YEAR'
    : /^\d{4}-\d{2}$/.test(period)
      ? 'MONTH'
      : /^\d{4}-\d{2}-\d{2}$/.test(period)
        ? 'DAY'
        : 'OTHER';
  const isSum = indicator.nature === 'YEAR_TO_DATE';
  const written = s.t.period(
    period,
    isSum || s.locale === 'en' || length === 'OTHER' ? 'LONG' : 'SHORT',
    indicator.nature,
  );
  return s.text.lead(written, isSum ? (/^\d{4}$/.test(written) ? 'YEAR' : 'OTHER') : length, isPoint);
}

/** The sentence for a report: period, value, share of the plan, change on the year before. */
export function reportSentence(s: Speaker, facts: ReportFacts): string {
  const { indicator, area, newest } = facts;
  const own = withinSentence(s.locale === 'vi' ? indicator.nameVi : indicator.nameEn);
  const isHome = !area || (area.level === 'COUNTRY' && (area.id === undefined || area.id === 'VN'));
  const isPlace = area?.level === 'PROVINCE' || area?.level === 'COUNTRY';
  const place = area ? (s.locale === 'vi' ? area.nameVi : area.nameEn) : '';
  // A name that says its place does not say it twice.
  const isNamed = own.toLocaleLowerCase('vi').includes(place.toLocaleLowerCase('vi'));
  const name = isHome || isNamed ? own : s.text.inArea(own, place, isPlace);
  const value = newest ? s.n.qualified(newest, indicator.unit, indicator.decimals) : '';
  if (!newest || value === '') return say(s.text.reportMissing(name));
  return say(
    s.text.report({
      lead: asSentence(lead(s, facts)),
      name,
      value,
      isRank: indicator.unit.kind === 'RANK',
      rank: !newest.qualifier && Number.isInteger(newest.value) ? (newest.value ?? null) : null,
      rankOf: isNumber(newest.rankOf) ? s.n.number(newest.rankOf, 0) : null,
      isEstimate: newest.status === 'ESTIMATE',
      isPreliminary: newest.status === 'PRELIMINARY',
      isLevel: indicator.unit.kind === 'INDEX' || indicator.direction === 'DECREASE',
      plan: shareOfPlan(s, facts),
      change: changeOnYearBefore(s, facts),
    }),
  );
}

/** Endings first, courses after; what cannot be judged has its own clause. */
const ORDER: readonly Status[] = [
  'ACHIEVED',
  'ACHIEVED_LATE',
  'MISSED',
  'AWAITING_DATA',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'OPEN',
];
const ENDED: readonly Status[] = ['ACHIEVED', 'ACHIEVED_LATE', 'MISSED', 'AWAITING_DATA'];

/** The sentence over the board: how many have come due and how they ended, how many have not and how they stand. */
export function boardSentence(s: Speaker, { counts, asOf }: BoardFacts): string {
  const isSure = counts.every(({ due }) => due !== undefined);
  const write = (count: number): string => s.n.number(count, 0);
  const sum = (status: Status, of: (count: BoardCount) => number): number =>
    counts.reduce((total, count) => (count.status === status ? total + of(count) : total), 0);
  const due = (status: Status): number =>
    sum(status, (count) => count.due ?? (ENDED.includes(status) ? count.goals : 0));
  const open = (status: Status): number => sum(status, ({ goals }) => goals) - due(status);
  const total = (of: (status: Status) => number): number =>
    ORDER.reduce((all, status) => all + of(status), 0);
  const parts = (of: (status: Status) => number, isOpen: boolean): string[] =>
    ORDER.filter((status) => of(status) > 0).map((status) =>
      isOpen && status === 'ACHIEVED'
        ? s.text.boardAhead(write(of(status)))
        : s.text.boardStatus[status](write(of(status))),
    );
  const unknown = sum('NOT_ASSESSABLE', ({ goals }) => goals);
  const clauses = [
    total(due) > 0 ? s.text.boardDue(write(total(due)), parts(due, false), isSure) : null,
    total(open) > 0 ? s.text.boardOpen(write(total(open)), parts(open, true)) : null,
    unknown > 0 ? s.text.boardStatus.NOT_ASSESSABLE(write(unknown)) : null,
  ].filter((clause) => clause !== null);
  if (clauses.length === 0) return s.text.boardNone;
  return `${asOf ? s.text.boardAsOf(s.t.date(asOf)) : ''}${clauses.join('; ')}.`;
}

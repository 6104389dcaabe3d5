import { leavesOpen } from '@waymark/domain';
import type { AssessmentShape, ChartFacts, GoalShape, MeasureShape, PointShape } from './facts.js';
import { withinSentence } from './phrase.js';
import { isNumber, nameOf, needed, read, reasonWords, targetOf, type Speaker } from './reading.js';

/** The status in words, "exceeded" within it. */
export function statusWords({ text, labels }: Speaker, a: AssessmentShape): string {
  return a.status === 'ACHIEVED' && a.marks.includes('EXCEEDED')
    ? text.statusExceeded
    : labels.status[a.status];
}

/** One line: document number · needed value · deadline · verdict with the value that decided. */
export function verdict(s: Speaker, goal: GoalShape, a: AssessmentShape, measure?: MeasureShape): string {
  const r = read(s, goal, a, measure);
  const title = s.locale === 'vi' ? goal.document.titleVi : goal.document.titleEn;
  const decisive = r.isMilestone ? null : (a.decidedBy ?? null);
  const reasons = a.status === 'NOT_ASSESSABLE' ? reasonWords(s, r) : [];
  const words = [statusWords(s, a), reasons.join('; ')].filter((part) => part !== '').join(': ');
  const isComparable = !a.reasons.includes('NOT_COMPARABLE');
  const isDecided = a.status !== 'AWAITING_DATA' && a.status !== 'NOT_ASSESSABLE';
  return [
    goal.document.number || title,
    r.target ? needed(s, r.target, goal.indicator) : s.text.noTargetValue,
    (r.target && s.t.due(r.target)) ?? s.text.noDeadline,
    decisive && isComparable
      ? words + (isDecided ? `: ${r.valueAt(decisive)}` : s.text.newestIs(r.valueAt(decisive)))
      : words,
  ].join(' · ');
}

/** "cam kết đã được nới (13/09/2024)", the day as exactly as it is known. */
function movedOn(s: Speaker, goal: GoalShape, mark: 'TARGET_RELAXED' | 'TARGET_MOVED', on: string): string {
  const versions = [...(goal.earlierTargets ?? []), ...goal.targets];
  const day = s.t.date(on, versions.find(({ knownOn }) => knownOn === on)?.knownPrecision);
  return mark === 'TARGET_RELAXED' ? s.text.relaxedOn(day) : s.text.movedOn(day);
}

/** What a reader must know beside the verdict, one phrase a mark. */
export function notes(
  s: Speaker,
  goal: GoalShape,
  a: AssessmentShape,
  measure?: MeasureShape,
): readonly string[] {
  const r = read(s, goal, a, measure);
  return a.marks.map((mark) => {
    if (mark === 'SINCE_FALLEN' && a.fallenTo) return s.text.fallen(r.valueAt(a.fallenTo));
    if (mark === 'FEW_POINTS' && a.pointsUsed > 0) return s.text.fewPoints(a.pointsUsed);
    if (mark === 'EXCEEDED' && isNumber(a.decidedBy?.value) && isNumber(a.targetValue) && !r.isMilestone) {
      const size = Math.abs(a.decidedBy.value - a.targetValue);
      const digits = s.n.digitsApart(a.decidedBy.value, a.targetValue, r.decimals);
      return s.text.exceededBy(s.n.difference(size, r.unit, digits));
    }
    if ((mark === 'TARGET_RELAXED' || mark === 'TARGET_MOVED') && a.targetMovedOn) {
      return movedOn(s, goal, mark, a.targetMovedOn);
    }
    return s.labels.mark[mark];
  });
}

/** The finding of a chart: newest value and what is still missing. */
export function chartTitle(s: Speaker, goal: GoalShape, a: AssessmentShape, measure?: MeasureShape): string {
  const r = read(s, goal, a, measure);
  const name = nameOf(s, goal, measure);
  if (r.isMilestone || goal.indicator.kind === 'QUALITATIVE') {
    const words = withinSentence(statusWords(s, a));
    const plain = { name, when: null, isPlain: true } as const;
    const isDone = r.isMilestone && isNumber(a.decidedBy?.value) && a.decidedBy.value > 0;
    return isDone
      ? s.text.chartTitle({
          ...plain,
          value: s.text.completedOn(s.t.period(a.decidedBy?.period ?? '')),
          finding: words,
        })
      : s.text.chartTitle({ ...plain, value: words, finding: null });
  }
  const point = a.latest ?? a.decidedBy;
  if (!point) return s.text.chartNoData(name);
  const gap = r.short(point.value);
  const isBound = r.target ? leavesOpen(r.target.comparator, point.qualifier ?? null) : false;
  const isMet = gap === null && r.aim !== null && !isBound;
  const finding = isMet ? s.text.chartMet(r.aim ?? '', point.value !== a.targetValue) : gap;
  const isPlain =
    r.unit.kind === 'RANK' || r.unit.kind === 'INDEX' || goal.indicator.direction === 'DECREASE';
  const status = point.status ? s.labels.valueStatusShort[point.status] : '';
  const when = s.text.chartWhen(r.period(point), status);
  return s.text.chartTitle({ name, value: r.value(point), when, isPlain, finding });
}

/** What a chart shows, for those who do not see it. */
export function chartText(
  s: Speaker,
  { goal, assessment, measure, first, last, points }: ChartFacts,
): string {
  const of = measure ?? goal.indicator;
  const at = (point: PointShape | null | undefined): string | null => {
    const value = point ? s.n.qualified(point, of.unit, of.decimals) : '';
    return point && value !== '' ? s.text.valueAt(value, s.t.period(point.period), '') : null;
  };
  const target = assessment ? targetOf(goal, assessment) : goal.targets[0];
  const due = target ? s.t.due(target) : null;
  const wanted = target ? needed(s, target, goal.indicator) : s.text.noTargetValue;
  return s.text.chartText({
    name: nameOf(s, goal, measure),
    points,
    first: at(first),
    last: at(last),
    target: due === null ? wanted : `${wanted}, ${due}`,
    status: assessment ? statusWords(s, assessment) : null,
  });
}

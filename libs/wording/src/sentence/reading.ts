import type { Nature } from '@waymark/domain';
import type { Labels } from '../label/label.js';
import type { Locale } from '../locale.js';
import type { Numbers } from '../number/number.js';
import type {
  AssessmentShape,
  GoalShape,
  IndicatorShape,
  MeasureShape,
  PointShape,
  TargetShape,
  UnitShape,
} from '../shape.js';
import type { Times } from '../time/time.js';
import { asSentence } from './phrase.js';
import type { SentenceText } from './sentence-text.js';

/** What every sentence of one language is made with. */
export interface Speaker {
  readonly locale: Locale;
  readonly text: SentenceText;
  readonly n: Numbers;
  readonly t: Times;
  readonly labels: Labels;
}

export const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Clauses as sentences; what is empty is left out. */
export const say = (...clauses: readonly (string | null)[]): string =>
  clauses
    .filter((clause): clause is string => clause !== null && clause !== '')
    .map((clause) => `${asSentence(clause)}.`)
    .join(' ');

/** The value that a target asks for, in words. */
export function needed({ text, n }: Speaker, target: TargetShape, indicator: IndicatorShape): string {
  if (target.comparator === 'DONE') return text.done;
  const unit = target.unit ?? indicator.unit;
  if (!isNumber(target.value)) return text.noTargetValue;
  const value = n.value(target.value, unit, indicator.decimals);
  const written = target.about ? text.about(value) : value;
  switch (target.comparator) {
    case 'AT_LEAST':
      // "At least 100 %" of a share says no more than "100 %".
      return target.about || (unit.kind === 'PERCENT' && target.value === (indicator.max ?? 100))
        ? written
        : text.atLeast(written);
    case 'AT_MOST':
      return unit.kind === 'RANK' ? text.rankOrBetter(written) : text.atMost(written);
    case 'TOP':
      return text.top(n.number(target.value, indicator.decimals));
    case 'BETWEEN':
      return isNumber(target.valueHigh)
        ? n.range(target.value, target.valueHigh, unit, indicator.decimals)
        : text.atLeast(written);
    case 'EXACTLY':
      return written;
  }
}

/** A goal and its judgement, with everything that the sentences say of them already written. */
export interface Reading {
  readonly goal: GoalShape;
  readonly a: AssessmentShape;
  readonly target: TargetShape | undefined;
  readonly unit: UnitShape;
  readonly decimals: number | null | undefined;
  readonly nature: Nature | null | undefined;
  readonly isRank: boolean;
  readonly isMilestone: boolean;
  /** 1 where more is better, -1 where less is. */
  readonly wanted: 1 | -1;
  /** The value aimed at, in the unit of the series. */
  readonly aim: string | null;
  readonly has: (mark: AssessmentShape['marks'][number]) => boolean;
  /** A deadline as exactly as it was stated. */
  readonly day: (iso: string) => string;
  readonly period: (point: PointShape) => string;
  /** A value with as many digits as it takes to tell it from the target. */
  readonly value: (point: PointShape) => string;
  /** "85,1% (6/2025)". */
  readonly valueAt: (point: PointShape) => string;
  /** "2018: thứ 88". */
  readonly periodValue: (point: PointShape) => string;
  /** How much a value falls short of the target; null where it does not. */
  readonly short: (value: number | null | undefined) => string | null;
}

export function targetOf(goal: GoalShape, a: AssessmentShape): TargetShape | undefined {
  const byNumber = goal.targets.find((target) => target.n === a.targetN);
  return byNumber ?? goal.targets.find((target) => target.role === 'FINAL') ?? goal.targets[0];
}

/** What was measured, where figures stand; of deeds and words the goal's own title. */
export function nameOf({ locale }: Speaker, goal: GoalShape, measure?: MeasureShape): string {
  const isNamed = goal.indicator.kind !== 'MILESTONE' && goal.indicator.kind !== 'QUALITATIVE';
  const measured = locale === 'vi' ? measure?.nameVi : measure?.nameEn;
  if (isNamed) return measured ?? (locale === 'vi' ? goal.indicator.nameVi : goal.indicator.nameEn);
  return locale === 'vi' ? goal.titleVi : goal.titleEn;
}

/** Why it cannot be judged; that there is no deadline is said where the deadline stands. */
export function reasonWords({ labels, t }: Speaker, { a, target }: Reading): string[] {
  const isUndated = !target || t.due(target) === null;
  return a.reasons
    .filter((reason) => !(reason === 'NO_DEADLINE' && isUndated))
    .map((reason) => labels.reason[reason]);
}

/** Whether a value lies inside the band that a target asks for; false for every other target. */
const isWithin = (target: TargetShape | undefined, value: number): boolean =>
  target?.comparator === 'BETWEEN' &&
  isNumber(target.value) &&
  isNumber(target.valueHigh) &&
  value >= target.value &&
  value <= target.valueHigh;

/** Reads a judgement in one language; `measure` is what the deciding series measures. */
export function read(speaker: Speaker, goal: GoalShape, a: AssessmentShape, measure?: MeasureShape): Reading {
  const { n, t, text } = speaker;
  const target = targetOf(goal, a);
  const of: MeasureShape = measure ?? goal.indicator;
  const { unit, decimals } = of;
  const nature = of.nature;
  const isRank = unit.kind === 'RANK';
  const aimed = a.targetValue;
  const lowerIsBetter = target
    ? target.comparator === 'AT_MOST' || target.comparator === 'TOP'
    : goal.indicator.direction === 'DECREASE';
  const period = (point: PointShape): string => t.period(point.period, 'SHORT', nature);
  const value = (point: PointShape): string => {
    const digits =
      isNumber(point.value) && isNumber(aimed) ? n.digitsApart(point.value, aimed, decimals) : decimals;
    return n.qualified(point, unit, digits);
  };
  return {
    goal,
    a,
    target,
    unit,
    decimals,
    nature,
    isRank,
    isMilestone: goal.kind === 'MILESTONE' || target?.comparator === 'DONE' || unit.kind === 'YES_NO',
    wanted: lowerIsBetter ? -1 : 1,
    aim: isNumber(aimed) && unit.kind !== 'YES_NO' ? n.value(aimed, unit, decimals) : null,
    has: (mark) => a.marks.includes(mark),
    day: (iso) => t.date(iso, target?.duePrecision ?? 'DAY'),
    period,
    value,
    valueAt: (point) =>
      text.valueAt(
        value(point),
        period(point),
        point.status ? speaker.labels.valueStatusShort[point.status] : '',
      ),
    periodValue: (point) => text.periodValue(period(point), value(point)),
    short(of) {
      if (!isNumber(of) || !isNumber(aimed) || unit.kind === 'YES_NO') return null;
      const gap = aimed - of;
      if (isWithin(target, of)) return null;
      const isBand = target?.comparator === 'EXACTLY' || target?.comparator === 'BETWEEN';
      const isTooHigh = gap < 0;
      if (gap === 0 || (!isBand && isTooHigh !== lowerIsBetter)) return null;
      const digits = n.digitsApart(aimed, of, decimals);
      // 100 less 85.1 is 14.900000000000006 in binary: rounding to the digits shown is enough.
      return text.short({ size: n.difference(Math.abs(gap), unit, digits), isRank, isTooHigh });
    },
  };
}

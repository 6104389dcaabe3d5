import type { ClassTest, LeastValue, NextClass, Reasoning, SteadyPace } from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { AssessmentShape, GoalShape, MeasureShape } from '../shape.js';
import { withinSentence } from '../sentence/phrase.js';
import { howFar, inTime } from '../sentence/progress.js';
import { isNumber, needed, read, reasonWords, type Reading, type Speaker } from '../sentence/reading.js';
import { speakerOf } from '../sentence/sentence.js';
import { statusWords } from '../sentence/verdict.js';
import type { AssumedFacts, ExplanationText, NextFacts, RuleFacts } from './explanation-text.js';
import { explanationEn } from './explanation.en.js';
import { explanationVi } from './explanation.vi.js';
import { lineWriter, type ExplanationLine } from './lines.js';

/** A comparison with a bound of a class, in words. */
export interface ExplainedTest {
  readonly of: ClassTest['of'];
  readonly text: string;
  readonly isMet: boolean;
}

/** Why a goal has its status, in words, with its own numbers. */
export interface Explanation {
  /** The rule that decided, in one sentence (and which of two deadlines counts). */
  readonly rule: string;
  readonly tests: readonly ExplainedTest[];
  readonly lines: readonly ExplanationLine[];
}

/** What a reader assumes, in numbers; what is null stays as it is. */
export interface AssumedShape {
  readonly next: { readonly period: string; readonly value: number } | null;
  readonly target: number | null;
  readonly dueYear: number | null;
  readonly pace: number | null;
}

/** Explanations in one language: of a verdict, of what would better it, of what is assumed. */
export interface Explanations {
  readonly explain: (
    goal: GoalShape,
    a: AssessmentShape,
    reasoning: Reasoning,
    measure?: MeasureShape,
  ) => Explanation;
  /** What would have to change, a sentence each. */
  readonly next: (
    goal: GoalShape,
    a: AssessmentShape,
    next: NextClass,
    measure?: MeasureShape,
  ) => readonly string[];
  /** The verdict if estimates and preliminary values were left out. */
  readonly without: (goal: GoalShape, a: AssessmentShape, measure?: MeasureShape) => string;
  /** The sentence of an assumption, marked as one; it can stand alone in a report. */
  readonly assumed: (
    goal: GoalShape,
    assumed: AssumedShape,
    then: AssessmentShape,
    steady: SteadyPace | null,
    measure?: MeasureShape,
  ) => string;
}

const made = new Map<Locale, Explanations>();

/** The explanations of a language; kept apart from the wording of all pages, since only the page of a goal needs them. */
export function explanationsOf(locale: Locale): Explanations {
  const known = made.get(locale);
  if (known) return known;
  const speaker = speakerOf(locale);
  const text = locale === 'vi' ? explanationVi : explanationEn;
  const fresh: Explanations = {
    explain: (goal, a, reasoning, measure) =>
      explain(speaker, text, read(speaker, goal, a, measure), reasoning),
    next: (goal, a, next, measure) => nextSentences(speaker, text, read(speaker, goal, a, measure), next),
    without: (goal, a, measure) => {
      const r = read(speaker, goal, a, measure);
      const figure = a.decidedBy && !r.isMilestone ? r.valueAt(a.decidedBy) : null;
      return text.without(statusWords(speaker, a), figure, howFar(speaker, goal, a, measure));
    },
    assumed: (goal, assumed, then, steady, measure) => {
      const r = read(speaker, goal, then, measure);
      const sentences = [howFar(speaker, goal, then, measure), inTime(speaker, goal, then, measure)];
      const outcome = steady
        ? `${text.then(statusWords(speaker, then), '')}${steadySentence(speaker, text, r, steady)}`
        : text.then(statusWords(speaker, then), [...new Set(sentences)].join(' '));
      const title = locale === 'vi' ? goal.titleVi : goal.titleEn;
      const document =
        goal.document.number || (locale === 'vi' ? goal.document.titleVi : goal.document.titleEn);
      return `${text.assumed(assumedFacts(speaker, r, assumed), `“${title}” (${document})`)} ${outcome}`;
    },
  };
  made.set(locale, fresh);
  return fresh;
}

function testText(
  { n }: Speaker,
  text: ExplanationText,
  { of, measure, bound, ratio, isMet }: ClassTest,
  isLevel: boolean,
): string {
  if (measure === 'CHANCE') return text.chance(isMet, of);
  return (isLevel ? text.levelRatio : text.ratio)(n.number(ratio ?? 0, 3), n.fixed(bound, 2), isMet, of);
}

function explain(s: Speaker, text: ExplanationText, r: Reading, reasoning: Reasoning): Explanation {
  const { rule, tests, steps } = reasoning;
  const { a, target } = r;
  const explained = tests.map((test) => ({
    of: test.of,
    text: testText(s, text, test, rule === 'LEVEL'),
    isMet: test.isMet,
  }));
  const of = (which: ClassTest['of'], isMet: boolean): string[] =>
    explained.filter((test) => test.of === which && test.isMet === isMet).map((test) => test.text);
  const isClass = (which: ClassTest['of']): boolean => a.status === which;
  const facts: RuleFacts = {
    status: statusWords(s, a),
    value: a.decidedBy ? r.valueAt(a.decidedBy) : '',
    target: target ? needed(s, target, r.goal.indicator) : s.text.noTargetValue,
    due: a.due ? r.day(a.due) : s.text.noDeadline,
    before: a.before && a.before.period !== a.decidedBy?.period ? r.periodValue(a.before) : null,
    fallen: a.fallenTo ? r.valueAt(a.fallenTo) : null,
    day: a.decidedBy ? s.t.period(a.decidedBy.period) : '',
    reasons: a.reasons.length > 0 ? reasonsOf(s, r) : [],
    met: isClass('ON_TRACK') || isClass('OFF_TRACK') ? of(a.status as ClassTest['of'], true) : [],
    unmetOnTrack: of('ON_TRACK', false),
    unmetOffTrack: of('OFF_TRACK', false),
    alone: rule === 'PACE_ALONE' ? text.alone(aloneBecause(s, r)) : null,
    isEdition: r.has('NO_EDITION'),
  };
  const aim = target?.aimDue;
  const latest = target?.latestDue;
  const dates =
    aim && latest && a.stage !== 'SINGLE' ? ` ${text.ofTwoDates(a.stage, r.day(aim), r.day(latest))}` : '';
  return {
    rule: text.rule[rule](facts) + dates,
    tests: explained,
    lines: steps.map(lineWriter(s, text, r)),
  };
}

function reasonsOf(s: Speaker, r: Reading): string[] {
  const said = reasonWords(s, r);
  return said.length > 0 ? said : r.a.reasons.map((reason) => s.labels.reason[reason]);
}

function aloneBecause({ text }: Speaker, r: Reading): string[] {
  return [
    ...(r.has('TWO_POINTS') ? [text.twoPoints] : []),
    ...(r.has('LONG_HORIZON') ? [text.longHorizon] : []),
  ];
}

/** A period within a sentence: "quý II/2025", "tháng 6/2026"; English keeps the capital of its months. */
function periodWithin(s: Speaker, r: Reading, period: string): string {
  const written = s.t.period(period, 'LONG', r.nature);
  return s.locale === 'vi' ? withinSentence(written) : written;
}

function nextFacts(s: Speaker, r: Reading, next: NextClass, least: LeastValue, status: string): NextFacts {
  const { n } = s;
  const size = Math.abs(least.change);
  const latest = r.a.latest;
  return {
    status,
    period: periodWithin(s, r, next.period),
    value: n.value(least.value, r.unit, r.decimals),
    newest: latest ? r.valueAt(latest) : '',
    change: n.difference(size, r.unit, r.decimals),
    way: n.number(size, r.decimals) === '0' ? 'SAME' : least.change > 0 ? 'MORE' : 'LESS',
    wantsMore: wantsMore(r),
    isRank: r.isRank,
    times: least.timesPace === null || least.timesPace < 1.05 ? null : n.number(least.timesPace, 1),
  };
}

function wantsMore(r: Reading): boolean {
  const { target, a } = r;
  const isBand = target?.comparator === 'EXACTLY' || target?.comparator === 'BETWEEN';
  if (isBand && a.latest && isNumber(a.targetValue)) return a.targetValue >= a.latest.value;
  return r.wanted === 1;
}

function nextSentences(s: Speaker, text: ExplanationText, r: Reading, next: NextClass): string[] {
  const { a } = r;
  const { better, achieved, keeps } = next;
  if (better === 'BEST' || achieved === 'BEST') {
    return [
      keeps
        ? text.keep(nextFacts(s, r, next, keeps, statusWords(s, { ...a, marks: [] })))
        : text.best(a.status === 'ACHIEVED_LATE'),
    ];
  }
  const period = periodWithin(s, r, next.period);
  const isPassed = a.status === 'MISSED';
  const best = s.labels.status[isPassed ? 'ACHIEVED_LATE' : 'ACHIEVED'];
  const said = (found: typeof better, status: string): string =>
    typeof found === 'object'
      ? text.next(nextFacts(s, r, next, found, s.labels.status[found.status]))
      : text.none[found](status, period);
  const toBest = said(achieved, best);
  if (isPassed) return [text.afterwards(toBest)];
  const isSame =
    typeof better === 'object' && typeof achieved === 'object' && better.value === achieved.value;
  const step = a.status === 'OFF_TRACK' ? 'AT_RISK' : a.status === 'AT_RISK' ? 'ON_TRACK' : 'ACHIEVED';
  const sentences = isSame || step === 'ACHIEVED' ? [toBest] : [said(better, s.labels.status[step]), toBest];
  const isOpen = a.status === 'ON_TRACK' || a.status === 'AT_RISK' || a.status === 'OFF_TRACK';
  if (isOpen && isNumber(a.required) && a.due && !r.has('THREE_YEAR_MEAN')) {
    const recent = isNumber(a.pace) ? paceText(s, r, a.pace) : null;
    sentences.push(text.pace(paceText(s, r, a.required), r.day(a.due), recent));
  }
  return sentences;
}

/** "tăng 3,5 bậc mỗi năm": two digits below ten, none from a hundred on. */
function paceText(s: Speaker, r: Reading, pace: number): string {
  if (r.has('LOG_PACE')) return s.text.rateAYear(s.n.percent(pace));
  const size = Math.abs(pace);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return s.text.aYear(s.n.changeInWords(pace, r.unit, digits), r.isRank);
}

function assumedFacts(s: Speaker, r: Reading, { next, target, dueYear, pace }: AssumedShape): AssumedFacts {
  return {
    next: next && {
      period: periodWithin(s, r, next.period),
      value: s.n.value(next.value, r.unit, r.decimals),
    },
    target: target === null ? null : s.n.value(target, r.unit, r.decimals),
    due: dueYear === null ? null : String(dueYear),
    pace: pace === null ? null : paceText(s, r, pace),
  };
}

function steadySentence(s: Speaker, text: ExplanationText, r: Reading, steady: SteadyPace): string {
  const { central, isInTime, reachYear, required } = steady;
  return text.steady({
    central: s.n.value(central, r.unit, r.isRank ? 0 : r.decimals),
    due: r.a.due ? r.day(r.a.due) : '',
    target: r.aim ?? '',
    required: paceText(s, r, required),
    isInTime,
    reachYear: reachYear === null ? null : String(reachYear),
  });
}

import { labelsEn } from '../label/label.en.js';
import { labelsVi } from '../label/label.vi.js';
import type { Locale } from '../locale.js';
import { numbersOf } from '../number/number.js';
import type { AssessmentShape, GoalShape, IndicatorShape, MeasureShape, TargetShape } from '../shape.js';
import { timesOf } from '../time/time.js';
import { changesSentence, reconcileSentence } from './changes.js';
import type { BoardFacts, ChangesFacts, ChartFacts, ReconcileFacts, ReportFacts } from './facts.js';
import { warningSentence, type WarningFacts } from './early-warning.js';
import { goalSentence } from './goal-sentence.js';
import { howFar, inTime } from './progress.js';
import { needed, type Speaker } from './reading.js';
import { boardSentence, reportSentence } from './report.js';
import { sentenceEn } from './sentence.en.js';
import { sentenceVi } from './sentence.vi.js';
import { chartText, chartTitle, notes, verdict } from './verdict.js';

/**
 * Sentences from a judgement; the numbers in them are those that decided it. `measure` is the unit and decimals of the
 * series where it is not the goal's own indicator that was measured.
 */
export interface Sentences {
  /** The value a target asks for: `ít nhất 20%`, `thứ 75 trở lên`, `trong 30 nước dẫn đầu`. */
  needed(target: TargetShape, indicator: IndicatorShape): string;
  /** One line: document number · needed value · deadline · verdict. */
  verdict(goal: GoalShape, assessment: AssessmentShape, measure?: MeasureShape): string;
  /** How far it is: what is needed a year and what was gained a year; once decided, the values that decided. */
  howFar(goal: GoalShape, assessment: AssessmentShape, measure?: MeasureShape): string;
  /** Whether it will be in time; once decided, how early or late. */
  inTime(goal: GoalShape, assessment: AssessmentShape, measure?: MeasureShape): string;
  /** Both in a text that stands alone: it begins with the goal, its document and its deadline. */
  goalSentence(goal: GoalShape, assessment: AssessmentShape, measure?: MeasureShape): string;
  /** What a reader must know beside the verdict, one phrase a mark. */
  notes(goal: GoalShape, assessment: AssessmentShape, measure?: MeasureShape): readonly string[];
  /** When a goal was first called in danger, how long before its deadline, and how it stands. */
  earlyWarning(facts: WarningFacts): string;
  /** The sentence for a report: period, value, share of the plan, change on the year before. */
  reportSentence(facts: ReportFacts): string;
  /** The sentence over the board: how many have come due and how they ended, how many have not and how they stand. */
  boardSentence(facts: BoardFacts): string;
  /** What moved between two days, in one sentence. */
  changesSentence(facts: ChangesFacts): string;
  /** How much needs reconciling, in one sentence. */
  reconcileSentence(facts: ReconcileFacts): string;
  /** The finding of a chart: newest value and what is still missing. */
  chartTitle(goal: GoalShape, assessment: AssessmentShape, measure?: MeasureShape): string;
  /** What a chart shows, for those who do not see it. */
  chartText(facts: ChartFacts): string;
}

/** What a language needs to speak. */
export function speakerOf(locale: Locale): Speaker {
  return {
    locale,
    text: locale === 'vi' ? sentenceVi : sentenceEn,
    n: numbersOf(locale),
    t: timesOf(locale),
    labels: locale === 'vi' ? labelsVi : labelsEn,
  };
}

/** The sentences of a language. */
export function sentencesOf(locale: Locale): Sentences {
  const speaker = speakerOf(locale);
  return {
    needed: (target, indicator) => needed(speaker, target, indicator),
    verdict: (goal, assessment, measure) => verdict(speaker, goal, assessment, measure),
    howFar: (goal, assessment, measure) => howFar(speaker, goal, assessment, measure),
    inTime: (goal, assessment, measure) => inTime(speaker, goal, assessment, measure),
    goalSentence: (goal, assessment, measure) => goalSentence(speaker, goal, assessment, measure),
    notes: (goal, assessment, measure) => notes(speaker, goal, assessment, measure),
    earlyWarning: (facts) => warningSentence(speaker, facts),
    reportSentence: (facts) => reportSentence(speaker, facts),
    boardSentence: (facts) => boardSentence(speaker, facts),
    changesSentence: (facts) => changesSentence(speaker, facts),
    reconcileSentence: (facts) => reconcileSentence(speaker, facts),
    chartTitle: (goal, assessment, measure) => chartTitle(speaker, goal, assessment, measure),
    chartText: (facts) => chartText(speaker, facts),
  };
}

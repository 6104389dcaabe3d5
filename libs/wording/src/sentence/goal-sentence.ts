import { howFar, inTime } from './progress.js';
import { asSentence, withinSentence } from './phrase.js';
import { targetOf, type Speaker } from './reading.js';
import type { AssessmentShape, GoalShape, MeasureShape } from '../shape.js';

/** How far and whether in time in a text that stands alone: it begins with the goal, its document and its deadline. */
export function goalSentence(
  s: Speaker,
  goal: GoalShape,
  a: AssessmentShape,
  measure?: MeasureShape,
): string {
  const isVi = s.locale === 'vi';
  const target = targetOf(goal, a);
  const due = target ? s.t.due(target) : null;
  const document = goal.document.number || (isVi ? goal.document.titleVi : goal.document.titleEn);
  const far = howFar(s, goal, a, measure);
  const time = inTime(s, goal, a, measure);
  const isSaid =
    time === far ||
    (due === null && time.startsWith(asSentence(s.text.noDeadline))) ||
    (due !== null && time === `${asSentence(s.text.deadlineIs(due))}.`);
  const isOneClause = !far.slice(0, -1).includes('. ') && goal.kind === 'MILESTONE';
  const rest = isSaid ? far : isOneClause ? `${far.slice(0, -1)}, ${withinSentence(time)}` : `${far} ${time}`;
  return s.text.goalLead(isVi ? goal.titleVi : goal.titleEn, document, due) + withinSentence(rest);
}

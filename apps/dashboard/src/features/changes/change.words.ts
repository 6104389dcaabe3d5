import { takesBack } from '@waymark/domain';
import { pageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import type { ChangesQuery } from '../../api/generated/graphql.js';

export type ChangesData = ChangesQuery['changes'];
export type VerdictChange = ChangesData['verdicts'][number];
/** A promise as the later day knows it, with the judgement that its row tells. */
export type PromiseChange = ChangesData['stated'][number];
export type FigureChange = ChangesData['figures'][number];

/** What brought a verdict, in words: the cause and the period of its figure. */
export function causeWords({ cause, period, measure }: VerdictChange, w: Wording): string {
  const { goal } = w.interface;
  if (!period) return w.cause(cause);
  const figure = w.period(period, 'LONG', measure?.nature ?? null);
  const isFigure = cause === 'NEW_VALUE' || cause === 'REVISED_VALUE';
  return isFigure ? goal.causeBy(w.cause(cause), figure) : goal.causeWith(w.cause(cause), figure);
}

/** The value that decides now, where it is the one that brought the verdict. */
export function causeValue(
  { goal: { deciding }, period, seriesId, measure }: VerdictChange,
  w: Wording,
): string | null {
  const { decidedBy } = deciding;
  if (!measure || !decidedBy || decidedBy.period !== period || deciding.seriesId !== seriesId) return null;
  return w.qualified(decidedBy, measure.unit, measure.decimals);
}

/** The verdicts that lay between the two days; null where the change was a single one. */
export function stepWords({ steps }: VerdictChange, w: Wording): string | null {
  const { changes } = pageText(w.locale);
  if (steps.length < 2) return null;
  return changes.via(
    steps
      .slice(0, -1)
      .map(({ status, on }) => changes.step(w.status(status), w.date(on)))
      .join(', '),
  );
}

/** A figure with its unit, or that it was taken back. */
export function figureWords(
  figure: FigureChange['after'],
  { unit, decimals }: FigureChange['indicator'],
  w: Wording,
): string {
  return takesBack(figure) ? pageText(w.locale).takenBack.value : w.qualified(figure, unit, decimals);
}

/** The size of a revision; null for a first value and for what is no number. */
export function revision({ before, after, indicator }: FigureChange, w: Wording): string | null {
  if (!before || before.value === null || after.value === null || indicator.unit.kind === 'YES_NO')
    return null;
  const delta = Number((after.value - before.value).toPrecision(12));
  return delta === 0
    ? pageText(w.locale).changes.sameNumber
    : w.change(delta, indicator.unit, w.digitsApart(before.value, after.value, indicator.decimals));
}

/** All of it in one sentence for a report. */
export function sentenceOf(changes: ChangesData, w: Wording): string {
  return w.changesSentence({
    since: changes.since,
    asOf: changes.asOf,
    became: changes.verdicts.map(({ goal }) => goal.status),
    stated: changes.stated.length,
    newFigures: changes.figures.filter(({ before }) => !before).length,
    revisedFigures: changes.figures.filter(({ before }) => before).length,
    documents: changes.documents.length,
  });
}

import { pageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import type { ReconciliationQuery } from '../../api/generated/graphql.js';

export type ReconcileData = ReconciliationQuery['reconciliation'];
export type PromiseDifference = ReconcileData['promises'][number];
export type ValueDifference = ReconcileData['values'][number];
type Spread = { readonly size: number | null; readonly share: number | null };

/** The difference in its unit: points, places, amounts. */
export function sizeWords(
  size: number,
  { unit, decimals }: ValueDifference['indicator'],
  w: Wording,
): string {
  return w.difference(size, unit, w.digitsApart(size, 0, decimals));
}

/** The difference as a share of the smaller number; of ranks there is none. */
export function shareWords(
  { share }: Spread,
  { unit }: ValueDifference['indicator'],
  w: Wording,
): string | null {
  return share === null || unit.kind === 'RANK' ? null : w.percent(share);
}

/** What stands between the promises: the day they share and how far their numbers lie apart. */
export function promiseSubtitle(
  { due, stated, size, share, indicator }: PromiseDifference,
  w: Wording,
): string | null {
  const { reconcile } = pageText(w.locale);
  const target = stated.find((one) => one.target)?.target;
  if (due === null || size === null || !target) return null;
  const day = w.due({ aimDue: due, latestDue: null, duePrecision: target.duePrecision });
  const apart = sizeWords(size, indicator, w);
  const part = shareWords({ size, share }, indicator, w);
  return [
    day === null ? null : reconcile.due(day),
    part ? reconcile.apartShare(apart, part) : reconcile.apart(apart),
  ]
    .filter((one) => one !== null)
    .join(' · ');
}

/** The value that a promise asks for, with the role of its target where it is not the final one. */
export function askedWords({ promise, target }: PromiseDifference['stated'][number], w: Wording): string {
  const { reconcile } = pageText(w.locale);
  if (!target) return reconcile.noNumber;
  const role = reconcile.role[target.role];
  const needed = w.needed(target, promise.goal.indicator);
  return role ? `${needed} (${role})` : needed;
}

/** All of it in one sentence for a report. */
export function sentenceOf({ asOf, promises, values }: ReconcileData, w: Wording): string {
  return w.reconcileSentence({
    asOf,
    sameDay: promises.filter(({ kind }) => kind === 'SAME_DAY').length,
    recorded: promises.filter(({ kind }) => kind === 'RECORDED').length,
    values: values.length,
    periods: values.reduce((sum, { periods }) => sum + periods.length, 0),
  });
}

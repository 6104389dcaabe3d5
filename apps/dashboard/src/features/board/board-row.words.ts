import { planAchievement, samePeriodChange } from '@waymark/domain';
import type { Wording } from '@waymark/wording';
import type { BoardRow } from './board.page.js';

/** What the row's number is measured in: that of the deciding series, else that of the promise. */
export const measureOf = (row: BoardRow) => row.measure ?? row.indicator;

/** A row as words: the same on the screen and in the file that is downloaded. */
export function rowWords(row: BoardRow, w: Wording) {
  const { goal, deciding } = row.headline;
  const measure = measureOf(row);
  const target = goal.targets.find(({ n }) => n === deciding.targetN) ?? goal.targets[0];
  const { newest } = row;
  const plan = planAchievement(newest?.value ?? null, row.plan ?? null);
  const year = samePeriodChange(
    measure.unit.kind,
    newest?.value ?? null,
    row.samePeriodLastYear?.value ?? null,
  );
  return {
    target,
    value: newest ? w.qualified(newest, measure.unit, measure.decimals) : null,
    period: newest ? w.period(newest.period, 'SHORT', measure.nature) : null,
    valueStatus: newest ? w.valueStatusShort(newest.status) : '',
    needed: target ? w.needed(target, goal.indicator) : null,
    due: target ? w.due(target) : null,
    missing: missing(row, w),
    plan: againstPlan(row, plan.value, w),
    planValue: planValue(row, w),
    year: year.value === null ? null : yearChange(year.measure, year.value, measure, w),
  };
}

/** The plan as briefly as the column asks for: the unit stands beside the value already. */
function planValue(row: BoardRow, w: Wording): string | null {
  const { unit, decimals } = measureOf(row);
  if (row.plan == null) return null;
  const isShort = unit.kind === 'PERCENT' || unit.kind === 'RANK';
  return isShort ? w.value(row.plan, unit, decimals) : w.number(row.plan, decimals);
}

/** A share of the plan where more is better; where less is better, and for ranks, whether it was kept. */
function againstPlan(row: BoardRow, share: number | null, w: Wording): string | null {
  const { board } = w.interface;
  const { unit, direction } = measureOf(row);
  const value = row.newest?.value;
  if (share === null || row.plan == null || value === undefined) return null;
  if (unit.kind !== 'RANK' && direction !== 'DECREASE') return w.percent(share / 100);
  if (value === row.plan) return board.planEqual;
  return value < row.plan ? board.planBetter : board.planWorse;
}

function missing(row: BoardRow, w: Wording): string | null {
  const t = w.interface;
  const { gap, status } = row.headline.deciding;
  const measure = measureOf(row);
  if (measure.unit.kind === 'YES_NO' || gap === null) return null;
  if (gap > 0) return w.difference(gap, measure.unit, measure.decimals);
  if (gap < 0) return t.board.ahead(w.difference(-gap, measure.unit, measure.decimals));
  return status === 'NOT_ASSESSABLE' ? null : t.board.met;
}

function yearChange(
  kind: 'PERCENT' | 'POINTS' | 'PLACES',
  value: number,
  { unit, decimals }: ReturnType<typeof measureOf>,
  w: Wording,
): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  if (kind === 'PERCENT') return `${sign}${w.percent(Math.abs(value) / 100)}`;
  return `${sign}${w.difference(Math.abs(value), unit, decimals)}`;
}

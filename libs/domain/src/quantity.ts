import type { Unit } from './assessment/assessment.js';
import { shifted } from './typed/kept-digits.js';
import type { IndicatorKind, UnitKind } from './vocabulary.js';

/** A number, or the reason why there is none. */
export type Quantity<Reason extends string> =
  { readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: Reason };

function some(value: number): { value: number; reason: null } {
  return { value, reason: null };
}

function none<Reason extends string>(reason: Reason): { value: null; reason: Reason } {
  return { value: null, reason };
}

const SCALE_WORDS: readonly string[] = ['thousand', 'million', 'billion', 'trillion'];

/** What a unit counts, without its scale: usd of usd-billion, nothing for a plain number such as million. */
function counted(unit: Unit): string {
  const words = unit.code.split('-').filter((word) => !SCALE_WORDS.includes(word));
  return unit.kind === 'COUNT' && unit.code === 'count' ? '' : words.join('-');
}

/**
 * Whether a value in one unit can be set against a value in the other: the same unit, or two scales of one kind.
 * Money only within a currency (no rate of exchange is ever assumed); counts only of the same thing, or where one is a
 * plain number; physical units and indices only with themselves.
 */
export function areComparable(a: Unit, b: Unit): boolean {
  if (a.code === b.code) return true;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'MONEY':
      return counted(a) === counted(b);
    case 'COUNT':
      return counted(a) === '' || counted(b) === '' || counted(a) === counted(b);
    case 'PERCENT':
    case 'RANK':
      return true;
    default:
      return false;
  }
}

/** A value in another unit of the same kind; null when the units are not comparable. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (!areComparable(from, to)) return null;
  if (from.scale === to.scale) return Number.isFinite(value) ? value : null;
  // 0.07 million are 70 000, not 70 000.00000000001: no promise may be missed by the arithmetic of its unit.
  const converted = shifted(value, from.scale / to.scale);
  return Number.isFinite(converted) ? converted : null;
}

/** One unit of the last digit that an indicator shows: 0.01 for two decimals; 1 when unknown. */
export function lastDigit(decimals: number | null): number {
  return Number(`1e${-(decimals ?? 0)}`);
}

export type PlanReason = 'NO_VALUE' | 'NO_PLAN' | 'PLAN_IS_ZERO' | 'PLAN_IS_NEGATIVE';

/** Actual against plan in percent ("So KH"): never clipped, 100 = as planned. */
export function planAchievement(actual: number | null, plan: number | null): Quantity<PlanReason> {
  if (actual === null || !Number.isFinite(actual)) return none('NO_VALUE');
  if (plan === null || !Number.isFinite(plan)) return none('NO_PLAN');
  if (plan === 0) return none('PLAN_IS_ZERO');
  if (plan < 0) return none('PLAN_IS_NEGATIVE');
  const percent = (actual / plan) * 100;
  return Number.isFinite(percent) ? some(percent) : none('PLAN_IS_ZERO');
}

export type ChangeMeasure = 'PERCENT' | 'POINTS' | 'PLACES';
export type ChangeReason =
  'NO_VALUE' | 'NO_VALUE_BEFORE' | 'BEFORE_IS_ZERO' | 'BEFORE_IS_NEGATIVE' | 'NOT_A_NUMBER';

/** A change against the same period of the year before, with how it is measured. */
export type PeriodChange = { readonly measure: ChangeMeasure } & Quantity<ChangeReason>;

function changeMeasure(kind: UnitKind | IndicatorKind): ChangeMeasure | null {
  switch (kind) {
    case 'PERCENT':
    case 'PERCENTAGE':
    case 'INDEX':
      return 'POINTS';
    case 'RANK':
      return 'PLACES';
    case 'YES_NO':
    case 'TEXT':
    case 'MILESTONE':
    case 'QUALITATIVE':
      return null;
    default:
      return 'PERCENT';
  }
}

/**
 * Against the same period last year ("So cùng kỳ"): percent for amounts and counts, points for percentages and
 * indices (of the index's own scale), places for ranks (positive = climbed, the number of the rank became smaller).
 */
export function samePeriodChange(
  kind: UnitKind | IndicatorKind,
  now: number | null,
  before: number | null,
): PeriodChange {
  const measure = changeMeasure(kind);
  if (!measure) return { measure: 'PERCENT', ...none('NOT_A_NUMBER') };
  if (now === null || !Number.isFinite(now)) return { measure, ...none('NO_VALUE') };
  if (before === null || !Number.isFinite(before)) return { measure, ...none('NO_VALUE_BEFORE') };
  if (measure === 'POINTS') return { measure, ...some(now - before) };
  if (measure === 'PLACES') return { measure, ...some(before - now) };
  if (before === 0) return { measure, ...none('BEFORE_IS_ZERO') };
  if (before < 0) return { measure, ...none('BEFORE_IS_NEGATIVE') };
  const percent = (now / before - 1) * 100;
  return Number.isFinite(percent) ? { measure, ...some(percent) } : { measure, ...none('BEFORE_IS_ZERO') };
}

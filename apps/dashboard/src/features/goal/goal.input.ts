import { pageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import type { IndicatorPartsFragment } from '../../api/generated/graphql.js';
import { readNumber } from '../../ui/number-text.js';

/** What was typed: nothing yet, a number, or why it is not taken. */
export interface Input {
  readonly value: number | null;
  readonly problem: string | null;
}

const NOTHING: Input = { value: null, problem: null };
const LAST_YEAR = 2100;
/** One group of thousands and nothing else: `1.234` may be meant as either. */
const ONE_GROUP = /^[+-]?\d{1,3}[.,]\d{3}$/;

type Bounds = Pick<IndicatorPartsFragment, 'min' | 'max' | 'decimals' | 'unit'>;

/** A number that is no value of the indicator: a pace. */
export function readPlain(text: string, { decimals }: Pick<Bounds, 'decimals'>, w: Wording): Input {
  const { whatIf } = pageText(w.locale);
  const typed = text.trim();
  if (typed === '') return NOTHING;
  const value = readNumber(typed, w.locale);
  if (value === null) return { value, problem: whatIf.unreadable };
  if (decimals !== 0 && ONE_GROUP.test(typed)) {
    const digits = typed.replace(/[.,]/, '');
    const decimal = typed.replace(/[.,]/, w.locale === 'vi' ? ',' : '.');
    return { value: null, problem: whatIf.ambiguous(typed, digits, decimal) };
  }
  return { value, problem: null };
}

/** Whether the indicator can have this value. */
export function isWithin(value: number, { min, max, unit }: Bounds): boolean {
  const least = unit.kind === 'RANK' ? Math.max(min ?? 1, 1) : min;
  return (least === null || value >= least) && (max === null || value <= max);
}

/** A value of the indicator, within what it can be. */
export function readValue(text: string, indicator: Bounds, w: Wording): Input {
  const { whatIf } = pageText(w.locale);
  const read = readPlain(text, indicator, w);
  const { value } = read;
  if (value === null) return read;
  const { min, max, unit, decimals } = indicator;
  const said = (of: number) => w.value(of, unit, decimals);
  if (unit.kind === 'RANK' && (value < 1 || !Number.isInteger(value))) {
    return { value: null, problem: whatIf.wholeRank };
  }
  if (isWithin(value, indicator)) return read;
  if (min !== null && max !== null) return { value: null, problem: whatIf.between(said(min), said(max)) };
  if (min !== null && value < min) return { value: null, problem: whatIf.notBelow(said(min)) };
  return { value: null, problem: max === null ? null : whatIf.notAbove(said(max)) };
}

/** A year from `first` on. */
export function readYear(text: string, first: number, w: Wording): Input {
  const { whatIf } = pageText(w.locale);
  if (text.trim() === '') return NOTHING;
  if (!/^\s*\d{4}\s*$/.test(text)) return { value: null, problem: whatIf.unreadableYear };
  const value = Number(text);
  if (value >= first && value <= LAST_YEAR) return { value, problem: null };
  return { value: null, problem: whatIf.yearWithin(String(first), String(LAST_YEAR)) };
}

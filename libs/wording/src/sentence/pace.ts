import { isNumber, type Reading, type Speaker } from './reading.js';
import type { Pace } from './sentence-text.js';

const MOST_DIGITS = 4;

/** Digits for a yearly step: at least one, more while the step would read as zero, none for hundreds. */
function paceDigits(size: number, decimals: number | null | undefined): number {
  if (size >= 100) return 0;
  let digits = Math.max(1, Math.min(decimals ?? 1, size < 1 ? 2 : 1));
  while (digits < MOST_DIGITS && size > 0 && size < 0.5 * 10 ** -digits) digits += 1;
  return digits;
}

/** A yearly pace in words; `beside` is the pace it stands next to, so that both show the same digits. */
export function paceOf({ n, text }: Speaker, r: Reading, perYear: number, beside: number = perYear): Pace {
  const size = Math.abs(perYear);
  const way = (r.isRank ? perYear < 0 : perYear > 0) ? 'UP' : 'DOWN';
  if (r.has('LOG_PACE')) {
    const rate = text.rateAYear(n.percent(size, 1));
    return { way, isRank: false, perYear: rate, bare: rate, isNone: n.number(size * 100, 1) === '0' };
  }
  const digits = paceDigits(size, r.decimals);
  const shared = Math.max(digits, Math.abs(beside) < 100 ? 1 : 0);
  const bare = n.number(size, shared);
  const reference = isNumber(r.a.targetValue) ? Math.abs(r.a.targetValue) : 0;
  return {
    way,
    isRank: r.isRank,
    perYear: text.aYear(n.difference(size, r.unit, shared), r.isRank),
    bare,
    isNone: size === 0 || size < reference * 1e-9 || bare === '0',
  };
}

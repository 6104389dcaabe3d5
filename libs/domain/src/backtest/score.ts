/**
 * Winkler's score of one range: its width, and 2 / (1 - level) times what the value lies outside. Less is better.
 */
export function winkler(low: number, high: number, actual: number, level: number): number {
  const missed = Math.max(low - actual, actual - high, 0);
  return high - low + (2 / (1 - level)) * missed;
}

/** Brier score of one chance: 0 where it was right and sure, 1 where it was wrong and sure. */
export function brier(chance: number, isMet: boolean): number {
  return (chance - (isMet ? 1 : 0)) ** 2;
}

/** Brier score of telling everybody the share that came true. */
export function baseBrier(share: number): number {
  return share * (1 - share);
}

/** How much of the base rate's Brier score is saved; below 0 the base rate would have been better. */
export function brierSkill(score: number, base: number): number {
  return 1 - score / base;
}

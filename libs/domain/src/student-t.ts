/**
 * Student's distribution for whole degrees of freedom, by its finite series in the angle atan(t / sqrt(n))
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4): exact but for rounding.
 */

function centralShare(angle: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 2 : 1; k <= degrees - 3; k += 2) {
    term *= (k / (k + 1)) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/** The probability that a value of Student's distribution is at most `t`; `degrees` is a whole number from 1. */
export function studentCdf(t: number, degrees: number): number {
  const share = (1 + centralShare(Math.atan(t / Math.sqrt(degrees)), degrees)) / 2;
  return Math.min(1, Math.max(0, share));
}

/** The few quantiles that are asked for again and again; finding one takes 64 halvings. */
const found = new Map<number, number[]>();
const MOST_SHARES = 64;

/** The value below which the share `p` (0 < p < 1) of Student's distribution lies. */
export function studentQuantile(p: number, degrees: number): number {
  const byDegrees = found.get(p) ?? [];
  const known = byDegrees[degrees];
  if (known !== undefined) return known;
  const quantile = findQuantile(p, degrees);
  byDegrees[degrees] = quantile;
  if (found.size < MOST_SHARES) found.set(p, byDegrees);
  return quantile;
}

function findQuantile(p: number, degrees: number): number {
  let [low, high] = [-Math.PI / 2, Math.PI / 2];
  for (let step = 0; step < 64; step += 1) {
    const middle = (low + high) / 2;
    if ((1 + centralShare(middle, degrees)) / 2 < p) low = middle;
    else high = middle;
  }
  return Math.tan((low + high) / 2) * Math.sqrt(degrees);
}

import { type Forecast, forecaster, pointOnly } from './forecast.js';
import { reasonAgainstCurve } from './growth-curve.js';
import { fitLine, lineAt } from './line.js';
import type { TimedValue } from './theil-sen.js';

/** How an innovation spreads (Bass 1969): p by itself, q by example, m the number that can take it up. */
export interface Diffusion {
  readonly p: number;
  readonly q: number;
  readonly m: number;
}

/** Those who have taken it up t years after the beginning. */
export function bassCumulative({ p, q, m }: Diffusion, t: number): number {
  const left = Math.exp(-(p + q) * t);
  return (m * (1 - left)) / (1 + (q / p) * left);
}

/** Years from the beginning to the fastest growth. */
export function bassPeak({ p, q }: Diffusion): number {
  return Math.log(q / p) / (p + q);
}

/** Years from the beginning until so many have taken it up. */
export function bassTime({ p, q, m }: Diffusion, cumulative: number): number {
  const share = cumulative / m;
  return -Math.log((1 - share) / (1 + (q / p) * share)) / (p + q);
}

/**
 * p and q for a known m by a line: the growth of a step, as a share of those who were left in its middle, is
 * p + q times the share that had taken it up. Null where the line has no such form (p or q not above zero).
 */
export function fitBass(points: readonly TimedValue[], m: number): Diffusion | null {
  const steps: TimedValue[] = [];
  points.slice(1).forEach((point, i) => {
    const previous = points[i] ?? point;
    const share = (previous.value + point.value) / 2 / m;
    const growth = (point.value - previous.value) / m / (point.t - previous.t);
    if (share < 1) steps.push({ t: share, value: growth / (1 - share) });
  });
  if (steps.length < 2) return null;
  const line = fitLine(steps);
  const [p, q] = [lineAt(line, 0), line.slope];
  return p > 0 && q > 0 ? { p, q, m } : null;
}

/** The diffusion curve of Bass towards a known ceiling, from the newest value on, by the rules of growth curves. No range. */
export const bass: Forecast = forecaster(6, (points, horizonYears, limits) => {
  const reason = reasonAgainstCurve(points, limits);
  if (reason !== null) return { reason };
  const m = limits.ceiling ?? Number.NaN;
  const last = points.at(-1)?.value ?? Number.NaN;
  if (last >= m) return pointOnly(m, limits);
  const diffusion = fitBass(points, m);
  if (!diffusion) return { reason: 'NO_TURN' };
  return pointOnly(bassCumulative(diffusion, bassTime(diffusion, last) + horizonYears), limits);
});

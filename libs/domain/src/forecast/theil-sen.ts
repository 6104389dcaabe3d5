import { median, normalQuantile } from '../statistics.js';

/** A value at a place on the axis, in years. */
export interface TimedValue {
  readonly t: number;
  readonly value: number;
}

/** A straight line through noisy values, with the confidence limits of its slope where asked for. */
export interface Trend {
  readonly slope: number;
  readonly intercept: number;
  readonly low: number | null;
  readonly high: number | null;
}

function slopes(points: readonly TimedValue[]): number[] {
  const found: number[] = [];
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) if (b.t !== a.t) found.push((b.value - a.value) / (b.t - a.t));
  });
  return found.sort((a, b) => a - b);
}

/**
 * The line of Theil and Sen: the slope is the median of the slopes between all pairs of points, the intercept the
 * median of what is left. Null for fewer than two places on the axis. The limits of the slope are those of Sen (1968),
 * "Estimates of the regression coefficient based on Kendall's tau", with the normal approximation.
 * @param confidence share of the two-sided interval, such as 0.93; without it no limits are computed
 */
export function theilSen(points: readonly TimedValue[], confidence?: number): Trend | null {
  const sorted = slopes(points);
  if (sorted.length === 0) return null;
  const slope = median(sorted);
  const intercept = median(points.map(({ t, value }) => value - slope * t));
  if (confidence === undefined) return { slope, intercept, low: null, high: null };
  const n = points.length;
  const spread = normalQuantile((1 + confidence) / 2) * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const skipped = Math.max(0, Math.floor((sorted.length - spread) / 2) - 1);
  return {
    slope,
    intercept,
    low: sorted[skipped] ?? null,
    high: sorted[sorted.length - 1 - skipped] ?? null,
  };
}

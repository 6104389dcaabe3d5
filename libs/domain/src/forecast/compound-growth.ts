import { type Forecast, forecaster, pointOnly } from './forecast.js';

/**
 * The compound annual growth rate between the first and the newest point goes on: how Eurostat, the United Nations
 * Statistics Division and Statistics Canada look ahead. Not defined unless both are above zero.
 */
export const compoundGrowth: Forecast = forecaster(2, (points, horizonYears, limits) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.value <= 0 || last.value <= 0) return { reason: 'NOT_POSITIVE' };
  const growth = (last.value / first.value) ** (horizonYears / (last.t - first.t));
  return pointOnly(last.value * growth, limits);
});

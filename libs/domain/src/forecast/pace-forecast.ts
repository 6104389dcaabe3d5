import { chanceToReach, rangeAt, type Prospect } from '../assessment/chance.js';
import { paceOf } from '../assessment/pace.js';
import { type Forecast, forecaster, within } from './forecast.js';

/**
 * The default: from the newest value at the pace of Theil and Sen, damped where the series is noisy, exactly as a
 * promise is judged. Its range and its chance are those of the judgement.
 */
export const paceForecast: Forecast = forecaster(3, (points, horizonYears, limits) => {
  const [first, last, pace] = [points[0], points.at(-1), paceOf(points)];
  if (!first || !last) return { reason: 'TOO_FEW_POINTS' };
  if (!pace || pace.noise === null || pace.phi === null) return { reason: 'NOT_FINITE' };
  const prospect: Prospect = {
    value: last.value,
    t: last.t,
    pace: pace.slope,
    phi: pace.phi,
    noise: pace.noise,
    span: last.t - first.t,
    count: points.length,
  };
  return {
    central: within(rangeAt(prospect, horizonYears).central, limits),
    range: (level) => {
      const { low, high } = rangeAt(prospect, horizonYears, level);
      return { low: within(low, limits), high: within(high, limits) };
    },
    chance: (target, direction) => chanceToReach(prospect, horizonYears, target, direction),
  };
});

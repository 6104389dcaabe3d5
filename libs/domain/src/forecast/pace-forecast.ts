import { chanceToReach, rangeAt } from '../assessment/chance.js';
import { headingOf, sinceFirst } from '../assessment/prospect.js';
import { type Forecast, forecaster, rangeWithin, within } from './forecast.js';

/**
 * The default: from the newest value at the recent pace, which fades by as much as the series has turned back; of a
 * series that multiplies on the axis of its growth. Its range and its chance are those of the judgement.
 */
export const paceForecast: Forecast = forecaster(3, (points, horizonYears, limits) => {
  const known = sinceFirst(points);
  const heading = headingOf(known, limits, false);
  if (!heading) return { reason: 'NOT_FINITE' };
  const { axis, prospect } = heading;
  return {
    central: within(axis.back(rangeAt(prospect, horizonYears).central), limits),
    range: (level) => {
      const { low, high } = rangeAt(prospect, horizonYears, level);
      return rangeWithin(axis.back(low), axis.back(high), limits);
    },
    chance: (target, direction) => {
      const towards = headingOf(known, limits, false, target) ?? heading;
      return chanceToReach(towards.prospect, horizonYears, towards.axis.onto(target), direction);
    },
  };
});

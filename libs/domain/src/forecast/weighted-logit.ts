import { escapGeometric, escapLogit } from '../method/escap.js';
import type { Finding } from '../method/method.js';
import { type Forecast, forecaster, type ForecastReason, type Limits, pointOnly } from './forecast.js';
import type { NoProjection, Projection } from './forecast.js';

const FEWEST_POINTS = 3;

function projected(
  { numbers, reason }: Finding,
  otherwise: ForecastReason,
  limits: Limits,
): Projection | NoProjection {
  if (numbers.PREDICTED !== undefined) return pointOnly(numbers.PREDICTED, limits);
  return { reason: reason === 'NOT_FINITE' ? reason : otherwise };
}

/**
 * The prediction of UN ESCAP for a share: a line through the logits, in which recent values weigh more. Its scale is the
 * ceiling; a value at either end has no logit, so the method is not defined then. It gives no range.
 */
export const weightedLogit: Forecast = forecaster(FEWEST_POINTS, (points, horizonYears, limits) => {
  const { ceiling } = limits;
  if (ceiling === null) return { reason: 'NO_CEILING' };
  const at = (points.at(-1)?.t ?? Number.NaN) + horizonYears;
  return projected(escapLogit(points, at, ceiling), 'AT_CEILING', limits);
});

/** The same body's prediction for what is no share: the weighted mean of the growth so far goes on. No range. */
export const weightedGeometric: Forecast = forecaster(FEWEST_POINTS, (points, horizonYears, limits) => {
  const at = (points.at(-1)?.t ?? Number.NaN) + horizonYears;
  return projected(escapGeometric(points, at), 'NOT_POSITIVE', limits);
});

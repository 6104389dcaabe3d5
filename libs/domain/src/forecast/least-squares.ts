import { type Forecast, forecaster, STRAIGHT, studentProjection } from './forecast.js';
import { fitLine, lineAt, valueError } from './line.js';

/**
 * The line by least squares, with the prediction interval of a new value (Student, n - 2 degrees of freedom). On
 * official series its ranges are too narrow: the values around the line hang together from year to year.
 */
export const leastSquares: Forecast = forecaster(3, (points, horizonYears, limits) => {
  const line = fitLine(points);
  const t = (points.at(-1)?.t ?? Number.NaN) + horizonYears;
  const spread = {
    central: lineAt(line, t),
    error: valueError(line, t),
    degrees: points.length - 2,
    axis: STRAIGHT,
  };
  return studentProjection(spread, limits);
});

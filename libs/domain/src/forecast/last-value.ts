import { type Forecast, forecaster, pointOnly, STRAIGHT, studentProjection } from './forecast.js';

/**
 * The newest value stays: the yardstick of every other method. Its range is that of a random walk, whose steps have
 * no drift: the variance of a step (estimated from n - 1 steps) times the years; none for a single point.
 */
export const lastValue: Forecast = forecaster(1, (points, horizonYears, limits) => {
  const central = points.at(-1)?.value ?? Number.NaN;
  const steps = points.length - 1;
  if (steps === 0) return pointOnly(central, limits);
  let squares = 0;
  for (let i = 1; i <= steps; i += 1) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) squares += (b.value - a.value) ** 2 / (b.t - a.t);
  }
  const error = Math.sqrt((squares / steps) * horizonYears);
  return studentProjection({ central, error, degrees: steps, axis: STRAIGHT }, limits);
});

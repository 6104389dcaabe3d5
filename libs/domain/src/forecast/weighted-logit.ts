import { type Forecast, forecaster, pointOnly } from './forecast.js';
import { fitLine, lineAt } from './line.js';

/**
 * The prediction of the anticipated progress index of UN ESCAP for a share: a line through the logits ln(y / (s - y)),
 * in which recent values weigh more: a value of year t_i weighs (P - t_1) / (P - t_i) for the year P predicted. As in
 * the code of the UNICEF office for the Middle East and North Africa (SDG-MENARO, progress_assessment_functions.R).
 * Its scale s is the ceiling; a value at 0 or s has no logit, so the method is not defined then. It gives no range.
 */
export const weightedLogit: Forecast = forecaster(2, (points, horizonYears, limits) => {
  const { ceiling } = limits;
  if (ceiling === null) return { reason: 'NO_CEILING' };
  if (points.some(({ value }) => value <= 0 || value >= ceiling)) return { reason: 'AT_CEILING' };
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { reason: 'TOO_FEW_POINTS' };
  const year = last.t + horizonYears;
  const logits = points.map(({ t, value }) => ({ t, value: Math.log(value / (ceiling - value)) }));
  const line = fitLine(logits, (t) => (year - first.t) / (year - t));
  return pointOnly(ceiling / (1 + Math.exp(-lineAt(line, year))), limits);
});

/**
 * The same body's prediction for what is no share: the weighted geometric mean of the yearly growth factors goes on
 * from the newest value, with the weights of `weightedLogit`. A change over several years counts as yearly factors.
 * Needs values above zero, knows no ceiling, gives no range.
 */
export const weightedGeometric: Forecast = forecaster(2, (points, horizonYears, limits) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { reason: 'TOO_FEW_POINTS' };
  if (points.some(({ value }) => value <= 0)) return { reason: 'NOT_POSITIVE' };
  const year = last.t + horizonYears;
  let [weights, growth] = [0, 0];
  points.slice(1).forEach((point, i) => {
    const previous = points[i] ?? first;
    const weight = (year - first.t) / (year - point.t);
    weights += weight;
    growth += (weight * Math.log(point.value / previous.value)) / (point.t - previous.t);
  });
  return pointOnly(last.value * Math.exp((growth / weights) * horizonYears), limits);
});

import { type Axis, type Forecast, forecaster, type Limits, studentProjection } from './forecast.js';
import type { ForecastReason } from './forecast.js';
import { fitLine, type Line, lineAt, valueError } from './line.js';
import type { TimedValue } from './theil-sen.js';

/** The ends of its scale stand for what is this near to them, since they lie infinitely far out on the curve. */
const NEAREST_SHARE = 0.005;

function inside(value: number, ceiling: number): number {
  return Math.min(Math.max(value / ceiling, NEAREST_SHARE), 1 - NEAREST_SHARE);
}

/** The axis on which a logistic curve with this ceiling is straight: ln(y / (K - y)). */
export function logisticAxis(ceiling: number): Axis {
  return {
    onto: (value) => {
      const share = inside(value, ceiling);
      return Math.log(share / (1 - share));
    },
    back: (position) => ceiling / (1 + Math.exp(-position)),
  };
}

/** The axis on which a Gompertz curve with this ceiling is straight: -ln(-ln(y / K)). */
export function gompertzAxis(ceiling: number): Axis {
  return {
    onto: (value) => -Math.log(-Math.log(inside(value, ceiling))),
    back: (position) => ceiling * Math.exp(-Math.exp(-position)),
  };
}

/** The line through the values on an axis. */
export function fitOnAxis(points: readonly TimedValue[], { onto }: Axis): Line {
  return fitLine(points.map(({ t, value }) => ({ t, value: onto(value) })));
}

/** The time at which a fitted curve is at a value; null if it never rises to it. */
export function curveReaches(line: Line, { onto }: Axis, value: number): number | null {
  const t = line.middle.t + (onto(value) - line.middle.value) / line.slope;
  return line.slope > 0 && Number.isFinite(t) ? t : null;
}

const FEWEST_POINTS = 6;
const EARLY_SHARE = 0.4;
const LATE_SHARE = 0.6;

/**
 * Why a curve with a ceiling may not be laid through values: no ceiling is known from the definition, the series does
 * not rise, or nothing shows its turn yet: values below 40 % and above 60 % of the ceiling, or a reason of the domain.
 */
export function reasonAgainstCurve(points: readonly TimedValue[], limits: Limits): ForecastReason | null {
  const { ceiling, isSaturating } = limits;
  if (ceiling === null || ceiling <= 0) return 'NO_CEILING';
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !(last.value > first.value) || !(fitLine(points).slope > 0)) return 'NOT_RISING';
  const turned =
    points.some(({ value }) => value < EARLY_SHARE * ceiling) &&
    points.some(({ value }) => value > LATE_SHARE * ceiling);
  return turned || isSaturating ? null : 'NO_TURN';
}

function growthCurve(axisOf: (ceiling: number) => Axis): Forecast {
  return forecaster(FEWEST_POINTS, (points, horizonYears, limits) => {
    const reason = reasonAgainstCurve(points, limits);
    if (reason !== null) return { reason };
    const axis = axisOf(limits.ceiling ?? Number.NaN);
    const line = fitOnAxis(points, axis);
    const t = (points.at(-1)?.t ?? Number.NaN) + horizonYears;
    const spread = {
      central: lineAt(line, t),
      error: valueError(line, t),
      degrees: points.length - 2,
      axis,
    };
    return studentProjection(spread, limits);
  });
}

/**
 * The logistic curve towards a known ceiling, by a line through the logits; its range is the prediction interval of
 * that line. Shown together with `gompertz`, as the span between both: they differ by years.
 */
export const logistic: Forecast = growthCurve(logisticAxis);

/** The Gompertz curve towards a known ceiling, which comes up to it more slowly than the logistic one. */
export const gompertz: Forecast = growthCurve(gompertzAxis);

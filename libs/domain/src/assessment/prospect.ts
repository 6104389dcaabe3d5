import { type Axis, type Limits, STRAIGHT } from '../forecast/forecast.js';
import { growthAxis, LOG } from '../forecast/growth-axis.js';
import type { TimedValue } from '../forecast/theil-sen.js';
import type { Prospect, Movement } from './chance.js';
import { paceOf } from './pace.js';

/** The most that is left each year of a growth in proportion, below a ceiling and without one: none goes on unabated. */
const MOST_OF_GROWTH = { below: 0.9, free: 0.8 };

/** Where a series is going, on the axis on which its progress is straight. */
export interface Heading {
  readonly axis: Axis;
  readonly prospect: Prospect;
}

/**
 * Where a series of at least three points is going: from its newest value at its recent pace, which fades by as much as
 * the series has turned back; of one that multiplies on the axis of its growth. Null for fewer points.
 * @param isRate its pace is told as a rate of growth, so that it is looked at as one that multiplies
 * @param target what it is to reach: zero and less have no place on the axis of a growth, so that steps lead there
 */
export function headingOf(
  points: readonly TimedValue[],
  limits: Pick<Limits, 'max' | 'isWhole'>,
  isRate: boolean,
  target: number | null = null,
): Heading | null {
  const values = points.map(({ value }) => value);
  const hasPlace = target === null || target > 0;
  const growth = isRate ? LOG : hasPlace ? growthAxis(values, limits) : null;
  const axis = growth ?? STRAIGHT;
  const course = points.map(({ t, value }) => ({ t, value: axis.onto(value) }));
  const [last, pace] = [course.at(-1), paceOf(course)];
  if (!last || !pace || pace.noise === null || pace.phi === null) return null;
  const movement: Movement = growth ? 'GROWTH' : 'STEPS';
  const most = growth === null ? 1 : growth === LOG ? MOST_OF_GROWTH.free : MOST_OF_GROWTH.below;
  const phi = Math.min(pace.phi, most);
  return {
    axis,
    prospect: {
      value: last.value,
      t: last.t,
      pace: pace.slope,
      phi,
      noise: pace.noise,
      movement,
      count: points.length,
    },
  };
}

const FEWEST_POINTS = 3;

/** The points from the first that is not zero, where three remain: before it there was nothing to measure. */
export function sinceFirst<T extends { readonly value: number }>(points: readonly T[]): readonly T[] {
  const first = points.findIndex(({ value }) => value !== 0);
  return first > 0 && points.length - first >= FEWEST_POINTS ? points.slice(first) : points;
}

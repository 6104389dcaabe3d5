import type { OwnStatus, Status } from '../vocabulary.js';

/** Places of what can be said of a promise, from kept to broken; what was achieved late was achieved, with a reproach. */
const PLACES: Readonly<Record<OwnStatus, number>> = {
  ACHIEVED: 0,
  ACHIEVED_LATE: 0.5,
  ON_TRACK: 1,
  AT_RISK: 2,
  OFF_TRACK: 3,
  MISSED: 4,
};

const placeOf = (status: Status): number | null =>
  Object.hasOwn(PLACES, status) ? PLACES[status as OwnStatus] : null;

/**
 * How many places better a body speaks of its promise than the figures do: positive where it praises, negative where it
 * is stricter, 0 where both agree. Null where the figures cannot tell.
 */
export function statusGap(own: OwnStatus, computed: Status): number | null {
  const [said, judged] = [PLACES[own], placeOf(computed)];
  return judged === null ? null : judged - said;
}

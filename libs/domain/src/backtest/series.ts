import { NO_LIMITS, type Limits } from '../forecast/forecast.js';
import type { TimedValue } from '../forecast/theil-sen.js';
import type { UnitKind } from '../vocabulary.js';

/** What a series of the back-test measures. */
export const SERIES_KINDS = ['COVERAGE', 'RATE', 'COUNT', 'RANK'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** One line of yearly values. */
export interface BacktestSeries {
  readonly id: string;
  readonly country: string;
  /** The family: all series of one indicator. */
  readonly indicator: string;
  readonly unit: string;
  readonly kind: SeriesKind;
  /** In order of time, one for each year. */
  readonly points: readonly TimedValue[];
}

/** What its kind says of the values of a series; a rank's N stands in its unit ("rank of 165"). */
export function limitsOf({ kind, unit }: Pick<BacktestSeries, 'kind' | 'unit'>): Limits {
  if (kind === 'COVERAGE') return { ...NO_LIMITS, min: 0, max: 100, ceiling: 100 };
  if (kind !== 'RANK') return { ...NO_LIMITS, min: 0 };
  const ranked = /\bof (\d+)\b/.exec(unit)?.[1];
  return { ...NO_LIMITS, min: 1, max: ranked === undefined ? null : Number(ranked), isWhole: true };
}

const UNIT_KIND_OF: Readonly<Record<SeriesKind, UnitKind>> = {
  COVERAGE: 'PERCENT',
  RATE: 'PHYSICAL',
  COUNT: 'COUNT',
  RANK: 'RANK',
};

/** The kind of unit by which a goal on such a series would be judged. */
export function unitKindOf(kind: SeriesKind): UnitKind {
  return UNIT_KIND_OF[kind];
}

/** Whether rules may be chosen by a series, or only measured on it. */
export const SIDES = ['TUNING', 'TEST'] as const;
export type Side = (typeof SIDES)[number];

/**
 * The side of a country, so of all its series and all their windows: by a hash of its code (FNV-1a, 32 bits), the
 * same on every machine and whatever else the file holds.
 */
export function sideOf(country: string): Side {
  let hash = 0x811c9dc5;
  for (let i = 0; i < country.length; i += 1) {
    hash = Math.imul(hash ^ country.charCodeAt(i), 0x01000193) >>> 0;
  }
  // The lowest bit alone depends on little; fold all of them into it.
  let bits = hash;
  for (let shift = 16; shift > 0; shift >>= 1) bits ^= bits >>> shift;
  return (bits & 1) === 0 ? 'TUNING' : 'TEST';
}

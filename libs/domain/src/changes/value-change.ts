import type { Observation } from '../assessment/assessment.js';
import { knownAt, takesBack } from '../observation.js';

/** What became known of one period between two days. */
export interface ValueChange<Version extends Observation = Observation> {
  readonly period: string;
  /** What counted at the end of the first day; null where nothing was known of the period. */
  readonly before: Version | null;
  /** What counts at the end of the second day; without a number where the value was taken back. */
  readonly after: Version;
}

/**
 * The periods of a series of which another version counts at the end of `until` than at the end of `since`, oldest period
 * first. Versions that came and were themselves replaced or taken back between the two days are passed over.
 */
export function valueChanges<Version extends Observation>(
  versions: readonly Version[],
  { since, until }: { readonly since: string; readonly until: string },
): ValueChange<Version>[] {
  const earlier = new Map(knownAt(versions, since).map((version) => [version.period, version]));
  return knownAt(versions, until)
    .map((after) => ({ period: after.period, before: earlier.get(after.period) ?? null, after }))
    .filter(({ before, after }) => before?.version !== after.version)
    .filter(({ before, after }) => !takesBack(after) || (before !== null && !takesBack(before)));
}

import { type Subject, withThoseAbove } from '@waymark/domain';
import type { Reference } from '../snapshot/register-nouns.js';

/** An agency as what an action is done to. */
export function subjectOfAgency(agencyId: string, { agencies }: Reference): Subject {
  return { agencyIds: withThoseAbove(agencyId, agencies) };
}

/** A figure that an agency owes, as what an action is done to. */
export function subjectOfRow(agencyId: string, seriesId: string, reference: Reference): Subject {
  const series = reference.series.get(seriesId);
  return {
    ...subjectOfAgency(agencyId, reference),
    ...(series && {
      areaIds: withThoseAbove(series.areaId, reference.areas),
      indicatorId: series.indicatorId,
    }),
  };
}

import type { Subject } from '@waymark/domain';
import type { Reference } from '../snapshot/register-nouns.js';

/** What belongs to others: agencies and areas. */
interface Belonging {
  readonly parentId: string | null;
  readonly successorIds: readonly string[];
}

/** Itself, all that it belongs to, and all that carries on its tasks: whoever may act for those may act for it. */
function withThoseAbove(id: string, all: ReadonlyMap<string, Belonging>): string[] {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const one = all.get(next);
    if (found.has(next) || !one) continue;
    found.add(next);
    open.push(...one.successorIds, ...(one.parentId === null ? [] : [one.parentId]));
  }
  return [...found];
}

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

import type { AgencyPartsFragment } from '../api/generated/graphql.js';

type Body = Pick<AgencyPartsFragment, 'id' | 'validTo' | 'successorIds'>;

/** Who carries on the tasks of a body on a day; those that ended themselves are followed further. */
export function successors<Agency extends Body>(
  agency: Agency,
  agencies: readonly Agency[],
  day: string,
  seen: readonly string[] = [],
): readonly Agency[] {
  if (!agency.validTo || agency.validTo >= day) return seen.length > 0 ? [agency] : [];
  const found = agency.successorIds
    .filter((id) => !seen.includes(id))
    .flatMap((id) => agencies.filter((one) => one.id === id))
    .flatMap((next) => successors(next, agencies, day, [...seen, agency.id]));
  return found.filter((one, i) => found.findIndex(({ id }) => id === one.id) === i);
}

import { useRead } from '../api/client.js';
import { indicatorNamesQuery } from '../api/indicator-names.graphql.js';
import { useNames } from './use-names.js';
import { usePageWording } from './use-page-wording.js';

/** Where a role holds, by the ids of a unit, an area and an indicator; what is missing stands for all. */
export interface ScopeIds {
  readonly agencyId?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly indicatorId?: string | null | undefined;
}

/** Tells where a role holds in the names of the register. */
export function useScopeText(): (scope: ScopeIds) => string {
  const { t, w } = usePageWording();
  const names = useNames();
  const indicators = useRead(indicatorNamesQuery, {}).data?.indicators ?? [];
  return ({ agencyId, areaId, indicatorId }) => {
    const agency = names.agencies.find(({ id }) => id === agencyId);
    const area = names.areas.find(({ id }) => id === areaId);
    const indicator = indicators.find(({ id }) => id === indicatorId);
    const parts = [
      agencyId ? (agency ? names.agency(agency, 'short') : agencyId) : null,
      areaId ? (area ? names.area(area) : areaId) : null,
      indicatorId ? (indicator ? w.name(indicator) : indicatorId) : null,
    ].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(' · ') : t.account.everywhere;
  };
}

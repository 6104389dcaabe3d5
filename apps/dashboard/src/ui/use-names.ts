import { useMemo } from 'react';
import { useRead } from '../api/client.js';
import type { AgencyPartsFragment, AreaPartsFragment } from '../api/generated/graphql.js';
import { namesQuery } from '../api/names.graphql.js';
import { successors } from './successor.js';
import { useAsOf } from './use-as-of.js';
import { useWording } from './use-wording.js';

interface Names {
  /** A body; where it no longer exists on the shown day, with the one that carries on its tasks. */
  readonly agency: (agency: AgencyPartsFragment, form?: 'short') => string;
  /** An area; where two of one name exist one after the other, with the months that tell them apart. */
  readonly area: (area: AreaPartsFragment) => string;
  readonly agencies: readonly AgencyPartsFragment[];
  readonly areas: readonly AreaPartsFragment[];
  readonly known: boolean;
}

/** Names of bodies and areas as of the shown day. */
export function useNames(): Names {
  const { t, w, own } = useWording();
  const asOf = useAsOf();
  const { data } = useRead(namesQuery, { asOf });
  return useMemo(() => {
    const agencies = data?.agencies ?? [];
    const areas = data?.areas ?? [];
    const day = asOf ?? data?.about.today ?? '';
    const times = new Map<string, number>();
    for (const { nameVi } of areas) times.set(nameVi, (times.get(nameVi) ?? 0) + 1);
    const name = (agency: AgencyPartsFragment, form?: 'short') =>
      (form ? own(agency, form) : '') || w.name(agency);
    return {
      agencies,
      areas,
      known: data !== undefined,
      agency: (agency, form) => {
        const now = successors(agency, agencies, day);
        const own = name(agency, form);
        return now.length === 0 ? own : t.names.now(own, now.map((one) => name(one, form)).join(', '));
      },
      area: (area) => {
        const own = w.name(area);
        if ((times.get(area.nameVi) ?? 0) < 2) return own;
        if (area.validTo && area.validTo < day) return t.names.until(own, w.date(area.validTo, 'MONTH'));
        return area.validFrom ? t.names.since(own, w.date(area.validFrom, 'MONTH')) : own;
      },
    };
  }, [data, asOf, t, w, own]);
}

import type { AreaOrder } from '@waymark/domain';
import { regionOf, REGIONS, type Region } from '../area-map/viet-nam.js';

export interface OrderedArea {
  readonly id: string;
  readonly name: string;
  /** The value of the shown period; null where there is none. */
  readonly value: number | null;
}

/** Areas under one heading; without a region there is none. */
export interface AreaGroup<A extends OrderedArea> {
  readonly region: Region | null;
  readonly areas: readonly A[];
}

/** Areas in groups: from best to worst, those without a value last; by name as the language sorts; or by region, then by name. */
export function areaGroups<A extends OrderedArea>(
  areas: readonly A[],
  order: AreaOrder,
  isLowerBetter: boolean,
  locale: string,
): AreaGroup<A>[] {
  const { compare } = new Intl.Collator(locale);
  const byName = [...areas].sort((a, b) => compare(a.name, b.name));
  if (order === 'REGION') {
    return [...REGIONS, null].flatMap((region) => {
      const here = byName.filter(({ id }) => regionOf(id) === region);
      return here.length === 0 ? [] : [{ region, areas: here }];
    });
  }
  if (order === 'NAME') return [{ region: null, areas: byName }];
  const measured = byName.filter(({ value }) => value !== null);
  const without = byName.filter(({ value }) => value === null);
  const sign = isLowerBetter ? 1 : -1;
  const sorted = [...measured].sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)));
  return [{ region: null, areas: [...sorted, ...without] }];
}

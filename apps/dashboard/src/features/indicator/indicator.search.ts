import { AREA_ORDERS, type AreaOrder } from '@waymark/domain';

/** How the areas are looked at side by side. */
export const AREA_VIEWS = ['ranking', 'multiples', 'map'] as const;
export type AreaView = (typeof AREA_VIEWS)[number];

export interface IndicatorSearch {
  /** The period in which areas are compared; without it, the newest that most areas have. */
  readonly period?: string;
  /** Without it, the ranking. */
  readonly areas?: AreaView;
  /** Order of the small charts; without it, by value. */
  readonly areasOrder?: AreaOrder;
}

/** Reads the address; what it does not know is left out, so that an old or mistyped link still opens. */
export function indicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const { period, areas, areasOrder } = search;
  const found: { [Key in keyof IndicatorSearch]: IndicatorSearch[Key] | undefined } = {
    period: typeof period === 'string' && /^\d{4}[\dQS-]*$/.test(period) ? period : undefined,
    areas: AREA_VIEWS.find((view) => view === areas && view !== 'ranking'),
    areasOrder: AREA_ORDERS.find((one) => one === areasOrder && one !== 'VALUE'),
  };
  // What is unknown stays as undefined: that is what takes it out of the address.
  return found as IndicatorSearch;
}

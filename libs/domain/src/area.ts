/** Ways to put areas in order: best first, by name, by region. */
export const AREA_ORDERS = ['VALUE', 'NAME', 'REGION'] as const;
export type AreaOrder = (typeof AREA_ORDERS)[number];

/** The days on which an area had its extent, both included; null where it has no first or last day. */
export interface AreaValidity {
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Whether an area existed, with this extent, on a day ('YYYY-MM-DD'). */
export function isAreaOn({ validFrom, validTo }: AreaValidity, day: string): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || day <= validTo);
}

/**
 * The day whose division into areas the figures of a period speak of. As a rule the last day of the period: figures of
 * 2024 are of the areas of 31/12/2024. Where a body published them for areas that began later or had ended before (an
 * index of 2024 computed for the provinces of 2025), it is the day nearest to the period on which more of these areas
 * existed. Areas are never added up or divided to fit a day.
 */
export function divisionDay(areas: readonly AreaValidity[], end: string): string {
  const existing = (day: string): number => areas.filter((area) => isAreaOn(area, day)).length;
  const later = areas.flatMap(({ validFrom }) => (validFrom && validFrom > end ? [validFrom] : []));
  const earlier = areas.flatMap(({ validTo }) => (validTo && validTo < end ? [validTo] : []));
  const days = [...new Set([...later.sort(), ...earlier.sort().reverse()])];
  return days.reduce((best, day) => (existing(day) > existing(best) ? day : best), end);
}

export interface IndicatorSearch {
  /** The period in which areas are compared; without it, the newest that most areas have. */
  readonly period?: string;
}

export function indicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const { period } = search;
  return (
    typeof period === 'string' && /^\d{4}[\dQS-]*$/.test(period) ? { period } : { period: undefined }
  ) as IndicatorSearch;
}

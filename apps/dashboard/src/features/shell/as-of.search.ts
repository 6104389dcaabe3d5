export interface AsOfSearch {
  /** A past day, `YYYY-MM-DD`; without it, today. What is no day stays in the address and is told to the reader. */
  readonly asOf?: string;
}

export function asOfSearch(search: Record<string, unknown>): AsOfSearch {
  const { asOf } = search;
  return typeof asOf === 'string' && asOf !== '' ? { asOf } : {};
}

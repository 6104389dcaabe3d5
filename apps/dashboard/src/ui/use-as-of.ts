import { useSearch } from '@tanstack/react-router';
import { isDate } from '@waymark/domain';
import type { AsOfSearch } from '../features/shell/as-of.search.js';

/** The past day of the address, or null for today: what every question to the API carries. */
export function useAsOf(): string | null {
  const { asOf } = useSearch({ strict: false }) as AsOfSearch;
  return asOf !== undefined && isDate(asOf) ? asOf : null;
}

/** What stands in the address as a day and is none; null when all is well. */
export function useWrongAsOf(): string | null {
  const { asOf } = useSearch({ strict: false }) as AsOfSearch;
  return asOf === undefined || isDate(asOf) ? null : asOf;
}

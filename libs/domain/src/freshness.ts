import { daysBetween } from './calendar.js';
import type { Frequency } from './vocabulary.js';

/** How a series stands against its usual rhythm; NONE without any value. */
export const FRESHNESSES = ['FRESH', 'DUE', 'OLD', 'NONE'] as const;
export type Freshness = (typeof FRESHNESSES)[number];

const DAYS_A_YEAR = 365.25;

/** Usual days from one period's end to the next; a year where there is no fixed rhythm. */
const INTERVAL: Readonly<Record<Frequency, number>> = {
  MONTH: DAYS_A_YEAR / 12,
  QUARTER: DAYS_A_YEAR / 4,
  HALF: DAYS_A_YEAR / 2,
  YEAR: DAYS_A_YEAR,
  TWO_YEAR: 2 * DAYS_A_YEAR,
  IRREGULAR: DAYS_A_YEAR,
};

/** Usual days from a period's end to its publication; shorter than the interval, so that DUE comes before OLD. */
const DELAY: Readonly<Record<Frequency, number>> = {
  MONTH: 25,
  QUARTER: 45,
  HALF: 60,
  YEAR: 120,
  TWO_YEAR: 270,
  IRREGULAR: DAYS_A_YEAR / 2,
};

/** Whether a newest value is older than twice the usual interval of its series, without a fixed one than four years. */
export function isOld(frequency: Frequency, newestEnd: string, asOf: string): boolean {
  const intervals = frequency === 'IRREGULAR' ? 4 : 2;
  return daysBetween(newestEnd, asOf) > intervals * INTERVAL[frequency];
}

/** OLD see `isOld`; DUE when the next period has ended longer ago than it usually takes to publish. */
export function freshness(frequency: Frequency, newestEnd: string | null, asOf: string): Freshness {
  if (newestEnd === null) return 'NONE';
  if (isOld(frequency, newestEnd, asOf)) return 'OLD';
  return daysBetween(newestEnd, asOf) > INTERVAL[frequency] + DELAY[frequency] ? 'DUE' : 'FRESH';
}

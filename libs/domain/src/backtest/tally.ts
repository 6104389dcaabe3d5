import { chanceWord } from '../assessment/chance.js';
import { CHANCES } from '../vocabulary.js';
import { brier, winkler } from './score.js';

/** The shares that ranges are to hold. */
export const LEVELS = [0.5, 0.8, 0.95] as const;

/** What was stated and what came true of the chances in one bin. */
export interface Bin {
  count: number;
  stated: number;
  met: number;
}

/** How often a class was given, and how often the goal was met. */
export interface ClassCount {
  count: number;
  met: number;
}

const emptyBins = (count: number): Bin[] =>
  Array.from({ length: count }, () => ({ count: 0, stated: 0, met: 0 }));

/** Running sums of everything that is measured of one method in one group: no window is kept. */
export class Tally {
  /** Forecasts: how many, sums of absolute errors, of the last value's on the same, of the last value's within the windows. */
  forecasts = 0;
  error = 0;
  lastValueError = 0;
  naiveError = 0;
  /** Ranges, by level. */
  ranges = 0;
  readonly inside = LEVELS.map(() => 0);
  readonly winkler = LEVELS.map(() => 0);
  /** Chances. */
  readonly words = emptyBins(CHANCES.length);
  readonly deciles = emptyBins(10);
  brier = 0;
  /** Classes, by the nature of the family and the name of the class. */
  readonly classes = new Map<string, ClassCount>();
  /** Classes given again with the newest value revised, and how many were others. */
  revisions = 0;
  flips = 0;
  /** Goals that were missed; how many of them had been called in danger, and how many years before, together. */
  missed = 0;
  missedCalled = 0;
  leadYears = 0;
  /** Goals that were met; how many of them had been called in danger. */
  met = 0;
  metCalled = 0;

  addForecast(error: number, lastValueError: number, naiveError: number): void {
    this.forecasts += 1;
    this.error += error;
    this.lastValueError += lastValueError;
    this.naiveError += naiveError;
  }

  /** @param scale the unit in which widths are counted */
  addRange(
    range: (level: number) => { low: number; high: number } | null,
    actual: number,
    scale: number,
  ): void {
    for (let i = 0; i < LEVELS.length; i += 1) {
      const level = LEVELS[i] ?? 0;
      const found = range(level);
      if (!found) return;
      if (i === 0) this.ranges += 1;
      if (actual >= found.low && actual <= found.high) this.inside[i] = (this.inside[i] ?? 0) + 1;
      this.winkler[i] = (this.winkler[i] ?? 0) + winkler(found.low, found.high, actual, level) / scale;
    }
  }

  addChance(chance: number, isMet: boolean): void {
    this.brier += brier(chance, isMet);
    for (const bin of [
      this.words[CHANCES.indexOf(chanceWord(chance))],
      this.deciles[Math.min(9, Math.floor(chance * 10 + 1e-9))],
    ]) {
      if (!bin) continue;
      bin.count += 1;
      bin.stated += chance;
      if (isMet) bin.met += 1;
    }
  }

  addClass(key: string, isMet: boolean): void {
    let count = this.classes.get(key);
    if (!count) this.classes.set(key, (count = { count: 0, met: 0 }));
    count.count += 1;
    if (isMet) count.met += 1;
  }

  addRevision(isFlip: boolean): void {
    this.revisions += 1;
    if (isFlip) this.flips += 1;
  }

  /** @param leadYears years before the deadline at which the goal was first called in danger; null if it never was */
  addCourse(leadYears: number | null, isMet: boolean): void {
    if (isMet) {
      this.met += 1;
      if (leadYears !== null) this.metCalled += 1;
      return;
    }
    this.missed += 1;
    if (leadYears === null) return;
    this.missedCalled += 1;
    this.leadYears += leadYears;
  }
}

const SUMS = [
  'forecasts',
  'error',
  'lastValueError',
  'naiveError',
  'ranges',
  'brier',
  'revisions',
  'flips',
  'missed',
  'missedCalled',
  'leadYears',
  'met',
  'metCalled',
] as const;

function addBins(into: readonly Bin[], from: readonly Bin[]): void {
  into.forEach((bin, i) => {
    bin.count += from[i]?.count ?? 0;
    bin.stated += from[i]?.stated ?? 0;
    bin.met += from[i]?.met ?? 0;
  });
}

/** The tally of several groups as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = new Tally();
  for (const tally of tallies) {
    for (const name of SUMS) sum[name] += tally[name];
    LEVELS.forEach((_, i) => {
      sum.inside[i] = (sum.inside[i] ?? 0) + (tally.inside[i] ?? 0);
      sum.winkler[i] = (sum.winkler[i] ?? 0) + (tally.winkler[i] ?? 0);
    });
    addBins(sum.words, tally.words);
    addBins(sum.deciles, tally.deciles);
    for (const [key, { count, met }] of tally.classes) {
      const into = sum.classes.get(key);
      if (into) {
        into.count += count;
        into.met += met;
      } else sum.classes.set(key, { count, met });
    }
  }
  return sum;
}

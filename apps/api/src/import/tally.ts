import { comparePeriods } from '@waymark/domain';
import type { FigureBatch, FigureRow, RejectedRow, SeriesKeys } from '@waymark/interchange';
import type { Unmatched } from './import.js';
import type { Found, SeriesFinder } from './series-finder.js';

/** So many unmatched series are listed, and so many rejected rows kept; more are counted only. */
const MOST_LISTED = 10_000;

interface Counting {
  readonly found: Found | null;
  readonly unmatched: { count: number } | null;
}

/** Counts what a file holds while it is read, and remembers which series its rows belong to. */
export class Tally {
  series = 0;
  observations = 0;
  firstPeriod: string | null = null;
  lastPeriod: string | null = null;
  rejected = 0;
  blanks = 0;
  repeated = 0;
  takenBack = 0;
  unmatchedFigures = 0;
  /** Two ways of naming led to one series: its figures may stand twice. */
  hasSeriesTwice = false;
  /** The file numbers the versions of its figures. */
  hasVersions = false;
  readonly unmatched: (Unmatched & { count: number })[] = [];
  readonly rows: RejectedRow[] = [];
  readonly seriesKeys = new Set<number>();
  private readonly counted = new Map<SeriesKeys, Counting>();
  private readonly periods = new Set<string>();
  private lastKeys: SeriesKeys | null = null;
  private lastFound: Counting | null = null;

  /** What a figure belongs to; an unmatched series is listed once with its count. */
  find(figure: FigureRow, finder: SeriesFinder): Found {
    const counting = this.counting(figure, finder);
    if (counting.unmatched) {
      counting.unmatched.count += 1;
      this.unmatchedFigures += 1;
    }
    return counting.found!;
  }

  /** Counts the figures of a batch, without asking what they belong to. */
  take({ figures, rejected, blanks, repeated }: FigureBatch): void {
    for (const { keys, period, version } of figures) {
      if (version !== null) this.hasVersions = true;
      if (keys !== this.lastKeys && !this.counted.has(keys))
        this.remember(keys, { found: null, unmatched: null });
      this.periods.add(period);
    }
    for (const row of rejected) {
      if (row.takesBack) this.takenBack += 1;
      if (this.rows.length < MOST_LISTED) this.rows.push(row);
    }
    this.observations += figures.length;
    this.rejected += rejected.length;
    this.blanks += blanks;
    this.repeated += repeated;
    if (this.periods.size > 0) this.closePeriods();
  }

  private closePeriods(): void {
    for (const period of this.periods) {
      if (this.firstPeriod === null || comparePeriods(period, this.firstPeriod) < 0)
        this.firstPeriod = period;
      if (this.lastPeriod === null || comparePeriods(period, this.lastPeriod) > 0) this.lastPeriod = period;
    }
    this.periods.clear();
  }

  private counting({ keys, line }: FigureRow, finder: SeriesFinder): Counting {
    if (keys === this.lastKeys && this.lastFound) return this.lastFound;
    let counting = this.counted.get(keys);
    if (!counting) {
      const found = finder.find(keys);
      counting = { found, unmatched: found.series === null ? this.listed(found, keys, line) : null };
      this.remember(keys, counting);
      if (found.series) {
        this.hasSeriesTwice ||= this.seriesKeys.has(found.series.key);
        this.seriesKeys.add(found.series.key);
      }
    }
    [this.lastKeys, this.lastFound] = [keys, counting];
    return counting;
  }

  private listed(found: Found & { series: null }, keys: SeriesKeys, line: number): { count: number } {
    const { reason, candidates } = found;
    const unmatched = { keys, count: 0, line, reason, candidates };
    if (this.unmatched.length < MOST_LISTED) this.unmatched.push(unmatched);
    return unmatched;
  }

  private remember(keys: SeriesKeys, counting: Counting): void {
    this.series += 1;
    // Names that never come back must not fill the memory; whoever comes again is counted anew.
    if (this.counted.size >= 200_000) this.counted.clear();
    this.counted.set(keys, counting);
  }
}

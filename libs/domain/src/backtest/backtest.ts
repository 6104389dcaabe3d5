import { describeFamilies, type Family, HORIZONS, type Horizon } from './family.js';
import { type ClassRates, figuresOf, type MethodFigures } from './figures.js';
import { measureSeries, type Size, SIZES } from './measure-series.js';
import type { Method } from './method.js';
import { METHODS } from './methods.js';
import { type BacktestSeries, type Side, sideOf, SIDES } from './series.js';
import { sumOf, Tally } from './tally.js';

/** By what series are put together: their family, the nature of their family, or their country. */
export const GROUPINGS = ['INDICATOR', 'KIND', 'COUNTRY'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface BacktestOptions {
  readonly by: Grouping;
  /** The family that nothing may be tuned by; null to keep none back. */
  readonly hold: string | null;
  /** Whether the family kept back is measured now. */
  readonly isFinal: boolean;
  readonly methods?: readonly Method[];
}

/** How far the work has come. */
export interface BacktestProgress {
  readonly done: number;
  readonly all: number;
}

/** What is found of one group of series on one side, for windows of one size. */
export interface GroupFigures {
  readonly group: string;
  /** The family kept back is measured on both sides together. */
  readonly side: Side | 'HELD';
  readonly size: Size;
  readonly methods: readonly MethodFigures[];
}

export interface BacktestResult {
  readonly by: Grouping;
  readonly hold: string | null;
  readonly isFinal: boolean;
  readonly series: number;
  /** A window and a horizon are a case. */
  readonly cases: number;
  readonly families: readonly Family[];
  readonly groups: readonly GroupFigures[];
}

/** What one method has been found to do; the key of its group is made of side, group and window size. */
interface Sums {
  readonly group: string;
  readonly side: Side | 'HELD';
  readonly size: Size;
  /** By method, then horizon. */
  readonly tallies: Tally[][];
}

function groupOf(series: BacktestSeries, family: Family, { by, hold }: BacktestOptions): string {
  if (series.indicator === hold) return series.indicator;
  if (by === 'COUNTRY') return series.country;
  return by === 'KIND' ? family.nature : series.indicator;
}

/** Of each class the share of its goals that were met, on the tuning side, in families of the same nature. */
function classRatesOf(sums: readonly Sums[], method: number): ClassRates {
  const learnt = sumOf(
    sums.filter(({ side }) => side === 'TUNING').flatMap(({ tallies }) => tallies[method] ?? []),
  );
  const all = new Map<string, { count: number; met: number }>();
  let [count, met] = [0, 0];
  for (const [key, found] of learnt.classes) {
    const name = key.slice(key.indexOf(' ') + 1);
    const into = all.get(name) ?? { count: 0, met: 0 };
    all.set(name, { count: into.count + found.count, met: into.met + found.met });
    count += found.count;
    met += found.met;
  }
  return (key) => {
    const found = learnt.classes.get(key) ?? all.get(key.slice(key.indexOf(' ') + 1));
    if (found) return found.met / found.count;
    return count === 0 ? 0.5 : met / count;
  };
}

function figuresOfGroups(sums: readonly Sums[], methods: readonly Method[]): GroupFigures[] {
  const rates = methods.map((_, index) => classRatesOf(sums, index));
  const order = (a: Sums, b: Sums): number =>
    [...SIDES, 'HELD'].indexOf(a.side) - [...SIDES, 'HELD'].indexOf(b.side) ||
    (a.group === b.group ? SIZES.indexOf(b.size) - SIZES.indexOf(a.size) : a.group < b.group ? -1 : 1);
  return [...sums].sort(order).map(({ group, side, size, tallies }) => ({
    group,
    side,
    size,
    methods: methods
      .map((method, index) => {
        const byHorizon = HORIZONS.map((horizon, i) => ({
          horizon,
          tally: tallies[index]?.[i] ?? new Tally(),
        }));
        const tally = sumOf(byHorizon.map((one) => one.tally));
        return figuresOf(method, tally, byHorizon, rates[index] ?? (() => 0.5));
      })
      .filter(({ forecasts, chances, classed }) => forecasts + chances + classed > 0),
  }));
}

/**
 * Puts every method through every series, with rolling origins: at each year of which enough was known, what would it
 * have said of the years that have come since, and of goals set then? Keeps sums, not windows. Yields after each
 * series; the result does not depend on the order of the series.
 */
export function* backtest(
  given: readonly BacktestSeries[],
  options: BacktestOptions,
): Generator<BacktestProgress, BacktestResult> {
  const { methods = METHODS, hold, isFinal } = options;
  const series = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const families = describeFamilies(series);
  const familyOf = new Map(families.map((family) => [family.indicator, family]));
  const sums = new Map<string, Sums>();
  const sumsOf = (group: string, side: Side | 'HELD', size: Size): Sums => {
    const key = `${side} ${size} ${group}`;
    let found = sums.get(key);
    if (!found) {
      const tallies = methods.map(() => HORIZONS.map(() => new Tally()));
      sums.set(key, (found = { group, side, size, tallies }));
    }
    return found;
  };
  let cases = 0;
  for (const [index, one] of series.entries()) {
    const family = familyOf.get(one.indicator);
    const isHeld = one.indicator === hold;
    if (family && (isFinal || !isHeld)) {
      const group = groupOf(one, family, options);
      const side = isHeld ? 'HELD' : sideOf(one.country);
      const tallyOf = (method: number, size: Size, horizon: Horizon): Tally => {
        const byHorizon = sumsOf(group, side, size).tallies[method];
        return byHorizon?.[HORIZONS.indexOf(horizon)] ?? new Tally();
      };
      cases += measureSeries(one, family, methods, tallyOf);
    }
    yield { done: index + 1, all: series.length };
  }
  return {
    by: options.by,
    hold,
    isFinal,
    series: series.length,
    cases,
    families,
    groups: figuresOfGroups([...sums.values()], methods),
  };
}

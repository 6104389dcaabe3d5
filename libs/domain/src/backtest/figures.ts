import { CHANCES, type Chance } from '../vocabulary.js';
import type { Horizon } from './family.js';
import type { MethodClass } from './method.js';
import { baseBrier, brierSkill } from './score.js';
import type { Bin, ClassCount, Tally } from './tally.js';

/** A bin of stated chances: their mean, and the share of goals that were met. */
export interface ReliabilityBin {
  readonly bin: Chance | number;
  readonly count: number;
  readonly stated: number | null;
  readonly met: number | null;
}

/** A class with how often it was given and how often its goals were met. */
export interface ClassFigures {
  readonly name: string;
  readonly count: number;
  readonly share: number | null;
  readonly hitRate: number | null;
}

/** What is found of a method in a group of series; null where it has nothing to measure. */
export interface MethodFigures {
  readonly method: string;
  readonly forecasts: number;
  /** Mean absolute error as a multiple of the last value's on the same cases. */
  readonly relativeError: number | null;
  /** Mean absolute error as a multiple of the last value's error for one step within the windows. */
  readonly mase: number | null;
  /** Share of values inside the ranges of 50, 80 and 95 %, and the ranges' mean Winkler scores. */
  readonly coverage: readonly number[] | null;
  readonly winkler: readonly number[] | null;
  /** Goals with a chance; the Brier score, and that of the base rate on the same goals. */
  readonly chances: number;
  readonly brier: number | null;
  readonly baseBrier: number | null;
  /** The share of the base rate's score that is saved; below 0 the base rate would have been better. */
  readonly skill: number | null;
  readonly words: readonly ReliabilityBin[];
  readonly deciles: readonly ReliabilityBin[];
  /** Goals with a class; the Brier score of the class turned into a chance, and that of the base rate. */
  readonly classed: number;
  readonly classBrier: number | null;
  readonly classBaseBrier: number | null;
  readonly classSkill: number | null;
  readonly classes: readonly ClassFigures[];
  /** Share of classes that change when the newest value is revised. */
  readonly flips: number | null;
  /** Of goals that were missed, the share that had been called in danger before, and the mean years before. */
  readonly missed: number;
  readonly missedCalled: number | null;
  readonly leadYears: number | null;
  /** Of goals that were met, the share that had been called in danger. */
  readonly met: number;
  readonly metCalled: number | null;
  /** The relative error and the coverage of 80 % by horizon. */
  readonly horizons: readonly HorizonFigures[];
}

/** How a method does over one horizon. */
export interface HorizonFigures {
  readonly horizon: Horizon;
  readonly forecasts: number;
  readonly relativeError: number | null;
  readonly coverage80: number | null;
}

/** The share of goals of a class that are met, as learnt on the tuning side; the key names nature and class. */
export type ClassRates = (key: string) => number;

const per = (sum: number, count: number): number | null => (count === 0 ? null : sum / count);

/** A quotient; null of nothing by nothing, such as the errors of a series that never moves. */
const quotient = (a: number, b: number): number | null => (b === 0 ? null : a / b);

function reliability<Name extends Chance | number>(
  bins: readonly Bin[],
  names: readonly Name[],
): ReliabilityBin[] {
  return bins.map(({ count, stated, met }, i) => ({
    bin: names[i] ?? 0,
    count,
    stated: per(stated, count),
    met: per(met, count),
  }));
}

const DECILES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function classBrierOf(classes: ReadonlyMap<string, ClassCount>, rates: ClassRates): number {
  let sum = 0;
  for (const [key, { count, met }] of classes) {
    const chance = rates(key);
    sum += met * (1 - chance) ** 2 + (count - met) * chance ** 2;
  }
  return sum;
}

function classFigures(tally: Tally, classes: readonly MethodClass[], classed: number): ClassFigures[] {
  return classes.map(({ name }) => {
    let [count, met] = [0, 0];
    for (const [key, found] of tally.classes) {
      if (!key.endsWith(` ${name}`)) continue;
      count += found.count;
      met += found.met;
    }
    return { name, count, share: per(count, classed), hitRate: per(met, count) };
  });
}

function total(counts: Iterable<ClassCount>): ClassCount {
  const sum = { count: 0, met: 0 };
  for (const { count, met } of counts) {
    sum.count += count;
    sum.met += met;
  }
  return sum;
}

/** Turns the sums of a method into its figures. */
export function figuresOf(
  method: { readonly name: string; readonly classes: readonly MethodClass[] },
  tally: Tally,
  byHorizon: readonly { horizon: Horizon; tally: Tally }[],
  rates: ClassRates,
): MethodFigures {
  const chances = total(tally.words);
  const classed = total(tally.classes.values());
  const base = (of: ClassCount): number | null => (of.count === 0 ? null : baseBrier(of.met / of.count));
  const skill = (score: number | null, of: number | null): number | null =>
    score === null || of === null || of === 0 ? null : brierSkill(score, of);
  const brier = per(tally.brier, chances.count);
  const classBrier = per(classBrierOf(tally.classes, rates), classed.count);
  return {
    method: method.name,
    forecasts: tally.forecasts,
    relativeError: quotient(tally.error, tally.lastValueError),
    mase: quotient(tally.error, tally.naiveError),
    coverage: tally.ranges === 0 ? null : tally.inside.map((count) => count / tally.ranges),
    winkler: tally.ranges === 0 ? null : tally.winkler.map((sum) => sum / tally.ranges),
    chances: chances.count,
    brier,
    baseBrier: base(chances),
    skill: skill(brier, base(chances)),
    words: reliability(tally.words, CHANCES),
    deciles: reliability(tally.deciles, DECILES),
    classed: classed.count,
    classBrier,
    classBaseBrier: base(classed),
    classSkill: skill(classBrier, base(classed)),
    classes: classFigures(tally, method.classes, classed.count),
    flips: per(tally.flips, tally.revisions),
    missed: tally.missed,
    missedCalled: per(tally.missedCalled, tally.missed),
    leadYears: per(tally.leadYears, tally.missedCalled),
    met: tally.met,
    metCalled: per(tally.metCalled, tally.met),
    horizons: byHorizon
      .filter(({ tally: one }) => one.forecasts > 0)
      .map(({ horizon, tally: one }) => ({
        horizon,
        forecasts: one.forecasts,
        relativeError: quotient(one.error, one.lastValueError),
        coverage80: one.ranges === 0 ? null : (one.inside[1] ?? 0) / one.ranges,
      })),
  };
}

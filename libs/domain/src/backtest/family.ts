import { theilSen } from '../forecast/theil-sen.js';
import { median } from '../statistics.js';
import type { BacktestSeries, SeriesKind } from './series.js';
import { swingOf, windowAt } from './window.js';

/** Years from the newest known value to the one that is asked for. */
export const HORIZONS = [1, 2, 3, 4, 5, 8] as const;
export type Horizon = (typeof HORIZONS)[number];

/** How the series of a family behave: rates, counts and ranks by their kind, coverage by its swings. */
export const NATURES = ['NOISY', 'SMOOTH', 'RATE', 'COUNT', 'RANK'] as const;
export type FamilyNature = (typeof NATURES)[number];

/** All series of one indicator. */
export interface Family {
  readonly indicator: string;
  readonly kind: SeriesKind;
  readonly nature: FamilyNature;
  /** Share of its windows of five to eight points that are calm. */
  readonly calmShare: number;
  /** 1 where more is better. */
  readonly direction: 1 | -1;
  readonly seriesCount: number;
  /** The middle of the changes, other than none, over each horizon: in the unit, of counts as a logarithm. */
  readonly typicalChange: ReadonlyMap<Horizon, number>;
}

const FEWEST_POINTS = 5;
/** A window is calm where its pace is at least twice its swings. */
const CALM_MULTIPLE = 2;
const MOSTLY = 0.5;

function calmShareOf(family: readonly BacktestSeries[]): number {
  let [calm, all] = [0, 0];
  for (const { points } of family) {
    for (let i = FEWEST_POINTS - 1; i < points.length; i += 1) {
      const window = windowAt(points, i);
      if (window.length < FEWEST_POINTS) continue;
      all += 1;
      const pace = Math.abs(theilSen(window)?.slope ?? 0);
      if (pace > 0 && pace >= CALM_MULTIPLE * swingOf(window)) calm += 1;
    }
  }
  return all === 0 ? 0 : calm / all;
}

function natureOf(kind: SeriesKind, calmShare: number): FamilyNature {
  if (kind !== 'COVERAGE') return kind;
  return calmShare >= MOSTLY ? 'SMOOTH' : 'NOISY';
}

/** A change as goals are set by it: of counts, which differ by country a thousandfold, the factor's logarithm. */
function changeBetween(kind: SeriesKind, from: number, to: number): number {
  if (kind !== 'COUNT') return to - from;
  return from > 0 && to > 0 ? Math.log(to / from) : 0;
}

function typicalChangeOf(family: readonly BacktestSeries[], horizon: Horizon): number {
  const changes: number[] = [];
  for (const { kind, points } of family) {
    const byYear = new Map(points.map(({ t, value }) => [t, value]));
    for (const { t, value } of points) {
      const later = byYear.get(t + horizon);
      const change = later === undefined ? 0 : Math.abs(changeBetween(kind, value, later));
      if (change > 0) changes.push(change);
    }
  }
  return changes.length === 0 ? 0 : median(changes);
}

/** Coverage is to rise, ranks are to fall; of rates and counts the way that most of the series have gone. */
function directionOf(family: readonly BacktestSeries[], kind: SeriesKind): 1 | -1 {
  if (kind === 'COVERAGE') return 1;
  if (kind === 'RANK') return -1;
  let balance = 0;
  for (const { points } of family) {
    balance += Math.sign((points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0));
  }
  return balance >= 0 ? 1 : -1;
}

/** Describes each family from all its series, in order of name. No method sees anything of this. */
export function describeFamilies(series: readonly BacktestSeries[]): Family[] {
  const byIndicator = new Map<string, BacktestSeries[]>();
  for (const one of series) {
    const family = byIndicator.get(one.indicator);
    if (family) family.push(one);
    else byIndicator.set(one.indicator, [one]);
  }
  return [...byIndicator]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indicator, family]) => {
      const kind = family[0]?.kind ?? 'COVERAGE';
      const calmShare = calmShareOf(family);
      return {
        indicator,
        kind,
        nature: natureOf(kind, calmShare),
        calmShare,
        direction: directionOf(family, kind),
        seriesCount: family.length,
        typicalChange: new Map(HORIZONS.map((horizon) => [horizon, typicalChangeOf(family, horizon)])),
      };
    });
}

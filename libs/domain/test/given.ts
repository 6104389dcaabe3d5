import type {
  Goal,
  MeasuringSeries,
  Observation,
  ObservationsBySeries,
  Target,
  Unit,
  ValueStatus,
} from '../src/index.js';
import { periodEnd } from '../src/index.js';

/** Builders of the specs: the plainest thing of each kind, with what a rule is about put in. */

export const percent: Unit = { code: 'percent', kind: 'PERCENT', scale: 1 };
export const rank: Unit = { code: 'rank', kind: 'RANK', scale: 1 };
export const people: Unit = { code: 'people', kind: 'COUNT', scale: 1 };
export const million: Unit = { code: 'million', kind: 'COUNT', scale: 1e6 };
export const yesNo: Unit = { code: 'yes-no', kind: 'YES_NO', scale: 1 };
export const percentPerYear: Unit = { code: 'percent-per-year', kind: 'PERCENT', scale: 1 };

export function observation(
  period: string,
  value: number | null,
  given: Partial<Observation> = {},
): Observation {
  return {
    period,
    version: 1,
    value,
    low: null,
    high: null,
    qualifier: null,
    status: 'FINAL',
    rankOf: null,
    knownOn: periodEnd(period) ?? '2000-01-01',
    knownPrecision: 'DAY',
    ...given,
  };
}

/** A value as a row: period, value, day on which it became known (the period's end if not given), status. */
export type Row = readonly [period: string, value: number, knownOn?: string, status?: ValueStatus];

/** Values as rows. */
export function values(...rows: readonly Row[]): Observation[] {
  return rows.map(([period, value, knownOn, status = 'FINAL']) =>
    observation(period, value, { status, knownOn: knownOn ?? periodEnd(period) ?? '' }),
  );
}

export function series(given: Partial<MeasuringSeries> = {}): MeasuringSeries {
  return {
    id: 'a',
    indicatorId: 'i',
    areaId: 'VN',
    producerId: 'p',
    unit: percent,
    nature: 'POINT',
    frequency: 'YEAR',
    breaks: [],
    ...given,
  };
}

export function target(given: Partial<Target> = {}): Target {
  return {
    n: 1,
    role: 'FINAL',
    comparator: 'AT_LEAST',
    value: 100,
    valueHigh: null,
    unit: null,
    about: false,
    aimDue: '2025-12-31',
    latestDue: null,
    duePrecision: 'YEAR',
    ...given,
  };
}

/** A target with the versions that it amended: all in order, the promise itself first. */
export function amended(...versions: readonly Partial<Target>[]): Pick<Goal, 'targets' | 'earlierTargets'> {
  const all = versions.map((given, index) => target({ version: index + 1, ...given }));
  return { targets: all.slice(-1), earlierTargets: all.slice(0, -1) };
}

export type GoalGiven = Partial<Omit<Goal, 'indicator'>> & {
  readonly indicator?: Partial<Goal['indicator']>;
};

export function goal(given: GoalGiven = {}): Goal {
  const { indicator, ...rest } = given;
  return {
    id: 'G',
    kind: 'GOAL',
    lifecycle: 'IN_FORCE',
    statedOn: '2019-05-02',
    baselineValue: null,
    baselinePeriod: null,
    isProxy: false,
    seriesRule: 'FIRST',
    targets: [target()],
    series: [series()],
    ...rest,
    indicator: {
      id: 'i',
      kind: 'PERCENTAGE',
      direction: 'INCREASE',
      decimals: 1,
      min: null,
      max: null,
      unit: percent,
      ...indicator,
    },
  };
}

/** A deed with one series that can record it. */
export function milestone(given: GoalGiven = {}): Goal {
  return goal({
    kind: 'MILESTONE',
    targets: [target({ comparator: 'DONE', value: null })],
    series: [series({ unit: yesNo, frequency: 'IRREGULAR' })],
    ...given,
    indicator: { kind: 'MILESTONE', direction: 'REACH', unit: yesNo, ...given.indicator },
  });
}

/** The observations of the series `a`. */
export function measured(...observations: readonly Observation[]): ObservationsBySeries {
  return new Map([['a', observations]]);
}

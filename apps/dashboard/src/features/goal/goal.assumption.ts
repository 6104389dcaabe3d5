import {
  assessGoal,
  assumedDay,
  assumeValue,
  expectedPeriod,
  followPace,
  nextPeriods,
  parsePeriod,
  type Assessment,
  type Goal,
  type SteadyPace,
  type Target,
} from '@waymark/domain';
import type { AssumedShape } from '@waymark/wording';
import { judgedGoal, judgedObservations } from './goal.domain.js';
import type { GoalData } from './goal.page.js';

/** What a reader assumes; what is null stays as it is. Values in the unit of the deciding series. */
export type Assumption = AssumedShape;

type Promise = GoalData['goal']['goal'];

/** The judgement if an assumption were so. */
export interface Assumed {
  /** The promise with the assumed target and deadline, for the sentences and the chart. */
  readonly goal: Promise;
  readonly assessment: Assessment;
  /** Where the assumed pace leads; null without one, and where there is nothing left to lead to. */
  readonly steady: SteadyPace | null;
}

const MOST_PERIODS = 8;

/** The periods of which a next value may be assumed: those that the series announces, and the ends of years. */
export function assumablePeriods(page: GoalData): string[] {
  const { deciding } = page.goal;
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  if (!series || !deciding.latest) return [];
  const { latest } = deciding;
  const announced = nextPeriods(series, latest.period, MOST_PERIODS);
  const first = Number(latest.end.slice(0, 4)) + (latest.end.endsWith('-12-31') ? 1 : 0);
  const years = Array.from({ length: MOST_PERIODS }, (_, i) => String(first + i));
  const end = (period: string): string => parsePeriod(period)?.end ?? '';
  const next = nextPeriod(page);
  return [...new Set([...announced, ...years, ...(next === null ? [] : [next])])].sort((a, b) =>
    end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0,
  );
}

/** The period of the next value. */
export function nextPeriod(page: GoalData): string | null {
  const { deciding } = page.goal;
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  return series && deciding.latest ? expectedPeriod(series, deciding.latest, page.asOf) : null;
}

function changedTarget(target: Target, { target: value, dueYear }: Assumption, unit: Target['unit']): Target {
  return {
    ...target,
    ...(value === null ? {} : { value, valueHigh: null, unit }),
    ...(dueYear === null ? {} : { aimDue: `${dueYear}-12-31`, latestDue: null, duePrecision: 'YEAR' }),
  };
}

function assumedPromise(page: GoalData, assumption: Assumption): Promise {
  const { goal, deciding } = page.goal;
  const unit = page.series.find(({ id }) => id === deciding.seriesId)?.indicator.unit ?? null;
  return {
    ...goal,
    targets: goal.targets.map((target) =>
      target.n === deciding.targetN
        ? {
            ...target,
            ...changedTarget(target, assumption, unit),
            unit: assumption.target === null ? target.unit : unit,
          }
        : target,
    ),
  };
}

/** The verdict with the assumed pace in the place of the recent one. */
function atPace(assessment: Assessment, steady: SteadyPace): Assessment {
  return {
    ...assessment,
    status: steady.status,
    pace: steady.pace,
    required: steady.required,
    ratio: steady.ratio,
    noise: null,
    phi: null,
    central: steady.central,
    low80: null,
    high80: null,
    probability: null,
    chance: null,
    reachYear: steady.reachYear,
    outlook: steady.outlook,
  };
}

/**
 * The verdict if the assumption were so, by the very functions that judge, by the deciding series alone; nothing is
 * stored. Null where there is nothing to judge.
 */
export function assume(page: GoalData, assumption: Assumption): Assumed | null {
  const { deciding } = page.goal;
  const real = judgedGoal(page);
  const series = real.series.find(({ id }) => id === deciding.seriesId);
  const target = real.targets.find(({ n }) => n === deciding.targetN);
  if (!series || !target || deciding.targetValue === null) return null;
  const goal: Goal = {
    ...real,
    seriesRule: 'FIRST',
    series: [series],
    targets: [changedTarget(target, assumption, series.unit)],
  };
  const { next, pace } = assumption;
  const known = judgedObservations(page);
  const observations = next ? assumeValue(known, { seriesId: series.id, ...next }, page.asOf) : known;
  const asOf = next ? assumedDay(next.period, page.asOf) : page.asOf;
  const assessment = assessGoal(goal, observations, { asOf, method: deciding.method }).deciding;
  const steady = pace === null ? null : followPace(assessment, pace, real.indicator);
  return {
    goal: assumedPromise(page, assumption),
    assessment: steady ? atPace(assessment, steady) : assessment,
    steady,
  };
}

import {
  assessGoal,
  decimalYear,
  type Goal,
  type GoalAssessment,
  type Observation,
  type Target,
} from '@waymark/domain';
import { observations } from '../figure/figure.js';
import type { GoalData } from './goal.page.js';

/** What a reader assumes; what is null stays as it is. Values in the unit of the deciding series. */
export interface Assumption {
  readonly next: { readonly year: number; readonly value: number } | null;
  readonly target: number | null;
  readonly dueYear: number | null;
}

/** The promise with the assumed target and deadline, judged by its deciding series alone. */
function assumedGoal(page: GoalData, assumption: Assumption): Goal | null {
  const { goal, deciding } = page.goal;
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  const target = goal.targets.find(({ n }) => n === deciding.targetN);
  if (!series || !target || deciding.targetValue === null) return null;
  const { unit } = series.indicator;
  const due = assumption.dueYear === null ? null : `${assumption.dueYear}-12-31`;
  const changed: Target = {
    ...target,
    ...(assumption.target === null ? {} : { value: assumption.target, valueHigh: null, unit }),
    ...(due === null ? {} : { aimDue: due, latestDue: null, duePrecision: 'YEAR' }),
  };
  return {
    ...goal,
    isProxy: goal.proxyVi !== null,
    seriesRule: 'FIRST',
    targets: [changed],
    series: [
      {
        id: series.id,
        indicatorId: series.indicator.id,
        areaId: series.area.id,
        producerId: series.producer.id,
        unit,
        nature: series.nature,
        frequency: series.frequency,
        breaks: series.breaks,
      },
    ],
  };
}

/** The verdict if the assumption were so; nothing is stored. Null where there is nothing to judge. */
export function assess(page: GoalData, assumption: Assumption): GoalAssessment | null {
  const goal = assumedGoal(page, assumption);
  const series = page.series.find(({ id }) => id === page.goal.deciding.seriesId);
  if (!goal || !series) return null;
  const { next } = assumption;
  const end = next ? `${next.year}-12-31` : page.asOf;
  const asOf = end > page.asOf ? end : page.asOf;
  const known: readonly Observation[] = observations(series.versions);
  const assumed: readonly Observation[] = next
    ? [
        ...known.filter(({ period }) => period !== String(next.year)),
        {
          period: String(next.year),
          version: 1,
          value: next.value,
          low: null,
          high: null,
          qualifier: null,
          status: 'FINAL',
          rankOf: null,
          knownOn: asOf,
          knownPrecision: 'DAY',
        },
      ]
    : known;
  return assessGoal(goal, new Map([[series.id, assumed]]), { asOf });
}

/** Where a steady pace leads: the value at the end of a year, and the year in which the target is met. */
export function followPace(
  latest: { readonly end: string; readonly value: number },
  pace: number,
  target: number,
  dueYear: number,
): { readonly value: number; readonly reachYear: number | null } {
  const start = decimalYear(latest.end);
  const value = latest.value + pace * Math.max(0, decimalYear(`${dueYear}-12-31`) - start);
  const years = (target - latest.value) / pace;
  // The end of a year is the beginning of the next one: what is reached there belongs to the year that ends.
  const reach =
    Number.isFinite(years) && years >= 0 && years <= 100 ? Math.ceil(start + years - 1e-6) - 1 : null;
  return { value, reachYear: reach };
}

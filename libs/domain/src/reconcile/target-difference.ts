import type { Target, Unit } from '../assessment/assessment.js';
import { convert } from '../quantity.js';
import { compareDue, lastDue, lifecycleAt } from '../target.js';
import type { GoalLifecycle, GoalRelation } from '../vocabulary.js';
import { spreadOf, type Spread } from './agreement.js';

/** A promise as far as it can be held against others. */
export interface ComparedGoal {
  readonly id: string;
  readonly lifecycle: GoalLifecycle;
  readonly endedOn?: string | null;
  readonly statedOn: string;
  readonly relatedGoalId: string | null;
  readonly relation: GoalRelation | null;
  readonly document: { readonly id: string };
  readonly area: { readonly id: string };
  readonly indicator: { readonly id: string; readonly unit: Unit };
  readonly targets: readonly Target[];
}

/** A target that takes part in a difference. */
export interface StatedTarget {
  readonly goalId: string;
  readonly n: number;
  /** The number in the unit of the indicator, of a band its lower edge; null where none was stated. */
  readonly value: number | null;
}

/** Promises of one indicator and area that name different numbers for one day. */
export interface TargetDifference {
  readonly indicatorId: string;
  readonly areaId: string;
  /** The day by which all of them are to be met. */
  readonly due: string;
  /** In order of the promises' days, then their ids. */
  readonly stated: readonly StatedTarget[];
  readonly spread: Spread;
}

/** Two promises that the register itself records as not in agreement. */
export interface RecordedConflict {
  /** The earlier and the later one. */
  readonly goalIds: readonly [string, string];
}

interface Candidate extends StatedTarget {
  readonly goal: ComparedGoal;
  readonly low: number;
  readonly high: number;
}

/** A promise that stands on a day: a draft, a promise replaced by its own body or given up asks for nothing. */
function stands(goal: ComparedGoal, asOf: string): boolean {
  return goal.statedOn <= asOf && lifecycleAt(goal, asOf) === 'IN_FORCE';
}

/**
 * The targets that state a number of their own. A vision that only repeats the number of the same promise's deadline
 * ("by 2025, with a vision to 2030: 20 %") names a horizon, not another number.
 */
function numbersOf(goal: ComparedGoal): (Target & { value: number })[] {
  return goal.targets.flatMap((target) => {
    if (target.value === null) return [];
    const repeats =
      target.role === 'VISION' &&
      goal.targets.some(
        (other) => other.role !== 'VISION' && other.value === target.value && compareDue(other, target) < 0,
      );
    return repeats ? [] : [{ ...target, value: target.value }];
  });
}

const inOrder = (a: Candidate, b: Candidate): number => {
  const [p, q] = [`${a.goal.statedOn} ${a.goalId} ${a.n}`, `${b.goal.statedOn} ${b.goalId} ${b.n}`];
  return p < q ? -1 : 1;
};

function byDay(goals: Iterable<ComparedGoal>, asOf: string): Map<string, Candidate[]> {
  const days = new Map<string, Candidate[]>();
  for (const goal of goals) {
    if (!stands(goal, asOf)) continue;
    for (const target of numbersOf(goal)) {
      const unit = target.unit ?? goal.indicator.unit;
      const value = convert(target.value, unit, goal.indicator.unit);
      if (value === null) continue;
      const high =
        target.valueHigh === null ? value : (convert(target.valueHigh, unit, goal.indicator.unit) ?? value);
      for (const due of new Set([target.aimDue, target.latestDue])) {
        if (due === null) continue;
        const key = JSON.stringify([goal.indicator.id, goal.area.id, due]);
        const candidate = { goalId: goal.id, n: target.n, value, goal, low: value, high };
        days.set(key, [...(days.get(key) ?? []), candidate]);
      }
    }
  }
  return days;
}

const differ = (a: Candidate, b: Candidate): boolean => a.low > b.high || b.low > a.high;

/**
 * Where promises of different documents on one indicator and area name different numbers for the same day (of a promise
 * with two dates: for either), each in the unit of the indicator. A number inside the band of another promise agrees
 * with it. Promised numbers are decided, not measured: no rounding explains a difference.
 */
export function targetDifferences(goals: Iterable<ComparedGoal>, asOf: string): TargetDifference[] {
  return [...byDay(goals, asOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, candidates]) => {
      const differing = candidates
        .filter((one) =>
          candidates.some((other) => other.goal.document.id !== one.goal.document.id && differ(one, other)),
        )
        .sort(inOrder);
      if (differing.length === 0) return [];
      const [indicatorId, areaId, due] = JSON.parse(key) as [string, string, string];
      const stated = differing.map(({ goalId, n, value }) => ({ goalId, n, value }));
      return [{ indicatorId, areaId, due, stated, spread: spreadOf(differing.map(({ low }) => low)) }];
    });
}

/** The last day for which a promise speaks; null where it names none. */
function lastDay({ targets }: ComparedGoal): string | null {
  const days = targets.flatMap((target) => lastDue(target) ?? []);
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}

/** Whether there is a day on which both promises have been stated and neither has come due. */
function overlap(a: ComparedGoal, b: ComparedGoal): boolean {
  const [p, q] = [lastDay(a), lastDay(b)];
  return (p === null || p >= b.statedOn) && (q === null || q >= a.statedOn);
}

/**
 * Promises of different documents that the register records as conflicting, both standing on that day and at one time
 * awaited together, where no two of their numbers for one day say it already (`targetDifferences`).
 */
export function recordedConflicts(goals: Iterable<ComparedGoal>, asOf: string): RecordedConflict[] {
  const all = [...goals];
  const standing = new Map(all.filter((goal) => stands(goal, asOf)).map((goal) => [goal.id, goal]));
  const told = new Set(
    targetDifferences(all, asOf).flatMap(({ stated }) =>
      stated.flatMap((a) => stated.map((b) => `${a.goalId} ${b.goalId}`)),
    ),
  );
  return [...standing.values()]
    .flatMap((goal) => {
      const other = standing.get(goal.relatedGoalId ?? '');
      if (goal.relation !== 'CONFLICTS' || !other || other.document.id === goal.document.id) return [];
      if (told.has(`${goal.id} ${other.id}`) || !overlap(goal, other)) return [];
      const pair = [goal, other].sort((a, b) => (a.statedOn + a.id < b.statedOn + b.id ? -1 : 1));
      return [{ goalIds: pair.map(({ id }) => id) as [string, string] }];
    })
    .sort((a, b) => (a.goalIds.join() < b.goalIds.join() ? -1 : 1));
}

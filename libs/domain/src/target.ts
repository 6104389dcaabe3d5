import type { Goal, Target } from './assessment/assessment.js';
import type { Comparator, GoalLifecycle, Qualifier } from './vocabulary.js';

/** The way in which a value has to move: up (1), down (-1), or nowhere (0). */
export type Sign = 1 | -1 | 0;

/** Whether a value, in the unit of the target, keeps the promise; false for a target without a value. */
export function meets(target: Pick<Target, 'comparator' | 'value' | 'valueHigh'>, value: number): boolean {
  const { comparator, value: wanted, valueHigh } = target;
  if (comparator === 'DONE') return value >= 1;
  if (wanted === null) return false;
  switch (comparator) {
    case 'AT_LEAST':
      return value >= wanted;
    case 'AT_MOST':
    case 'TOP':
      return value <= wanted;
    case 'EXACTLY':
      return value === wanted;
    case 'BETWEEN':
      return value >= wanted && value <= (valueHigh ?? wanted);
  }
}

/**
 * Whether what a source says of a value leaves open that it keeps the promise: a value below or above a bound proves
 * nothing of the other side. "Less than 100" never reaches 100, "more than 30" is never within the first 30, and
 * neither is an exact value or within a band.
 */
export function leavesOpen(comparator: Comparator, qualifier: Qualifier | null): boolean {
  const isUpperBound = qualifier === 'LESS_THAN';
  const isLowerBound = qualifier === 'MORE_THAN' || qualifier === 'AT_LEAST';
  switch (comparator) {
    case 'AT_LEAST':
      return isUpperBound;
    case 'AT_MOST':
    case 'TOP':
      return isLowerBound;
    case 'EXACTLY':
    case 'BETWEEN':
      return isUpperBound || isLowerBound;
    case 'DONE':
      return false;
  }
}

/** The edge of the target that a value has to reach: of a band the nearer one; null for a target without a value. */
export function aimedEdge(
  target: Pick<Target, 'comparator' | 'value' | 'valueHigh'>,
  value: number | null,
): number | null {
  const { comparator, value: wanted, valueHigh } = target;
  if (comparator === 'DONE') return 1;
  if (wanted === null || comparator !== 'BETWEEN' || valueHigh === null || value === null) return wanted;
  return value > valueHigh ? valueHigh : wanted;
}

/** The wanted way from a value: up for AT_LEAST and DONE, down for AT_MOST and TOP, toward a band or an exact value. */
export function wantedDirection(
  target: Pick<Target, 'comparator' | 'value' | 'valueHigh'>,
  value: number | null,
): Sign {
  switch (target.comparator) {
    case 'AT_LEAST':
    case 'DONE':
      return 1;
    case 'AT_MOST':
    case 'TOP':
      return -1;
    default: {
      const edge = aimedEdge(target, value);
      if (edge === null || value === null || meets(target, value)) return 0;
      return value < edge ? 1 : -1;
    }
  }
}

/** The last day on which a target may still be kept: the latest of its two dates; null without a date. */
export function lastDue(target: Pick<Target, 'aimDue' | 'latestDue'>): string | null {
  return target.latestDue ?? target.aimDue;
}

/** Order of targets by their last date (without a date first), then by their number. */
export function compareDue(a: Target, b: Target): number {
  const [p, q] = [lastDue(a) ?? '', lastDue(b) ?? ''];
  return p < q ? -1 : p > q ? 1 : a.n - b.n;
}

/** The target by which a promise is judged: the final one, else the latest plan or interim one, else the vision; null without targets. */
export function decidingTarget(goal: Pick<Goal, 'targets'>): Target | null {
  const ordered = [...goal.targets].sort(compareDue);
  return (
    ordered.findLast((target) => target.role === 'FINAL') ??
    ordered.findLast((target) => target.role === 'PLAN' || target.role === 'INTERIM') ??
    ordered.at(-1) ??
    null
  );
}

/** The lifecycle of a goal as of a day: until the day on which it was replaced or given up it was in force. */
export function lifecycleAt(goal: Pick<Goal, 'lifecycle' | 'endedOn'>, asOf: string): GoalLifecycle {
  const { lifecycle, endedOn } = goal;
  const hasEnd = lifecycle === 'REPLACED' || lifecycle === 'DISCONTINUED';
  return hasEnd && endedOn && asOf < endedOn ? 'IN_FORCE' : lifecycle;
}

/** What the choice of a row's promise looks at. */
export interface HeadlineCandidate {
  readonly goal: Pick<Goal, 'lifecycle' | 'endedOn' | 'statedOn' | 'targets'>;
}

const NOT_IN_FORCE: readonly GoalLifecycle[] = ['DRAFT', 'DISCONTINUED', 'REPLACED', 'DONE_WHEN_STATED'];

function best<T>(candidates: readonly T[], better: (a: T, b: T) => boolean): T | null {
  let found: T | null = null;
  for (const candidate of candidates) if (found === null || better(candidate, found)) found = candidate;
  return found;
}

/**
 * The promise that a row of the board speaks of, among those in force on a day (where none is, among all), those with a value
 * before those in words alone: the nearest open deadline, else the latest deadline, else the latest stated; at a tie
 * the latest stated. Null without candidates.
 */
export function headlineGoal<T extends HeadlineCandidate>(candidates: readonly T[], asOf: string): T | null {
  const inForce = candidates.filter(({ goal }) => !NOT_IN_FORCE.includes(lifecycleAt(goal, asOf)));
  const standing = inForce.length > 0 ? inForce : candidates;
  const inFigures = standing.filter(({ goal }) => (decidingTarget(goal)?.value ?? null) !== null);
  const pool = inFigures.length > 0 ? inFigures : standing;
  const due = ({ goal }: T): string | null => {
    const target = decidingTarget(goal);
    return target && lastDue(target);
  };
  const later = (a: T, b: T): boolean => a.goal.statedOn > b.goal.statedOn;
  const dated = pool.flatMap((candidate) => {
    const day = due(candidate);
    return day === null ? [] : [{ candidate, day, goal: candidate.goal }];
  });
  const open = best(
    dated.filter(({ day }) => day >= asOf),
    (a, b) => a.day < b.day || (a.day === b.day && a.goal.statedOn > b.goal.statedOn),
  );
  const last = best(dated, (a, b) => a.day > b.day || (a.day === b.day && a.goal.statedOn > b.goal.statedOn));
  return open?.candidate ?? last?.candidate ?? best(pool, later);
}

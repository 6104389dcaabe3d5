import type { Goal, Target, Unit } from './assessment/assessment.js';
import { addDays } from './calendar.js';
import { convert } from './quantity.js';
import { decidingTarget, lastDue } from './target.js';

type Amendable = Pick<Goal, 'targets' | 'earlierTargets'>;

function isNewer(a: Target, b: Target): boolean {
  return (a.version ?? 1) > (b.version ?? 1);
}

/** The targets in force at the end of a day: of each number the newest version that was public by then. */
export function targetsAt(goal: Amendable, asOf: string): readonly Target[] {
  if (!goal.earlierTargets?.length) return goal.targets;
  const inForce = new Map<number, Target>();
  for (const target of [...goal.earlierTargets, ...goal.targets]) {
    const other = inForce.get(target.n);
    const isPublic = !target.knownOn || target.knownOn <= asOf;
    if (isPublic && (!other || isNewer(target, other))) inForce.set(target.n, target);
  }
  return [...inForce.values()].sort((a, b) => a.n - b.n);
}

/** The days up to one on which a version of a target became public that changed what was in force, in order. */
export function amendmentDays(goal: Amendable, until: string): string[] {
  if (!goal.earlierTargets?.length) return [];
  const days = [...goal.earlierTargets, ...goal.targets].flatMap(({ knownOn }) => knownOn ?? []);
  return [...new Set(days)].filter((day) => day <= until).sort();
}

/** The values that keep a target, both ends included; null where none can, since it names no value. */
function acceptedValues(target: Target): readonly [number, number] | null {
  const { comparator, value, valueHigh } = target;
  if (comparator === 'DONE') return [1, Infinity];
  if (value === null) return null;
  switch (comparator) {
    case 'AT_LEAST':
      return [value, Infinity];
    case 'AT_MOST':
    case 'TOP':
      return [-Infinity, value];
    case 'EXACTLY':
      return [value, value];
    case 'BETWEEN':
      return [value, valueHigh ?? value];
  }
}

const isLater = (after: string | null, before: string | null): boolean =>
  before !== null && (after === null || after > before);

/**
 * Whether a target asks for less than another: it accepts a value or a day that the other one does not, or it no longer
 * names one. What asks for no less can still ask for more.
 * @param unit the unit of a target that names none
 */
export function asksLess(after: Target, before: Target, unit: Unit): boolean {
  if (isLater(lastDue(after), lastDue(before))) return true;
  if (isLater(after.aimDue ?? after.latestDue, before.aimDue ?? before.latestDue)) return true;
  const [now, then] = [acceptedValues(after), acceptedValues(before)];
  if (!then) return false;
  if (!now) return true;
  const own = after.unit ?? unit;
  const edges = now.map((edge) => (Number.isFinite(edge) ? convert(edge, own, before.unit ?? unit) : edge));
  const [low, high] = edges;
  if (typeof low !== 'number' || typeof high !== 'number') return true;
  return low < then[0] || high > then[1];
}

/** How the target of a goal moved: what was first promised, since when it is another, and whether less is asked for now. */
export interface TargetMove {
  readonly first: Target;
  /** The last day on which it was relaxed; where it never was, the last day on which it moved. */
  readonly on: string;
  /** The target in force asks for less than an earlier one did. */
  readonly isRelaxed: boolean;
}

const isSame = (a: Target | null, b: Target | null): boolean =>
  a?.n === b?.n && (a?.version ?? 1) === (b?.version ?? 1);

/**
 * How a target moved up to a day; null where it did not. Versions that were never in force at the end of a day do not
 * count.
 * @param pick which target of those in force; the one that decides where it is left out
 */
export function targetMove(
  goal: Amendable & Pick<Goal, 'statedOn'> & { readonly indicator: Pick<Goal['indicator'], 'unit'> },
  asOf: string,
  pick: (targets: readonly Target[]) => Target | null = (targets) => decidingTarget({ targets }),
): TargetMove | null {
  const days = amendmentDays(goal, asOf);
  const [firstDay] = days;
  if (firstDay === undefined) return null;
  const past: Target[] = [];
  // What was stated and amended on one day was never in force at the end of one.
  const before = addDays(firstDay, -1);
  let now = pick(targetsAt(goal, before < goal.statedOn ? goal.statedOn : before));
  let movedOn: string | null = null;
  let relaxedOn: string | null = null;
  for (const day of days) {
    const next = pick(targetsAt(goal, day));
    if (isSame(now, next)) continue;
    if (now) {
      past.push(now);
      movedOn = day;
      if (next === null || asksLess(next, now, goal.indicator.unit)) relaxedOn = day;
    }
    now = next;
  }
  const [first] = past;
  if (!first || movedOn === null) return null;
  const inForce = now;
  const isRelaxed =
    inForce === null || past.some((earlier) => asksLess(inForce, earlier, goal.indicator.unit));
  return { first, on: isRelaxed && relaxedOn !== null ? relaxedOn : movedOn, isRelaxed };
}

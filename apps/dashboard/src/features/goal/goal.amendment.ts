import type { GoalPartsFragment } from '../../api/generated/graphql.js';

type Target = GoalPartsFragment['targets'][number];

/** All versions of one target of a goal, the promise itself first. */
export function versionsOf(
  goal: Pick<GoalPartsFragment, 'targets' | 'earlierTargets'>,
  n: number,
): readonly Target[] {
  return [...goal.earlierTargets, ...goal.targets].filter((target) => target.n === n);
}

/** The goal as it was first promised, before any of its targets was amended. */
export function asFirstPromised(goal: GoalPartsFragment): GoalPartsFragment {
  const targets = goal.targets
    .map(({ n }) => versionsOf(goal, n)[0])
    .filter((target) => target !== undefined);
  return { ...goal, targets, earlierTargets: [] };
}

/** The version of a target that became public on a day, and the one that it amended; null where there is none. */
export function amendmentOn(
  goal: Pick<GoalPartsFragment, 'targets' | 'earlierTargets'>,
  n: number | null,
  on: string,
): { readonly before: Target; readonly after: Target } | null {
  const versions = n === null ? [] : versionsOf(goal, n);
  const after = versions.findLast(({ knownOn }) => knownOn === on);
  const before = versions.findLast(({ knownOn }) => knownOn === null || knownOn < on);
  return before && after ? { before, after } : null;
}

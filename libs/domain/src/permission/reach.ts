/** What belongs to others of its kind, and whose tasks others carry on: an agency, an area. */
export interface Belonging {
  readonly parentId: string | null;
  readonly successorIds: readonly string[];
}

/**
 * Itself, all that it belongs to, and all that carries on its tasks, to the top: whoever may act for one of those may
 * act for it. What is not known stands for itself alone.
 */
export function withThoseAbove(id: string, all: ReadonlyMap<string, Belonging>): string[] {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const one = all.get(next);
    if (one) open.push(...one.successorIds, ...(one.parentId === null ? [] : [one.parentId]));
  }
  return [...found];
}

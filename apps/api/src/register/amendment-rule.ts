import type { RegisterRecord } from './cell.js';
import type { Lookup, Problem } from './check-register.js';

/** What only an amendment says, and says whole. */
const AMENDING = ['document', 'known_on', 'known_precision', 'reason_vi', 'reason_en'];

/** What an amendment may change. */
const PROMISED = ['comparator', 'value', 'value_high', 'unit', 'about', 'aim_due', 'latest_due'];

/** The promise itself has its document, day and reason in its goal; each later version brings its own. */
export function saysWhoAmended(target: RegisterRecord): Problem | null {
  if (target['version'] === 1) {
    const column = AMENDING.find((name) => target[name] !== null);
    return column ? ['CONTRADICTION', column] : null;
  }
  const column = AMENDING.find((name) => target[name] === null);
  return column ? ['REQUIRED', column] : null;
}

/** Nobody amends a promise before it was made. */
export function followsThePromise(target: RegisterRecord, all: Lookup): Problem | null {
  const stated = all.find('goals', target['goal'])?.['stated_on'];
  const known = target['known_on'] ?? null;
  return stated && known && known < stated ? ['CONTRADICTION', 'known_on'] : null;
}

/** A version keeps the part that its target plays, and changes something of what was promised. */
export function changesThePromise(target: RegisterRecord, all: Lookup): Problem | null {
  const before = all.find('targets', `${target['goal']} ${target['n']} ${Number(target['version']) - 1}`);
  if (!before) return null;
  if (before['role'] !== target['role']) return ['CONTRADICTION', 'role'];
  return PROMISED.every((name) => before[name] === target[name]) ? ['DUPLICATE', 'version'] : null;
}

/** A body and those that followed it. */
function successors(body: unknown, all: Lookup, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (found.has(body)) return found;
  found.add(body);
  for (const next of (all.find('agencies', body)?.['successors'] ?? []) as readonly string[]) {
    successors(next, all, found);
  }
  return found;
}

/** Only the body that promised, or its successor, amends a promise: what another one says later is a goal of its own. */
export function isOfTheSameBody(target: RegisterRecord, all: Lookup): Problem | null {
  const issuerOf = (document: unknown): unknown => all.find('documents', document)?.['issuer'] ?? null;
  const promised = issuerOf(all.find('goals', target['goal'])?.['document']);
  const amended = issuerOf(target['document']);
  if (promised === null || amended === null) return null;
  return successors(promised, all).has(amended) ? null : ['CONTRADICTION', 'document'];
}

import { covers, isInForce, type Role, type Scope, type Subject } from '@waymark/domain';
import { grantsByPerson } from '../account/grant.store.js';
import type { Queries } from '../series/observation.store.js';

/** Somebody with a role on a day, their own or handed to them. */
export interface Holder {
  readonly personId: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** Who holds one of some roles on a day, wherever that is; nobody who has left. */
export async function holdersOf(database: Queries, roles: readonly Role[], day: string): Promise<Holder[]> {
  const grants = await grantsByPerson(database, day);
  return [...grants].flatMap(([personId, theirs]) =>
    theirs
      .filter((grant) => roles.includes(grant.role) && isInForce(grant, day))
      .map(({ role, scope }) => ({ personId, role, scope })),
  );
}

/** Whether somebody else than those named holds it for a subject. */
export function hasOther(holders: readonly Holder[], subject: Subject, than: readonly string[]): boolean {
  return holders.some(({ personId, scope }) => !than.includes(personId) && covers(scope, subject));
}

import { covers, type Role, type Scope, type Subject } from '@waymark/domain';
import { scopeOf, type ScopedRole } from '../account/scope.column.js';
import type { Queries } from '../series/observation.store.js';

/** Somebody with a role on a day, their own or handed to them. */
export interface Holder {
  readonly personId: string;
  readonly scope: Scope;
}

/** Who holds one of some roles on a day, wherever that is; nobody who has left. */
export async function holdersOf(database: Queries, roles: readonly Role[], day: string): Promise<Holder[]> {
  const rows: (ScopedRole & { personId: string })[] = await database.query(
    `SELECT g.person_id AS "personId", g.role, g.agency_id AS "agencyId", g.area_id AS "areaId",
            g.indicator_id AS "indicatorId"
       FROM (SELECT person_id, role, agency_id, area_id, indicator_id, valid_from, valid_to FROM role_grant
             UNION ALL
             SELECT to_person_id, role, agency_id, area_id, indicator_id, valid_from, valid_to FROM delegation) g
       JOIN person p ON p.id = g.person_id
      WHERE g.role = ANY($1::text[]) AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to >= $2)
        AND (p.disabled_on IS NULL OR p.disabled_on > $2)`,
    [roles, day],
  );
  return rows.map((row) => ({ personId: row.personId, scope: scopeOf(row) }));
}

/** Whether somebody else than those named holds it for a subject. */
export function hasOther(holders: readonly Holder[], subject: Subject, than: readonly string[]): boolean {
  return holders.some(({ personId, scope }) => !than.includes(personId) && covers(scope, subject));
}

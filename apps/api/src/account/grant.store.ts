import { type Grant, mayDelegate } from '@waymark/domain';
import { groupBy } from '../group-by.js';
import type { Queries } from '../series/observation.store.js';
import { scopeOf, type ScopedRole } from './scope.column.js';

interface GrantRow extends ScopedRole {
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly delegatedBy: string | null;
}

/**
 * What people may do, by person: their own roles and delegated ones, of whatever days; nothing of who is disabled on a
 * day. What whoever delegated has lost by that day, those they delegated it to have lost too.
 * @param personId of one person; of everybody if not given
 */
export async function grantsByPerson(
  database: Queries,
  day: string,
  personId: string | null = null,
): Promise<ReadonlyMap<string, Grant[]>> {
  const rows: GrantRow[] = await database.query(
    `SELECT g.person_id AS "personId", g.role, g.agency_id AS "agencyId", g.area_id AS "areaId",
            g.indicator_id AS "indicatorId", g.valid_from AS "validFrom", g.valid_to AS "validTo",
            g.delegated_by AS "delegatedBy"
       FROM (SELECT person_id, role, agency_id, area_id, indicator_id, valid_from, valid_to, NULL AS delegated_by
               FROM role_grant
             UNION ALL
             SELECT to_person_id, role, agency_id, area_id, indicator_id, valid_from, valid_to, from_person_id
               FROM delegation) g
       JOIN person p ON p.id = g.person_id AND (p.disabled_on IS NULL OR p.disabled_on > $1)
      WHERE $2::text IS NULL OR g.person_id = $2
         OR g.person_id IN (SELECT from_person_id FROM delegation WHERE to_person_id = $2)`,
    [day, personId],
  );
  const all = new Map(
    [...groupBy(rows, (row) => row.personId)].map(([id, theirs]) => [id, theirs.map(grantOf)]),
  );
  const isHeld = ({ delegatedBy: by, role, scope }: Grant) =>
    by === null || mayDelegate({ personId: by, grants: all.get(by) ?? [] }, role, scope, day);
  return new Map([...all].map(([id, grants]) => [id, grants.filter(isHeld)]));
}

function grantOf({ validFrom, validTo, delegatedBy, ...row }: GrantRow): Grant {
  return { role: row.role, scope: scopeOf(row), from: validFrom, to: validTo, delegatedBy };
}

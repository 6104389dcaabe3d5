import type { EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import type { AuthorityService } from '../access/authority.service.js';

interface SeriesPlace {
  readonly agencyId: string;
  readonly areaId: string;
  readonly indicatorId: string;
}

/** Throws NOT_ALLOWED where a batch brings a figure of a series that lies outside the actor's scope. */
export async function refuseOutOfScope(
  manager: EntityManager,
  authority: AuthorityService,
  actor: AccessActor,
  batchId: number,
): Promise<void> {
  const isEverywhere = await authority.authorise(actor, 'IMPORT', {}).then(
    () => true,
    () => false,
  );
  if (isEverywhere) return;
  const places: SeriesPlace[] = await manager.query(
    `SELECT DISTINCT s.producer_id AS "agencyId", s.area_id AS "areaId", s.indicator_id AS "indicatorId"
       FROM series s
      WHERE s.key IN (SELECT series_key FROM import_row WHERE batch_id = $1
                      UNION SELECT series_key FROM observation WHERE batch_id = $1)`,
    [batchId],
  );
  for (const place of places) await authority.authorise(actor, 'IMPORT', place);
}

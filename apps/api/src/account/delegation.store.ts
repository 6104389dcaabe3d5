import type { EntityManager } from 'typeorm';
import { Delegation } from './delegation.entity.js';
import { personNames } from './person-names.js';

/** What a person handed to others, or others to them, newest first, with the names of both; of everybody if null. */
export async function readDelegations(
  manager: EntityManager,
  personId: string | null,
): Promise<Delegation[]> {
  const delegations = await manager.getRepository(Delegation).find({
    where: personId === null ? {} : [{ fromPersonId: personId }, { toPersonId: personId }],
    order: { validFrom: 'DESC', id: 'DESC' },
  });
  const names = await personNames(
    manager,
    delegations.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]),
  );
  for (const one of delegations) {
    one.fromPersonName = names.get(one.fromPersonId) ?? one.fromPersonId;
    one.toPersonName = names.get(one.toPersonId) ?? one.toPersonId;
  }
  return delegations;
}

import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@waymark/domain';
import { type EntityManager, LessThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { lockRow } from '../write/stale-write.js';
import { WriteService } from '../write/write.service.js';
import { Delegation } from './delegation.entity.js';
import type { RoleGrantInput } from './people.input.js';
import { type Asking, checkReferences, keepAnAdministrator } from './person.service.js';
import { RoleGrant } from './role-grant.entity.js';

/** Gives, ends and hands over roles. */
@Injectable()
export class RoleService {
  constructor(
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Gives a person a role. Throws DomainError BAD_DATES, and NOT_FOUND for what is not in the register. */
  async give(asking: Asking, personId: string, input: RoleGrantInput): Promise<void> {
    await this.writes.write(
      { ...asking, operation: 'giveRole', input: { personId, input } },
      async (manager) => {
        if (input.to && input.to < input.from) throw new DomainError('BAD_DATES');
        await checkReferences(manager, { ...input, personId });
        await manager.getRepository(RoleGrant).insert({ personId, ...columnsOf(input) });
        return null;
      },
    );
  }

  /** Ends a role on a last day; one that would not have begun by then is taken away. Throws STALE, LAST_ADMINISTRATOR. */
  async end(asking: Asking, id: number, basedOn: number, lastDay: string): Promise<void> {
    await this.writes.write(
      { ...asking, operation: 'endRole', input: { id, basedOn, lastDay } },
      async (manager) => {
        await lockRow(manager, { table: 'role_grant', key: { id }, basedOn });
        await endOn(manager, lastDay, id);
        await keepAnAdministrator(manager, this.clock.today());
        return null;
      },
    );
  }

  /**
   * Hands all roles of one person to another from a day on; what the first had delegated ends. Throws DomainError
   * BAD_DATES for a day that is past, and SAME_PERSON.
   */
  async handOver(asking: Asking, fromPersonId: string, toPersonId: string, day: string): Promise<void> {
    await this.writes.write(
      { ...asking, operation: 'handOver', input: { fromPersonId, toPersonId, day } },
      async (manager) => {
        if (fromPersonId === toPersonId) throw new DomainError('SAME_PERSON');
        if (day < this.clock.today()) throw new DomainError('BAD_DATES');
        await checkReferences(manager, { personId: toPersonId });
        const grants = manager.getRepository(RoleGrant);
        const held = (await grants.findBy({ personId: fromPersonId })).filter(
          ({ validTo }) => validTo === null || validTo >= day,
        );
        const eve = addDays(day, -1);
        for (const { role, agencyId, areaId, indicatorId, validFrom, validTo, id } of held) {
          const from = validFrom > day ? validFrom : day;
          await grants.insert({
            personId: toPersonId,
            role,
            agencyId,
            areaId,
            indicatorId,
            validFrom: from,
            validTo,
          });
          await endOn(manager, eve, id);
        }
        const delegations = manager.getRepository(Delegation);
        const given = { fromPersonId, validTo: MoreThanOrEqual(day) };
        await delegations.delete({ ...given, validFrom: MoreThanOrEqual(day) });
        await delegations.update({ ...given, validFrom: LessThan(day) }, { validTo: eve });
        return null;
      },
    );
  }
}

async function endOn(manager: EntityManager, lastDay: string, id: number): Promise<void> {
  const grants = manager.getRepository(RoleGrant);
  const { affected } = await grants.delete({ id, validFrom: MoreThanOrEqual(addDays(lastDay, 1)) });
  if (!affected) await grants.update({ id }, { validTo: lastDay });
}

function columnsOf({ role, agencyId, areaId, indicatorId, from, to }: RoleGrantInput) {
  return {
    role,
    agencyId: agencyId ?? null,
    areaId: areaId ?? null,
    indicatorId: indicatorId ?? null,
    validFrom: from,
    validTo: to ?? null,
  };
}

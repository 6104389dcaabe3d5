import { Inject, Injectable } from '@nestjs/common';
import { mayDelegate, mayDo } from '@waymark/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { lockRow } from '../write/stale-write.js';
import { typedText } from '../write/typed-text.js';
import { WriteService } from '../write/write.service.js';
import { ActorService } from './actor.service.js';
import { Delegation } from './delegation.entity.js';
import { readDelegations } from './delegation.store.js';
import type { DelegationInput } from './people.input.js';
import { type Asking, checkReferences } from './person.service.js';
import { scopeOf } from './scope.column.js';

/** Hands roles to others for a time. */
@Injectable()
export class DelegationService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ActorService) private readonly actors: ActorService,
  ) {}

  /** What a person handed to others, or others to them, newest first. */
  listOf(personId: string): Promise<Delegation[]> {
    return readDelegations(this.dataSource.manager, personId);
  }

  /**
   * Hands on what one holds, never more; an administrator may do so for somebody else. Throws DomainError NOT_ALLOWED,
   * SAME_PERSON, REASON_NEEDED, TEXT_TOO_LONG, BAD_DATES, and DELEGATION_TOO_WIDE where it is not held on each of its
   * days.
   */
  async delegate(asking: Asking, input: DelegationInput): Promise<void> {
    const fromPersonId = input.fromPersonId ?? asking.actor.personId;
    if (fromPersonId === null || !this.mayActFor(asking, fromPersonId)) throw new DomainError('NOT_ALLOWED');
    if (fromPersonId === input.toPersonId) throw new DomainError('SAME_PERSON');
    const reason = typedText(input.reason, 'REASON_NEEDED');
    if (input.to < input.from || input.to < this.clock.today()) throw new DomainError('BAD_DATES');
    const scope = scopeOf({
      role: input.role,
      agencyId: input.agencyId ?? null,
      areaId: input.areaId ?? null,
      indicatorId: input.indicatorId ?? null,
    });
    const holder = { personId: fromPersonId, grants: await this.actors.grantsOf(fromPersonId) };
    const held = [input.from, input.to].every((day) => mayDelegate(holder, input.role, scope, day));
    if (!held) throw new DomainError('DELEGATION_TOO_WIDE');
    await this.writes.write({ ...asking, operation: 'delegate', input }, async (manager) => {
      await checkReferences(manager, { ...scope, personId: input.toPersonId });
      const { role, toPersonId } = input;
      const times = { validFrom: input.from, validTo: input.to };
      await manager
        .getRepository(Delegation)
        .insert({ fromPersonId, toPersonId, role, ...scope, ...times, reason });
      return null;
    });
  }

  /** Ends a delegation on a last day; one that would not have begun by then is taken away. Throws NOT_ALLOWED, STALE. */
  async end(asking: Asking, id: number, basedOn: number, lastDay: string): Promise<void> {
    const delegations = this.dataSource.getRepository(Delegation);
    const delegation = await delegations.findOneBy({ id });
    if (!delegation) throw new DomainError('NOT_FOUND', { kind: 'delegation' });
    if (!this.mayActFor(asking, delegation.fromPersonId)) throw new DomainError('NOT_ALLOWED');
    await this.writes.write(
      { ...asking, operation: 'endDelegation', input: { id, basedOn, lastDay } },
      async (manager) => {
        await lockRow(manager, { table: 'delegation', key: { id }, basedOn });
        const rows = manager.getRepository(Delegation);
        if (delegation.validFrom > lastDay) await rows.delete({ id });
        else if (lastDay < delegation.validTo) await rows.update({ id }, { validTo: lastDay });
        else throw new DomainError('BAD_DATES');
        return null;
      },
    );
  }

  private mayActFor({ actor }: Asking, personId: string): boolean {
    return actor.personId === personId || mayDo(actor, 'ADMINISTER', this.clock.today(), {});
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type Action, type Belonging, grantFor, type Subject, withThoseAbove } from '@waymark/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import type { AccessActor } from './actor.js';

/** Where something belongs that an action is done to; what is left out or null is not asked of a scope. */
export interface Place {
  readonly agencyId?: string | null;
  readonly areaId?: string | null;
  readonly indicatorId?: string | null;
}

/** By what right something is done. */
export interface Authority {
  /** Whose role it is where it was delegated, for the log of writes; null where it is the actor's own. */
  readonly behalfOf: string | null;
}

interface BelongingRow extends Belonging {
  readonly id: string;
}

/** Holds what somebody wants to do against their roles and scopes. */
@Injectable()
export class AuthorityService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * By what right an actor does something to what belongs to a place; without a place: somewhere. Hand `behalfOf` on
   * to `WriteService.write`. Throws DomainError NOT_ALLOWED where there is no such right.
   */
  async authorise(actor: AccessActor, action: Action, place?: Place): Promise<Authority> {
    const subject = place && (await this.subjectOf(place));
    const grant = grantFor(actor, action, this.clock.today(), subject);
    if (grant === null) throw new DomainError('NOT_ALLOWED', { action });
    return { behalfOf: grant.delegatedBy };
  }

  /** A place with all that it belongs to: units and areas above it, and those that carry on its tasks. */
  async subjectOf({ agencyId, areaId, indicatorId }: Place): Promise<Subject> {
    return {
      ...(agencyId && { agencyIds: withThoseAbove(agencyId, await this.all('agency')) }),
      ...(areaId && { areaIds: withThoseAbove(areaId, await this.all('area')) }),
      ...(indicatorId && { indicatorId }),
    };
  }

  private async all(table: 'agency' | 'area'): Promise<ReadonlyMap<string, Belonging>> {
    const rows: BelongingRow[] = await this.dataSource.query(
      `SELECT id, parent_id AS "parentId", successor_ids AS "successorIds" FROM ${table}`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

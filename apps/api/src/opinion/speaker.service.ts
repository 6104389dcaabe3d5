import { Inject, Injectable } from '@nestjs/common';
import type { AccessActor } from '../access/actor.js';
import { AuthorityService } from '../access/authority.service.js';
import type { Goal } from '../goal/goal.entity.js';
import { DomainError } from '../graphql/domain-error.js';

/** Who speaks for the body that answers for a goal. */
@Injectable()
export class SpeakerService {
  constructor(@Inject(AuthorityService) private readonly authority: AuthorityService) {}

  /**
   * Whoever brings in or approves figures of the lead, and planners, who write down what was said. Throws SIGN_IN_NEEDED,
   * NOT_ALLOWED.
   */
  async authorise(
    actor: AccessActor,
    { leadId: agencyId, areaId, indicatorId }: Pick<Goal, 'leadId' | 'areaId' | 'indicatorId'>,
  ): Promise<{ personId: string; behalfOf: string | null }> {
    const { personId } = actor;
    if (personId === null) throw new DomainError('SIGN_IN_NEEDED');
    const place = { agencyId, areaId, indicatorId };
    const isNotAllowed = (error: unknown) => error instanceof DomainError && error.code === 'NOT_ALLOWED';
    const authority = await this.authority.authorise(actor, 'ENTER', place).catch((error: unknown) => {
      if (isNotAllowed(error)) return this.authority.authorise(actor, 'MANAGE_REGISTER', place);
      throw error;
    });
    return { personId, behalfOf: authority.behalfOf };
  }
}

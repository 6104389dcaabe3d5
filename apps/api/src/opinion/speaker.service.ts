import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@waymark/domain';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import type { Goal } from '../goal/goal.entity.js';
import { DomainError } from '../graphql/domain-error.js';

/** Who speaks for the body that answers for a goal. */
@Injectable()
export class SpeakerService {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Whoever brings in or approves figures of the lead, and planners, who write down what was said. Throws NOT_ALLOWED. */
  async authorise(
    actor: AccessActor,
    goal: Pick<Goal, 'leadId' | 'areaId' | 'indicatorId'>,
  ): Promise<{ personId: string; behalfOf: string | null }> {
    const { personId } = actor;
    if (personId === null) throw new DomainError('SIGN_IN_NEEDED');
    const day = this.clock.today();
    const subject = {
      agencyIds: goal.leadId === null ? [] : [goal.leadId],
      areaIds: [goal.areaId],
      indicatorId: goal.indicatorId,
    };
    const may = mayDo(actor, 'MANAGE_REGISTER', day, subject) || mayDo(actor, 'ENTER', day, subject);
    if (!may) throw new DomainError('NOT_ALLOWED', { action: 'ENTER' });
    return { personId, behalfOf: null };
  }
}

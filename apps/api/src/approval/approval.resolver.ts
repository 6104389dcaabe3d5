import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { ApprovalService } from './approval.service.js';
import { DecidedCell, Decisions, PendingEntry, ToDecide } from './approval.type.js';
import { PendingService } from './pending.service.js';

const KEY = { type: () => ID, description: 'Idempotency key.' };
const CELLS = {
  type: () => [DecidedCell],
  description: 'The figures, of one sheet or of many; at most 1000.',
};

@Resolver(() => PendingEntry)
export class ApprovalResolver {
  constructor(
    @Inject(ApprovalService) private readonly approvals: ApprovalService,
    @Inject(PendingService) private readonly pendings: PendingService,
  ) {}

  @Allow('APPROVE', 'RECEIVE')
  @Query(() => [PendingEntry], { description: 'What waits for the approval of whoever asks.' })
  pendingEntries(@CurrentActor() actor: AccessActor): Promise<PendingEntry[]> {
    return this.pendings.list(actor);
  }

  @Allow('APPROVE', 'RECEIVE')
  @Query(() => ToDecide, { description: 'How much waits for the decision of whoever asks.' })
  async toDecide(@CurrentActor() actor: AccessActor): Promise<ToDecide> {
    return { sheets: await this.pendings.countSheets(actor) };
  }

  @Allow('APPROVE', 'RECEIVE')
  @Mutation(() => Decisions, {
    description: 'Approves figures: each becomes the newest public version of its value.',
  })
  approveEntries(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('cells', CELLS) cells: DecidedCell[],
    @Args('knownOn', {
      type: () => DateScalar,
      nullable: true,
      description: 'The day on which they become public; today where it is left out.',
    })
    knownOn: string | null,
  ): Promise<Decisions> {
    return this.approvals.decide(actor, { key, cells, knownOn, decision: 'APPROVE' });
  }

  @Allow('APPROVE', 'RECEIVE')
  @Mutation(() => Decisions, {
    description: 'Returns figures to their unit, each with what is to be mended.',
  })
  returnEntries(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('cells', CELLS) cells: DecidedCell[],
  ): Promise<Decisions> {
    return this.approvals.decide(actor, { key, cells, decision: 'RETURN' });
  }
}

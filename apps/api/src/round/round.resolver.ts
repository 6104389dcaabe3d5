import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { Round } from './round.entity.js';
import { RoundService } from './round.service.js';

const KEY = { type: () => ID, description: 'Idempotency key.' };
const ROUND = { type: () => ID, description: 'The round.' };
const BASED_ON = { type: () => Int, description: 'The revision that this rests on.' };

@Resolver(() => Round)
export class RoundResolver {
  constructor(@Inject(RoundService) private readonly rounds: RoundService) {}

  @Allow('MANAGE_ROUNDS')
  @Mutation(() => Round, { description: 'Locks a round: units write nothing into it any more.' })
  lockRound(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('roundId', ROUND) roundId: string,
    @Args('basedOn', BASED_ON) basedOn: number,
    @Args('reason', { type: () => String, nullable: true, description: 'Why.' }) reason: string | null,
  ): Promise<Round> {
    return this.rounds.change(actor, { key, roundId, basedOn, reason, state: 'LOCKED' });
  }

  @Allow('MANAGE_ROUNDS')
  @Mutation(() => Round, { description: 'Opens a locked round again.' })
  reopenRound(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('roundId', ROUND) roundId: string,
    @Args('basedOn', BASED_ON) basedOn: number,
    @Args('reason', { type: () => String, description: 'Why.' }) reason: string,
  ): Promise<Round> {
    return this.rounds.change(actor, { key, roundId, basedOn, reason, state: 'REOPENED' });
  }
}

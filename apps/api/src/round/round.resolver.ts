import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { EarlierRoundService } from './earlier-round.service.js';
import { EarlierRounds } from './earlier-round.type.js';
import { Round } from './round.entity.js';
import { RoundService } from './round.service.js';

const KEY = { type: () => ID, description: 'Idempotency key.' };
const ROUND = { type: () => ID, description: 'The round.' };
const BASED_ON = { type: () => Int, description: 'The revision that this rests on.' };

@Resolver(() => Round)
export class RoundResolver {
  constructor(
    @Inject(RoundService) private readonly rounds: RoundService,
    @Inject(EarlierRoundService) private readonly earlier: EarlierRoundService,
  ) {}

  @Allow('MANAGE_ROUNDS')
  @Query(() => [EarlierRounds], {
    description: 'Forms that whoever asks collects, with the periods of which a round can be opened late.',
  })
  earlierRounds(@CurrentActor() actor: AccessActor): Promise<EarlierRounds[]> {
    return this.earlier.list(actor);
  }

  @Allow('MANAGE_ROUNDS')
  @Mutation(() => Round, { description: 'Opens a round of a period before the newest one.' })
  openEarlierRound(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('formId', { type: () => ID, description: 'The form.' }) formId: string,
    @Args('period', { type: () => String, description: 'One of its periods that have no round.' })
    period: string,
    @Args('dueOn', { type: () => DateScalar, description: 'From today on: the day on which it is due.' })
    dueOn: string,
  ): Promise<Round> {
    return this.earlier.open(actor, { key, formId, period, dueOn });
  }

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

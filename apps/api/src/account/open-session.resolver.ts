import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { OpenSessionService } from './open-session.service.js';
import { OpenSession } from './session.type.js';

/** Where one is signed in. */
@Resolver(() => OpenSession)
export class OpenSessionResolver {
  constructor(@Inject(OpenSessionService) private readonly sessions: OpenSessionService) {}

  @Allow('PERSON')
  @Query(() => [OpenSession], { description: 'Where one is signed in: this place first, then the newest.' })
  openSessions(@CurrentActor() actor: AccessActor): Promise<OpenSession[]> {
    return this.sessions.list(actor);
  }

  @Allow('PERSON')
  @Mutation(() => Int, { description: 'Signs oneself out elsewhere; answers how many sessions ended.' })
  endSessions(
    @CurrentActor() actor: AccessActor,
    @Args('key', {
      type: () => ID,
      description: 'Against double sending: a new one for each thing wanted.',
    })
    key: string,
    @Args('id', { type: () => ID, nullable: true, description: 'Which; null: all but this one.' })
    id: string | null,
  ): Promise<number> {
    return this.sessions.end(actor, key, id ?? null);
  }
}

import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { AuthorityService } from '../access/authority.service.js';
import { CurrentActor } from '../access/request.js';
import { DomainError } from '../graphql/domain-error.js';
import { ApiKey } from './api-key.entity.js';
import { ApiKeyService } from './api-key.service.js';
import { Delegation } from './delegation.entity.js';
import { DelegationService } from './delegation.service.js';
import { ApiKeyInput, DelegationInput, EndInput } from './people.input.js';
import { NewApiKey } from './people.type.js';

const KEY = {
  type: () => ID,
  description: 'Against double sending: a new one for each thing wanted.',
} as const;

/** What people hand to others for a time, and to programs. */
@Resolver(() => Delegation)
export class DelegationResolver {
  constructor(
    @Inject(DelegationService) private readonly service: DelegationService,
    @Inject(ApiKeyService) private readonly keys: ApiKeyService,
    @Inject(AuthorityService) private readonly authority: AuthorityService,
  ) {}

  @Allow('PERSON')
  @Query(() => [Delegation], {
    description: 'What one handed to others, and others to oneself, newest first.',
  })
  async delegations(@CurrentActor() actor: AccessActor): Promise<Delegation[]> {
    return this.service.listOf(personOf(actor));
  }

  @Allow('SIGNED_IN')
  @Mutation(() => [Delegation], {
    description: 'Hands on a role that one holds; answers all delegations of its holder.',
  })
  async delegate(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('input', { description: 'What, to whom, and how long.' }) input: DelegationInput,
  ): Promise<Delegation[]> {
    await this.service.delegate({ actor, key, behalfOf: null }, input);
    return this.service.listOf(input.fromPersonId ?? personOf(actor));
  }

  @Allow('PERSON')
  @Mutation(() => [Delegation], { description: 'Ends a delegation; answers those that are left of oneself.' })
  async endDelegation(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', { type: () => Int, description: 'Number of the delegation.' }) id: number,
    @Args('end', { description: 'When, and the revision that it rests on.' }) { basedOn, lastDay }: EndInput,
  ): Promise<Delegation[]> {
    await this.service.end({ actor, key, behalfOf: null }, id, basedOn, lastDay);
    return this.service.listOf(personOf(actor));
  }

  @Allow('ADMINISTER')
  @Mutation(() => NewApiKey, { description: 'Makes a key for a program; the key itself is shown only now.' })
  async makeApiKey(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('input', { description: 'What it allows, in whose name, and how long.' }) input: ApiKeyInput,
  ): Promise<NewApiKey> {
    return this.keys.make(
      { actor, key, ...(await this.authority.authorise(actor, 'ADMINISTER', {})) },
      input,
    );
  }

  @Allow('ADMINISTER')
  @Mutation(() => ApiKey, { description: 'Takes a key back.' })
  async revokeApiKey(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', { type: () => ID, description: 'Public part of the key.' }) id: string,
    @Args('basedOn', { type: () => Int, description: 'The revision that the change rests on.' })
    basedOn: number,
  ): Promise<ApiKey> {
    const behalf = await this.authority.authorise(actor, 'ADMINISTER', {});
    return this.keys.revoke({ actor, key, ...behalf }, id, basedOn);
  }
}

function personOf({ personId }: AccessActor): string {
  if (personId === null) throw new DomainError('SIGN_IN_NEEDED');
  return personId;
}

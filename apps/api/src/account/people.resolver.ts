import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { AuthorityService } from '../access/authority.service.js';
import { CurrentActor } from '../access/request.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { DomainError } from '../graphql/domain-error.js';
import { EndInput, PersonInput, RoleGrantInput } from './people.input.js';
import { PeopleService } from './people.service.js';
import { Colleague, Invitation, PersonAccount } from './people.type.js';
import { Person } from './person.entity.js';
import { type Asking, PersonService } from './person.service.js';
import { RoleService } from './role.service.js';

const KEY = {
  type: () => ID,
  description: 'Against double sending: a new one for each thing wanted.',
} as const;
const BASED_ON = { type: () => Int, description: 'The revision that the change rests on.' } as const;
const PERSON = { type: () => ID, description: 'Who.' } as const;

/** People and their roles, for administrators. */
@Resolver(() => PersonAccount)
export class PeopleResolver {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PersonService) private readonly persons: PersonService,
    @Inject(RoleService) private readonly roles: RoleService,
    @Inject(AuthorityService) private readonly authority: AuthorityService,
  ) {}

  @Allow('SIGNED_IN')
  @Query(() => [Colleague], { description: 'Everybody who has access, by name and unit.' })
  colleagues(): Promise<Colleague[]> {
    return this.people.colleagues();
  }

  @Allow('ADMINISTER')
  @Query(() => [PersonAccount], { name: 'people', description: 'Everybody who ever was here, by name.' })
  list(): Promise<PersonAccount[]> {
    return this.people.list();
  }

  @Allow('ADMINISTER')
  @Query(() => PersonAccount, { nullable: true, description: 'A person; null where there is none.' })
  person(@Args('id', PERSON) id: string): Promise<PersonAccount | null> {
    return this.people.find(id);
  }

  @Allow('ADMINISTER')
  @Mutation(() => Invitation, { description: 'Makes a person and hands them the way to a password.' })
  async invitePerson(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('input', { description: 'Who.' }) input: PersonInput,
  ): Promise<Invitation> {
    return this.persons.invite(await this.asking(actor, key), input);
  }

  @Allow('ADMINISTER')
  @Mutation(() => Invitation, { description: 'A new way to a password for somebody.' })
  async renewPasswordLink(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('personId', PERSON) personId: string,
  ): Promise<Invitation> {
    await this.asking(actor, key);
    return this.persons.sendLink(actor, personId);
  }

  @Allow('ADMINISTER')
  @Mutation(() => Person, { description: 'Changes what is known of a person.' })
  async changePerson(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', PERSON) id: string,
    @Args('basedOn', BASED_ON) basedOn: number,
    @Args('input', { description: 'All that is known of them from now on.' }) input: PersonInput,
  ): Promise<Person> {
    return this.persons.change(await this.asking(actor, key), id, basedOn, input);
  }

  @Allow('ADMINISTER')
  @Mutation(() => Person, { description: 'Takes somebody’s access from a day on, or gives it back.' })
  async disablePerson(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', PERSON) id: string,
    @Args('basedOn', BASED_ON) basedOn: number,
    @Args('from', {
      type: () => DateScalar,
      nullable: true,
      description: 'First day without access; null: none.',
    })
    from: string | null,
  ): Promise<Person> {
    return this.persons.disable(await this.asking(actor, key), id, basedOn, from);
  }

  @Allow('ADMINISTER')
  @Mutation(() => PersonAccount, { description: 'Gives somebody a role.' })
  async giveRole(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('personId', PERSON) personId: string,
    @Args('input', { description: 'Which, where and how long.' }) input: RoleGrantInput,
  ): Promise<PersonAccount> {
    await this.roles.give(await this.asking(actor, key), personId, input);
    return this.get(personId);
  }

  @Allow('ADMINISTER')
  @Mutation(() => PersonAccount, { description: 'Ends a role of somebody.' })
  async endRole(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('personId', PERSON) personId: string,
    @Args('id', { type: () => Int, description: 'Number of the role.' }) id: number,
    @Args('end', { description: 'When, and the revision that it rests on.' }) { basedOn, lastDay }: EndInput,
  ): Promise<PersonAccount> {
    await this.roles.end(await this.asking(actor, key), id, basedOn, lastDay);
    return this.get(personId);
  }

  @Allow('ADMINISTER')
  @Mutation(() => [PersonAccount], { description: 'Hands all roles of one person to another from a day on.' })
  async handOver(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('fromPersonId', PERSON) fromPersonId: string,
    @Args('toPersonId', PERSON) toPersonId: string,
    @Args('day', { type: () => DateScalar, description: 'First day of the other.' }) day: string,
  ): Promise<PersonAccount[]> {
    await this.roles.handOver(await this.asking(actor, key), fromPersonId, toPersonId, day);
    return Promise.all([this.get(fromPersonId), this.get(toPersonId)]);
  }

  private async asking(actor: AccessActor, key: string): Promise<Asking> {
    return { actor, key, ...(await this.authority.authorise(actor, 'ADMINISTER', {})) };
  }

  private async get(id: string): Promise<PersonAccount> {
    const found = await this.people.find(id);
    if (!found) throw new DomainError('NOT_FOUND', { kind: 'person' });
    return found;
  }
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { ApiKey } from './api-key.entity.js';
import { Delegation } from './delegation.entity.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';

@ObjectType({ description: 'Somebody whom one may hand something to: name and unit, nothing more.' })
export class Colleague {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field({ description: 'Full name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The unit they belong to.' })
  agencyId: string | null;
}

@ObjectType({ description: 'A person with all that they hold, past and to come.' })
export class PersonAccount {
  @Field(() => Person, { description: 'Who.' })
  person: Person;

  @Field(() => [RoleGrant], { description: 'Their own roles, newest first.' })
  grants: RoleGrant[];

  @Field(() => [Delegation], { description: 'What they handed to others or others to them, newest first.' })
  delegations: Delegation[];

  @Field(() => [ApiKey], { description: 'Keys that act in their name, newest first.' })
  keys: ApiKey[];

  @Field({ description: 'Whether they have chosen a password.' })
  hasPassword: boolean;

  @Field({ description: 'Whether a second factor is asked for.' })
  twoFactor: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the newest sign-in that is still open.' })
  signedInOn: string | null;
}

@ObjectType({ description: 'A person who may now choose a password.' })
export class Invitation {
  @Field(() => Person, { description: 'Who.' })
  person: Person;

  @Field({ description: 'Whether the link was mailed.' })
  mailed: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The link, to be handed over, where it was not mailed. It is not shown again.',
  })
  link: string | null;
}

@ObjectType({ description: 'A new key.' })
export class NewApiKey {
  @Field(() => ApiKey, { description: 'What it allows.' })
  apiKey: ApiKey;

  @Field(() => String, {
    nullable: true,
    description: 'The key itself, shown only now; null where the same request was answered before.',
  })
  secret: string | null;
}

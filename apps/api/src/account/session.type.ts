import { type Action, type Role } from '@waymark/domain';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { ActionEnum, RoleEnum } from '../graphql/enums.js';
import { Person } from './person.entity.js';

@ObjectType({ description: 'Something that somebody holds: a role within a scope and a time.' })
export class HeldRole {
  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role;

  @Field(() => ID, { nullable: true, description: 'Only within this unit; null: all.' })
  agencyId: string | null;

  @Field(() => ID, { nullable: true, description: 'Only within this area; null: all.' })
  areaId: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this indicator; null: all.' })
  indicatorId: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: without end.' })
  to: string | null;

  @Field(() => ID, { nullable: true, description: 'Who delegated it; null: one’s own.' })
  delegatedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who delegated it.' })
  delegatedByName: string | null;
}

@ObjectType({ description: 'Somebody of the try-out, to sign in as.' })
export class TryOutOffer {
  @Field(() => ID, { description: 'Whom to sign in as.' })
  id: string;

  @Field({ description: 'Full name.' })
  name: string;

  @Field(() => RoleEnum, { description: 'What they are.' })
  role: Role;
}

@ObjectType({ description: 'The ways to sign in here.' })
export class SignInWays {
  @Field(() => [TryOutOffer], { description: 'One person per role in a try-out; none in production.' })
  tryOut: TryOutOffer[];

  @Field(() => String, { nullable: true, description: 'Name of the single sign-on; null: there is none.' })
  singleSignOn: string | null;

  @Field({ description: 'Whether a forgotten password is replaced by mail.' })
  resetByMail: boolean;
}

@ObjectType({ description: 'Who asks, and what they may do.' })
export class Session {
  @Field(() => Person, { nullable: true, description: 'Null: nobody is signed in.' })
  person: Person | null;

  @Field(() => [HeldRole], { description: 'All that they hold today, delegated roles too.' })
  grants: HeldRole[];

  @Field(() => [ActionEnum], { description: 'What they may do somewhere.' })
  actions: Action[];

  @Field(() => DateScalar, { description: 'Today in the time zone of the installation.' })
  today: string;

  @Field({ description: 'A one-time password must be replaced before anything else.' })
  mustChangePassword: boolean;

  @Field({ description: 'Whether a second factor is asked for.' })
  twoFactor: boolean;

  @Field({ description: 'Whether what is published may be read without signing in.' })
  publicReading: boolean;

  @Field(() => SignInWays, { description: 'The ways to sign in here.' })
  signIn: SignInWays;
}

@ObjectType({ description: 'One place where somebody is signed in.' })
export class OpenSession {
  @Field(() => ID, { description: 'Names it; opens nothing.' })
  id: string;

  @Field(() => GraphQLISODateTime, { description: 'When they signed in.' })
  startedAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'The network address that it was opened from.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'What the browser called itself.' })
  device: string | null;

  @Field({ description: 'Whether it is the one that asks.' })
  isThis: boolean;
}

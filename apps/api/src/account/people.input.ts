import { type Role } from '@waymark/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { RoleEnum } from '../graphql/enums.js';

@InputType({ description: 'A role, and where it holds; what is left out stands for all.' })
export class ScopedRoleInput {
  @Field(() => RoleEnum, { description: 'What it allows.' })
  role: Role;

  @Field(() => ID, { nullable: true, description: 'Only for this unit and those below it.' })
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this area and those within it.' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this indicator.' })
  indicatorId?: string | null;
}

@InputType({ description: 'What is known of a person.' })
export class PersonInput {
  @Field({ description: 'Full name.' })
  name: string;

  @Field({ description: 'Address that signs in and receives mail.' })
  email: string;

  @Field(() => ID, { nullable: true, description: 'The unit this person belongs to.' })
  agencyId?: string | null;

  @Field({ defaultValue: 'vi', description: 'Language of mails: vi or en.' })
  language: string;
}

@InputType({ description: 'A role for a person, from a day on.' })
export class RoleGrantInput extends ScopedRoleInput {
  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; left out: without end.' })
  to?: string | null;
}

@InputType({ description: 'A role handed to another for a time.' })
export class DelegationInput extends ScopedRoleInput {
  @Field(() => ID, { nullable: true, description: 'Whose role it is; left out: one’s own.' })
  fromPersonId?: string | null;

  @Field(() => ID, { description: 'Who acts.' })
  toPersonId: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to: string;

  @Field({ description: 'Why.' })
  reason: string;
}

@InputType({ description: 'A key for a program, within what a person holds.' })
export class ApiKeyInput extends ScopedRoleInput {
  @Field({ description: 'What it is for.' })
  name: string;

  @Field(() => ID, { description: 'In whose name it acts.' })
  personId: string;

  @Field(() => DateScalar, { description: 'Last day on which it opens anything.' })
  expiresOn: string;
}

@InputType({ description: 'The end of a role or a delegation.' })
export class EndInput {
  @Field(() => Int, { description: 'The revision that it rests on.' })
  basedOn: number;

  @Field(() => DateScalar, { description: 'Last day; the day before today ends it at once.' })
  lastDay: string;
}
